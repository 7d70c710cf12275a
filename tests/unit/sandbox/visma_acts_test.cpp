#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Json onInvoice(const char *members, const QString &number = VismaBench::balanced)
{
    Json body = parsed(members);
    body.set(u"resource"_s, u"customerinvoice"_s);
    body.set(u"number"_s, number);
    return body;
}

/// The seed with members of its company changed.
Json seedWith(const QString &member, const Json &value)
{
    Json company = vismaTestSeed()[u"companies"][0];
    company.set(member, value);
    return Json::object({{u"companies"_s, Json::array({company})}});
}

} // namespace

class VismaActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void invoiceIsEdited();
    void releasedInvoiceIsEditedToo();
    void invoiceIsCreatedAndReleased();
    void invoiceIsHeldAndDeleted();
    void paymentMovesOnlyTheVersion();
    void versionMayMoveAlone();
    void mistakesAreSaid_data();
    void mistakesAreSaid();
    void versionsFollowTheTimesOfTheSeed();
    void badSeedsAreRefused_data();
    void badSeedsAreRefused();
    void booksHoldEverything();
    void credentialsTellWhatAClientNeeds();
};

void VismaActsTest::invoiceIsEdited()
{
    VismaBench bench;
    const Json before = bench.invoice();
    bench.clock.advance(5s);
    const Json answer = bench.act(
        u"edit"_s,
        onInvoice(R"({"fields": {"location": {"id": "EAST"}, "customerRefNumber": "PO-1"},
                      "lines": [{"lineNumber": 1, "unitPriceInCurrency": 50},
                                {"lineNumber": 2, "delete": true},
                                {"inventoryNumber": "BOOK-01", "unitPriceInCurrency": 7}]})"));
    const Json after = bench.invoice();
    QCOMPARE(answer[u"timeStamp"], after[u"timeStamp"]);
    QVERIFY(after[u"timeStamp"] != before[u"timeStamp"]);
    QCOMPARE(after[u"lastModifiedDateTime"].toString(), u"2026-03-02T09:00:05"_s);
    QCOMPARE(after[u"location"][u"id"].toString(), u"EAST"_s);
    QCOMPARE(after[u"balanceInCurrency"].numberText(), QByteArray("107"));
    QCOMPARE(after[u"invoiceLines"][1][u"lineNumber"].toInt(), qint64(3));
    static_cast<void>(
        bench.act(u"edit"_s, onInvoice(R"({"fields": {"customer": {"number": "10050"}}})")));
    QCOMPARE(bench.invoice()[u"customerVatZone"][u"id"].toString(), u"01"_s);
    QCOMPARE(bench.invoice()[u"invoiceAddress"][u"city"].toString(), u"Bergen"_s);
}

void VismaActsTest::releasedInvoiceIsEditedToo()
{
    VismaBench bench;
    const Json answer
        = bench.act(u"edit"_s, onInvoice(R"({"fields": {"note": "by hand"}})", VismaBench::open));
    QVERIFY(!answer.has(u"error"));
    QCOMPARE(bench.invoice(VismaBench::open)[u"status"].toString(), u"Open"_s);
}

void VismaActsTest::invoiceIsCreatedAndReleased()
{
    VismaBench bench;
    const Json made = bench.act(
        u"create"_s,
        parsed(R"({"resource": "customerinvoice", "document": {"customer": {"number": "10050"},
            "invoiceLines": [{"inventoryNumber": "BOOK-01", "unitPriceInCurrency": 100}]}})"));
    const QString number = made[u"referenceNumber"].toString();
    QCOMPARE(number, u"100251"_s);
    const Json invoice = bench.invoice(number);
    QCOMPARE(invoice[u"documentDate"].toString(), u"2026-03-02T00:00:00"_s);
    QCOMPARE(invoice[u"createdDateTime"].toString(), u"2026-03-02T09:00:00"_s);
    QCOMPARE(invoice[u"balance"].numberText(), QByteArray("126"));
    static_cast<void>(bench.act(u"release"_s, onInvoice("{}", number)));
    QCOMPARE(bench.invoice(number)[u"status"].toString(), u"Open"_s);
    QCOMPARE(bench.invoice(number)[u"amount"].numberText(), QByteArray("126"));
}

