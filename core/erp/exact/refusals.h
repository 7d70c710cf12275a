#pragma once

#include "core/erp/refusal.h"

namespace levy::exact {

/// Every refusal that the contract of Exact Online names, and those of Levy's own codes.
[[nodiscard]] std::span<const Refusal> refusals();

} // namespace levy::exact
