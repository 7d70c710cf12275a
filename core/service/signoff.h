#pragma once

#include "core/service/reconciliation.h"

namespace levy {

/// Setting: true where a period counts as sealed only once a second person has reviewed it.
inline const QString reviewerNeededKey = QStringLiteral("reconciliation.reviewer-needed");

/// A change to a document of a sealed period, after it was signed.
struct LateChange {
    Document document;
    QString reason; ///< of the approval that let it go on; empty: it waits for one
    QString by;
};

/// Signs the newest run of the scope, in one transaction with its trail. Rejected
/// ("signoff.<why>"): "open" (differences that nobody accepted), "stale" (documents changed since
/// the run), "signed" (there is a signature already), "person" (no name), "overlaps" (another
/// signed period has days of it). NotFound ("reconcile.not-run").
[[nodiscard]] Result<Seal> signOff(
    Levy &levy, const ReconciliationScope &scope, const QString &person, const QString &note);

/// The second person's signature. Rejected ("signoff.same-person", "signoff.not-signed",
/// "signoff.reviewed", "signoff.stale").
[[nodiscard]] Result<Seal> reviewSignOff(
    Levy &levy, const ReconciliationScope &scope, const QString &person);

/// Breaks the seal: the period can be compared and signed anew. Rejected ("signoff.not-signed",
/// "signoff.reason-missing").
[[nodiscard]] Result<Seal> openSeal(
    Levy &levy, const ReconciliationScope &scope, const QString &reason, const QString &person);

/// Whether a period signed from now on counts as sealed only after a second person's review.
[[nodiscard]] Result<bool> isReviewerNeeded(Store &store);
[[nodiscard]] Result<void> setReviewerNeeded(Levy &levy, bool isNeeded, const QString &person);

/// The standing signature of exactly that period, if there is one.
[[nodiscard]] Result<std::optional<Seal>> sealOf(Store &store, const ReconciliationScope &scope);

/// Documents of the signed period that changed after it was signed.
[[nodiscard]] Result<std::vector<LateChange>> lateChanges(Store &store, const Seal &seal);

} // namespace levy
