#pragma once

#include "core/sandbox/sample/sample.h"
#include "core/sandbox/sandboxserver.h"

namespace levy::sandbox {

/// The same options with the simulated Exact Online, and with the sample company in books that are
/// new: `Sandbox::start(withSample({.booksPath = path}), clock)`.
[[nodiscard]] Sandbox::Options withSample(
    Sandbox::Options options, const SampleOptions &sample = {});

/// The same options with the simulated Visma.net, and with the companies of a seed (vismaseed.h) in
/// books that are new. Goes together with withSample() in either order.
[[nodiscard]] Sandbox::Options withVisma(Sandbox::Options options, const Json &seed);

} // namespace levy::sandbox
