// One row a refusal; the first that fits counts. Sentences come in the language of the user who
// signed in: where a contract knows only some languages, the others are told by status and in
// Exact's own words.
#include "core/erp/exact/refusals.h"

#include "core/erp/refusalsentences.h"

#include <array>

namespace levy::exact {

namespace {

namespace say = levy::refusals;
using enum RefusalNext;
using Owner = RefusalOwner;

// clang-format off
constexpr std::array rows{
    // 4.4, 4.5: the sign-in; Error::code is OAuth's own or Levy's
    Refusal{"4.4", 0, "", "access_token not expired", Retry, Owner::Levy, &say::tooEarly},
    Refusal{"4.4", 0, "TooEarlyToRefreshTokens", "", Retry, Owner::Levy, &say::tooEarly},
    Refusal{"4.5", 0, "", "Old refresh token used", SetUp, Owner::Administrator, &say::signInTaken},
    Refusal{"4.5", 0, "", "refresh token expired", SetUp, Owner::Administrator, &say::signInUnused},
    Refusal{"4.5", 0, "invalid_grant", "", SetUp, Owner::Administrator, &say::signInRefused, "sign in"},
    Refusal{"4.5", 0, "invalid_request", "", SetUp, Owner::Administrator, &say::signInRefused, "sign in"},
    Refusal{"4.5", 0, "access_denied", "", SetUp, Owner::Administrator, &say::signInRefused, "sign in"},
    Refusal{"4.5", 0, "invalid_grant", "", SetUp, Owner::Administrator, &say::signInEnded},
    Refusal{"4.5", 0, "invalid_request", "", SetUp, Owner::Administrator, &say::signInEnded},
    Refusal{"4.5", 0, "access_denied", "", SetUp, Owner::Administrator, &say::signInEnded},
    Refusal{"4.5", 0, "unauthorized_client", "", SetUp, Owner::Administrator, &say::signInTaken},
    Refusal{"4.3", 0, "invalid_client", "", SetUp, Owner::Administrator, &say::appUnknown},
    Refusal{"4.5", 0, "exact.refresh-unclear", "", SetUp, Owner::Administrator, &say::signInUnclear},
    Refusal{"4.5", 0, "exact.refresh-pause", "", Retry, Owner::Levy, &say::tooEarly},
    Refusal{"4.4", 0, "exact.token-calls", "", Retry, Owner::Levy, &say::tokenCalls},
    Refusal{"4.7", 0, "exact.sign-in-ended", "", SetUp, Owner::Administrator, &say::signInEnded},
    Refusal{"4.1", 0, "exact.never-signed-in", "", SetUp, Owner::Administrator, &say::neverSignedIn},
    Refusal{"4.1", 0, "exact.redirect-refused", "", SetUp, Owner::Administrator, &say::redirectRefused},
    Refusal{"4.7", 401, "", "", SetUp, Owner::Administrator, &say::signInEnded},

    // 3, 7: rights; the code is that of the header Reason
    Refusal{"3", 403, "", "Application Scope Violated", SetUp, Owner::Administrator, &say::scopeMissing},
    Refusal{"3", 403, "", "not within division scope", SetUp, Owner::Administrator, &say::companyNotCovered},
    Refusal{"7", 403, "", "Error limit exceeded", SetUp, Owner::Administrator, &say::errorLimit},
    Refusal{"3", 403, "BlockedUser", "", SetUp, Owner::Administrator, &say::userBlocked},
    Refusal{"3", 403, "InactiveUser", "", SetUp, Owner::Administrator, &say::userBlocked},
    Refusal{"3", 403, "LicenseExpired", "", SetUp, Owner::Administrator, &say::licenceExpired},
    Refusal{"3", 403, "BlockedCustomer", "", SetUp, Owner::Erp, &say::companyBlocked},
    Refusal{"3", 403, "DivisionBlocked", "", SetUp, Owner::Erp, &say::companyBlocked},
    Refusal{"3", 403, "NoDivisionAccess", "", SetUp, Owner::Administrator, &say::noCompanyAccess},
    Refusal{"3", 403, "exact.forbidden", "", SetUp, Owner::Administrator, &say::noRight},
    Refusal{"5", 0, "exact.division", "", SetUp, Owner::Administrator, &say::noCompanyAccess},
    Refusal{"5", 0, "exact.other-division", "", SetUp, Owner::Administrator, &say::otherCompany},

    // 6.8, 7: limits and trouble
    Refusal{"7", 0, "exact.day-limit", "", Retry, Owner::Levy, &say::dayLimit},
    Refusal{"7", 429, "", "", Retry, Owner::Levy, &say::minuteLimit},
    Refusal{"6.8", 408, "", "", Retry, Owner::Levy, &say::tooBroad},
    Refusal{"6.8", 0, "exact.unavailable", "", Retry, Owner::Erp, &say::inTrouble},

    // 12: webhooks, before the sentences that entries share with them
    Refusal{"12.1", 500, "", "Post to callback URL", SetUp, Owner::Administrator, &say::callbackFailed, "webhook"},
    Refusal{"12.1", 500, "", "Callback URL", SetUp, Owner::Administrator, &say::callbackInvalid, "webhook"},
    Refusal{"12.1", 500, "", "Data already exists|Gegeven bestaat reeds", SetUp, Owner::Administrator, &say::subscriptionExists, "webhook"},
    Refusal{"12.2", 0, "", "Topic", Code, Owner::Levy, &say::topicUnknown, "webhook"},

    // 11.2: entries; the contract has the sentences in English and Dutch
    Refusal{"11.2", 500, "", "is not balanced", Person, Owner::Finance, &say::notBalanced},
    Refusal{"11.2", 500, "", "VAT-code|Btw-code|VAT code", Person, Owner::Finance, &say::vatCode},
    Refusal{"11.2", 500, "", "Blocked: Journal|Geblokkeerd: Dagboek", Person, Owner::Finance, &say::journalBlocked},
    Refusal{"11.2", 500, "", "Invalid: Journal|Mandatory: Journal|Ongeldig: Dagboek|Verplicht: Dagboek", SetUp, Owner::Administrator, &say::wrongJournal},
    Refusal{"11.2", 500, "", "Mandatory: Financial year|Verplicht: Boekjaar|Mandatory: Financial period|Verplicht: Periode", Person, Owner::Finance, &say::yearMissing},
    Refusal{"11.2", 500, "", "financial year is closed|boekjaar is gesloten|period is closed|periode is gesloten|Closed: |Gesloten: ", Person, Owner::Finance, &say::periodClosed},
    Refusal{"11.2", 500, "", "Blocked: G/L account|Geblokkeerd: Grootboekrekening", Person, Owner::Finance, &say::accountBlocked},
    Refusal{"11.2", 500, "", "Invalid: G/L account|Mandatory: G/L account|Ongeldig: Grootboekrekening|Verplicht: Grootboekrekening", Person, Owner::Finance, &say::accountUnknown},
    Refusal{"11.2", 500, "", "Blocked: Account|Geblokkeerd: Relatie", Person, Owner::Finance, &say::relationBlocked},
    Refusal{"11.2", 500, "", "Invalid: Account|Mandatory: Account|Ongeldig: Relatie|Verplicht: Relatie", Person, Owner::Finance, &say::relationMissing},
    Refusal{"11.2", 500, "", "Mandatory: Cost|Verplicht: Kosten", Person, Owner::Finance, &say::dimensionMandatory},
    Refusal{"11.2", 500, "", "Not allowed: Cost|Niet toegestaan: Kosten", Person, Owner::Finance, &say::dimensionRefused},
    Refusal{"11.2", 500, "", "Invalid: Cost|Ongeldig: Kosten|Too long: Cost|Te lang: Kosten", Person, Owner::Finance, &say::dimensionUnknown},
    Refusal{"11.2", 500, "", "Invalid: Currency|Ongeldig: Valuta|Not allowed: Currency|Niet toegestaan: Valuta|Not allowed: Exchange rate|Niet toegestaan: Wisselkoers", Person, Owner::Finance, &say::currency},
    Refusal{"11.1", 500, "", "Invalid: Date|Ongeldig: Datum", Person, Owner::Finance, &say::wrongDay},
    Refusal{"11.1", 500, "", "Too long: |Te lang: ", Code, Owner::Levy, &say::tooLong},
    Refusal{"11.1", 500, "", "Mandatory: Lines|Verplicht: Regels", Code, Owner::Levy, &say::badRequest},
    Refusal{"11.1", 500, "", "Data already exists|Gegeven bestaat reeds", Check, Owner::Finance, &say::existsAlready},
    Refusal{"11.2", 500, "", "Cannot delete|Kan niet verwijderen", Person, Owner::Finance, &say::entryFinal},

    // 8.3, 13: tax on the invoice itself
    Refusal{"8.3", 500, "", "already processed|reeds verwerkt", Person, Owner::Finance, &say::documentFinal},
    Refusal{"8.3", 0, "exact.invoice-final", "", Person, Owner::Finance, &say::documentFinal},
    Refusal{"8.2", 0, "exact.line-missing", "", Check, Owner::Finance, &say::lineMissing},
    Refusal{"13", 0, "ledger.document-changed", "", Retry, Owner::Levy, &say::changedMeanwhile},

    // 6: what Levy should never send or was never answered so
    Refusal{"6.4", 400, "", "add a $select|mandatory filtering|Filtering on these fields", Code, Owner::Levy, &say::refusedFilter},
    Refusal{"6.8", 400, "exact.bad-request", "", Code, Owner::Levy, &say::badRequest},
    Refusal{"11.2", 0, "exact.guid", "", Code, Owner::Levy, &say::badRequest},
    Refusal{"6.8", 404, "", "", Check, Owner::Finance, &say::notFound},
    Refusal{"6.8", 0, "exact.status", "", Check, Owner::Levy, &say::garbled},
    Refusal{"6.2", 0, "exact.answer", "", Check, Owner::Levy, &say::garbled},
    Refusal{"6.2", 0, "exact.envelope", "", Check, Owner::Levy, &say::garbled},
    Refusal{"6.3", 0, "exact.paging", "", Check, Owner::Levy, &say::garbled},
};
// clang-format on

} // namespace

std::span<const Refusal> refusals()
{
    return rows;
}

} // namespace levy::exact
