# The simulated Exact Online, part of the room sandbox: appends to SANDBOX_SOURCES, which core/sandbox/CMakeLists.txt hands
# to levy_room(sandbox …).
list(APPEND SANDBOX_SOURCES
  exact/answers.cpp exact/answers.h
  exact/bodycheck.cpp exact/bodycheck.h
  exact/consentpage.cpp exact/consentpage.h
  exact/division.cpp exact/division.h
  exact/endpointcall.cpp exact/endpointcall.h
  exact/endpoints.cpp
  exact/exactservice.cpp exact/exactservice.h
  exact/exactworld.cpp exact/exactworld.h
  exact/filter.cpp exact/filter.h
  exact/filterparser.cpp
  exact/instants.cpp exact/instants.h
  exact/invoices.cpp exact/invoices.h
  exact/journalchecks.cpp
  exact/journalposting.cpp exact/journalposting.h
  exact/limits.cpp exact/limits.h
  exact/outsideacts.cpp exact/outsideacts.h
  exact/paging.cpp
  exact/query.cpp exact/query.h
  exact/reader.cpp exact/reader.h
  exact/rowview.cpp exact/rowview.h
  exact/schema.cpp exact/schema.h
  exact/schemacrm.cpp
  exact/schemaledger.cpp
  exact/schemasales.cpp
  exact/seeding.cpp
  exact/signins.cpp exact/signins.h
  exact/table.cpp exact/table.h
  exact/webhooks.cpp exact/webhooks.h)
