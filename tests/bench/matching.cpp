// Matching three sets of books, without reading them. Prints what docs/benchmarks.md quotes.
// Usage: bench_matching [documents]
#include "../unit/reconcile/tiebooks.h"
#include "core/reconcile/totals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace levy;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = application.arguments().mid(1);
    for (const QString &argument : arguments.isEmpty() ? QStringList{u"100000"_s} : arguments) {
        const reconcile::Books books = levytest::soundBooks(argument.toInt());
        QElapsedTimer timer;
        timer.start();
        const auto rows = reconcile::match(books, levytest::monthOptions());
        const auto totals = reconcile::totalsOf(rows);
        const qint64 ms = timer.elapsed();
        qint64 open = 0;
        for (const reconcile::TieRow &row : rows)
            open += row.isOpen() ? 1 : 0;
        out << u"%1 documents, %2 transactions, %3 entries matched in %4 ms: %5 rows, %6 open\n"_s
                   .arg(books.sources.size())
                   .arg(books.transactions.size())
                   .arg(books.entries.size())
                   .arg(ms)
                   .arg(rows.size())
                   .arg(open);
        out.flush();
        if (!totals || open > 0)
            return 1;
    }
    return 0;
}
