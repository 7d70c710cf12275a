#include "core/service/signoff.h"

#include "core/base/failpoint.h"
#include "core/workspace/documents.h"
#include "core/workspace/memory.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &code, const QString &why)
{
    return fail(ErrorKind::Rejected, u"signoff."_s + code, why);
}

QString periodText(const Seal &seal)
{
    return u"%1 to %2"_s.arg(seal.from.toString(Qt::ISODate), seal.to.toString(Qt::ISODate));
}

bool isSamePerson(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

Result<void> checkCurrent(
    Reader &reader, const ReconciliationScope &scope, const QDateTime &since, const QString &what)
{
    const auto changed
        = signoffs::changedAfter(reader, scope.connection, scope.from, scope.to, since);
    if (!changed)
        return fail(changed.error());
    if (changed->empty())
        return {};
    return refused(
        u"stale"_s,
        u"%1 document(s) of the period changed since %2; compare the books again first"_s
            .arg(changed->size())
            .arg(what));
}

/// Against what the comparison had of the documents, not against its end: a decision in between is
/// not in it.
Result<void> checkAsRead(
    Reader &reader, const ReconciliationScope &scope, const ReconciliationRun &run)
{
    const QString read = run.summary[u"versions"].toString();
    if (read.isEmpty()) // of an older version of Levy
        return checkCurrent(reader, scope, run.startedAt, u"the books were compared"_s);
    const Result<QString> now
        = signoffs::versionsOf(reader, scope.connection, scope.from, scope.to);
    if (!now)
        return fail(now.error());
    if (*now == read)
        return {};
    return refused(
        u"stale"_s,
        u"documents of the period changed since the comparison read them; compare the books again "
        "first"_s);
}

Result<void> checkFree(Reader &reader, const ReconciliationScope &scope)
{
    const auto seals = signoffs::seals(reader, scope.connection);
    if (!seals)
        return fail(seals.error());
    for (const Seal &seal : *seals) {
        if (seal.isOpened() || seal.to < scope.from || seal.from > scope.to)
            continue;
        const bool isSame = seal.from == scope.from && seal.to == scope.to;
        return refused(
            isSame ? u"signed"_s : u"overlaps"_s,
            u"the period %1 of %2 was signed by %3 already"_s.arg(
                periodText(seal), seal.connection, seal.preparedBy));
    }
    return {};
}

Note noteOn(const Seal &seal, const QString &kind, const QString &summary)
{
    return {
        kind,
        summary,
        Json::object(
            {{u"run"_s, seal.run},
             {u"seal"_s, seal.id},
             {u"from"_s, seal.from.toString(Qt::ISODate)},
             {u"to"_s, seal.to.toString(Qt::ISODate)},
             {u"headSequence"_s, seal.headSequence},
             {u"headHash"_s, seal.headHash}}),
        false,
        u"decided"_s};
}

Result<Seal> sealIn(
    Levy &levy,
    Transaction &transaction,
    const ReconciliationScope &scope,
    const QString &person,
    const QString &note)
{
    if (const Result<void> isFree = checkFree(transaction, scope); !isFree)
        return fail(isFree.error());
    const auto run = reconciliations::newest(
        transaction, scope.connection, scope.from, scope.to, ReconciliationRun::State::Done);
    if (!run)
        return fail(run.error());
    if (!*run)
        return fail(
            ErrorKind::NotFound,
            u"reconcile.not-run"_s,
            u"the books of %1 were not compared for this period yet"_s.arg(scope.connection));
    const auto rows = reconciledRows(transaction, **run);
    if (!rows)
        return fail(rows.error());
    const auto open = std::ranges::count_if(*rows, &ReconciledRow::isOpen);
    if (open > 0)
        return refused(
            u"open"_s,
            u"%1 difference(s) are open; mend them or accept them with a reason first"_s.arg(open));
    const Result<void> current = checkAsRead(transaction, scope, **run);
    if (!current)
        return fail(current.error());
    const Result<Json> review = memory::setting(transaction, reviewerNeededKey);
    const Result<AuditCheckpoint> head = levy.trail().head(transaction);
    if (!review || !head)
        return fail(review ? head.error() : review.error());
    Seal seal;
    seal.connection = scope.connection;
    seal.from = scope.from;
    seal.to = scope.to;
    seal.run = (*run)->id;
    seal.needsReview = review->toBool();
    seal.preparedBy = person.simplified();
    seal.preparedAt = levy.clock().now();
    seal.note = note.trimmed();
    seal.headSequence = head->sequence;
    seal.headHash = QString::fromLatin1(head->hash.toHex());
    if (const Result<void> added = signoffs::add(transaction, seal); !added)
        return fail(added.error());
    const Result<void> noted = levy.recorder().noteIn(
        transaction,
        scope.connection,
        noteOn(
            seal,
            u"signoff.prepared"_s,
            u"The period %1 of %2 was signed off by %3%4."_s.arg(
                periodText(seal),
                seal.connection,
                seal.preparedBy,
                seal.needsReview ? u" and waits for its review"_s : u" and is sealed"_s)),
        {},
        u"person:"_s + seal.preparedBy);
    if (!noted)
        return fail(noted.error());
    return seal;
}

/// Changes the standing seal and says so in the trail.
Result<Seal> changeSeal(
    Levy &levy,
    const ReconciliationScope &scope,
    const QString &person,
    const QString &kind,
    const std::function<Result<QString>(Transaction &transaction, Seal &seal)> &change)
{
    return levy.store().write([&](Transaction &transaction) -> Result<Seal> {
        const auto standing
            = signoffs::standing(transaction, scope.connection, scope.from, scope.to);
        if (!standing)
            return fail(standing.error());
        if (!*standing)
            return refused(
                u"not-signed"_s, u"nobody has signed this period of %1"_s.arg(scope.connection));
        Seal seal = **standing;
        const Result<QString> summary = change(transaction, seal);
        if (!summary)
            return fail(summary.error());
        if (const Result<void> updated = signoffs::update(transaction, seal); !updated)
            return fail(updated.error());
        const Result<void> noted = levy.recorder().noteIn(
            transaction, scope.connection, noteOn(seal, kind, *summary), {}, u"person:"_s + person);
        if (!noted)
            return fail(noted.error());
        return seal;
    });
}

} // namespace

