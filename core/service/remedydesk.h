#pragma once

#include "core/rules/approvalforecast.h"
#include "core/rules/remedies.h"
#include "core/service/levy.h"
#include "core/workspace/heldchanges.h"

namespace levy {

/// The day that is offered for a reversal of the document: today where its period is open.
[[nodiscard]] Result<QDate> proposedReversalDay(Levy &levy, const Document &document);

/// The decision that the document's entry gets that day instead of one in a closed period; no day:
/// the one that is offered. Rejected ("decision.day-closed") where no entry can be written then.
[[nodiscard]] Result<Decision> postingOnDay(
    Levy &levy, const Document &document, QDate day, const QString &words);

/// How many of the last `days` days' documents each rule would have held; the connection's own
/// rules where none are given.
[[nodiscard]] Result<ApprovalForecast> approvalForecast(
    Levy &levy,
    const QString &connection,
    const std::optional<ApprovalRules> &rules = {},
    int days = 30);

/// What the feeds brought and nobody accepted yet, of all connections.
[[nodiscard]] Result<std::vector<HeldChange>> heldChanges(Levy &levy);

/// Brings in what is held of the connection: what was recorded goes to review, nothing is voided by
/// this alone. Also accepts that another company seems to be behind the connection. Gives how many.
[[nodiscard]] Result<qint64> acceptHeldChanges(
    Levy &levy, const QString &connection, const QString &person);
/// Forgets what is held of the connection. Gives how many.
[[nodiscard]] Result<qint64> dismissHeldChanges(
    Levy &levy, const QString &connection, const QString &person);

} // namespace levy
