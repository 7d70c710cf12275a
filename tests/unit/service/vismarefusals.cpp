// contracts/visma-net.md, read from front to back. The contract quotes few sentences; the others
// are those of the simulated service for the cause that it names.
#include "refusalcases.h"

namespace levytest {

using levy::ErrorKind;

std::vector<RefusalCase> vismaRefusals()
{
    // clang-format off
    return {
        {"1.2", 0, "", "App lacks a right", "administrator", "request token", "", "invalid_scope", ErrorKind::Forbidden},
        {"1.3", 401, "", "Sign-in or company id is wrong", "administrator"},
        {"1.3", 0, "", "Sign-in or company id is wrong", "administrator", "", "", "visma.no-company", ErrorKind::Forbidden},
        {"1.3", 0, "", "Other company", "administrator", "", "", "visma.other-company", ErrorKind::Forbidden},
        {"1.4", 0, "", "Company cannot be reached", "administrator", "request token", "", "invalid_tenant", ErrorKind::Forbidden},
        {"1.4", 0, "", "Company cannot be reached", "administrator", "request token", "", "unauthorized_client", ErrorKind::Forbidden},
        {"1.4", 0, "", "App is not accepted", "administrator", "request token", "", "invalid_client", ErrorKind::Forbidden},
        {"1.4", 0, "", "App is not accepted", "administrator", "request token", "", "invalid_grant", ErrorKind::Forbidden},
        {"1.4", 0, "", "App is not accepted", "administrator", "request token", "", "invalid_request", ErrorKind::Forbidden},
        {"1.4", 0, "", "App is not accepted", "administrator", "request token", "", "unsupported_grant_type", ErrorKind::Forbidden},
        {"1.4", 0, "", "App is not accepted", "administrator", "request token", "", "visma.token-refused", ErrorKind::Forbidden},
        {"1.4", 0, "", "Unreadable answer", "levy", "request token", "", "visma.token-answer", ErrorKind::Malformed},
        {"3.1", 400, "The value '2026-08-16T14:00:00Z' is not valid for lastModifiedDateTime.", "Question was refused", "levy"},
        {"3.1", 0, "", "Unreadable answer", "levy", "", "", "visma.filter-ignored", ErrorKind::Malformed},
        {"3.2", 0, "", "Unreadable answer", "levy", "", "", "visma.paging", ErrorKind::Malformed},
        {"3.2", 0, "", "Unreadable answer", "levy", "", "", "visma.list-cut", ErrorKind::Malformed},
        {"3.2", 0, "", "Unreadable answer", "levy", "", "", "visma.list-incomplete", ErrorKind::Malformed},
        {"4.1", 400, "The maximum length of 'Description' is 60.", "Text is too long", "levy", "write tax lines"},
        {"4.2", 400, "The line 9 cannot be found in the document.", "Line is gone", "finance", "write tax lines"},
        {"4.3", 400, "Error creating document. Error: TaxCategoryID '0' cannot be found in the system.", "Tax code is missing", "finance", "write tax codes"},
        {"4.3", 400, "TaxCategoryID '7' is inactive.", "Tax code is missing", "finance", "write tax codes"},
        {"4.3", 400, "The tax '25' does not apply to the document.", "Tax code is missing", "finance", "write tax codes"},
        {"5", 400, "Payment can't be updated because it is already released.", "Final already", "finance", "write tax lines"},
        {"5", 0, "", "Final already", "finance", "write tax lines", "", "visma.document-released", ErrorKind::Rejected},
        {"5", 400, "Invoice can't be updated because its status is PendingPrint.", "Not to be changed now", "finance", "write tax lines"},
        {"5", 0, "", "Not to be changed now", "finance", "write tax lines", "", "visma.not-editable", ErrorKind::Rejected},
        {"6", 400, "Customer '10001' cannot be found in the system.", "Customer is missing", "finance"},
        {"7", 400, "Financial period 08-2026 is closed.", "Period is closed", "finance", "post journal transaction"},
        {"7", 400, "Financial period 08-2026 is inactive.", "Period is closed", "finance", "post journal transaction"},
        {"7", 400, "Financial period '202613' cannot be found in the system.", "Financial year is missing", "finance", "post journal transaction"},
        {"7", 400, "Account '2611' is inactive.", "Account is blocked", "finance", "post journal transaction"},
        {"7", 400, "Account '1500' does not allow manual entry.", "Account is blocked", "finance", "post journal transaction"},
        {"7", 400, "Account '2611' cannot be found in the system.", "Account is missing", "finance", "post journal transaction"},
        {"7", 400, "Subaccount '00-NY' is inactive.", "Subaccount not accepted", "finance", "post journal transaction"},
        {"7", 400, "Segment 'DEPARTMENT' of the subaccount must be given once.", "Subaccount not accepted", "finance", "write tax lines"},
        {"7", 0, "", "Subaccount not accepted", "finance", "write tax lines", "", "visma.subaccount", ErrorKind::Rejected},
        {"7", 400, "CurrencyID 'XXX' cannot be found in the system.", "Currency not accepted", "finance", "post journal transaction"},
        {"7", 400, "Branch '9' cannot be found in the system.", "Something is missing in the ledger", "finance", "post journal transaction"},
        {"7.2", 400, "The document is out of balance: debits 10, credits 9.", "Entry is not balanced", "finance", "post journal transaction"},
        {"7.2", 400, "An amount cannot be negative.", "Request was not understood", "levy", "post journal transaction"},
        {"8", 412, "", "Changed meanwhile", "levy", "write tax lines"},
        {"8", 0, "the document changed after its tax was calculated", "Changed meanwhile", "levy", "write tax lines", "", "ledger.document-changed", ErrorKind::Conflict},
        {"8", 400, "The If-Match header must be a version in double quotes.", "Request was not understood", "levy"},
        {"9", 400, "The value of erp-api-background must be 'none' or 'subscription'.", "Request was not understood", "levy"},
        {"9", 0, "", "Ledger is still working", "levy", "read background operation", "", "visma.job-running", ErrorKind::Unavailable},
        {"9", 0, "", "Ledger is still working", "levy", "write tax lines", "", "visma.job-time-out", ErrorKind::Timeout},
        {"9", 0, "The operation was aborted.", "Change broke off", "erp", "write tax lines", "", "visma.job-failed", ErrorKind::Unavailable},
        {"9", 403, "The operation belongs to somebody else.", "Outcome no longer known", "finance", "read background content"},
        {"9", 404, "The operation was not found.", "Outcome no longer known", "finance", "read background operation"},
        {"9", 410, "The operation is no longer kept.", "Outcome no longer known", "finance", "read background content"},
        {"9", 408, "", "Ledger is in trouble", "erp"},
        {"11", 429, "Rate limit is exceeded. Try again in 412 seconds.", "Limit reached", "levy"},
        {"11", 0, "the calls of this hour are used up", "Limit reached", "levy", "", "", "visma.rate-limit", ErrorKind::RateLimited},
        {"12", 0, "", "Company cannot be reached", "administrator", "", "", "visma.fault-12002", ErrorKind::Forbidden},
        {"12", 0, "No license for this company.", "Licence has ended", "administrator", "", "", "visma.fault-12027", ErrorKind::Forbidden},
        {"12", 403, "The token does not hold the scope vismanet_erp_service_api:update.", "App lacks a right", "administrator"},
        {"12", 403, "", "Right is missing", "administrator"},
        {"12", 404, "The document '100245' was not found.", "Not found", "finance"},
        {"12", 409, "", "Ledger holds something else", "finance", "post journal transaction"},
        {"12", 500, "An error has occurred.", "Ledger is in trouble", "erp"},
        {"12", 503, "", "Ledger is in trouble", "erp"},
        {"12", 302, "", "Unreadable answer", "levy"},
        {"12", 0, "", "Unreadable answer", "levy", "", "", "visma.answer", ErrorKind::Malformed},
        {"12", 0, "", "Unreadable answer", "levy", "", "", "visma.other-document", ErrorKind::Malformed},
        {"15", 0, "", "Unusual signs", "finance", "write tax lines", "", "visma.unusual-sign", ErrorKind::Rejected},
    };
    // clang-format on
}

} // namespace levytest
