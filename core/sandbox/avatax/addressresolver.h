#pragma once

#include "core/sandbox/avatax/avataxerrors.h"

namespace levy::sandbox::avatax {

/// Answers an AddressValidationInfo that parseModel() has passed with an AddressResolutionModel.
/// There is no database of streets behind it but the rules written down in docs/sandbox.md.
[[nodiscard]] OrRefusal<Json> resolveAddress(const Json &info);

} // namespace levy::sandbox::avatax
