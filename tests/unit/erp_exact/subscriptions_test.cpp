#include "core/erp/exact/subscriptions.h"
#include "tests/support/levytest.h"
#include "tests/unit/erp_exact/fakeexact.h"

using namespace Qt::StringLiterals;

namespace levy::exact {

namespace {

const QString listPath = u"GET webhooks/WebhookSubscriptions"_s;
const QString createPath = u"POST webhooks/WebhookSubscriptions"_s;
const QString ours = u"https://levy.example/webhooks/exact"_s;
const QString other = u"https://elsewhere.example/hook"_s;
const QString invoices = u"SalesInvoices"_s;
const QString lines = u"SalesInvoiceLines"_s;

QString guid(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

QByteArray rowOf(int number, const QString &topic, const QString &callback)
{
    return Json::object({{u"ID"_s, guid(number).toUpper()},
                         {u"Topic"_s, topic},
                         {u"CallbackURL"_s, callback},
                         {u"Division"_s, 1042}})
        .toBytes();
}

QString removal(int number)
{
    return u"DELETE webhooks/WebhookSubscriptions(guid'%1')"_s.arg(guid(number));
}

} // namespace

/// The webhook subscriptions of one company: listed, made, mended, deleted.
class SubscriptionsTest : public QObject {
    Q_OBJECT

    /// A company whose Exact holds these and takes every new one.
    struct Bench : Company {
        explicit Bench(const std::vector<QByteArray> &held)
            : client(settings(), transport, clock, *tokens)
            , subscriptions(client)
        {
            exact.answer(listPath, rowsBody(held));
            for (int number = 1; number < 6; ++number)
                exact.answer(removal(number), {}, 204);
        }
        void takesNewOnes() { exact.answer(createPath, entityBody(rowOf(9, invoices, ours)), 201); }

        Client client;
        Subscriptions subscriptions;
    };

private Q_SLOTS:
    void listsWhatTheCompanyHas()
    {
        Bench bench({rowOf(1, invoices, ours), rowOf(2, u"Items"_s, other)});
        const auto found = bench.subscriptions.list(bench.call);
        QVERIFY2(found, found ? "" : qPrintable(describe(found.error())));
        QCOMPARE(found->size(), size_t(2));
        QCOMPARE(found->front(), (Subscription{guid(1), invoices, ours}));
    }

    void whatIsRightIsLeftAlone()
    {
        Bench bench({rowOf(1, invoices, ours), rowOf(2, u"Items"_s, other)});
        const auto healed = bench.subscriptions.heal({invoices}, {}, ours, bench.call);
        QVERIFY(healed && *healed == Subscriptions::Outcome());
        QCOMPARE(bench.exact.seen().size(), size_t(1)); // the list only
    }

    void whatIsMissingIsMade()
    {
        Bench bench({});
        bench.takesNewOnes();
        const auto healed = bench.subscriptions.heal({invoices}, {}, ours, bench.call);
        QVERIFY(healed.has_value());
        QCOMPARE(healed->created, 1);
        const Json sent = *Json::parse(bench.exact.seen(createPath).front().body);
        QCOMPARE(sent[u"Topic"].toString(), invoices);
        QCOMPARE(sent[u"CallbackURL"].toString(), ours);
    }

    void oneThatGoesElsewhereIsReplaced()
    {
        Bench bench({rowOf(1, invoices, other)});
        bench.takesNewOnes();
        const auto healed = bench.subscriptions.heal({invoices}, {}, ours, bench.call);
        QVERIFY(healed.has_value());
        QCOMPARE(healed->removed, 1);
        QCOMPARE(healed->created, 1);
        QCOMPARE(bench.exact.count(removal(1)), 1);
        // Exact allows one at a time: the old one goes first.
        QCOMPARE(bench.exact.seen().back().method, QByteArray("POST"));
    }

    void orphansAndDoubledOnesAreDeleted()
    {
        Bench bench(
            {rowOf(1, invoices, ours),
             rowOf(2, invoices, ours),
             rowOf(3, u"Accounts"_s, ours),
             rowOf(4, u"Accounts"_s, other)});
        const auto healed = bench.subscriptions.heal({invoices}, {}, ours, bench.call);
        QVERIFY(healed.has_value());
        QCOMPARE(healed->removed, 2);
        QCOMPARE(healed->created, 0);
        QCOMPARE(bench.exact.count(removal(1)), 0);
        QCOMPARE(bench.exact.count(removal(2)), 1);
        QCOMPARE(bench.exact.count(removal(3)), 1);
        QCOMPARE(bench.exact.count(removal(4)), 0); // somebody else's
    }

    void aTopicThatIsNotOfferedIsNoTrouble()
    {
        Bench bench({rowOf(1, invoices, ours)});
        bench.exact.answer(createPath, errorBody("Invalid topic"), 400);
        const auto healed = bench.subscriptions.heal({invoices}, {lines}, ours, bench.call);
        QVERIFY2(healed, healed ? "" : qPrintable(describe(healed.error())));
        QCOMPARE(healed->notOffered, QStringList{lines});
        // One that must be there is.
        Bench needy({});
        needy.exact.answer(createPath, errorBody("Invalid topic"), 400);
        const auto refused = needy.subscriptions.heal({invoices}, {}, ours, needy.call);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    }

    void aTopicThatIsOfferedIsSubscribed()
    {
        Bench bench({rowOf(1, invoices, ours)});
        bench.takesNewOnes();
        const auto healed = bench.subscriptions.heal({invoices}, {lines}, ours, bench.call);
        QVERIFY(healed.has_value());
        QCOMPARE(healed->created, 1);
        QVERIFY(healed->notOffered.isEmpty());
        const Json sent = *Json::parse(bench.exact.seen(createPath).front().body);
        QCOMPARE(sent[u"Topic"].toString(), lines);
    }

    void allOfOursGoAndNoneElse()
    {
        Bench bench({rowOf(1, invoices, ours), rowOf(2, u"Items"_s, other), rowOf(3, lines, ours)});
        const auto removed = bench.subscriptions.removeAll(ours, bench.call);
        QVERIFY(removed.has_value());
        QCOMPARE(*removed, 2);
        QCOMPARE(bench.exact.count(removal(2)), 0);
    }

    void oneThatIsGoneAlreadyCountsAsRemoved()
    {
        Bench bench({rowOf(8, invoices, ours)}); // its deletion is answered with 404
        const auto removed = bench.subscriptions.removeAll(ours, bench.call);
        QVERIFY2(removed, removed ? "" : qPrintable(describe(removed.error())));
        QCOMPARE(*removed, 1);
        QCOMPARE(bench.exact.count(removal(8)), 1);
    }
};

LEVY_TEST_CLASS(SubscriptionsTest)

} // namespace levy::exact

#include "subscriptions_test.moc"
