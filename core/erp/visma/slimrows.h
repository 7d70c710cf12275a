#pragma once

#include "core/base/json.h"

/// Rows of master data cut down to the members that documents need, under Visma.net's own names,
/// so that the workspace stores no more of a person than that. Pure.
namespace levy::visma {

[[nodiscard]] Json slimCustomer(const Json &row);
[[nodiscard]] Json slimLocation(const Json &row);
[[nodiscard]] Json slimSubaccount(const Json &row);
[[nodiscard]] Json slimVatCategory(const Json &row);
[[nodiscard]] Json slimBranch(const Json &row);

/// "10042/MAIN"
[[nodiscard]] QString locationKey(const QString &customer, const QString &location);
/// Key of a row of the location list; empty where it has none.
[[nodiscard]] QString locationKey(const Json &row);

} // namespace levy::visma
