#include "core/reconcile/totals.h"
#include "drift.h"
#include "tests/support/levytest.h"
#include "tiebooks.h"

#include <QHash>

using namespace levy;
using namespace levy::reconcile;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(TieState state, Side side, Cause cause)
{
    return toText(state) + u" / "_s + toText(side) + u" / "_s + toText(cause);
}

/// The document that a row is about, also where it stands apart.
int documentOf(const Books &books, const TieRow &row, const QHash<QString, int> &byTrace)
{
    if (row.source >= 0)
        return row.source;
    if (row.transaction >= 0)
        return byTrace.value(books.transactions[size_t(row.transaction)].code, -1);
    return byTrace.value(books.entries[size_t(row.entries.front())].entryId, -1);
}

/// From that document on, every tenth was adjusted and has two entries.
void adjustSome(Books &books, size_t from)
{
    QHash<QString, int> entryByMarker;
    for (size_t i = 0; i < books.entries.size(); ++i)
        entryByMarker.insert(books.entries[i].entry.marker, int(i));
    for (size_t i = from; i < books.sources.size(); i += 10) {
        const int entry = entryByMarker.value(books.sources[i].markers.front(), -1);
        if (entry >= 0)
            levytest::adjust(books, int(i), entry);
    }
}

} // namespace

/// Thousands of documents that agree, and among them whatever people do: all of it is found and
/// rightly named, and nothing else is.
class DriftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanBooksRaiseNoAlarm()
    {
        Books books = levytest::soundBooks(20'000);
        adjustSome(books, 0);
        const auto rows = match(books, levytest::monthOptions());
        QCOMPARE(rows.size(), size_t(20'000));
        for (const TieRow &row : rows)
            QVERIFY2(!row.isOpen(), qPrintable(nameOf(row.state, row.side, row.cause)));
        const auto totals = totalsOf(rows);
        QVERIFY(totals.has_value());
        QCOMPARE(totals->size(), size_t(2));
        for (const TieTotal &total : *totals)
            QVERIFY(total.tiesOut());
    }

    void findsAndNamesWhatPeopleDo_data()
    {
        QTest::addColumn<bool>("onCreditNotes");
        QTest::newRow("invoices") << false;
        QTest::newRow("credit notes") << true;
    }

    void findsAndNamesWhatPeopleDo()
    {
        QFETCH(bool, onCreditNotes);
        constexpr int each = 50;
        Books books = levytest::soundBooks(20'000, onCreditNotes ? 2 : 3);
        adjustSome(books, 16'000);
        adjustSome(books, 16'003);
        QHash<QString, int> entryByMarker;
        for (size_t i = 0; i < books.entries.size(); ++i)
            entryByMarker.insert(books.entries[i].entry.marker, int(i));
        QHash<int, const levytest::Drift *> inflicted;
        QHash<QString, int> byTrace;
        int next = 1;
        for (const levytest::Drift &drift : levytest::drifts()) {
            for (int done = 0; done < each; ++next) {
                const SourceRow &source = books.sources[size_t(next)];
                const int entry = entryByMarker.value(source.markers.front(), -1);
                if (source.isCreditNote != onCreditNotes || entry < 0)
                    continue;
                const size_t taxes = books.transactions.size();
                const size_t entries = books.entries.size();
                drift.inflict(books, next, entry);
                if (books.transactions.size() > taxes)
                    byTrace.insert(books.transactions.back().code, next);
                if (books.entries.size() > entries)
                    byTrace.insert(books.entries.back().entryId, next);
                inflicted.insert(next, &drift);
                ++done;
            }
        }
        QVERIFY(next < 16'000);
        levytest::sweep(books);

        const auto rows = match(books, levytest::monthOptions());
        QHash<QString, int> found;
        for (const TieRow &row : rows) {
            if (!row.isOpen())
                continue;
            const int document = documentOf(books, row, byTrace);
            const levytest::Drift *drift = inflicted.value(document);
            const QString got = nameOf(row.state, row.side, row.cause);
            QVERIFY2(drift, qPrintable(u"false alarm: "_s + got));
            const QString wanted = nameOf(drift->state, drift->side, drift->cause);
            QVERIFY2(
                got == wanted, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(drift->name), got)));
            QCOMPARE(row.source < 0, drift->isApart);
            ++found[QString::fromLatin1(drift->name)];
        }
        for (const levytest::Drift &drift : levytest::drifts())
            QVERIFY2(found.value(QString::fromLatin1(drift.name)) == each, drift.name);
        QVERIFY(levytest::drifts().size() >= 20);
        const auto totals = totalsOf(rows);
        QVERIFY(totals.has_value());
        for (const TieTotal &total : *totals)
            QVERIFY2(
                total.unexplained().isZero(),
                qPrintable(total.currency + u' ' + total.unexplained().toString()));
    }

    void nothingIsGivenAwayTwice()
    {
        Books books = levytest::soundBooks(2'000, 5);
        // Without codes and markers only the content is left, and much of it is alike.
        for (SourceRow &source : books.sources) {
            source.code.clear();
            source.markers.clear();
            source.recorded.reset();
            source.hasEntry = false;
        }
        for (EntryRow &entry : books.entries)
            entry.entry.marker.clear();
        const auto rows = match(books, levytest::monthOptions());
        std::vector<int> taxes(books.transactions.size());
        std::vector<int> entries(books.entries.size());
        for (const TieRow &row : rows) {
            if (row.transaction >= 0)
                ++taxes[size_t(row.transaction)];
            for (const int entry : row.entries)
                ++entries[size_t(entry)];
            QVERIFY2(!row.isOpen(), qPrintable(nameOf(row.state, row.side, row.cause)));
        }
        QCOMPARE(std::ranges::count(taxes, 1), std::ptrdiff_t(taxes.size()));
        QCOMPARE(std::ranges::count(entries, 1), std::ptrdiff_t(entries.size()));
    }
};

LEVY_TEST_CLASS(DriftTest)
#include "drift_test.moc"
