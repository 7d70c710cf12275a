#include "core/erp/visma/feedstate.h"
#include "core/erp/visma/listrun.h"
#include "core/erp/visma/values.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;

namespace levy::visma {

namespace {

const QDateTime now({2026, 9, 14}, {8, 0}, Qt::UTC);
constexpr auto needed = ListRun::Stamps::Needed;

Json rowOf(const QString &key, const QString &changedAt)
{
    return Json::object({{u"key"_s, key}, {u"lastModifiedDateTime"_s, changedAt}});
}

QString keyOf(const Json &row)
{
    return textOf(row, u"key");
}

ListPage pageOf(int first, int count, qint64 total, qint64 max = 1000)
{
    ListPage page{{}, total, max};
    for (int i = first; i < first + count; ++i)
        page.rows.push_back(rowOf(QString::number(i), u"2026-09-14T08:00:00"_s));
    return page;
}

ListRun fresh()
{
    return ListRun::begin({}, {}, now);
}

} // namespace

class ListRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksFromTwoHoursBeforeTheNewestTextOfTheServer()
    {
        const ListMark mark{true, u"2026-10-25T02:30:15.1234567"_s, 0};
        const QueryItems query = ListRun::begin(mark, {}, now).query();
        QCOMPARE(query[0].second, u"2026-10-25T00:30:15.123"_s);
        QCOMPARE(query[1], (QueryItems::value_type{u"lastModifiedDateTimeCondition"_s, u">="_s}));
        QCOMPARE(query[2].second, u"1"_s);
        QCOMPARE(query[3].second, u"500"_s);
    }

    void neverAsksFromBeforeTheDayOfGoingLive()
    {
        QCOMPARE(ListRun::begin({}, {2026, 9, 1}, now).asked, u"2026-09-01T00:00:00.000"_s);
        const ListMark mark{true, u"2026-09-01T00:30:00"_s, 0};
        QCOMPARE(ListRun::begin(mark, {2026, 9, 1}, now).asked, u"2026-09-01T00:00:00.000"_s);
    }

