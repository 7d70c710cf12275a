#include "core/reconcile/withoutdecision.h"
#include "core/store/store.h"
#include "core/workspace/connections.h"
#include "core/workspace/documentlist.h"
#include "core/workspace/overview.h"
#include "tests/support/levytest.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace levy;
using namespace Qt::StringLiterals;

/// Lists and the figures over them: the same query gives the same documents.
class DocumentListTest : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now{{2026, 3, 2}, {8, 0}, Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    struct Given {
        QString number;
        QDate date;
        DocumentState state = DocumentState::Done;
        int net = 100;
        QString currency = u"USD"_s;
        QString region = u"TX"_s;
        FlagReason flag = FlagReason::None;
        SourceStatus status = SourceStatus::Open;
        TaxStatus tax = TaxStatus::None;
        QString decision = {};
    };

    qint64 put(const Given &given)
    {
        Document made;
        made.source.connection = u"exact-us"_s;
        made.source.sourceId = u"id-"_s + given.number;
        made.source.number = given.number;
        made.source.date = given.date;
        made.source.currency = given.currency;
        made.source.customer.name = u"Corvane Freight 100%"_s;
        made.source.netTotal = Decimal(given.net);
        made.source.shipTo.city = u"Austin"_s;
        made.source.shipTo.region = given.region;
        made.source.shipTo.country = u"US"_s;
        made.state = given.state;
        made.flag.reason = given.flag;
        made.source.status = given.status;
        made.decision = given.decision;
        if (given.tax != TaxStatus::None) {
            made.tax = TaxResult();
            made.tax->currency = given.currency;
            made.tax->status = given.tax;
        }
        if (given.state == DocumentState::Done) {
            made.phase = Phase::Committed;
            made.tax = TaxResult();
            made.tax->currency = given.currency;
            made.tax->totalTax = Decimal(given.net / 10);
            made.tax->status = TaxStatus::Committed;
        }
        const auto done
            = m_store->write([&](Transaction &t) { return documents::insert(t, made, m_now); });
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
        return made.id.value;
    }

    std::vector<qint64> ids(const DocumentQuery &query)
    {
        const auto found = m_store->read([&](Reader &r) { return documentlist::ids(r, query); });
        if (!found)
            QTest::qFail(qPrintable(describe(found.error())), __FILE__, __LINE__);
        return found.value_or(std::vector<qint64>());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open({.path = m_folder->path() + u"/levy.db"_s}));
        ConnectionRow row;
        row.id = u"exact-us"_s;
        row.kind = u"exact"_s;
        const auto made
            = m_store->write([&](Transaction &t) { return connections::configure(t, row); });
        QVERIFY(made.has_value());
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void everyColumnSortsBothWays()
    {
        const qint64 a = put({.number = u"1"_s, .date = {2026, 3, 1}, .net = 300});
        const qint64 b = put({.number = u"2"_s, .date = {2026, 3, 3}, .net = 100});
        const qint64 c = put({.number = u"3"_s, .date = {2026, 3, 2}, .net = 200});
        QCOMPARE(ids({}), (std::vector<qint64>{b, c, a}));
        QCOMPARE(
            ids({.sort = DocumentColumn::Net, .isDescending = false}),
            (std::vector<qint64>{b, c, a}));
        QCOMPARE(ids({.sort = DocumentColumn::Number}), (std::vector<qint64>{c, b, a}));
        for (int column = 0; column <= int(DocumentColumn::Reason); ++column) {
            for (const bool down : {true, false})
                QCOMPARE(
                    ids({.sort = DocumentColumn(column), .isDescending = down}).size(),
                    std::size_t(3));
        }
    }

