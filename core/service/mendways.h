#pragma once

#include "core/service/reconciliationdesk.h"

namespace levy {

// How the mends of a comparison are carried out. Private to the reconciliation desk.

enum class MendWay {
    None,
    Fetch, ///< the document is fetched
    Decide, ///< a decision about the document
    Look, ///< the same, on what is read live just before
    VoidSecond, ///< a transaction that no document stands behind
};

[[nodiscard]] MendWay mendWay(
    const ReconciledRow &row, reconcile::Mend mend, const MendDecisions &decisions);

/// For MendWay::Decide.
[[nodiscard]] Decision decisionFor(
    const ReconciledRow &row, reconcile::Mend mend, const MendDecisions &decisions);

/// For MendWay::Look: reads the other side as it is now and decides on that. The calls are noted
/// in `call`.
[[nodiscard]] Result<Decision> lookFirst(
    Levy &levy,
    const ReconciledRow &row,
    reconcile::Mend mend,
    const QString &words,
    http::Call &call);

/// For MendWay::VoidSecond: voids the row's transaction, if it still is what was compared and
/// nothing of this workspace stands behind it. Safe to repeat: one that is gone counts as done.
/// Gives the sentence for the trail.
[[nodiscard]] Result<QString> voidSecond(
    Levy &levy, const QString &connection, const ReconciledRow &row, http::Call &call);

/// Rejected ("reconcile.<code>"): `why` says what stands in the way.
[[nodiscard]] tl::unexpected<Error> refusedMend(const QString &code, const QString &why);

/// What is noted as the reason of a mend.
[[nodiscard]] QString wordsOfMend(qint64 run);

/// As a person knows the row.
[[nodiscard]] QString nameOf(const ReconciledRow &row);

} // namespace levy
