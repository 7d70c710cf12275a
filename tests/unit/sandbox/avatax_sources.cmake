# Tests of the room's shared part and of the simulated AvaTax.
list(APPEND SANDBOX_TEST_SOURCES)