    void sortedColumnsNeedNoSorting()
    {
        for (const auto &[column, index] :
             {std::pair(u"document_date"_s, u"document_day"_s),
              std::pair(u"customer"_s, u"document_customer"_s),
              std::pair(u"net_minor"_s, u"document_net"_s),
              std::pair(u"tax_minor"_s, u"document_tax"_s),
              std::pair(u"updated_at"_s, u"document_changed"_s)}) {
            const auto plan = m_store->read([&](Reader &r) {
                return r.rows(
                    u"EXPLAIN QUERY PLAN SELECT id FROM document WHERE 1 = 1 ORDER BY %1 DESC, id DESC"_s
                        .arg(column));
            });
            QVERIFY(plan.has_value());
            QCOMPARE(plan->size(), std::size_t(1));
            QVERIFY2(
                plan->front().text(u"detail").contains(index),
                qPrintable(plan->front().text(u"detail")));
        }
    }

    /// Asked for each credit note; a reading of all documents took 0.3 s where there were 42,000.
    void aNumberIsFoundWithoutReadingTheConnection()
    {
        const auto plan = m_store->read([](Reader &r) {
            return r.rows(
                u"EXPLAIN QUERY PLAN SELECT net_minor FROM document WHERE number = '1'"
                " AND connection = 'exact-us' AND kind = 'invoice' AND currency = 'USD'"_s);
        });
        QVERIFY(plan.has_value());
        QVERIFY2(
            plan->front().text(u"detail").contains(u"(connection=? AND number=?)"_s),
            qPrintable(plan->front().text(u"detail")));
    }

    void whatHasNoDecisionIsFoundWithoutReadingAllDocuments()
    {
        const auto planOf = [&](const DocumentQuery &query) {
            const auto statement = documentlist::idsStatement(query);
            QStringList steps;
            const auto plan = m_store->read([&](Reader &r) {
                return r.rows(u"EXPLAIN QUERY PLAN "_s + statement.sql, statement.binds);
            });
            if (!plan)
                return QStringList{describe(plan.error())};
            for (const SqlRow &row : *plan)
                steps << row.text(u"detail");
            return steps;
        };
        for (int column = 0; column <= int(DocumentColumn::Reason); ++column) {
            DocumentQuery query;
            query.chosenBy = ChosenBy::NoDecision;
            query.sort = DocumentColumn(column);
            const QStringList steps = planOf(query);
            QVERIFY2(
                steps.front().contains(u"INDEX document_undecided"_s),
                qPrintable(steps.join(u'\n')));
            QCOMPARE(steps.size(), query.sort == DocumentColumn::Date ? 1 : 2);
            query.connection = u"exact-us"_s;
            query.group = DocumentGroup::Review;
            query.currency = u"USD"_s;
            query.text = u"1000"_s;
            QVERIFY2(
                planOf(query).front().contains(u"INDEX document_undecided"_s),
                qPrintable(planOf(query).join(u'\n')));
        }
    }

