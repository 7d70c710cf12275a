# Tests of the sample company, for the levy_test(sandbox …) of this folder; they need levy::sandbox, levy::model and
# levy::rules.
list(APPEND SANDBOX_TEST_SOURCES
  nordiccompany.cpp nordiccompany.h
  nordicoutcome.cpp nordicoutcome.h
  sample_configuration_test.cpp
  sample_nordic_test.cpp
  sample_nordicexpectations_test.cpp
  sample_seed_test.cpp
  sample_synthetic_test.cpp
  sample_vismaseed_test.cpp)
