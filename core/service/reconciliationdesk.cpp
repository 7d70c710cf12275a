#include "core/service/reconciliationdesk.h"

#include "core/base/failpoint.h"
#include "core/rules/mending.h"
#include "core/rules/remedies.h"
#include "core/service/remedydesk.h"
#include "core/service/services.h"
#include "core/sync/feed.h"
#include "core/workspace/documents.h"

#include <QCoreApplication>
#include <QHash>

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconcile;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReconciliationDesk)
};

QString nameOf(const ReconciledRow &row)
{
    if (!row.number.isEmpty())
        return row.number;
    return row.code.isEmpty() ? row.marker : row.code;
}

/// The decision for the row's mend; not set where there is none.
Decision decisionFor(const ReconciledRow &row, const MendDecisions &decisions)
{
    switch (row.tie.mend) {
    case Mend::ProcessNow:
        return row.tie.cause == Cause::DeletedAtAvalara ? decisions.recordAgain
                                                        : decisions.processAgain;
    case Mend::PostMissingEntry:
        return row.tie.cause == Cause::EntryGone ? decisions.postAgain : decisions.processAgain;
    case Mend::Commit:
        return decisions.commitAgain;
    case Mend::Void:
        // What still stands in the ledger is not voided, whatever Avalara's console says.
        return row.tie.cause == Cause::DeletedAtSource ? decisions.voidDocument : Decision();
    case Mend::Adjust:
        // Another content without a change at the source is another person's doing at Avalara.
        return row.tie.cause == Cause::SourceChanged ? decisions.adjust : Decision();
    case Mend::ReverseDocument:
        return decisions.reverseDocument;
    case Mend::ReverseEntry:
        return decisions.reverseEntry;
    case Mend::None:
    case Mend::Wait:
    case Mend::CorrectByHand:
        break;
    }
    return {};
}

bool isToBeFetched(const ReconciledRow &row)
{
    return row.tie.cause == Cause::NotFetched && !row.sourceId.isEmpty();
}

tl::unexpected<Error> refused(const QString &code, const QString &why)
{
    return fail(ErrorKind::Rejected, u"reconcile."_s + code, why);
}

Result<std::vector<ReconciledRow>> chosenRows(
    Levy &levy, qint64 run, const std::vector<int> &positions)
{
    const Result<ReconciliationView> view = reconciliationView(levy.store(), run);
    if (!view)
        return fail(view.error());
    std::vector<ReconciledRow> rows;
    for (const int position : positions) {
        if (position < 1 || size_t(position) > view->rows.size())
            return fail(
                ErrorKind::Invalid,
                u"reconcile.row"_s,
                u"reconciliation %1 has no row %2"_s.arg(run).arg(position));
        rows.push_back(view->rows[size_t(position) - 1]);
    }
    return rows;
}

Note noteOn(const ReconciledRow &row, const QString &kind, const QString &summary, qint64 run)
{
    Json facts = row.toJson();
    facts.set(u"run"_s, run);
    return {kind, summary, std::move(facts), false, u"decided"_s};
}

/// One planned mend with the row that it is for.
struct Job {
    PlannedMend mend;
    ReconciliationRun run;
    ReconciledRow row;
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
            rowsOf.insert(mend.run, std::move(*rows));
        }
        const std::vector<ReconciledRow> &rows = rowsOf[mend.run];
        if (mend.position >= 1 && size_t(mend.position) <= rows.size())
            jobs.push_back({mend, **run, rows[size_t(mend.position) - 1]});
    }
    return jobs;
}

