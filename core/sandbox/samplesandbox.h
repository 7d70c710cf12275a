#pragma once

#include "core/sandbox/sample/sample.h"
#include "core/sandbox/sandboxserver.h"

namespace levy::sandbox {

/// The same options with the simulated Exact Online, and with the sample company in books that are
/// new: `Sandbox::start(withSample({.booksPath = path}), clock)`.
[[nodiscard]] Sandbox::Options withSample(
    Sandbox::Options options, const SampleOptions &sample = {});

} // namespace levy::sandbox
