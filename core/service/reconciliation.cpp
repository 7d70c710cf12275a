#include "core/service/reconciliation.h"

#include "core/base/failpoint.h"
#include "core/reconcile/withoutdecision.h"
#include "core/workspace/connections.h"
#include "core/workspace/documents.h"

#include <algorithm>
#include <limits>

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconcile;

namespace {

constexpr qint64 resumableSeconds = 6 * 3600;

QString periodText(const ReconciliationRun &run)
{
    return u"%1 to %2"_s.arg(run.from.toString(Qt::ISODate), run.to.toString(Qt::ISODate));
}

Result<void> checkScope(Reader &reader, const ReconciliationScope &scope)
{
    if (!scope.from.isValid() || !scope.to.isValid() || scope.to < scope.from)
        return fail(
            ErrorKind::Invalid,
            u"reconcile.scope"_s,
            u"a reconciliation needs a first and a last day"_s);
    const auto row = connections::load(reader, scope.connection);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(
            ErrorKind::Invalid,
            u"reconcile.scope"_s,
            u"there is no connection \"%1\""_s.arg(scope.connection));
    return {};
}

/// The run to go on with, or a new one.
Result<ReconciliationRun> runFor(
    Levy &levy, const ReconciliationScope &scope, const QString &person)
{
    const QDateTime now = levy.clock().now();
    return levy.store().write([&](Transaction &transaction) -> Result<ReconciliationRun> {
        if (const Result<void> checked = checkScope(transaction, scope); !checked)
            return fail(checked.error());
        const auto broken = reconciliations::newest(
            transaction, scope.connection, scope.from, scope.to, ReconciliationRun::State::Running);
        if (!broken)
            return fail(broken.error());
        if (*broken && (*broken)->startedAt.secsTo(now) < resumableSeconds)
            return **broken;
        if (*broken) {
            const Result<void> given = reconciliations::cancel(transaction, (*broken)->id, now);
            if (!given)
                return fail(given.error());
        }
        ReconciliationRun run;
        run.connection = scope.connection;
        run.from = scope.from;
        run.to = scope.to;
        run.startedAt = now;
        run.startedBy = person.isEmpty() ? u"levy"_s : person;
        if (const Result<void> begun = reconciliations::begin(transaction, run); !begun)
            return fail(begun.error());
        const Result<void> noted = levy.recorder().noteIn(
            transaction,
            run.connection,
            {u"reconcile.started"_s,
             u"The books of %1 from %2 are being compared."_s.arg(run.connection, periodText(run)),
             Json::object({{u"run"_s, run.id}}),
             false,
             u"done"_s},
            {},
            person.isEmpty() ? u"levy"_s : u"person:"_s + person);
        if (!noted)
            return fail(noted.error());
        return run;
    });
}

Json countsOf(const std::vector<TieRow> &rows)
{
    std::map<QString, qint64> counts;
    for (const TieRow &row : rows)
        ++counts[toText(row.state)];
    Json json = Json::object();
    for (const auto &[state, count] : counts)
        json.set(state, count);
    return json;
}

Result<void> finishRun(
    Levy &levy,
    ReconciliationRun run,
    const Books &books,
    const std::vector<TieRow> &ties,
    const ReconciliationReader &reader)
{
    const auto totals = totalsOf(ties);
    if (!totals)
        return fail(totals.error());
    std::vector<ReconciliationRowRecord> records;
    records.reserve(ties.size());
    qint64 open = 0;
    for (const TieRow &tie : ties) {
        ReconciledRow row = reconciledRow(tie, books);
        row.position = int(records.size()) + 1;
        open += tie.isOpen() ? 1 : 0;
        records.push_back({row.position, toText(tie.state), row.document, row.toJson()});
    }
    run.finishedAt = levy.clock().now();
    run.summary = Json::object(
        {{u"totals"_s, toJson(*totals)},
         {u"counts"_s, countsOf(ties)},
         {u"rows"_s, qint64(ties.size())},
         {u"documents"_s, qint64(books.sources.size())},
         {u"transactions"_s, qint64(books.transactions.size())},
         {u"entries"_s, qint64(books.entries.size())},
         {u"versions"_s, reader.versions()},
         {u"notes"_s, Json::ofTexts(reader.notes())}});
    LEVY_FAILPOINT("reconcile.finish.before");
    const Result<void> stored = levy.store().write([&](Transaction &transaction) -> Result<void> {
        const Result<void> done = reconciliations::finish(transaction, run, records);
        if (!done)
            return done;
        return levy.recorder().noteIn(
            transaction,
            run.connection,
            {u"reconcile.done"_s,
             open == 0 ? u"The books of %1 from %2 agree: %3 documents."_s
                             .arg(run.connection, periodText(run))
                             .arg(books.sources.size())
                       : u"The books of %1 from %2 part in %3 places."_s
                             .arg(run.connection, periodText(run))
                             .arg(open),
             Json::object(
                 {{u"run"_s, run.id},
                  {u"totals"_s, run.summary[u"totals"]},
                  {u"counts"_s, run.summary[u"counts"]}}),
             false,
             u"done"_s},
            {},
            u"levy"_s);
    });
    LEVY_FAILPOINT("reconcile.finish.after");
    return stored;
}

Result<ReconciliationView> viewOf(Reader &reader, const ReconciliationRun &run)
{
    ReconciliationView view;
    view.run = run;
    auto totals = totalsFromJson(run.summary[u"totals"]);
    if (!totals)
        return fail(totals.error());
    view.totals = std::move(*totals);
    view.notes = run.summary[u"notes"].toTexts();
    auto rows = reconciledRows(reader, run);
    if (!rows)
        return fail(rows.error());
    view.rows = std::move(*rows);
    for (TieTotal &total : view.totals)
        total.open = std::ranges::count_if(view.rows, [&](const ReconciledRow &row) {
            return row.isOpen() && row.tie.currency == total.currency;
        });
    for (const ReconciledRow &row : view.rows) {
        view.open += row.isOpen() ? 1 : 0;
        view.accepted += row.accepted ? 1 : 0;
    }
    return view;
}

} // namespace

