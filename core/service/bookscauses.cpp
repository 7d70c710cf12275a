#include "core/service/bookscauses.h"

#include "core/service/reconciliation.h"
#include "core/workspace/connections.h"
#include "core/workspace/heldchanges.h"
#include "core/workspace/reconciliations.h"
#include "core/workspace/signoffs.h"

#include <QCoreApplication>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 newSeconds = 2 * 86'400; ///< an older comparison says little
constexpr int newestRuns = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BooksCauses)
};

Result<void> addHeld(Reader &reader, std::vector<Cause> &causes)
{
    const auto held = heldchanges::held(reader);
    if (!held)
        return fail(held.error());
    std::map<QString, int> counts;
    for (const HeldChange &change : *held)
        ++counts[change.connection];
    for (const auto &[connection, count] : counts) {
        causes.push_back(
            {u"held-changes/"_s + connection,
             Words::tr("Changes of a ledger are held"),
             Words::tr(
                 "%1 says that %n document(s) are gone or have become others, more than is taken "
                 "without a person. Nothing was done about them; accept or dismiss them.",
                 nullptr,
                 count)
                 .arg(connection),
             connection,
             count});
    }
    return {};
}

Result<void> addUnreviewed(Reader &reader, const QString &connection, std::vector<Cause> &causes)
{
    const auto seals = signoffs::seals(reader, connection);
    if (!seals)
        return fail(seals.error());
    for (const Seal &seal : *seals) {
        if (!seal.needsReview || !seal.reviewedBy.isEmpty() || seal.isOpened())
            continue;
        causes.push_back(
            {u"seal/%1/%2"_s.arg(connection).arg(seal.id),
             Words::tr("A period waits for its reviewer"),
             Words::tr(
                 "%1 signed the books of %2 from %3 to %4; until somebody else reviews them they "
                 "are not sealed.")
                 .arg(
                     seal.preparedBy,
                     connection,
                     seal.from.toString(Qt::ISODate),
                     seal.to.toString(Qt::ISODate)),
             connection,
             0});
    }
    return {};
}

/// The newest comparison that Levy made by itself.
Result<std::optional<ReconciliationRun>> newestNightly(
    Reader &reader, const QString &connection, const QDateTime &now)
{
    const auto runs = reconciliations::list(reader, connection, newestRuns);
    if (!runs)
        return fail(runs.error());
    for (const ReconciliationRun &run : *runs) {
        if (run.state == ReconciliationRun::State::Done && run.startedBy == "levy"_L1
            && run.finishedAt.secsTo(now) < newSeconds)
            return std::optional(run);
    }
    return std::optional<ReconciliationRun>();
}

} // namespace

Result<std::vector<Cause>> booksCauses(Store &store, const QDateTime &now)
{
    std::vector<Cause> causes;
    std::vector<ReconciliationRun> nightly;
    const Result<bool> read = store.read([&](Reader &reader) -> Result<bool> {
        const auto all = connections::all(reader);
        if (!all)
            return fail(all.error());
        if (const Result<void> added = addHeld(reader, causes); !added)
            return fail(added.error());
        for (const ConnectionRow &row : *all) {
            if (const Result<void> added = addUnreviewed(reader, row.id, causes); !added)
                return fail(added.error());
            const auto newest = newestNightly(reader, row.id, now);
            if (!newest)
                return fail(newest.error());
            if (*newest)
                nightly.push_back(**newest);
        }
        return true;
    });
    if (!read)
        return fail(read.error());
    for (const ReconciliationRun &run : nightly) {
        const Result<ReconciliationView> view = reconciliationView(store, run.id);
        if (!view)
            return fail(view.error());
        if (view->open == 0)
            continue;
        causes.push_back(
            {u"differences/%1/%2"_s.arg(run.connection).arg(run.id),
             Words::tr("The books part"),
             Words::tr(
                 "The comparison of %1 from %2 to %3 found %n place(s) where the ledger, Avalara "
                 "and Levy do not agree. See Reconciliation for the cause and the mend of each.",
                 nullptr,
                 int(view->open))
                 .arg(run.connection, run.from.toString(Qt::ISODate), run.to.toString(Qt::ISODate)),
             run.connection,
             0});
    }
    return causes;
}

} // namespace levy
