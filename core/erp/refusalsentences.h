#pragma once

#include "core/erp/refusal.h"

// What the catalogues of the ledgers say; several rows share the same words.

namespace levy::refusals {

// sign-in and rights
extern const RefusalWords signInEnded;
extern const RefusalWords signInTaken;
extern const RefusalWords signInUnused;
extern const RefusalWords signInUnclear;
extern const RefusalWords neverSignedIn;
extern const RefusalWords signInRefused;
extern const RefusalWords appUnknown;
extern const RefusalWords tooEarly;
extern const RefusalWords tokenCalls;
extern const RefusalWords scopeMissing;
extern const RefusalWords companyNotCovered;
extern const RefusalWords noCompanyAccess;
extern const RefusalWords userBlocked;
extern const RefusalWords licenceExpired;
extern const RefusalWords companyBlocked;
extern const RefusalWords noRight;
extern const RefusalWords errorLimit;
extern const RefusalWords tenantWrong;
extern const RefusalWords apiNotAllowed;
extern const RefusalWords otherCompany;
extern const RefusalWords redirectRefused;

// limits and trouble
extern const RefusalWords minuteLimit;
extern const RefusalWords dayLimit;
extern const RefusalWords inTrouble;
extern const RefusalWords tooBroad;
extern const RefusalWords stillWorking;
extern const RefusalWords changeFailed;
extern const RefusalWords changeForgotten;
extern const RefusalWords garbled;

// requests
extern const RefusalWords badRequest;
extern const RefusalWords refusedFilter;
extern const RefusalWords notFound;
extern const RefusalWords changedMeanwhile;
extern const RefusalWords conflict;
extern const RefusalWords existsAlready;

// entries
extern const RefusalWords notBalanced;
extern const RefusalWords vatCode;
extern const RefusalWords wrongJournal;
extern const RefusalWords journalBlocked;
extern const RefusalWords yearMissing;
extern const RefusalWords periodClosed;
extern const RefusalWords accountBlocked;
extern const RefusalWords accountUnknown;
extern const RefusalWords relationBlocked;
extern const RefusalWords relationMissing;
extern const RefusalWords dimensionMandatory;
extern const RefusalWords dimensionRefused;
extern const RefusalWords dimensionUnknown;
extern const RefusalWords subaccount;
extern const RefusalWords currency;
extern const RefusalWords wrongDay;
extern const RefusalWords tooLong;
extern const RefusalWords entryFinal;

// documents
extern const RefusalWords documentFinal;
extern const RefusalWords notEditable;
extern const RefusalWords lineMissing;
extern const RefusalWords taxCodeUnknown;
extern const RefusalWords unusualSign;
extern const RefusalWords partMissing;

// webhooks
extern const RefusalWords callbackFailed;
extern const RefusalWords callbackInvalid;
extern const RefusalWords topicUnknown;
extern const RefusalWords subscriptionExists;

} // namespace levy::refusals
