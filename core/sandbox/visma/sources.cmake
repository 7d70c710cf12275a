# The simulated Visma Connect and Visma.net, part of the room sandbox: appends to SANDBOX_SOURCES, which
# core/sandbox/CMakeLists.txt hands to levy_room(sandbox …).
list(APPEND SANDBOX_SOURCES
  visma/answers.cpp visma/answers.h
  visma/bodycheck.cpp visma/bodycheck.h
  visma/callcontext.cpp visma/callcontext.h
  visma/company.cpp visma/company.h
  visma/completion.cpp visma/completion.h
  visma/documentacts.cpp
  visma/documentcalls.cpp visma/documentcalls.h
  visma/documentedit.cpp visma/documentedit.h
  visma/documentkind.cpp visma/documentkind.h
  visma/documentlists.cpp
  visma/endpoints.cpp visma/endpoints.h
  visma/jobs.cpp visma/jobs.h
  visma/journalcalls.cpp visma/journalcalls.h
  visma/journallines.cpp
  visma/journals.cpp visma/journals.h
  visma/limits.cpp visma/limits.h
  visma/linecompletion.cpp
  visma/lineedit.cpp
  visma/listing.cpp visma/listing.h
  visma/mastercalls.cpp visma/mastercalls.h
  visma/masters.cpp visma/masters.h
  visma/naivetime.cpp visma/naivetime.h
  visma/outsideacts.cpp visma/outsideacts.h
  visma/references.cpp
  visma/release.cpp visma/release.h
  visma/rendering.cpp visma/rendering.h
  visma/seeddocuments.cpp
  visma/seeding.h
  visma/seedledger.cpp
  visma/seedparties.cpp
  visma/shapes.cpp visma/shapes.h
  visma/tokens.cpp visma/tokens.h
  visma/totals.cpp visma/totals.h
  visma/vat.cpp visma/vat.h
  visma/vismaseed.h
  visma/vismaservice.cpp visma/vismaservice.h
  visma/vismaworld.cpp visma/vismaworld.h
  visma/worktime.h)
