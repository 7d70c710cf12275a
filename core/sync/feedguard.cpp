#include "core/sync/feedguard.h"

#include "core/rules/guardrules.h"
#include "core/workspace/documents.h"
#include "core/workspace/heldchanges.h"
#include "core/workspace/memory.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowSeconds = 3600;

QString readingKey(const QString &connection)
{
    return u"feed.reading."_s + connection;
}

Result<qint64> knownDocuments(Reader &reader, const QString &connection)
{
    return reader.number(
        u"SELECT count(*) FROM document WHERE connection = :connection AND state <> 'deleted'"_s,
        {{u"connection"_s, connection}});
}

Result<void> tell(
    Transaction &transaction,
    Intake &intake,
    const QString &kind,
    const QString &sentence,
    const Json &facts)
{
    intake.result.notices.push_back(sentence);
    return intake.recorder.noteIn(
        transaction,
        intake.connection,
        {kind, sentence, facts, false, u"refused"_s},
        {},
        u"levy"_s);
}

Result<void> bringIn(Transaction &transaction, const HeldChange &change, Intake &intake)
{
    Intake open = intake;
    open.isGuarded = false;
    const Result<void> taken = change.document ? takeIn(transaction, *change.document, open)
                                               : takeDeleted(transaction, change.sourceId, open);
    if (!taken)
        return taken;
    return heldchanges::setBroughtIn(
        transaction, change.connection, change.sourceId, intake.recorder.clock().now());
}

Result<void> endReading(Transaction &transaction, Intake &intake)
{
    const QString key = readingKey(intake.connection);
    const Result<Json> reading = memory::setting(transaction, key);
    if (!reading)
        return fail(reading.error());
    if (reading->isNull())
        return {};
    const qint64 known = (*reading)[u"known"].toInt().value_or(0);
    const qint64 seen = (*reading)[u"seen"].toInt().value_or(0);
    if (isShrunken(known, seen)) {
        const Result<void> told = tell(
            transaction,
            intake,
            u"guard.shrunken"_s,
            u"The ledger was read from the beginning and brought %1 of %2 known documents. Nothing "
            "was done about the others; see whether this is still the same company."_s.arg(seen)
                .arg(known),
            *reading);
        if (!told)
            return told;
    }
    return memory::setSetting(transaction, key, Json());
}

} // namespace

Result<void> watchReading(Transaction &transaction, const ChangePage &page, Intake &intake)
{
    const QString key = readingKey(intake.connection);
    Result<Json> reading = memory::setting(transaction, key);
    if (!reading)
        return fail(reading.error());
    if (page.wasReset) {
        const Result<qint64> known = knownDocuments(transaction, intake.connection);
        if (!known)
            return fail(known.error());
        *reading = Json::object({{u"known"_s, *known}, {u"seen"_s, 0}});
    }
    if (reading->isNull())
        return {};
    const qint64 seen = (*reading)[u"seen"].toInt().value_or(0)
        + qint64(page.documents.size() + page.toFetch.size());
    reading->set(u"seen"_s, seen);
    return memory::setSetting(transaction, key, *reading);
}

Result<void> judgeReading(Transaction &transaction, const ConnectionRow &row, Intake &intake)
{
    if (const Result<void> ended = endReading(transaction, intake); !ended)
        return ended;
    return judgeWaiting(transaction, row, intake);
}

Result<void> judgeWaiting(Transaction &transaction, const ConnectionRow &row, Intake &intake)
{
    const auto waiting = heldchanges::waiting(transaction, intake.connection);
    if (!waiting)
        return fail(waiting.error());
    const bool isNew = std::any_of(
        waiting->begin(), waiting->end(), [](const HeldChange &change) { return !change.isHeld; });
    if (!isNew)
        return {};
    const bool holdsAlready = std::any_of(
        waiting->begin(), waiting->end(), [](const HeldChange &change) { return change.isHeld; });
    const Result<Policy> policy = Policy::fromJson(row.policy);
    const Result<qint64> known = knownDocuments(transaction, intake.connection);
    const Result<qint64> before = heldchanges::broughtInSince(
        transaction, intake.connection, intake.recorder.clock().now().addSecs(-windowSeconds));
    if (!policy || !known || !before)
        return fail(!policy ? policy.error() : !known ? known.error() : before.error());
    const qint64 most = mostAtOnce(policy->guard, *known);
    const qint64 count = qint64(waiting->size());
    if (!holdsAlready && count + *before <= most) {
        for (const HeldChange &change : *waiting) {
            if (const Result<void> done = bringIn(transaction, change, intake); !done)
                return done;
        }
        return {};
    }
    if (const Result<void> held = heldchanges::hold(transaction, intake.connection); !held)
        return held;
    const auto deletions
        = std::count_if(waiting->begin(), waiting->end(), [](const HeldChange &change) {
              return change.what == HeldChange::What::Deleted;
          });
    return tell(
        transaction,
        intake,
        u"guard.held"_s,
        u"The ledger says that %1 documents are deleted and %2 have become other documents; within "
        "an hour at most %3 are taken without a person. None of them was touched. Accept or "
        "dismiss "
        "them."_s.arg(deletions)
            .arg(count - deletions)
            .arg(most),
        Json::object(
            {{u"deleted"_s, qint64(deletions)},
             {u"identity"_s, count - qint64(deletions)},
             {u"most"_s, most}}));
}

Result<qint64> bringInHeld(Transaction &transaction, Intake &intake)
{
    const auto waiting = heldchanges::waiting(transaction, intake.connection);
    if (!waiting)
        return fail(waiting.error());
    qint64 count = 0;
    for (const HeldChange &change : *waiting) {
        if (!change.isHeld)
            continue;
        if (const Result<void> done = bringIn(transaction, change, intake); !done)
            return fail(done.error());
        ++count;
    }
    return count;
}

Result<void> checkCompany(const ConnectionRow &row, const MasterData &now)
{
    if (row.master.isNull())
        return {};
    const Result<MasterData> before = MasterData::fromJson(row.master);
    if (!before)
        return fail(before.error());
    const QString sign = signOfOtherCompany(*before, now);
    if (sign.isEmpty())
        return {};
    return fail(
        ErrorKind::Invalid,
        u"connection.other-company"_s,
        u"behind the connection %1 seems to be another company now: %2. Nothing is read or written "
        "until a person accepts it"_s.arg(row.id, sign));
}

} // namespace levy
