#pragma once

#include "core/rules/schedule.h"
#include "core/service/liveconfig.h"

namespace levy {
class Levy;
}

namespace levy::ui {

// What the settings change of a workspace's configuration, through the same checks as levy-cli. All
// on a background thread.

/// A connection's schedule and its next runs as stored, and what was really done last.
struct StoredSchedule {
    Schedule schedule;
    std::vector<PlannedRun> next;
    QDateTime lastPoll; ///< invalid: never
    QDateTime lastComparison;
};

[[nodiscard]] Result<StoredSchedule> storedSchedule(Levy &levy, const QString &connection);
[[nodiscard]] Result<void> storeSchedule(
    Levy &levy, const QString &connection, const Schedule &schedule, const QString &person);

[[nodiscard]] Result<WebhookConfig> storedWebhook(Levy &levy);
/// `secret` goes into the vault, for the login of that connection; empty: it stays what it is.
[[nodiscard]] Result<void> storeWebhook(
    Levy &levy,
    const WebhookConfig &config,
    const QString &connection,
    const QByteArray &secret,
    const QString &person);

} // namespace levy::ui
