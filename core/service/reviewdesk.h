#pragma once

#include "core/service/levy.h"

namespace levy {

/// The decision, but the document stays where it is for so long: until then it can be taken back.
[[nodiscard]] Decision takingEffectAfter(Decision decision, std::chrono::milliseconds delay);

/// Takes a decision back: the document is again as it was `before`, with the decision and its
/// withdrawal in the trail. Rejected ("decision.took-effect") once anything else has happened to it
/// since `after` was stored.
[[nodiscard]] Result<Document> undoDecision(
    Levy &levy, const Document &before, const Document &after, const QString &person);

/// What decisions about a connection's documents stand on, as it is now: policy, rules, chart of
/// accounts.
[[nodiscard]] Result<Ground> groundOf(Levy &levy, const QString &connection);

/// Makes this the connection's policy and notes it in the trail; holds from the next sync on.
[[nodiscard]] Result<void> changePolicy(
    Levy &levy, const QString &connection, const Policy &policy, const QString &person);

/// Makes these the connection's mapping rules, notes it in the trail and lets documents that waited
/// for a mapping go on. Gives what became of those.
[[nodiscard]] Result<DecisionSummary> replaceMappings(
    Levy &levy,
    const QString &connection,
    const std::vector<MappingRule> &rules,
    const QString &person);

/// Fetches every waiting source again; those that changed since they were flagged go on. Stops
/// between two documents. `progress` gets the number done and the number there is.
[[nodiscard]] Result<DecisionSummary> reprocessCorrected(
    Levy &levy,
    const StopToken &stop,
    const std::function<void(qint64 done, qint64 total)> &progress);

} // namespace levy
