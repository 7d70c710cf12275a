#include "core/service/remedydesk.h"

#include "core/rules/entryday.h"
#include "core/rules/undo.h"
#include "core/service/reviewdesk.h"
#include "core/sync/feedguard.h"
#include "core/workspace/connections.h"
#include "core/workspace/history.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Result<ConnectionRow> connectionOf(Reader &reader, const QString &id)
{
    Result<std::optional<ConnectionRow>> row = connections::load(reader, id);
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(
            ErrorKind::NotFound,
            u"connection.unknown"_s,
            u"there is no connection \"%1\""_s.arg(id));
    }
    return std::move(**row);
}

Result<void> noted(
    Levy &levy,
    Transaction &transaction,
    const QString &connection,
    const QString &kind,
    const QString &sentence,
    qint64 count,
    const QString &person)
{
    return levy.recorder().noteIn(
        transaction,
        connection,
        {kind, sentence, Json::object({{u"documents"_s, count}}), false, u"decided"_s},
        {},
        u"person:"_s + person);
}

} // namespace

Result<QDate> proposedReversalDay(Levy &levy, const Document &document)
{
    const Result<Ground> ground = groundOf(levy, document.source.connection);
    if (!ground)
        return fail(ground.error());
    return proposedReversalDay(*ground, levy.clock().now().date());
}

Result<Decision> postingOnDay(Levy &levy, const Document &document, QDate day, const QString &words)
{
    const Result<Ground> ground = groundOf(levy, document.source.connection);
    if (!ground)
        return fail(ground.error());
    if (!day.isValid())
        day = proposedReversalDay(*ground, levy.clock().now().date());
    if (!isOpenDay(day, *ground)) {
        return fail(
            ErrorKind::Rejected,
            u"decision.day-closed"_s,
            u"no entry can be dated %1: its period is closed in the ledger or signed off; choose "
            "another day"_s.arg(day.toString(Qt::ISODate)));
    }
    return Decision([day, words](Document current, const Decider &by) {
        return postOnDay(std::move(current), day, words, by);
    });
}

Result<ApprovalForecast> approvalForecast(
    Levy &levy, const QString &connection, const std::optional<ApprovalRules> &rules, int days)
{
    const QDate to = levy.clock().now().date();
    const QDate from = to.addDays(1 - days);
    return levy.store().read([&](Reader &reader) -> Result<ApprovalForecast> {
        const Result<ConnectionRow> row = connectionOf(reader, connection);
        if (!row)
            return fail(row.error());
        const Result<Policy> policy = Policy::fromJson(row->policy);
        if (!policy)
            return fail(policy.error());
        auto documents = history::forForecast(reader, connection, from, to);
        if (!documents)
            return fail(documents.error());
        return forecastApprovals(std::move(*documents), rules.value_or(policy->approval), from, to);
    });
}

Result<std::vector<HeldChange>> heldChanges(Levy &levy)
{
    return levy.store().read([](Reader &reader) { return heldchanges::held(reader); });
}

Result<qint64> acceptHeldChanges(Levy &levy, const QString &connection, const QString &person)
{
    return levy.store().write([&](Transaction &transaction) -> Result<qint64> {
        const Result<ConnectionRow> row = connectionOf(transaction, connection);
        if (!row)
            return fail(row.error());
        FeedResult result;
        Intake intake = intakeOf(levy.recorder(), *row, result, false);
        const Result<qint64> count = bringInHeld(transaction, intake);
        if (!count)
            return count;
        // The next reading of the ledger's lists has nothing to be compared with.
        const Result<void> opened = connections::setMaster(
            transaction, connection, Json(), QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
        const Result<void> done = opened
            ? noted(
                levy,
                transaction,
                connection,
                u"guard.accepted"_s,
                u"%1 held changes of %2 were accepted."_s.arg(*count).arg(connection),
                *count,
                person)
            : opened;
        if (!done)
            return fail(done.error());
        return count;
    });
}

Result<qint64> dismissHeldChanges(Levy &levy, const QString &connection, const QString &person)
{
    return levy.store().write([&](Transaction &transaction) -> Result<qint64> {
        const auto waiting = heldchanges::waiting(transaction, connection);
        if (!waiting)
            return fail(waiting.error());
        qint64 count = 0;
        for (const HeldChange &change : *waiting) {
            if (!change.isHeld)
                continue;
            const Result<void> gone = heldchanges::remove(transaction, connection, change.sourceId);
            if (!gone)
                return fail(gone.error());
            ++count;
        }
        const Result<void> done = noted(
            levy,
            transaction,
            connection,
            u"guard.dismissed"_s,
            u"%1 held changes of %2 were dismissed; its documents stay as they are."_s.arg(count)
                .arg(connection),
            count,
            person);
        if (!done)
            return fail(done.error());
        return count;
    });
}

} // namespace levy
