#pragma once

#include "core/avatax/client.h"
#include "core/rules/progress.h"
#include "core/store/store.h"
#include "core/sync/ledger.h"

namespace levy {

/// Carries out one step outside: plain, blocking, one after the other. Retries nothing; after an
/// unclear or conflicting answer of Avalara it reads the document once to learn what is true.
/// Thread-safe.
class Effects {
public:
    Effects(Store &store, const avatax::Client &tax, const Clock &clock);

    /// Whether Avalara holds documents whose code begins with that prefix (one list call).
    [[nodiscard]] Result<bool> isPrefixTaken(
        const QString &companyCode, const QString &prefix, http::Call &call);

    /// A page of what the company holds, of all tools, a year back; with `since` only what changed
    /// after the day before.
    [[nodiscard]] Result<avatax::TransactionPage> listRecorded(
        const QString &companyCode, const QDateTime &since, int skip, http::Call &call);

    /// Answers from memory where the same address was asked within the last 30 days.
    [[nodiscard]] Result<AddressFinding> checkAddress(const CheckAddress &step, http::Call &call);

    /// Saved at Avalara. Conflict when Avalara holds something else, final, under this code.
    [[nodiscard]] Result<TaxResult> recordTax(
        const Document &document,
        const RecordTax &step,
        const Ground &ground,
        const QString &sourceSystem,
        http::Call &call);

    [[nodiscard]] Result<TaxResult> commitTax(
        const Document &document, const CommitTax &step, http::Call &call);

    /// Deletes a Saved document at Avalara; false: it was not there.
    [[nodiscard]] Result<bool> removeTax(
        const Document &document, const RemoveTax &step, http::Call &call);

    [[nodiscard]] Result<PostedEntry> post(const PostEntry &step, Ledger &ledger, http::Call &call);

    [[nodiscard]] Result<std::optional<PostedEntry>> lookUp(
        const LookUpEntry &step, Ledger &ledger, http::Call &call);

    /// What other documents say about this one; the estimate only where it is wanted.
    [[nodiscard]] Result<Assessment> assess(
        const Document &document, const Assess &step, const Ground &ground, http::Call &call);

    /// Avalara's copy as it is now.
    [[nodiscard]] Result<TaxResult> inspectTax(
        const Document &document, const InspectTax &step, http::Call &call);

    /// A new version, unless the last one is this content already. Conflict when somebody else made
    /// a newer one.
    [[nodiscard]] Result<TaxResult> adjustTax(
        const Document &document,
        const AdjustTax &step,
        const Ground &ground,
        const QString &sourceSystem,
        http::Call &call);

    /// Deletes a Saved document, voids a committed one; one that is gone or voided counts as done.
    [[nodiscard]] Result<void> voidTax(
        const Document &document, const VoidTax &step, http::Call &call);

    /// Saved at Avalara; one that is committed with the same content is taken over.
    [[nodiscard]] Result<TaxResult> recordReversal(
        const RecordReversal &step,
        const Ground &ground,
        const QString &sourceSystem,
        http::Call &call);
    [[nodiscard]] Result<TaxResult> commitReversal(const CommitReversal &step, http::Call &call);

    /// An estimate of an order type: recorded nowhere.
    [[nodiscard]] Result<TaxResult> preview(
        const SalesDocument &effective,
        const QString &companyCode,
        const Ground &ground,
        http::Call &call);

private:
    [[nodiscard]] Result<TaxResult> createOrAdopt(
        const avatax::TransactionRequest &request, http::Call &call);
    /// Whether the document, gone in the company it was recorded in, is in that one: an Avalara
    /// company can be renamed, and its transactions keep their ids.
    [[nodiscard]] Result<bool> isUnder(
        const QString &companyCode, const Document &document, http::Call &call);
    [[nodiscard]] Result<TaxResult> commitOrAdopt(
        const QString &companyCode, const QString &code, const QString &type, http::Call &call);
    /// The invoice's code goes with a credit note where the workspace knows it.
    [[nodiscard]] Result<avatax::TransactionRequest> requestFor(
        const Document &document,
        const SalesDocument &effective,
        const QString &companyCode,
        const Ground &ground,
        const QString &sourceSystem);

    Store &m_store;
    const avatax::Client &m_tax;
    const Clock &m_clock;
};

} // namespace levy
