#pragma once

#include "core/service/setupdesk.h"

#include <functional>

namespace levy::setup {

/// What would become of one document. Nothing of it is kept anywhere.
struct TrialDocument {
    QString companyKey;
    SalesDocument source;
    std::optional<TaxResult> tax; ///< estimated
    std::optional<LedgerEntry> entry; ///< that would be written; none: nothing to write
    std::optional<Flag> flag; ///< why it would wait for a person
    std::optional<Error> error; ///< why it could not be previewed
};

inline constexpr int trialDocuments = 5; ///< of each company

/// Previews the newest invoices of each chosen company exactly as a run in Observe would treat
/// them: Avalara estimates (an order type, which it does not keep), nothing is written into the
/// ledger, no document enters the workspace. `progress` gets the number done and the number there
/// is. A document in trouble stands in the list; only what concerns all of them fails.
[[nodiscard]] Result<std::vector<TrialDocument>> trialRun(
    Context &context,
    const SetupDraft &draft,
    const std::function<void(qint64 done, qint64 total)> &progress);

} // namespace levy::setup
