#include "tests/support/levytest.h"
#include "tests/unit/sandbox/visma_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString path = u"customerinvoice/100245"_s;

QByteArray amount(const Json &row, QStringView member)
{
    return row[member].numberText();
}

} // namespace

class VismaStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headerMembersAreWritten();
    void anotherCustomerBringsAddressAndZone();
    void anotherDateBringsRateAndPeriod();
    void periodsAreWrittenInTwoForms();
    void holdComesAndGoes();
    void statusDecidesWhatMayBeEdited_data();
    void statusDecidesWhatMayBeEdited();
    void openInvoiceTakesItsDueDate();
    void closedPeriodRefuses();
    void otherKindsAreWrittenToo_data();
    void otherKindsAreWrittenToo();
    void creditNoteHasNothingToEditOnceReleased();
    void deletedDocumentIsGoneWithoutATrace();
    void releasedDocumentCannotBeDeleted();
};

void VismaStatusTest::headerMembersAreWritten()
{
    VismaBench bench;
    const Json body = parsed(R"({
        "externalReference": {"value": "E-1"}, "documentDueDate": {"value": "2026-04-01"},
        "customerVatZoneId": {"value": "01"}, "locationId": {"value": "EAST"},
        "salesperson": {"value": "7"}, "dontEmail": {"value": true},
        "billingAddress": {"value": {"overrideAddress": {"value": true},
            "city": {"value": "Tacoma"}, "countryId": {"value": "CA"}}}})");
    QCOMPARE(bench.put(path, body).status, 204);
    const Json invoice = bench.invoice();
    QCOMPARE(invoice[u"externalReference"].toString(), u"E-1"_s);
    QCOMPARE(invoice[u"documentDueDate"].toString(), u"2026-04-01T00:00:00"_s);
    QCOMPARE(invoice[u"customerVatZone"][u"id"].toString(), u"01"_s);
    QCOMPARE(invoice[u"location"][u"name"].toString(), u"East coast"_s);
    QCOMPARE(invoice[u"salesPerson"][u"id"].toString(), u"7"_s);
    QVERIFY(invoice[u"dontEmail"].toBool());
    QCOMPARE(invoice[u"invoiceAddress"][u"city"].toString(), u"Tacoma"_s);
    QCOMPARE(invoice[u"invoiceAddress"][u"country"][u"name"].toString(), u"Canada"_s);
    QVERIFY(invoice[u"invoiceAddress"][u"overrideAddress"].toBool());
    for (const char *const unknown :
         {R"({"customerVatZoneId": {"value": "US"}})",
          R"({"locationId": {"value": "WEST"}})",
          R"({"customerNumber": {"value": "1"}})",
          R"({"currencyId": {"value": "DKK"}})",
          R"({"branchNumber": {"value": "2"}})",
          R"({"financialPeriod": {"value": "203001"}})",
          R"({"exchangeRate": {"value": 0}})",
          R"({"referenceNumber": {"value": "1"}})"})
        QCOMPARE(bench.put(path, parsed(unknown)).status, 400);
}

void VismaStatusTest::anotherCustomerBringsAddressAndZone()
{
    VismaBench bench;
    QCOMPARE(bench.put(path, parsed(R"({"customerNumber": {"value": "10050"}})")).status, 204);
    const Json invoice = bench.invoice();
    QCOMPARE(invoice[u"customer"][u"name"].toString(), u"Bokhandel AS"_s);
    QCOMPARE(invoice[u"customerVatZone"][u"id"].toString(), u"01"_s);
    QCOMPARE(invoice[u"invoiceAddress"][u"city"].toString(), u"Bergen"_s);
    QCOMPARE(invoice[u"currencyId"].toString(), u"USD"_s);
}