    /// In every mixture of state, flag, tax, status and decision; the migration fills the column
    /// of a workspace that has documents by the same rule.
    void whatHasNoDecisionIsKnownAndWasFilledInByTheSameRule()
    {
        int number = 0;
        std::vector<qint64> undecided;
        for (int state = 0; state <= int(DocumentState::Voided); ++state) {
            for (const FlagReason flag : {FlagReason::None, FlagReason::FinalBeforeTax}) {
                for (const SourceStatus status : {SourceStatus::Open, SourceStatus::Final}) {
                    for (const TaxStatus tax :
                         {TaxStatus::None, TaxStatus::Temporary, TaxStatus::Saved}) {
                        for (const QString &decision : {QString(), u"handled"_s}) {
                            Given given;
                            given.number = QString::number(++number);
                            given.date = QDate(2026, 1, 1).addDays(number % 28);
                            given.state = DocumentState(state);
                            given.flag = flag;
                            given.status = status;
                            given.tax = tax;
                            given.decision = decision;
                            const qint64 id = put(given);
                            const auto stored = m_store->read(
                                [&](Reader &r) { return documents::load(r, {id}); });
                            QVERIFY(stored.has_value() && *stored);
                            if (reconcile::finalisedWithoutDecision(**stored))
                                undecided.push_back(id);
                        }
                    }
                }
            }
        }
        std::vector<qint64> found = ids({.chosenBy = ChosenBy::NoDecision});
        std::sort(found.begin(), found.end());
        QVERIFY(undecided.size() > 10);
        QCOMPARE(found, undecided);
        const auto counted = m_store->read(
            [](Reader &r) { return documentlist::count(r, {.chosenBy = ChosenBy::NoDecision}); });
        QCOMPARE(counted.value_or(0), qint64(undecided.size()));
        const auto read = m_store->read(
            [](Reader &r) { return documents::ids(r, {.onlyUndecided = true, .limit = 100'000}); });
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), undecided.size());

        QFile file(u":/levy/sql/sqlite/0054_undecided.sql"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString fill = QString::fromUtf8(file.readAll()).section(u"--;"_s, 1, 1).trimmed();
        QVERIFY(fill.startsWith(u"UPDATE document"_s));
        const auto filled = m_store->write([&](Transaction &t) -> Result<std::vector<qint64>> {
            const auto cleared = t.execute(u"UPDATE document SET is_undecided = 0"_s);
            const auto set = cleared ? t.execute(fill) : cleared;
            if (!set)
                return fail(set.error());
            return documentlist::ids(t, {.chosenBy = ChosenBy::NoDecision});
        });
        QVERIFY2(filled.has_value(), filled ? "" : qPrintable(describe(filled.error())));
        found = *filled;
        std::sort(found.begin(), found.end());
        QCOMPARE(found, undecided);
    }

    void rowsComeInTheOrderAskedAndOnlyThoseThatAreThere()
    {
        const qint64 a = put({.number = u"1"_s, .date = {2026, 3, 1}});
        const qint64 b = put({.number = u"2"_s, .date = {2026, 3, 1}, .net = -50});
        const auto rows = m_store->read([&](Reader &r) {
            return documentlist::rows(r, {b, 99'999, a});
        });
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(rows->front().row.number, u"2"_s);
        QCOMPARE(rows->front().row.netMinor, -5000);
        QCOMPARE(rows->front().shipCity, u"Austin"_s);
        QCOMPARE(rows->front().changedAt, m_now);
        QCOMPARE(rows->back().row.id.value, a);
    }

    void textIsTakenLiterally()
    {
        put({.number = u"1"_s, .date = {2026, 3, 1}});
        QCOMPARE(ids({.text = u"100%"_s}).size(), std::size_t(1));
        QCOMPARE(ids({.text = u"1_0"_s}).size(), std::size_t(0));
        QCOMPARE(ids({.text = u"freight"_s}).size(), std::size_t(1));
        QCOMPARE(ids({.text = u"ne F"_s}).size(), std::size_t(1));
        QCOMPARE(ids({.text = u"%"_s}).size(), std::size_t(1));
        QCOMPARE(ids({.text = u"f\" OR \"e"_s}).size(), std::size_t(0));
        QCOMPARE(ids({.text = u"number:1"_s}).size(), std::size_t(0));
    }

    void aChangedTextIsFoundByItsNewWordsOnly()
    {
        const qint64 id = put({.number = u"26-1"_s, .date = {2026, 3, 1}});
        Document document = **m_store->read([&](Reader &r) { return documents::load(r, {id}); });
        document.source.customer.name = u"Käsehaus \"Björk\""_s;
        QVERIFY(m_store->write(
            [&](Transaction &t) { return documents::update(t, nullptr, document, m_now); }));
        QCOMPARE(ids({.text = u"freight"_s}).size(), std::size_t(0));
        QCOMPARE(ids({.text = u"käsehaus \"bj"_s}), (std::vector<qint64>{id}));
        QCOMPARE(ids({.text = u"26-1"_s}), (std::vector<qint64>{id}));
    }

    void amountsAreComparedWithoutTheirSign()
    {
        put({.number = u"1"_s, .date = {2026, 3, 1}, .net = 100});
        put({.number = u"2"_s, .date = {2026, 3, 1}, .net = -500});
        QCOMPARE(ids({.leastNet = 20'000}).size(), std::size_t(1));
        QCOMPARE(ids({.mostNet = 20'000}).size(), std::size_t(1));
    }

    void aFigureCountsWhatItsListHolds()
    {
        put({.number = u"1"_s, .date = {2026, 3, 1}});
        put({.number = u"2"_s, .date = {2026, 3, 2}, .currency = u"JPY"_s});
        put({.number = u"3"_s, .date = {2026, 3, 2}});
        put(
            {.number = u"4"_s,
             .date = {2026, 3, 2},
             .state = DocumentState::Waiting,
             .flag = FlagReason::AddressInvalid});
        put({.number = u"5"_s, .date = {2026, 3, 2}, .state = DocumentState::AwaitsNumber});
        put({.number = u"6"_s, .date = {2026, 4, 1}, .state = DocumentState::Failed});
        const DocumentQuery march{.from = {2026, 3, 1}, .to = {2026, 3, 31}};
        const auto figures = m_store->read([&](Reader &r) { return overview::figures(r, march); });
        QVERIFY(figures.has_value());
        for (const auto &[group, count] : figures->groups) {
            DocumentQuery list = march;
            list.group = group;
            QCOMPARE(qint64(ids(list).size()), count);
        }
        QCOMPARE(figures->groups.at(DocumentGroup::Done), 3);
        QCOMPARE(figures->groups.at(DocumentGroup::InProgress), 1);
        QVERIFY(!figures->groups.contains(DocumentGroup::Failed));
        QCOMPARE(figures->waiting.at(FlagReason::AddressInvalid), 1);
        QCOMPARE(figures->tax.front().currency, u"USD"_s);
        QCOMPARE(figures->tax.front().taxMinor, 2000);
        QCOMPARE(figures->tax.back().taxMinor, 10); // yen have no minor unit
    }

    void placesAndDaysAddUpToTheFigure()
    {
        put({.number = u"1"_s, .date = {2026, 3, 1}, .region = u"TX"_s});
        put({.number = u"2"_s, .date = {2026, 3, 1}, .net = 900, .region = u"NY"_s});
        put({.number = u"3"_s, .date = {2026, 3, 5}, .region = u"TX"_s});
        const auto places
            = m_store->read([](Reader &r) { return overview::taxByPlace(r, {}, u"USD"_s); });
        QVERIFY(places.has_value());
        QCOMPARE(places->size(), std::size_t(2));
        QCOMPARE(places->front().region, u"NY"_s);
        QCOMPARE(places->front().taxMinor + places->back().taxMinor, 11'000);
        const auto days = m_store->read([](Reader &r) { return overview::days(r, {}); });
        QVERIFY(days.has_value());
        QCOMPARE(days->size(), std::size_t(2));
        QCOMPARE(days->front().counts.at(DocumentGroup::Done), 2);
        const auto span = m_store->read([](Reader &r) { return overview::span(r); });
        QVERIFY(span.has_value());
        QCOMPARE(*span, std::pair(QDate(2026, 3, 1), QDate(2026, 3, 5)));
    }

    void sumsPartTheCurrencies()
    {
        const qint64 a = put({.number = u"1"_s, .date = {2026, 3, 1}});
        const qint64 b = put({.number = u"2"_s, .date = {2026, 3, 1}, .net = -40});
        const qint64 c = put({.number = u"3"_s, .date = {2026, 3, 1}, .currency = u"EUR"_s});
        const auto sums = m_store->read([&](Reader &r) {
            return documentlist::sums(r, {a, b, c});
        });
        QVERIFY(sums.has_value());
        QCOMPARE(sums->size(), std::size_t(2));
        QCOMPARE(sums->back().currency, u"USD"_s);
        QCOMPARE(sums->back().netMinor, 6000);
        QCOMPARE(sums->back().documents, 2);
    }
};

LEVY_TEST_CLASS(DocumentListTest)
#include "documentlist_test.moc"