void VismaActsTest::invoiceIsHeldAndDeleted()
{
    VismaBench bench;
    static_cast<void>(bench.act(u"hold"_s, onInvoice("{}")));
    QCOMPARE(bench.invoice()[u"status"].toString(), u"Hold"_s);
    static_cast<void>(bench.act(u"hold"_s, onInvoice(R"({"hold": false})")));
    QCOMPARE(bench.invoice()[u"status"].toString(), u"Balanced"_s);
    static_cast<void>(bench.act(u"delete"_s, onInvoice("{}")));
    QCOMPARE(bench.get(u"customerinvoice/100245"_s).status, 404);
}

void VismaActsTest::paymentMovesOnlyTheVersion()
{
    VismaBench bench;
    const Json before = bench.invoice(VismaBench::open);
    static_cast<void>(bench.act(u"touch"_s, onInvoice(R"({"paid": 10})", VismaBench::open)));
    Json after = bench.invoice(VismaBench::open);
    QVERIFY(after[u"timeStamp"] != before[u"timeStamp"]);
    QCOMPARE(after[u"lastModifiedDateTime"].toString(), u"2026-03-02T09:00:00"_s);
    QCOMPARE(after[u"balanceInCurrency"].numberText(), QByteArray("5"));
    for (const QString &moved :
         {u"timeStamp"_s, u"lastModifiedDateTime"_s, u"balance"_s, u"balanceInCurrency"_s})
        after.set(moved, before[moved]);
    QCOMPARE(after, before);
    static_cast<void>(bench.act(u"touch"_s, onInvoice(R"({"paid": 5})", VismaBench::open)));
    QCOMPARE(bench.invoice(VismaBench::open)[u"status"].toString(), u"Closed"_s);
}

void VismaActsTest::versionMayMoveAlone()
{
    VismaBench bench;
    const Json before = bench.invoice();
    static_cast<void>(bench.act(u"touch"_s, onInvoice(R"({"movesLastModified": false})")));
    Json after = bench.invoice();
    QVERIFY(after[u"timeStamp"] != before[u"timeStamp"]);
    after.set(u"timeStamp"_s, before[u"timeStamp"]);
    QCOMPARE(after, before);
}

void VismaActsTest::mistakesAreSaid_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("tenant") << u"release"_s << QByteArray(R"({"tenantId": "x"})");
    QTest::newRow("resource") << u"release"_s << QByteArray(R"({"resource": "x"})");
    QTest::newRow("number") << u"release"_s
                            << QByteArray(R"({"resource": "customerinvoice", "number": "9"})");
    QTest::newRow("line")
        << u"edit"_s
        << QByteArray(
               R"({"resource": "customerinvoice", "number": "100245", "lines": [{"lineNumber": 9}]})");
    QTest::newRow("customer") << u"edit"_s
                              << QByteArray(
                                     R"({"resource": "customerinvoice", "number": "100245",
            "fields": {"customer": {"number": "9"}}})");
    QTest::newRow("there already")
        << u"create"_s
        << QByteArray(
               R"({"resource": "customerinvoice", "document": {"referenceNumber": "100245"}})");
    QTest::newRow("released already")
        << u"release"_s << QByteArray(R"({"resource": "customerinvoice", "number": "100246"})");
    QTest::newRow("period") << u"close-period"_s << QByteArray(R"({"period": "203001"})");
    QTest::newRow("account") << u"block-account"_s << QByteArray(R"({"account": "9"})");
}

void VismaActsTest::mistakesAreSaid()
{
    QFETCH(QString, act);
    QFETCH(QByteArray, body);
    VismaBench bench;
    QVERIFY(!bench.act(act, parsed(body.constData()))[u"error"].toString().isEmpty());
}

void VismaActsTest::versionsFollowTheTimesOfTheSeed()
{
    VismaBench bench;
    QByteArray last;
    for (const QString &path :
         {u"customerinvoice/100245"_s,
          u"customerinvoice/100250"_s,
          u"customerCreditNote/200031"_s,
          u"customerDebitNote/300001"_s,
          u"cashsale/400001"_s}) {
        const QByteArray version
            = QByteArray::fromBase64(parsed(bench.get(path))[u"timeStamp"].toString().toLatin1());
        QVERIFY(version > last);
        last = version;
    }
}