void VismaStatusTest::anotherDateBringsRateAndPeriod()
{
    VismaBench bench;
    QCOMPARE(bench.put(path, parsed(R"({"documentDate": {"value": "2026-01-31"}})")).status, 204);
    const Json invoice = bench.invoice();
    QCOMPARE(amount(invoice, u"exchangeRate"), QByteArray("9.5"));
    QCOMPARE(invoice[u"financialPeriod"].toString(), u"202601"_s);
    QCOMPARE(amount(invoice, u"balance"), QByteArray("997.5"));
}

void VismaStatusTest::periodsAreWrittenInTwoForms()
{
    VismaBench bench;
    const Json turned = parsed(R"({"postPeriod": {"value": "032026"}})");
    QCOMPARE(bench.put(path, turned).status, 204);
    QCOMPARE(bench.invoice()[u"financialPeriod"].toString(), u"202603"_s);
    const Json disagreeing
        = parsed(R"({"postPeriod": {"value": "032026"}, "financialPeriod": {"value": "202602"}})");
    QCOMPARE(bench.put(path, disagreeing).status, 400);
    QCOMPARE(bench.put(path, parsed(R"({"postPeriod": {"value": "202603"}})")).status, 400);
}

void VismaStatusTest::holdComesAndGoes()
{
    VismaBench bench;
    static_cast<void>(bench.put(path, parsed(R"({"hold": {"value": true}})")));
    QCOMPARE(bench.invoice()[u"status"].toString(), u"Hold"_s);
    QVERIFY(bench.invoice()[u"hold"].toBool());
    static_cast<void>(bench.put(path, parsed(R"({"hold": {"value": false}})")));
    QCOMPARE(bench.invoice()[u"status"].toString(), u"Balanced"_s);
}

void VismaStatusTest::statusDecidesWhatMayBeEdited_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("takesLines");
    QTest::addColumn<bool>("takesDueDate");
    QTest::newRow("Hold") << u"Hold"_s << true << true;
    QTest::newRow("Balanced") << u"Balanced"_s << true << true;
    QTest::newRow("Scheduled") << u"Scheduled"_s << true << true;
    QTest::newRow("Open") << u"Open"_s << false << true;
    QTest::newRow("Closed") << u"Closed"_s << false << false;
    QTest::newRow("Voided") << u"Voided"_s << false << false;
    QTest::newRow("PendingPrint") << u"PendingPrint"_s << false << false;
    QTest::newRow("CreditHold") << u"CreditHold"_s << false << false;
}

void VismaStatusTest::statusDecidesWhatMayBeEdited()
{
    QFETCH(QString, status);
    QFETCH(bool, takesLines);
    QFETCH(bool, takesDueDate);
    VismaBench bench;
    static_cast<void>(bench.act(
        u"status"_s,
        Json::object(
            {{u"resource"_s, u"customerinvoice"_s},
             {u"number"_s, u"100245"_s},
             {u"status"_s, status}})));
    const http::ServerResponse lines = bench.put(path, taxLine());
    QCOMPARE(lines.status, takesLines ? 204 : 400);
    if (status == u"Open" || status == u"Closed")
        QCOMPARE(message(lines), u"Invoice can't be updated because it is already released."_s);
    const Json due = parsed(R"({"documentDueDate": {"value": "2026-05-01"},
                                "cashDiscountDate": {"value": "2026-04-20"}})");
    QCOMPARE(bench.put(path, due).status, takesDueDate ? 204 : 400);
    QCOMPARE(bench.invoice()[u"status"].toString(), status);
}

void VismaStatusTest::openInvoiceTakesItsDueDate()
{
    VismaBench bench;
    const QString open = u"customerinvoice/"_s + VismaBench::open;
    const Json due = parsed(R"({"documentDueDate": {"value": "2026-05-01"}})");
    QCOMPARE(bench.put(open, due).status, 204);
    Json both = due;
    both.set(u"note"_s, wrapped(u"x"_s));
    QCOMPARE(bench.put(open, both).status, 400);
    QCOMPARE(bench.put(open, Json::object()).status, 400);
    const Json invoice = bench.invoice(VismaBench::open);
    QCOMPARE(invoice[u"documentDueDate"].toString(), u"2026-05-01T00:00:00"_s);
    QCOMPARE(amount(invoice, u"balanceInCurrency"), QByteArray("15"));
    QCOMPARE(amount(invoice, u"amountInCurrency"), QByteArray("40"));
}

