#pragma once

#include "core/rules/decisions.h"

#include <QStringList>

namespace levy {

// What a person can choose for a document that is recorded or committed and no longer right. Pure;
// refused like the other decisions. The work is done by the next sync, step by step.

/// Avalara's words for the reason of an adjustment, "PriceAdjusted" first.
[[nodiscard]] QStringList adjustmentReasons();

/// A new version at Avalara, the difference into the books. `reason` is one of those; Other needs
/// words of one's own. Refused where day, currency or kind changed: that is reversed and reposted.
[[nodiscard]] Result<Change> adjust(
    Document document, const QString &reason, const QString &words, const Decider &by);

/// The old one reversed in both books on that day, the new one recorded under the next code. Where
/// nothing is left of the old one (it was voided and is back) it is simply recorded anew.
[[nodiscard]] Result<Change> repost(
    Document document, QDate day, const QString &words, const Decider &by);

/// Gone at the source: taken back in the ledger, then voided at Avalara.
[[nodiscard]] Result<Change> voidDocument(
    Document document, const QString &words, const Decider &by);

/// Locked at Avalara: taken back in the ledger, and a reversing document of that day at Avalara.
[[nodiscard]] Result<Change> reverse(
    Document document, QDate day, const QString &words, const Decider &by);

/// Drop what was chosen, as long as nothing of it was written; then it can be chosen anew.
[[nodiscard]] Result<Change> giveUpRemedy(Document document, const Decider &by);

} // namespace levy