    void aLongReadingWidensTheNextOverlap()
    {
        ListRun run = fresh();
        QVERIFY(*run.take(pageOf(1, 1, 1), needed, keyOf));
        const ListMark mark = run.finished({}, now.addSecs(5 * 3600));
        QCOMPARE(ListRun::begin(mark, {}, now).asked, u"2026-09-14T01:00:00.000"_s);
        QCOMPARE(run.finished({}, now.addSecs(-1)).slackSeconds, 86'400);
    }

    void readsOnUntilAllRowsAreThere()
    {
        ListRun run = fresh();
        QVERIFY(!*run.take(pageOf(1, 500, 1200), needed, keyOf));
        QVERIFY(!*run.take(pageOf(501, 500, 1200), needed, keyOf));
        QCOMPARE(run.query()[2].second, u"3"_s);
        QVERIFY(*run.take(pageOf(1001, 200, 1200), needed, keyOf));
    }

    void aSmallerPageSizeOfTheServerCounts()
    {
        ListRun run = fresh();
        QVERIFY(!*run.take(pageOf(1, 100, 250, 100), needed, keyOf));
        QVERIFY(!*run.take(pageOf(101, 100, 250, 100), needed, keyOf));
        QVERIFY(*run.take(pageOf(201, 50, 250, 100), needed, keyOf));
    }

    void withoutATotalOnlyAnEmptyPageIsTheEnd()
    {
        ListRun run = fresh();
        QVERIFY(!*run.take(pageOf(1, 3, -1, -1), needed, keyOf));
        QVERIFY(*run.take(pageOf(4, 0, -1, -1), needed, keyOf));
    }

    void aHalvedListIsNotTakenForItsEnd()
    {
        ListRun run = fresh();
        QVERIFY(!*run.take(pageOf(1, 500, 1000), needed, keyOf));
        QCOMPARE(
            run.take(pageOf(501, 200, 1000), needed, keyOf).error().code,
            u"visma.list-incomplete"_s);
        ListRun other = fresh();
        QVERIFY(!*other.take(pageOf(1, 500, 1000), needed, keyOf));
        QCOMPARE(
            other.take(pageOf(501, 0, -1), needed, keyOf).error().kind, ErrorKind::Unavailable);
    }

    void aRowFromBeforeTheFilterEndsTheReading()
    {
        const ListMark mark{true, u"2026-09-14T10:00:00"_s, 0};
        ListRun run = ListRun::begin(mark, {}, now);
        ListPage page = pageOf(1, 2, 2);
        page.rows[1] = rowOf(u"2"_s, u"2026-09-14T07:59:59.999"_s);
        QCOMPARE(run.take(page, needed, keyOf).error().code, u"visma.filter-ignored"_s);
        page.rows[1] = rowOf(u"2"_s, u"2026-09-14T08:00:00"_s);
        ListRun again = ListRun::begin(mark, {}, now);
        QVERIFY(again.take(page, needed, keyOf));
    }

    void aRowWithoutATimeStampCannotBeChecked()
    {
        ListPage page = pageOf(1, 1, 1);
        page.rows[0] = rowOf(u"1"_s, u"soon"_s);
        QCOMPARE(fresh().take(page, needed, keyOf).error().code, u"visma.no-stamp"_s);
        QCOMPARE(
            fresh().take(page, ListRun::Stamps::MayLack, keyOf).error().code, u"visma.no-stamp"_s);
        page.rows[0] = rowOf(u"1"_s, QString());
        QVERIFY(!fresh().take(page, needed, keyOf));
        QVERIFY(fresh().take(page, ListRun::Stamps::MayLack, keyOf));
    }

    void pageOneAgainEndsTheReading()
    {
        ListRun run = fresh();
        QVERIFY(!*run.take(pageOf(1, 500, 1000), needed, keyOf));
        QCOMPARE(run.take(pageOf(1, 500, 1000), needed, keyOf).error().code, u"visma.paging"_s);
    }

    void aDeletionMeanwhileStartsAgainLestARowSlipThrough()
    {
        ListRun run = fresh();
        for (int round = 0; round < 3; ++round) {
            QVERIFY(!*run.take(pageOf(1, 500, 1000 - round), needed, keyOf));
            QVERIFY(!*run.take(pageOf(501, 499 - round, 999 - round), needed, keyOf));
            QCOMPARE(run.page, 1);
        }
        QVERIFY(!*run.take(pageOf(1, 500, 997), needed, keyOf));
        QCOMPARE(
            run.take(pageOf(501, 496, 996), needed, keyOf).error().code, u"visma.list-moves"_s);
    }

    void theMarkIsTheServersTextAndNeverGoesBack()
    {
        ListRun run = fresh();
        ListPage page = pageOf(1, 2, 2);
        page.rows[0] = rowOf(u"1"_s, u"2026-09-14T08:00:00.5Z"_s);
        QVERIFY(run.take(page, needed, keyOf));
        QCOMPARE(run.finished({}, now).text, u"2026-09-14T08:00:00.5Z"_s);
        const ListMark later{true, u"2026-09-15T00:00:00"_s, 0};
        QCOMPARE(run.finished(later, now).text, later.text);
        ListRun empty = fresh();
        QVERIFY(*empty.take(pageOf(1, 0, -1), needed, keyOf));
        QCOMPARE(empty.finished({}, now), (ListMark{true, QString(), 0}));
    }

    void theStateSurvivesTheDatabase()
    {
        FeedState state;
        state.marks[List::Locations] = {true, u"2026-09-14T08:00:00.5"_s, 12};
        state.running = List::CreditNotes;
        state.run = fresh();
        QVERIFY(state.run.take(pageOf(1, 500, 1000), needed, keyOf));
        state.handled[u"Invoice/1"_s] = {u"V1"_s, u"2026-09-14T08:00:00.5"_s};
        state.companyReadAt = now;
        state.mastersReadAt = now.addSecs(3);
        const Result<FeedState> read = FeedState::fromJson(*Json::parse(state.toJson().toBytes()));
        QVERIFY(read);
        QCOMPARE(*read == state, true);
        QCOMPARE(*FeedState::fromJson({}) == FeedState(), true);
        QCOMPARE(FeedState::fromJson(Json::object()).error().code, u"visma.cursor"_s);
    }

    void forgetsOnlyWhatDoesNotComeAgain()
    {
        FeedState state;
        const auto put = [&](const QString &key, const QString &changedAt) {
            state.handled[key] = {u"V1"_s, changedAt};
        };
        put(u"Invoice/old"_s, u"2026-09-14T05:59:59"_s);
        put(u"Invoice/edge"_s, u"2026-09-14T06:00:00"_s);
        put(u"CreditNote/old"_s, u"2026-09-14T01:00:00"_s);
        state.forgetBefore(List::Invoices, {true, u"2026-09-14T08:00:00"_s, 0});
        QCOMPARE(state.handled.keys(), (QStringList{u"CreditNote/old"_s, u"Invoice/edge"_s}));
    }
};

} // namespace levy::visma

using levy::visma::ListRunTest;
LEVY_TEST_CLASS(ListRunTest)
#include "listrun_test.moc"
