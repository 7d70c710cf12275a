#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

namespace levy::sandbox {

/// How the simulated services behave. Changed while running by POST /_sandbox/settings.
struct SandboxSettings {
    qint64 avataxLatencyMs = 0; ///< added to each answer
    qint64 exactLatencyMs = 0;
    qint64 vismaLatencyMs = 0;
    /// How long a write stays invisible to searches: AvaTax's list of transactions, Exact's
    /// TransactionLines. Reading one document by its key is always live.
    qint64 lookupLagMs = 0;
    int avataxPerMinute = 0; ///< 0: no limit
    int exactPerMinute = 0; ///< per division; 0: no limit
    int exactPerDay = 0; ///< per division; 0: no limit
    int exactErrorsPerHour = 0; ///< per key; 0: no limit, Exact's own is 10
    int vismaPerHour = 0; ///< per company and app, in fixed hours; 0: no limit
    /// How long a background job of Visma.net stays Started, and an action behind its answer.
    qint64 vismaBackgroundMs = 0;
    int vismaMaxPageSize = 1000; ///< of lists; half of it where optional parts are asked for
    bool strictTokenTimes = true; ///< refuse a refresh of a token that is younger than 9:30

    bool operator==(const SandboxSettings &) const = default;

    [[nodiscard]] Json toJson() const;
    /// Sets the members that are there; fails with Invalid ("settings.member") on others.
    [[nodiscard]] Result<> update(const Json &json);
};

} // namespace levy::sandbox