Result<Seal> signOff(
    Levy &levy, const ReconciliationScope &scope, const QString &person, const QString &note)
{
    if (person.trimmed().isEmpty())
        return refused(u"person"_s, u"a signature needs a name"_s);
    LEVY_FAILPOINT("signoff.store.before");
    Result<Seal> seal = levy.store().write(
        [&](Transaction &transaction) { return sealIn(levy, transaction, scope, person, note); });
    LEVY_FAILPOINT("signoff.store.after");
    return seal;
}

Result<Seal> reviewSignOff(Levy &levy, const ReconciliationScope &scope, const QString &person)
{
    if (person.trimmed().isEmpty())
        return refused(u"person"_s, u"a signature needs a name"_s);
    LEVY_FAILPOINT("signoff.review.before");
    Result<Seal> reviewed = changeSeal(
        levy,
        scope,
        person.simplified(),
        u"signoff.reviewed"_s,
        [&](Transaction &transaction, Seal &seal) -> Result<QString> {
            if (isSamePerson(person, seal.preparedBy))
                return refused(
                    u"same-person"_s,
                    u"%1 prepared the period; another person must review it"_s.arg(
                        seal.preparedBy));
            if (!seal.reviewedBy.isEmpty())
                return refused(u"reviewed"_s, u"%1 has reviewed it already"_s.arg(seal.reviewedBy));
            const Result<void> current
                = checkCurrent(transaction, scope, seal.preparedAt, u"it was signed"_s);
            if (!current)
                return fail(current.error());
            seal.reviewedBy = person.simplified();
            seal.reviewedAt = levy.clock().now();
            return u"The period %1 of %2 was reviewed by %3 and is sealed."_s.arg(
                periodText(seal), seal.connection, seal.reviewedBy);
        });
    LEVY_FAILPOINT("signoff.review.after");
    return reviewed;
}

Result<Seal> openSeal(
    Levy &levy, const ReconciliationScope &scope, const QString &reason, const QString &person)
{
    if (reason.trimmed().isEmpty())
        return refused(u"reason-missing"_s, u"breaking a seal needs a reason"_s);
    return changeSeal(
        levy,
        scope,
        person,
        u"signoff.opened"_s,
        [&](Transaction &, Seal &seal) -> Result<QString> {
            seal.openedBy = person;
            seal.openedAt = levy.clock().now();
            seal.openedWhy = reason.trimmed();
            return u"The seal over %1 of %2 was broken. Reason: %3"_s.arg(
                periodText(seal), seal.connection, seal.openedWhy);
        });
}

Result<bool> isReviewerNeeded(Store &store)
{
    const Result<Json> setting
        = store.read([](Reader &reader) { return memory::setting(reader, reviewerNeededKey); });
    if (!setting)
        return fail(setting.error());
    return setting->toBool();
}

Result<void> setReviewerNeeded(Levy &levy, bool isNeeded, const QString &person)
{
    return levy.store().write([&](Transaction &transaction) -> Result<void> {
        const Result<void> set = memory::setSetting(transaction, reviewerNeededKey, Json(isNeeded));
        if (!set)
            return set;
        return levy.recorder().noteIn(
            transaction,
            {},
            {u"config.reviewer"_s,
             isNeeded ? u"A signed period needs a second person's review to be sealed."_s
                      : u"A signed period is sealed without a review."_s,
             Json::object(),
             false,
             u"decided"_s},
            {},
            u"person:"_s + person);
    });
}

Result<std::optional<Seal>> sealOf(Store &store, const ReconciliationScope &scope)
{
    return store.read([&](Reader &reader) {
        return signoffs::standing(reader, scope.connection, scope.from, scope.to);
    });
}

Result<std::vector<LateChange>> lateChanges(Store &store, const Seal &seal)
{
    return store.read([&](Reader &reader) -> Result<std::vector<LateChange>> {
        const auto ids
            = signoffs::changedAfter(reader, seal.connection, seal.from, seal.to, seal.preparedAt);
        if (!ids)
            return fail(ids.error());
        std::vector<LateChange> changes;
        for (const qint64 id : *ids) {
            auto document = documents::load(reader, {id});
            if (!document)
                return fail(document.error());
            if (!*document)
                continue;
            LateChange change;
            change.document = std::move(**document);
            change.reason = change.document.decision;
            for (const Approval &approval : change.document.approvals) {
                if (approval.reason != FlagReason::PeriodSealed)
                    continue;
                change.reason = approval.note;
                change.by = approval.by;
            }
            changes.push_back(std::move(change));
        }
        return changes;
    });
}

} // namespace levy
