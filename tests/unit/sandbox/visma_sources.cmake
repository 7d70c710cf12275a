# Tests of the simulated Visma.net, for the levy_test(sandbox …) of this folder; they need levy::sandbox.
list(APPEND SANDBOX_TEST_SOURCES
  visma_acts_test.cpp
  visma_background_test.cpp
  visma_bench.cpp visma_bench.h
  visma_journal_test.cpp
  visma_limits_test.cpp
  visma_masters_test.cpp
  visma_reading_test.cpp
  visma_server_test.cpp
  visma_shape_test.cpp
  visma_status_test.cpp
  visma_testseed.cpp
  visma_token_test.cpp
  visma_vat_test.cpp
  visma_writing_test.cpp)
