#include "ui/reconciliation/comparedbooks.h"

#include "core/service/levy.h"
#include "core/service/reconciliationdesk.h"

#include <QHash>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> addRows(Levy &levy, const ReconciliationView &view, ComparedBooks &books)
{
    const auto planned
        = levy.store().read([&](Reader &reader) { return signoffs::mends(reader, view.run.id); });
    if (!planned)
        return fail(planned.error());
    QHash<int, QString> mending;
    for (const PlannedMend &mend : *planned)
        mending.insert(mend.position, mend.state);
    const MendDecisions decisions = standardMends(view.run.id, levy.clock().now().date());
    for (const ReconciledRow &row : view.rows) {
        if (row.tie.isOpen()) {
            const std::vector<reconcile::Mend> choices = mendsFor(row);
            books.rows.push_back(
                {row,
                 explain(row),
                 whyNotMended(row, decisions),
                 choices.size() > 1 ? choices[1] : reconcile::Mend::None,
                 mending.value(row.position)});
        }
    }
    return {};
}

} // namespace

Result<std::vector<ComparedBooks>> comparedBooks(
    Levy &levy, const std::vector<ReconciliationScope> &scopes)
{
    std::vector<ComparedBooks> all;
    for (const ReconciliationScope &scope : scopes) {
        const Result<ReconciliationView> view = reconciliationView(levy.store(), scope);
        if (!view && view.error().kind == ErrorKind::NotFound)
            continue;
        if (!view)
            return fail(view.error());
        ComparedBooks books;
        books.scope = scope;
        books.run = view->run;
        books.totals = view->totals;
        books.notes = view->notes;
        books.documents = qint64(view->rows.size());
        books.open = view->open;
        books.accepted = view->accepted;
        if (const Result<void> added = addRows(levy, *view, books); !added)
            return fail(added.error());
        const auto seal = sealOf(levy.store(), scope);
        if (!seal)
            return fail(seal.error());
        books.seal = *seal;
        if (books.seal) {
            const auto changes = lateChanges(levy.store(), *books.seal);
            if (!changes)
                return fail(changes.error());
            books.lateChanges = qint64(changes->size());
        }
        all.push_back(std::move(books));
    }
    return all;
}

Result<void> compareBooks(
    Levy &levy,
    const std::vector<ReconciliationScope> &scopes,
    const QString &person,
    const StopToken &stop,
    const std::function<void(const QString &connection, const QString &stage, qint64 done)> &tell)
{
    for (const ReconciliationScope &scope : scopes) {
        const Result<qint64> run
            = reconcileBooks(levy, scope, person, stop, [&](const QString &stage, qint64 done) {
                  tell(scope.connection, stage, done);
              });
        if (!run)
            return fail(run.error());
    }
    return {};
}

} // namespace levy::ui