void VismaStatusTest::closedPeriodRefuses()
{
    VismaBench bench;
    static_cast<void>(
        bench.act(u"close-period"_s, parsed(R"({"period": "202602", "ledger": "customer"})")));
    const http::ServerResponse response = bench.put(path, taxLine());
    QCOMPARE(response.status, 400);
    QCOMPARE(message(response), u"Financial period 02-2026 is closed."_s);
    static_cast<void>(
        bench.act(u"close-period"_s, parsed(R"({"period": "202602", "open": true})")));
    QCOMPARE(bench.put(path, taxLine()).status, 204);
}

void VismaStatusTest::otherKindsAreWrittenToo_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QByteArray>("balance");
    QTest::newRow("credit note") << u"customerCreditNote/200031"_s << u"lines"_s
                                 << QByteArray("50.76");
    QTest::newRow("debit note") << u"customerDebitNote/300001"_s << u"lines"_s
                                << QByteArray("110.76"); // 80 + 25 %
    QTest::newRow("cash sale") << u"cashsale/400001"_s << u"cashSaleLines"_s
                               << QByteArray("160.76"); // 120 + 25 %
}

void VismaStatusTest::otherKindsAreWrittenToo()
{
    QFETCH(QString, document);
    QFETCH(QString, lines);
    QFETCH(QByteArray, balance);
    VismaBench bench;
    const Json body = Json::object({{lines, taxLine()[u"invoiceLines"]}});
    QCOMPARE(bench.put(document, body).status, 204);
    const Json after = parsed(bench.get(document));
    QCOMPARE(after[lines].items().size(), size_t(2));
    QCOMPARE(amount(after, u"balanceInCurrency"), balance);
}

void VismaStatusTest::creditNoteHasNothingToEditOnceReleased()
{
    VismaBench bench;
    static_cast<void>(bench.act(
        u"release"_s, parsed(R"({"resource": "customerCreditNote", "number": "200031"})")));
    const http::ServerResponse response
        = bench.put(u"customerCreditNote/200031"_s, parsed(R"({"note": {"value": "x"}})"));
    QCOMPARE(message(response), u"Credit note can't be updated because it is already released."_s);
}

void VismaStatusTest::deletedDocumentIsGoneWithoutATrace()
{
    VismaBench bench({}, false);
    bench.accessToken = parsed(bench.token(
        {{u"scope"_s,
          u"vismanet_erp_service_api:read "
          "vismanet_erp_service_api:delete"_s}}))[u"access_token"]
                            .toString();
    QCOMPARE(bench.send("DELETE", u"/v1/"_s + path).status, 204);
    QCOMPARE(bench.get(path).status, 404);
    QCOMPARE(bench.rows(u"customerinvoice"_s).size(), size_t(5));
    QVERIFY(bench
                .rows(u"customerinvoice?lastModifiedDateTime=2026-03-01&"
                      "lastModifiedDateTimeCondition=%3E"_s)
                .empty());
    QCOMPARE(bench.send("DELETE", u"/v1/"_s + path).status, 404);
}

void VismaStatusTest::releasedDocumentCannotBeDeleted()
{
    VismaBench bench({}, false);
    bench.accessToken
        = parsed(bench.token({{u"scope"_s, u"vismanet_erp_service_api:delete"_s}}))[u"access_token"]
              .toString();
    QCOMPARE(bench.send("DELETE", u"/v1/customerinvoice/"_s + VismaBench::open).status, 400);
}

LEVY_TEST_CLASS(VismaStatusTest)
#include "visma_status_test.moc"
