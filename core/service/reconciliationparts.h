#pragma once

#include "core/reconcile/sides.h"

namespace levy::reconciliationparts {

/// Sides of what was looked at once more, a part for each thing.
inline const QString avalaraAgain = QStringLiteral("again-avalara");
inline const QString ledgerAgain = QStringLiteral("again-ledger");
inline const QString sourceAgain = QStringLiteral("again-source");

/// What a transaction is known by at Avalara.
[[nodiscard]] QString keyOf(const reconcile::TaxRow &row);

// What a run has read, between the service's answer and the workspace.

[[nodiscard]] Json toJson(const reconcile::TaxRow &row);
[[nodiscard]] Result<reconcile::TaxRow> taxRowOf(const Json &json);

[[nodiscard]] Json toJson(const PostedEntry &entry);
[[nodiscard]] Result<PostedEntry> postedEntryOf(const Json &json);

} // namespace levy::reconciliationparts
