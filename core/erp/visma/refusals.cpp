// One row a refusal; the first that fits counts. The contract has few sentences and none of them is
// promised: what is not known here is told by status and in Visma.net's own words.
#include "core/erp/visma/refusals.h"

#include "core/erp/refusalsentences.h"

#include <array>

namespace levy::visma {

namespace {

namespace say = levy::refusals;
using enum RefusalNext;
using Owner = RefusalOwner;

// clang-format off
constexpr std::array rows{
    // 1.4: the token endpoint; Error::code is OAuth's own
    Refusal{"1.4", 0, "invalid_tenant", "", SetUp, Owner::Administrator, &say::apiNotAllowed},
    Refusal{"1.4", 0, "invalid_client", "", SetUp, Owner::Administrator, &say::appUnknown},
    Refusal{"1.4", 0, "invalid_grant", "", SetUp, Owner::Administrator, &say::appUnknown},
    Refusal{"1.4", 0, "invalid_request", "", SetUp, Owner::Administrator, &say::appUnknown},
    Refusal{"1.4", 0, "unauthorized_client", "", SetUp, Owner::Administrator, &say::apiNotAllowed},
    Refusal{"1.4", 0, "unsupported_grant_type", "", SetUp, Owner::Administrator, &say::appUnknown},
    Refusal{"1.2", 0, "invalid_scope", "", SetUp, Owner::Administrator, &say::scopeMissing},
    Refusal{"1.4", 0, "visma.token-refused", "", SetUp, Owner::Administrator, &say::appUnknown},

    // 1.3, 12: rights
    Refusal{"1.3", 401, "", "", SetUp, Owner::Administrator, &say::tenantWrong},
    Refusal{"9", 403, "", "", Check, Owner::Finance, &say::changeForgotten, "background"},
    Refusal{"12", 403, "", "scope", SetUp, Owner::Administrator, &say::scopeMissing},
    Refusal{"12", 403, "", "", SetUp, Owner::Administrator, &say::noRight},
    Refusal{"12", 0, "visma.fault-12002", "", SetUp, Owner::Administrator, &say::apiNotAllowed},
    Refusal{"12", 0, "visma.fault-12027", "", SetUp, Owner::Administrator, &say::licenceExpired},
    Refusal{"1.3", 0, "visma.no-company", "", SetUp, Owner::Administrator, &say::tenantWrong},
    Refusal{"1.3", 0, "visma.other-company", "", SetUp, Owner::Administrator, &say::otherCompany},

    // 8, 12: versions and conflicts
    Refusal{"8", 412, "", "", Retry, Owner::Levy, &say::changedMeanwhile},
    Refusal{"8", 0, "ledger.document-changed", "", Retry, Owner::Levy, &say::changedMeanwhile},
    Refusal{"12", 409, "", "", Check, Owner::Finance, &say::conflict},

    // 9, 11, 12: limits, trouble, background operations
    Refusal{"11", 429, "", "", Retry, Owner::Levy, &say::minuteLimit},
    Refusal{"11", 0, "visma.rate-limit", "", Retry, Owner::Levy, &say::minuteLimit},
    Refusal{"9", 0, "visma.job-running", "", Retry, Owner::Levy, &say::stillWorking},
    Refusal{"9", 0, "visma.job-time-out", "", Retry, Owner::Levy, &say::stillWorking},
    Refusal{"9", 0, "visma.job-failed", "", Retry, Owner::Erp, &say::changeFailed},
    Refusal{"9", 410, "", "", Check, Owner::Finance, &say::changeForgotten},
    Refusal{"9", 404, "", "", Check, Owner::Finance, &say::changeForgotten, "background"},
    Refusal{"9", 408, "", "", Retry, Owner::Erp, &say::inTrouble},
    Refusal{"12", 0, "visma.unavailable", "", Retry, Owner::Erp, &say::inTrouble},

    // 5: what can no longer be changed
    Refusal{"5", 400, "", "already released", Person, Owner::Finance, &say::documentFinal},
    Refusal{"5", 0, "visma.document-released", "", Person, Owner::Finance, &say::documentFinal},
    Refusal{"5", 400, "", "because its status is", Person, Owner::Finance, &say::notEditable},
    Refusal{"5", 0, "visma.not-editable", "", Person, Owner::Finance, &say::notEditable},
    Refusal{"15", 0, "visma.unusual-sign", "", Person, Owner::Finance, &say::unusualSign},

    // 7: periods, accounts, dimensions, journals
    Refusal{"7", 400, "", "period*is closed|period*is inactive", Person, Owner::Finance, &say::periodClosed},
    Refusal{"7", 400, "", "Financial period*cannot be found", Person, Owner::Finance, &say::yearMissing},
    Refusal{"7", 400, "", "Subaccount|Segment", Person, Owner::Finance, &say::subaccount},
    Refusal{"7", 0, "visma.subaccount", "", Person, Owner::Finance, &say::subaccount},
    Refusal{"7", 400, "", "Account*is inactive|Account*not allow manual", Person, Owner::Finance, &say::accountBlocked},
    Refusal{"7", 400, "", "Account*cannot be found|Account*cannot be empty", Person, Owner::Finance, &say::accountUnknown},
    Refusal{"7.2", 400, "", "out of balance|control total", Person, Owner::Finance, &say::notBalanced},
    Refusal{"7", 400, "", "CurrencyID*cannot be found|exchange rate|more decimals than the currency", Person, Owner::Finance, &say::currency},
    Refusal{"7", 400, "", "Branch*cannot be found|Ledger*cannot be found|InventoryID*cannot be found|Location*cannot be found", Person, Owner::Finance, &say::partMissing},

    // 4.3: tax codes on the document
    Refusal{"4.3", 400, "", "TaxCategoryID*cannot be found|TaxCategoryID*is inactive|TaxID*cannot be found|VAT*cannot be found|does not apply to the document", Person, Owner::Finance, &say::taxCodeUnknown},
    Refusal{"6", 400, "", "Customer*cannot be found|Customer*is inactive|Customer*on hold", Person, Owner::Finance, &say::relationMissing},

    // 3.1, 8, 9: what Levy should never send
    Refusal{"3.1", 400, "", "is not valid for", Code, Owner::Levy, &say::refusedFilter},
    Refusal{"8", 400, "", "If-Match", Code, Owner::Levy, &say::badRequest},
    Refusal{"9", 400, "", "erp-api-background", Code, Owner::Levy, &say::badRequest},
    Refusal{"4.1", 400, "", "maximum length", Code, Owner::Levy, &say::tooLong},
    Refusal{"7.2", 400, "", "financialPeriod and postPeriod|no operation|cannot have a line number|either a debit or a credit|cannot be negative|not valid JSON", Code, Owner::Levy, &say::badRequest},
    Refusal{"4.2", 400, "", "The line*cannot be found", Check, Owner::Finance, &say::lineMissing},
    Refusal{"12", 404, "", "", Check, Owner::Finance, &say::notFound},
    Refusal{"3.1", 0, "visma.filter-ignored", "", Check, Owner::Levy, &say::garbled},
    Refusal{"3.2", 0, "visma.paging", "", Check, Owner::Levy, &say::garbled},
    Refusal{"3.2", 0, "visma.list-cut", "", Check, Owner::Levy, &say::garbled},
    Refusal{"3.2", 0, "visma.list-incomplete", "", Check, Owner::Levy, &say::garbled},
    Refusal{"12", 0, "visma.answer", "", Check, Owner::Levy, &say::garbled},
    Refusal{"12", 0, "visma.status", "", Check, Owner::Levy, &say::garbled},
    Refusal{"12", 0, "visma.other-document", "", Check, Owner::Levy, &say::garbled},
    Refusal{"1.4", 0, "visma.token-answer", "", Check, Owner::Levy, &say::garbled},
};
// clang-format on

} // namespace

std::span<const Refusal> refusals()
{
    return rows;
}

} // namespace levy::visma