void VismaActsTest::badSeedsAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown list") << u"invoices"_s << QByteArray("[]") << u"invoices"_s;
    QTest::newRow("no secret") << u"clientSecret"_s << QByteArray("\"\"") << u"clientSecret"_s;
    QTest::newRow("time zone") << u"timeZone"_s << QByteArray("\"Mars/Base\"") << u"Mars"_s;
    QTest::newRow("no branch") << u"branches"_s << QByteArray("[]") << u"branches"_s;
    QTest::newRow("period") << u"financialPeriods"_s << QByteArray(R"([{"period": "2026"}])")
                            << u"period"_s;
    QTest::newRow("VAT of an unknown zone")
        << u"vats"_s << QByteArray(R"([{"vatId": "3", "zones": [{"id": "77"}],
                           "schedules": [{"startDate": "2000-01-01", "vatRate": 25}]}])")
        << u"77"_s;
    QTest::newRow("customer without an address")
        << u"customers"_s
        << QByteArray(R"([{"number": "1", "name": "A", "vatZone": {"id": "01"}}])")
        << u"mainAddress"_s;
    QTest::newRow("location of nobody")
        << u"locations"_s << QByteArray(R"([{"customerNumber": "1", "locationId": "X"}])")
        << u"customer"_s;
    QTest::newRow("invoice of nobody")
        << u"customerInvoices"_s
        << QByteArray(R"([{"referenceNumber": "1", "documentDate": "2026-02-01",
                           "customer": {"number": "9"}, "invoiceLines": []}])")
        << u"Customer '9'"_s;
    QTest::newRow("invoice without a rate")
        << u"customerInvoices"_s
        << QByteArray(R"([{"referenceNumber": "1", "documentDate": "2025-02-01",
                           "financialPeriod": "202602", "customer": {"number": "10042"},
                           "invoiceLines": []}])")
        << u"exchange rate"_s;
    QTest::newRow("line without an account")
        << u"customerInvoices"_s
        << QByteArray(R"([{"referenceNumber": "1", "documentDate": "2026-02-01",
                           "customer": {"number": "10050"},
                           "invoiceLines": [{"unitPriceInCurrency": 1}]}])")
        << u"Account"_s;
    QTest::newRow("twice") << u"currencies"_s << QByteArray(R"([{"id": "USD"}, {"id": "USD"}])")
                           << u"twice"_s;
}

void VismaActsTest::badSeedsAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, value);
    QFETCH(QString, place);
    const ManualClock clock;
    const auto books = sandbox::Books::open({}).value();
    const Result<> seeded
        = sandbox::seedVisma(seedWith(member, parsed(value.constData())), *books, clock);
    QVERIFY(!seeded);
    QCOMPARE(seeded.error().code, u"visma.seed"_s);
    QVERIFY2(seeded.error().message.contains(place), qPrintable(seeded.error().message));
}

void VismaActsTest::booksHoldEverything()
{
    VismaBench bench;
    bench.settings.vismaBackgroundMs = 1000;
    static_cast<void>(bench.inBackground("PUT", u"/v1/customerinvoice/100245"_s, taxLine()));
    const Json before = bench.books();
    QCOMPARE(before[u"tenantId"].toString(), VismaBench::tenant);
    QCOMPARE(before[u"customerInvoices"].items().size(), size_t(6));
    QCOMPARE(before[u"customerCreditNotes"].items().size(), size_t(1));
    QCOMPARE(before[u"cashSales"].items().size(), size_t(1));
    QCOMPARE(before[u"customer"].items().size(), size_t(3));
    QCOMPARE(before[u"backgroundJobs"][0][u"status"].toString(), u"Started"_s);
    // What is due is carried out before the books are shown.
    bench.clock.advance(1s);
    QCOMPARE(bench.books()[u"customerInvoices"][0][u"invoiceLines"].items().size(), size_t(3));
}

void VismaActsTest::credentialsTellWhatAClientNeeds()
{
    VismaBench bench;
    const Json credentials = bench.service->credentials();
    QCOMPARE(credentials[u"tokenPath"].toString(), u"/connect/token"_s);
    const Json &company = credentials[u"companies"][0];
    QCOMPARE(company[u"tenantId"].toString(), VismaBench::tenant);
    QCOMPARE(company[u"contractTenantId"].toString(), VismaBench::contract);
    QCOMPARE(company[u"clientSecret"].toString(), u"secret & more"_s);
    QCOMPARE(company[u"name"].toString(), u"Nordlys AS"_s);
}

LEVY_TEST_CLASS(VismaActsTest)
#include "visma_acts_test.moc"
