#pragma once

#include "core/base/json.h"

namespace levy::sandbox {

/// Exchange rates begin in that month of the sample's year.
inline constexpr int firstRatedMonth = 9;

/// A company of Visma.net without its documents, from its raw file ("se.json"): tenant, name, base
/// currency and the lists of branches, accounts, dimensions, subaccounts, VAT, zones, ledgers,
/// currencies and rates, periods, items, customers and locations, under Visma.net's member names.
[[nodiscard]] Json tenantMasters(const Json &raw);

} // namespace levy::sandbox
