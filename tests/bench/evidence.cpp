// An evidence pack: read from the store, made and written to the disk. One document in twenty
// parts, which the report lists. Prints what docs/benchmarks.md quotes; ends with 1 above 30 s for
// 10,000 documents. Usage: bench_evidence [documents]
#include "../unit/reconcile/tiebooks.h"
#include "core/reconcile/totals.h"
#include "core/secrets/vaultkeysource.h"
#include "core/service/evidencepack.h"
#include "core/workspace/connections.h"
#include "tests/bench/must.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

constexpr int goalMs = 30'000;

/// A finished run over such books.
ReconciliationScope stored(Levy &levy, int documents)
{
    reconcile::Books books = levytest::soundBooks(documents);
    books.transactions.erase(
        books.transactions.begin(), books.transactions.begin() + documents / 20);
    const reconcile::MatchOptions options = levytest::monthOptions();
    const std::vector<reconcile::TieRow> ties = reconcile::match(books, options);
    std::vector<ReconciliationRowRecord> records;
    for (const reconcile::TieRow &tie : ties) {
        ReconciledRow row = reconciledRow(tie, books);
        row.position = int(records.size()) + 1;
        records.push_back({row.position, toText(tie.state), row.document, row.toJson()});
    }
    const ReconciliationScope scope{u"exact-us"_s, options.from, options.to};
    ReconciliationRun run;
    run.connection = scope.connection;
    run.from = scope.from;
    run.to = scope.to;
    run.startedAt = levy.clock().now();
    run.startedBy = u"bench"_s;
    must(levy.store().write([&](Transaction &transaction) -> Result<void> {
        ConnectionRow connection;
        connection.id = scope.connection;
        connection.name = u"Bench"_s;
        connection.kind = u"exact"_s;
        if (const Result<void> saved = connections::configure(transaction, connection); !saved)
            return saved;
        if (const Result<void> begun = reconciliations::begin(transaction, run); !begun)
            return begun;
        run.state = ReconciliationRun::State::Done;
        run.finishedAt = levy.clock().now();
        run.summary = Json::object(
            {{u"totals"_s, toJson(must(reconcile::totalsOf(ties)))},
             {u"counts"_s, Json::object()},
             {u"rows"_s, qint64(ties.size())},
             {u"documents"_s, qint64(books.sources.size())},
             {u"transactions"_s, qint64(books.transactions.size())},
             {u"entries"_s, qint64(books.entries.size())},
             {u"notes"_s, Json::array()}});
        return reconciliations::finish(transaction, run, records);
    }));
    return scope;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = application.arguments().mid(1);
    const int documents = arguments.isEmpty() ? 10'000 : arguments.front().toInt();
    QTemporaryDir folder;
    SystemClock clock;
    SeededRandom random(1);
    const QString key = folder.path() + u"/key"_s;
    must(VaultKeySource::createFile(key));
    const QString path = folder.path() + u"/workspace"_s;
    must(WorkspaceFolder::create(path, u"Bench"_s, {VaultChoice::Kind::File, key}, false));
    const auto levy = must(Levy::open(path, clock, random));
    const ReconciliationScope scope = stored(*levy, documents);
    QElapsedTimer timer;
    timer.start();
    const Evidence evidence = must(evidenceFor(*levy, scope, u"bench"_s));
    const qint64 readMs = timer.elapsed();
    const QString pack = must(writeEvidence(*levy, evidence, folder.path()));
    const qint64 ms = timer.elapsed();
    out << u"%1 documents, %2 of them open: evidence pack in %3 ms (%4 ms to read)\n"_s
               .arg(documents)
               .arg(evidence.view.open)
               .arg(ms)
               .arg(readMs);
    for (const QFileInfo &file : QDir(pack).entryInfoList(QDir::Files))
        out << u"  %1: %2 KiB\n"_s.arg(file.fileName()).arg(file.size() / 1024);
    out.flush();
    return ms <= goalMs ? 0 : 1;
}
