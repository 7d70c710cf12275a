#include "core/service/reconciliationdesk.h"

#include "core/base/failpoint.h"
#include "core/service/mendways.h"

#include <QCoreApplication>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconcile;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReconciliationDesk)
};

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

} // namespace

std::vector<Mend> mendsFor(const ReconciledRow &row)
{
    if (row.document != 0 && row.tie.cause == Cause::VoidedAtAvalara)
        return {Mend::RecordAnew, Mend::Void};
    if (row.document != 0 && row.tie.cause == Cause::OtherContent && row.tie.mend == Mend::Adjust)
        return {Mend::Adjust, Mend::TakeOver};
    return {row.tie.mend};
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
    const std::vector<Mend> choices = mendsFor(row);
    const auto isOffered
        = [&](Mend mend) { return mendWay(row, mend, decisions) != MendWay::None; };
    if (std::ranges::any_of(choices, isOffered))
        return {};
    if (row.document == 0)
        return row.tie.side == Side::Avalara
            ? Words::tr("No document of Levy's belongs to it: void it in Avalara's console, or "
                        "accept it with a reason.")
            : Words::tr("No document of Levy's belongs to it: reverse it in the ledger, or accept "
                        "it with a reason.");
    return row.tie.mend == Mend::Void
        ? Words::tr("Voiding on both sides is not available here; exclude the document after "
                    "correcting both sides by hand.")
        : Words::tr("This correction is not available here yet; correct it by hand and compare "
                    "again, or accept it with a reason.");
}

namespace {

QString whyNotMendedWith(const ReconciledRow &row, Mend mend, const MendDecisions &decisions)
{
    const QString why = whyNotMended(row, decisions);
    const std::vector<Mend> choices = mendsFor(row);
    const bool isChoice = std::ranges::find(choices, mend) != choices.end();
    if (!why.isEmpty() || (isChoice && mendWay(row, mend, decisions) != MendWay::None))
        return why;
    return Words::tr("It cannot be mended in this way.");
}

} // namespace

Result<DecisionSummary> acceptRows(
    Levy &levy,
    qint64 run,
    const std::vector<int> &positions,
    const QString &reason,
    const QString &person)
{
    if (reason.trimmed().isEmpty())
        return refusedMend(u"reason-missing"_s, u"accepting a difference needs a reason"_s);
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
    Levy &levy, qint64 run, const std::vector<int> &positions, const QString &person, Mend chosen)
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
            const Mend with = chosen == Mend::None ? row.tie.mend : chosen;
            const QString why = whyNotMendedWith(row, with, decisions);
            if (!why.isEmpty()) {
                summary.refused.emplace_back(
                    nameOf(row), makeError(ErrorKind::Rejected, u"reconcile.no-mend"_s, why));
                continue;
            }
            PlannedMend mend;
            mend.run = run;
            mend.position = row.position;
            mend.mend = toText(with);
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
                        nameOf(row), toText(row.tie.state), toText(with)),
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

} // namespace levy
