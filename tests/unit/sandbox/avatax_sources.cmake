# Tests of the room's shared part and of the simulated AvaTax.
list(APPEND SANDBOX_TEST_SOURCES
  avatax_account_test.cpp
  avatax_address_test.cpp
  avatax_bench.cpp avatax_bench.h
  avatax_lifecycle_test.cpp
  avatax_list_test.cpp
  avatax_request_test.cpp
  avatax_tax_test.cpp
  books_test.cpp
  faults_test.cpp
  sandboxserver_test.cpp)
