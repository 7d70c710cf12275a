# Tests of the sample company, for the levy_test(sandbox …) of this folder; they need levy::sandbox and levy::model.
list(APPEND SANDBOX_TEST_SOURCES
  sample_configuration_test.cpp
  sample_seed_test.cpp
  sample_synthetic_test.cpp)
