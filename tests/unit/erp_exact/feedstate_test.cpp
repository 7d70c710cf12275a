#include "core/erp/exact/feedstate.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;

namespace levy::exact {

class FeedStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesARoundTrip()
    {
        FeedState state;
        state.accounts = 5;
        state.addresses = 1;
        state.invoices = 184467441003;
        state.running = Feed::Invoices;
        state.next = "https://start.exactonline.com/x?$skiptoken=1L";
        state.highest = 184467441009;
        state.held.push_back(*Json::parse(R"({"ID":"a","AmountFC":1.50})"));
        state.divisionReadAt = QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC);
        state.movedAt = u"/Date(1)/"_s;
        state.deletedReadAt = QDateTime({2026, 3, 1}, {7, 30, 0, 250}, Qt::UTC);
        const Result<FeedState> back = FeedState::fromJson(*Json::parse(state.toJson().toBytes()));
        QVERIFY(back);
        QCOMPARE(*back, state);
    }

    void nullIsTheBeginning()
    {
        QCOMPARE(*FeedState::fromJson(Json()), FeedState{});
        QCOMPARE(FeedState{}.firstUnreadMaster(), std::optional(Feed::Accounts));
    }

    void refusesACursorOfAnother()
    {
        const Result<FeedState> state = FeedState::fromJson(*Json::parse(R"({"offset":3})"));
        QVERIFY(!state);
        QCOMPARE(state.error().code, u"exact.cursor"_s);
    }

    void startingOverKeepsTheDatesThatTellOfAReset()
    {
        FeedState state;
        state.invoices = 9;
        state.held.push_back(Json::object());
        state.movedAt = u"/Date(1)/"_s;
        state.startOver();
        QVERIFY(!state.invoices);
        QVERIFY(state.held.empty());
        QCOMPARE(state.movedAt, u"/Date(1)/"_s);
    }
};

} // namespace levy::exact

using levy::exact::FeedStateTest;
LEVY_TEST_CLASS(FeedStateTest)
#include "feedstate_test.moc"
