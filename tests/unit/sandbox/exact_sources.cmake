# Tests of the simulated Exact Online, for the levy_test(sandbox …) of this folder; they need levy::sandbox.
list(APPEND SANDBOX_TEST_SOURCES
  exact_bench.cpp exact_bench.h
  exact_feed_test.cpp
  exact_limits_test.cpp
  exact_oauth_test.cpp
  exact_posting_test.cpp
  exact_reading_test.cpp
  exact_sample_test.cpp
  exact_shape_test.cpp
  exact_testseed.cpp)
