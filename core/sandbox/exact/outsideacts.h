#pragma once

#include "core/sandbox/exact/exactworld.h"
#include "core/sandbox/exact/signins.h"

namespace levy::sandbox::exact {

/// What people and other programs do in the simulated Exact Online, called by tests and the demo;
/// see makeExactService(). Nothing: there is no such act.
[[nodiscard]] std::optional<Json> act(
    ExactWorld &world, SignIns &signIns, const QString &name, const Json &body);

} // namespace levy::sandbox::exact
