// The planned mends, one job each: whatever the moment of a kill, it is carried out once.
#include "core/base/failpoint.h"
#include "core/service/mendways.h"
#include "core/service/remedydesk.h"
#include "core/service/services.h"
#include "core/sync/feed.h"
#include "core/workspace/documents.h"

#include <QHash>

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconcile;

namespace {

/// One planned mend with the row that it is for.
struct Job {
    PlannedMend mend;
    ReconciliationRun run;
    ReconciledRow row;
    Mend with = Mend::None; ///< what the person chose
};

Result<std::vector<Job>> waitingJobs(Reader &reader)
{
    const auto planned = signoffs::mends(reader, 0);
    if (!planned)
        return fail(planned.error());
    std::vector<Job> jobs;
    QHash<qint64, std::vector<ReconciledRow>> rowsOf;
    for (const PlannedMend &mend : *planned) {
        const auto run = reconciliations::load(reader, mend.run);
        if (!run)
            return fail(run.error());
        if (!*run)
            continue;
        if (!rowsOf.contains(mend.run)) {
            auto rows = reconciledRows(reader, **run);
            if (!rows)
                return fail(rows.error());
            rowsOf[mend.run] = std::move(*rows);
        }
        const std::vector<ReconciledRow> &rows = rowsOf[mend.run];
        if (mend.position >= 1 && size_t(mend.position) <= rows.size())
            jobs.push_back(
                {mend,
                 **run,
                 rows[size_t(mend.position) - 1],
                 mendFromText(mend.mend).value_or(Mend::None)});
    }
    return jobs;
}

/// The decision on the document as it is now and the end of the job, in one transaction.
Result<void> decideJob(
    Levy &levy, const Job &job, const Decision &decision, const std::vector<http::Exchange> &calls)
{
    return levy.store().write([&](Transaction &transaction) -> Result<void> {
        const Result<bool> planned = signoffs::isPlanned(transaction, job.mend.id);
        if (!planned || !*planned) // somebody else has carried it out
            return planned ? Result<void>() : fail(planned.error());
        const auto current = documents::load(transaction, {job.row.document});
        if (!current)
            return fail(current.error());
        if (!*current)
            return refusedMend(
                u"no-document"_s, u"the document is not in the workspace any more"_s);
        const Decider by{job.mend.by, levy.clock().now()};
        const Result<Change> change = decision(**current, by);
        if (!change)
            return fail(change.error());
        const Result<Document> stored = levy.recorder().recordIn(
            transaction,
            **current,
            [&](const Document &) { return *change; },
            calls,
            u"person:"_s + job.mend.by);
        if (!stored)
            return fail(stored.error());
        return signoffs::settle(
            transaction,
            job.mend.id,
            u"done"_s,
            change->notes.empty() ? QString() : change->notes.front().summary,
            by.now);
    });
}

Result<void> settleJob(Levy &levy, const Job &job, const QString &state, const QString &outcome)
{
    return levy.store().write([&](Transaction &transaction) {
        return signoffs::settle(transaction, job.mend.id, state, outcome, levy.clock().now());
    });
}

/// Fetching is safe to repeat, so its end is stored after it.
Result<void> fetchJob(Levy &levy, const Job &job, const StopToken &stop)
{
    const Result<Services *> services = levy.services();
    if (!services)
        return fail(services.error());
    Ledger *ledger = (*services)->ledger(job.run.connection);
    if (!ledger)
        return refusedMend(u"no-connection"_s, u"its connection is not configured any more"_s);
    const Result<FeedResult> fetched = fetchOne(*ledger, job.row.sourceId, levy.recorder(), stop);
    if (!fetched)
        return fail(fetched.error());
    return settleJob(levy, job, u"done"_s, u"Document %1 was fetched."_s.arg(nameOf(job.row)));
}

Result<void> voidJob(Levy &levy, const Job &job, const StopToken &stop)
{
    http::Call call;
    call.stop = stop;
    const Result<QString> voided = voidSecond(levy, job.run.connection, job.row, call);
    if (!voided)
        return fail(voided.error());
    return levy.store().write([&](Transaction &transaction) -> Result<void> {
        const Result<bool> planned = signoffs::isPlanned(transaction, job.mend.id);
        if (!planned || !*planned)
            return planned ? Result<void>() : fail(planned.error());
        Json facts = job.row.toJson();
        facts.set(u"run"_s, job.run.id);
        const Result<void> noted = levy.recorder().noteIn(
            transaction,
            job.run.connection,
            {u"tax.second-voided"_s, *voided, std::move(facts), true, u"done"_s},
            call.exchanges,
            u"person:"_s + job.mend.by);
        if (!noted)
            return noted;
        return signoffs::settle(transaction, job.mend.id, u"done"_s, *voided, levy.clock().now());
    });
}

/// Decided on what is read live just before.
Result<void> lookJob(Levy &levy, const Job &job, const StopToken &stop)
{
    http::Call call;
    call.stop = stop;
    const QString words = wordsOfMend(job.run.id);
    const Result<Decision> decision = lookFirst(levy, job.row, job.with, words, call);
    if (!decision)
        return fail(decision.error());
    return decideJob(levy, job, *decision, call.exchanges);
}

Result<MendDecisions> decisionsOf(Levy &levy, const Job &job)
{
    Result<QDate> day = levy.clock().now().date();
    if (job.with == Mend::ReverseDocument && job.row.document != 0) {
        const auto document = levy.store().read(
            [&](Reader &reader) { return documents::load(reader, DocumentId{job.row.document}); });
        if (!document)
            return fail(document.error());
        if (*document)
            day = proposedReversalDay(levy, **document);
    }
    if (!day)
        return fail(day.error());
    return standardMends(job.run.id, *day);
}

Result<void> carriedOut(
    Levy &levy, const Job &job, const MendDecisions &decisions, const StopToken &stop)
{
    switch (mendWay(job.row, job.with, decisions)) {
    case MendWay::Fetch:
        return fetchJob(levy, job, stop);
    case MendWay::Decide:
        return decideJob(levy, job, decisionFor(job.row, job.with, decisions), {});
    case MendWay::Look:
        return lookJob(levy, job, stop);
    case MendWay::VoidSecond:
        return voidJob(levy, job, stop);
    case MendWay::None:
        break;
    }
    return refusedMend(u"no-mend"_s, whyNotMended(job.row, decisions));
}

/// Something that a later try may well do.
bool isPassing(const Error &error)
{
    return error.kind != ErrorKind::Rejected && error.kind != ErrorKind::Invalid
        && error.kind != ErrorKind::NotFound && error.kind != ErrorKind::Malformed;
}

} // namespace

Result<DecisionSummary> performMends(
    Levy &levy, const StopToken &stop, const std::function<void(qint64 done)> &progress)
{
    const auto jobs = levy.store().read([](Reader &reader) { return waitingJobs(reader); });
    if (!jobs)
        return fail(jobs.error());
    DecisionSummary summary;
    qint64 done = 0;
    for (const Job &job : *jobs) {
        if (stop.stopRequested())
            break;
        LEVY_FAILPOINT("reconcile.mend.before");
        const Result<MendDecisions> decisions = decisionsOf(levy, job);
        if (!decisions)
            return fail(decisions.error());
        const Result<void> mended = carriedOut(levy, job, *decisions, stop);
        LEVY_FAILPOINT("reconcile.mend.after");
        if (mended) {
            ++summary.changed;
        } else if (isPassing(mended.error())) {
            return fail(mended.error());
        } else {
            const Result<void> settled = settleJob(levy, job, u"refused"_s, mended.error().message);
            if (!settled)
                return fail(settled.error());
            summary.refused.emplace_back(nameOf(job.row), mended.error());
        }
        if (progress)
            progress(++done);
    }
    return summary;
}

} // namespace levy
