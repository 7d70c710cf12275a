# The sample company, part of the room sandbox: appends to SANDBOX_SOURCES, which core/sandbox/CMakeLists.txt hands to
# levy_room(sandbox …).
list(APPEND SANDBOX_SOURCES
  sample/documentamounts.cpp sample/documentamounts.h
  sample/invoicewriter.cpp sample/invoicewriter.h
  sample/sample.cpp sample/sample.h
  sample/sampledivision.cpp sample/sampledivision.h
  sample/sampledocument.cpp sample/sampledocument.h
  sample/samplesource.cpp sample/samplesource.h
  sample/syntheticdocuments.cpp sample/syntheticdocuments.h
  sample/tenantdocuments.cpp sample/tenantdocuments.h
  sample/tenantmasters.cpp sample/tenantmasters.h
  sample/tenantseed.cpp sample/tenantseed.h
  sample/tenantsynthetic.cpp sample/tenantsynthetic.h)
qt_add_resources(SANDBOX_SOURCES "${CMAKE_SOURCE_DIR}/resources/sample/sample.qrc")
