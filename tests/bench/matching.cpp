// Matching three sets of books, without reading them. Prints what docs/benchmarks.md quotes.
// Ends with 1 where it took more than 5 s for 100,000 documents. Usage: bench_matching [documents]
// [--slack N]
#include "../unit/reconcile/tiebooks.h"
#include "core/reconcile/totals.h"
#include "slack.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

constexpr double goalMs = 5000;
constexpr double goalDocuments = 100'000;

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList arguments = application.arguments().mid(1);
    const double slack = levytest::takeSlack(arguments);
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
        const double allowed
            = goalMs * slack * std::max(1.0, double(books.sources.size()) / goalDocuments);
        out << u"%1 documents, %2 transactions, %3 entries matched in %4 ms (at most %7): %5 rows, %6 open\n"_s
                   .arg(books.sources.size())
                   .arg(books.transactions.size())
                   .arg(books.entries.size())
                   .arg(ms)
                   .arg(rows.size())
                   .arg(open)
                   .arg(allowed, 0, 'f', 0);
        out.flush();
        if (!totals || open > 0 || double(ms) > allowed)
            return 1;
    }
    return 0;
}