/// The decision on the document as it is now and the end of the job, in one transaction.
Result<void> decideJob(Levy &levy, const Job &job, const Decision &decision)
{
    return levy.store().write([&](Transaction &transaction) -> Result<void> {
        const Result<bool> planned = signoffs::isPlanned(transaction, job.mend.id);
        if (!planned || !*planned) // somebody else has carried it out
            return planned ? Result<void>() : fail(planned.error());
        const auto current = documents::load(transaction, {job.row.document});
        if (!current)
            return fail(current.error());
        if (!*current)
            return refused(u"no-document"_s, u"the document is not in the workspace any more"_s);
        const Decider by{job.mend.by, levy.clock().now()};
        const Result<Change> change = decision(**current, by);
        if (!change)
            return fail(change.error());
        const Result<Document> stored = levy.recorder().recordIn(
            transaction,
            **current,
            [&](const Document &) { return *change; },
            {},
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
        return refused(u"no-connection"_s, u"its connection is not configured any more"_s);
    const Result<FeedResult> fetched = fetchOne(*ledger, job.row.sourceId, levy.recorder(), stop);
    if (!fetched)
        return fail(fetched.error());
    return settleJob(levy, job, u"done"_s, u"Document %1 was fetched."_s.arg(nameOf(job.row)));
}

Result<MendDecisions> mendsFor(Levy &levy, const Job &job)
{
    Result<QDate> day = levy.clock().now().date();
    if (job.row.tie.mend == Mend::ReverseDocument && job.row.document != 0) {
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

/// Something that a later try may well do.
bool isPassing(const Error &error)
{
    return error.kind != ErrorKind::Rejected && error.kind != ErrorKind::Invalid
        && error.kind != ErrorKind::NotFound && error.kind != ErrorKind::Malformed;
}

} // namespace

MendDecisions standardMends(qint64 run, QDate reversalDay)
{
    const QString words = u"Found by reconciliation %1"_s.arg(run);
    MendDecisions decisions;
    decisions.postAgain = &postAgain;
    decisions.commitAgain = &commitAgain;
    decisions.recordAgain = &recordAgain;
    decisions.processAgain = &reprocess;
    decisions.voidDocument = [words](Document document, const Decider &by) {
        return voidDocument(std::move(document), words, by);
    };
    decisions.adjust = [words](Document document, const Decider &by) {
        return adjust(std::move(document), u"ReconciledWithGeneralLedger"_s, words, by);
    };
    decisions.reverseDocument = [words, reversalDay](Document document, const Decider &by) {
        return document.pending ? repost(std::move(document), reversalDay, words, by)
                                : reverse(std::move(document), reversalDay, words, by);
    };
    return decisions;
}

QString whyNotMended(const ReconciledRow &row, const MendDecisions &decisions)
{
    if (!row.tie.isOpen())
        return Words::tr("It agrees; there is nothing to mend.");
    if (row.tie.cause == Cause::NotVerified)
        return Words::tr("Compare the books again in some minutes.");
    if (row.tie.mend == Mend::Wait)
        return Words::tr("The next sync goes on with it.");
    if (row.tie.mend == Mend::None || row.tie.mend == Mend::CorrectByHand)
        return Words::tr("Levy changes nothing there by itself; correct it by hand and compare "
                         "again, or accept it with a reason.");
    if (isToBeFetched(row))
        return {};
    if (row.document == 0)
        return row.tie.side == Side::Avalara
            ? Words::tr("No document of Levy's belongs to it: void it in Avalara's console, or "
                        "accept it with a reason.")
            : Words::tr("No document of Levy's belongs to it: reverse it in the ledger, or accept "
                        "it with a reason.");
    if (!decisionFor(row, decisions))
        return row.tie.mend == Mend::Void
            ? Words::tr("Voiding on both sides is not available here; exclude the document after "
                        "correcting both sides by hand.")
            : Words::tr("This correction is not available here yet; correct it by hand and compare "
                        "again, or accept it with a reason.");
    return {};
}

Result<DecisionSummary> acceptRows(
    Levy &levy,
    qint64 run,
    const std::vector<int> &positions,
    const QString &reason,
    const QString &person)
{
    if (reason.trimmed().isEmpty())
        return refused(u"reason-missing"_s, u"accepting a difference needs a reason"_s);
    const auto rows = chosenRows(levy, run, positions);
    if (!rows)
        return fail(rows.error());
    DecisionSummary summary;
    const Result<void> stored = levy.store().write([&](Transaction &transaction) -> Result<void> {
        summary = {};
        const auto of = reconciliations::load(transaction, run);
        if (!of)
            return fail(of.error());
        for (const ReconciledRow &row : *rows) {
            if (!row.tie.isOpen()) {
                summary.refused.emplace_back(
                    nameOf(row),
                    makeError(
                        ErrorKind::Rejected,
                        u"reconcile.agrees"_s,
                        u"it agrees; there is nothing to accept"_s));
                continue;
            }
            if (row.tie.cause == Cause::NotVerified) {
                summary.refused.emplace_back(
                    nameOf(row),
                    makeError(
                        ErrorKind::Rejected,
                        u"reconcile.not-verified"_s,
                        u"it was not looked at yet; compare the books again first"_s));
                continue;
            }
            const Result<void> said = signoffs::accept(
                transaction,
                {(*of)->connection,
                 row.identity(),
                 row.figures(),
                 reason.trimmed(),
                 person,
                 levy.clock().now()});
            const Result<void> noted = said
                ? levy.recorder().noteIn(
                    transaction,
                    (*of)->connection,
                    noteOn(
                        row,
                        u"reconcile.accepted"_s,
                        u"A difference over %1 (%2) was accepted. Reason: %3"_s.arg(
                            nameOf(row), toText(row.tie.state), reason.trimmed()),
                        run),
                    {},
                    u"person:"_s + person)
                : said;
            if (!noted)
                return noted;
            ++summary.changed;
        }
        return {};
    });
    if (!stored)
        return fail(stored.error());
    return summary;
}

Result<DecisionSummary> planMends(
    Levy &levy, qint64 run, const std::vector<int> &positions, const QString &person)
{
    const auto rows = chosenRows(levy, run, positions);
    if (!rows)
        return fail(rows.error());
    const MendDecisions decisions = standardMends(run, levy.clock().now().date());
    DecisionSummary summary;
    LEVY_FAILPOINT("reconcile.plan.before");
    const Result<void> stored = levy.store().write([&](Transaction &transaction) -> Result<void> {
        summary = {};
        const auto of = reconciliations::load(transaction, run);
        if (!of)
            return fail(of.error());
        for (const ReconciledRow &row : *rows) {
            const QString why = whyNotMended(row, decisions);
            if (!why.isEmpty()) {
                summary.refused.emplace_back(
                    nameOf(row), makeError(ErrorKind::Rejected, u"reconcile.no-mend"_s, why));
                continue;
            }
            PlannedMend mend;
            mend.run = run;
            mend.position = row.position;
            mend.mend = toText(row.tie.mend);
            mend.by = person;
            mend.at = levy.clock().now();
            const Result<bool> planned = signoffs::plan(transaction, mend);
            if (!planned)
                return fail(planned.error());
            if (!*planned)
                continue; // it waits already
            const Result<void> noted = levy.recorder().noteIn(
                transaction,
                (*of)->connection,
                noteOn(
                    row,
                    u"reconcile.mend"_s,
                    u"A difference over %1 (%2) is to be mended: %3."_s.arg(
                        nameOf(row), toText(row.tie.state), toText(row.tie.mend)),
                    run),
                {},
                u"person:"_s + person);
            if (!noted)
                return noted;
            ++summary.changed;
        }
        return {};
    });
    LEVY_FAILPOINT("reconcile.plan.after");
    if (!stored)
        return fail(stored.error());
    return summary;
}

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
        const Result<MendDecisions> mends = mendsFor(levy, job);
        if (!mends)
            return fail(mends.error());
        const MendDecisions &decisions = *mends;
        const Decision decision = decisionFor(job.row, decisions);
        const Result<void> mended = isToBeFetched(job.row) ? fetchJob(levy, job, stop)
            : decision                                     ? decideJob(levy, job, decision)
                       : refused(u"no-mend"_s, whyNotMended(job.row, decisions));
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