Result<qint64> reconcileBooks(
    Levy &levy,
    const ReconciliationScope &scope,
    const QString &person,
    const StopToken &stop,
    const ReconciliationProgress &progress)
{
    if (const Result<void> locked = levy.folder().lockForSync(); !locked)
        return fail(locked.error());
    const Result<ReconciliationRun> run = runFor(levy, scope, person);
    if (!run)
        return fail(run.error());
    const ReconciliationProgress tell = progress ? progress : [](const QString &, qint64) {};
    ReconciliationReader reader(levy, *run, stop, tell);
    if (const Result<void> read = reader.read(); !read)
        return fail(read.error());
    const Result<Books> books = reader.books();
    if (!books)
        return fail(books.error());
    MatchOptions options;
    options.from = scope.from;
    options.to = scope.to;
    options.today = levy.clock().now().date();
    options.expectsEntries = reader.ground().policy.mode == WorkingMode::Post;
    const std::vector<TieRow> ties = match(*books, options);
    const Result<void> finished = finishRun(levy, *run, *books, ties, reader);
    if (!finished)
        return fail(finished.error());
    return run->id;
}

Result<void> cancelReconciliation(Levy &levy, qint64 id, const QString &person)
{
    return levy.store().write([&](Transaction &transaction) -> Result<void> {
        const auto run = reconciliations::load(transaction, id);
        if (!run)
            return fail(run.error());
        if (!*run || (*run)->state != ReconciliationRun::State::Running)
            return fail(
                ErrorKind::NotFound,
                u"reconcile.unknown-run"_s,
                u"there is no reconciliation %1 that waits to go on"_s.arg(id));
        const Result<void> given = reconciliations::cancel(transaction, id, levy.clock().now());
        if (!given)
            return given;
        return levy.recorder().noteIn(
            transaction,
            (*run)->connection,
            {u"reconcile.cancelled"_s,
             u"The comparison of %1 from %2 was given up."_s.arg(
                 (*run)->connection, periodText(**run)),
             Json::object({{u"run"_s, id}}),
             false,
             u"decided"_s},
            {},
            u"person:"_s + person);
    });
}

Result<ReconciliationView> reconciliationView(Store &store, qint64 id)
{
    return store.read([&](Reader &reader) -> Result<ReconciliationView> {
        const auto run = reconciliations::load(reader, id);
        if (!run)
            return fail(run.error());
        if (!*run || (*run)->state != ReconciliationRun::State::Done)
            return fail(
                ErrorKind::NotFound,
                u"reconcile.unknown-run"_s,
                u"there is no finished reconciliation %1"_s.arg(id));
        return viewOf(reader, **run);
    });
}

Result<ReconciliationView> reconciliationView(Store &store, const ReconciliationScope &scope)
{
    return store.read([&](Reader &reader) -> Result<ReconciliationView> {
        const auto run = reconciliations::newest(
            reader, scope.connection, scope.from, scope.to, ReconciliationRun::State::Done);
        if (!run)
            return fail(run.error());
        if (!*run)
            return fail(
                ErrorKind::NotFound,
                u"reconcile.not-run"_s,
                u"the books of %1 were not compared for this period yet"_s.arg(scope.connection));
        return viewOf(reader, **run);
    });
}

Result<std::vector<UndecidedDocument>> finalisedWithoutDecision(
    Store &store, const QString &connection, QDate from, QDate to)
{
    return store.read([&](Reader &reader) -> Result<std::vector<UndecidedDocument>> {
        DocumentFilter filter;
        filter.connection = connection;
        filter.onlyUndecided = true;
        filter.from = from;
        filter.to = to;
        filter.limit = std::numeric_limits<int>::max();
        const auto ids = documents::ids(reader, filter);
        if (!ids)
            return fail(ids.error());
        std::vector<UndecidedDocument> undecided;
        for (const DocumentId id : *ids) {
            auto document = documents::load(reader, id);
            if (!document)
                return fail(document.error());
            const auto why
                = *document ? reconcile::finalisedWithoutDecision(**document) : std::nullopt;
            if (why)
                undecided.push_back({std::move(**document), toText(*why)});
        }
        std::ranges::stable_sort(
            undecided, [](const UndecidedDocument &a, const UndecidedDocument &b) {
                return a.document.source.date < b.document.source.date;
            });
        return undecided;
    });
}

} // namespace levy
