#include "core/service/reviewdesk.h"

#include "core/service/services.h"
#include "core/sync/groundkeeper.h"
#include "core/workspace/connections.h"
#include "core/workspace/documents.h"
#include "core/workspace/mappings.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyone = 1'000'000;

Result<std::vector<DocumentId>> waitingIds(Levy &levy, const DocumentFilter &filter)
{
    return levy.store().read([&](Reader &reader) { return documents::ids(reader, filter); });
}

} // namespace

Decision takingEffectAfter(Decision decision, std::chrono::milliseconds delay)
{
    return [decision = std::move(decision),
            delay](Document document, const Decider &by) -> Result<Change> {
        Result<Change> change = decision(std::move(document), by);
        if (!change || change->document.state != DocumentState::Active)
            return change;
        QDateTime &notBefore = change->document.notBefore;
        const QDateTime effect = by.now.addMSecs(delay.count());
        // An entry in doubt keeps its settling time: looked for too early, it would be sent again.
        if (!change->document.intent || !notBefore.isValid() || notBefore < effect)
            notBefore = effect;
        return change;
    };
}

Result<Document> undoDecision(
    Levy &levy, const Document &before, const Document &after, const QString &person)
{
    return levy.store().write([&](Transaction &transaction) -> Result<Document> {
        const Result<std::optional<Document>> current = documents::load(transaction, after.id);
        if (!current)
            return fail(current.error());
        if (!*current || (*current)->version != after.version)
            return fail(
                ErrorKind::Rejected,
                u"decision.took-effect"_s,
                u"the decision about %1 has taken effect already"_s.arg(before.source.number));
        Change undone;
        undone.document = before;
        undone.document.version = after.version;
        undone.notes.push_back(
            {u"decision.undone"_s,
             u"The decision about document %1 was taken back before it took effect."_s.arg(
                 before.source.number),
             Json::object({{u"by"_s, person}}),
             false,
             u"decided"_s});
        return levy.recorder().recordIn(
            transaction,
            **current,
            [&](const Document &) { return undone; },
            {},
            u"person:"_s + person);
    });
}

Result<Ground> groundOf(Levy &levy, const QString &connection)
{
    return levy.store().read([&](Reader &reader) { return readGround(reader, connection); });
}

Result<void> changePolicy(
    Levy &levy, const QString &connection, const Policy &policy, const QString &person)
{
    return levy.store().write([&](Transaction &transaction) -> Result<void> {
        const Result<void> set = connections::setPolicy(transaction, connection, policy.toJson());
        if (!set)
            return set;
        return levy.recorder().noteIn(
            transaction,
            connection,
            {u"config.policy"_s,
             u"The rules for documents of %1 were changed."_s.arg(connection),
             policy.toJson(),
             false,
             u"decided"_s},
            {},
            u"person:"_s + person);
    });
}

Result<DecisionSummary> replaceMappings(
    Levy &levy,
    const QString &connection,
    const std::vector<MappingRule> &rules,
    const QString &person)
{
    const auto version = levy.store().write([&](Transaction &transaction) -> Result<qint64> {
        const Result<qint64> replaced
            = mappings::replace(transaction, connection, rules, person, levy.clock().now());
        if (!replaced)
            return replaced;
        const Result<void> noted = levy.recorder().noteIn(
            transaction,
            connection,
            {u"mapping.changed"_s,
             u"The mapping rules of %1 are now version %2."_s.arg(connection).arg(*replaced),
             Json::object({{u"version"_s, *replaced}, {u"rules"_s, qint64(rules.size())}}),
             false,
             u"decided"_s},
            {},
            u"person:"_s + person);
        return noted ? replaced : Result<qint64>(fail(noted.error()));
    });
    if (!version)
        return fail(version.error());
    DecisionSummary released;
    for (const FlagReason reason :
         {FlagReason::MappingMissing, FlagReason::MappingBlocked, FlagReason::SetupMissing}) {
        const auto waiting = waitingIds(
            levy,
            {.connection = connection,
             .state = DocumentState::Waiting,
             .flag = reason,
             .limit = everyone});
        if (!waiting)
            return fail(waiting.error());
        const Result<DecisionSummary> part = levy.decideAll(*waiting, reprocess, person);
        if (!part)
            return part;
        released.changed += part->changed;
        released.refused.insert(released.refused.end(), part->refused.begin(), part->refused.end());
    }
    return released;
}

Result<DecisionSummary> reprocessCorrected(
    Levy &levy,
    const StopToken &stop,
    const std::function<void(qint64 done, qint64 total)> &progress)
{
    const auto ids = waitingIds(levy, {.state = DocumentState::Waiting, .limit = everyone});
    if (!ids)
        return fail(ids.error());
    DecisionSummary summary;
    qint64 done = 0;
    for (const DocumentId id : *ids) {
        if (stop.stopRequested())
            break;
        const auto before
            = levy.store().read([&](Reader &reader) { return documents::load(reader, id); });
        if (!before)
            return fail(before.error());
        if (!*before)
            continue;
        const Result<void> fetched = levy.refetch(**before, stop);
        if (!fetched)
            return fail(fetched.error());
        const auto after
            = levy.store().read([&](Reader &reader) { return documents::load(reader, id); });
        if (!after)
            return fail(after.error());
        if (*after && (*after)->state == DocumentState::Active)
            ++summary.changed;
        progress(++done, qint64(ids->size()));
    }
    return summary;
}

} // namespace levy
