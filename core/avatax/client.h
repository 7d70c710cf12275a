#pragma once

#include "core/avatax/account.h"
#include "core/avatax/addressverdict.h"
#include "core/avatax/caller.h"
#include "core/avatax/transactionlist.h"
#include "core/avatax/transactionrequest.h"

namespace levy::avatax {

/// Speaks AvaTax REST v2 for one account. Blocking and stateless; thread-safe. Repeats nothing by
/// itself. Every call notes one Exchange per request in `call` and passes the fail-points
/// "avatax.<operation>.before" and ".after", where the operations are: ping, companies, nexus,
/// resolve, create, createoradjust, adjust, commit, void, get, list.
///
/// Errors carry service "avatax", the operation and Avalara's most specific code; errorcatalogue.h
/// says what they mean. `outcomeUnknown` is set only where the call could have recorded something.
class Client {
public:
    Client(http::Transport &transport, Clock &clock, Settings settings);

    /// Succeeds with wrong credentials too: look at PingAnswer::authenticated.
    [[nodiscard]] Result<PingAnswer> ping(http::Call &call) const;
    /// The active companies of the account.
    [[nodiscard]] Result<std::vector<Company>> companies(http::Call &call) const;
    [[nodiscard]] Result<std::vector<Nexus>> nexus(qint64 companyId, http::Call &call) const;

    /// Fails with Invalid ("avatax.country") outside the United States and Canada, without a call.
    [[nodiscard]] Result<AddressVerdict> resolve(const Address &address, http::Call &call) const;

    /// Estimates, or records as Saved. A Saved document of that code and type is silently replaced;
    /// a committed one makes it fail with Conflict ("DocStatusError").
    [[nodiscard]] Result<TaxResult> create(
        const TransactionRequest &request, http::Call &call) const;
    /// As create(), but a committed document gets a new version.
    [[nodiscard]] Result<TaxResult> createOrAdjust(
        const TransactionRequest &request, http::Call &call) const;
    /// Replaces a committed document by a new version. `reason` is Avalara's word
    /// ("PriceAdjusted", "Other", …); Other needs a description. The request's own code and type
    /// must be those of the document.
    [[nodiscard]] Result<TaxResult> adjust(
        const QString &code,
        const QString &type,
        const QString &reason,
        const QString &description,
        const TransactionRequest &request,
        http::Call &call) const;

    /// Makes a Saved document final. Succeeds for one that is final already.
    [[nodiscard]] Result<TaxResult> commit(
        const QString &companyCode,
        const QString &code,
        const QString &type,
        http::Call &call) const;
    /// Succeeds for one that is voided already.
    [[nodiscard]] Result<TaxResult> voidTransaction(
        const QString &companyCode,
        const QString &code,
        const QString &type,
        VoidReason reason,
        http::Call &call) const;

    /// The current version, live. NotFound when Avalara has none of that code and type.
    [[nodiscard]] Result<TaxResult> get(
        const QString &companyCode,
        const QString &code,
        const QString &type,
        http::Call &call) const;
    [[nodiscard]] Result<TransactionPage> list(
        const TransactionListQuery &query, http::Call &call) const;

private:
    [[nodiscard]] Result<TaxResult> transaction(
        const Step &step, const QString &companyCode, http::Call &call) const;
    [[nodiscard]] Result<TaxResult> record(
        Step step, const TransactionRequest &request, http::Call &call) const;

    Caller m_caller;
};

} // namespace levy::avatax
