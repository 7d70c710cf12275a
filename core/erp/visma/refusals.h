#pragma once

#include "core/erp/refusal.h"

namespace levy::visma {

/// Every refusal that the contract of Visma.net names, and those of Levy's own codes.
[[nodiscard]] std::span<const Refusal> refusals();

} // namespace levy::visma
