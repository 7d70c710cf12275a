#pragma once

#include "core/reconcile/sides.h"

namespace levy::reconciliationparts {

// What a run has read, between the service's answer and the workspace.

[[nodiscard]] Json toJson(const reconcile::TaxRow &row);
[[nodiscard]] Result<reconcile::TaxRow> taxRowOf(const Json &json);

[[nodiscard]] Json toJson(const PostedEntry &entry);
[[nodiscard]] Result<PostedEntry> postedEntryOf(const Json &json);

} // namespace levy::reconciliationparts
