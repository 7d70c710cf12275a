#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"

namespace levy {

/// Makes a new sample workspace in that folder, configured for its own simulated services: invented
/// data, no account, nothing leaves this computer. Nothing is synced yet. Conflict
/// ("workspace.exists") where there is one.
[[nodiscard]] Result<void> createSampleWorkspace(
    const QString &folder, Clock &clock, Random &random, const QString &person);

} // namespace levy
