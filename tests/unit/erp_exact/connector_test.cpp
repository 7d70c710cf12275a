#include "core/base/random.h"
#include "core/budget/budgetedtransport.h"
#include "tests/support/levytest.h"
#include "tests/unit/erp_exact/fakeexact.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace levy::exact {

class ConnectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postsOnceAndAsksForTheStoredRow();
    void tellsWhetherAFailedPostMayHaveBeenCarriedOut_data();
    void tellsWhetherAFailedPostMayHaveBeenCarriedOut();
    void findsAnEntryByItsMarkerAndReadsAllOfIt();
    void findsNothingWithOneCall();
    void readsARangeInBulk();
    void readsARangeFromAnEntryOn();
    void fetchTakesAddressesFreshFromExact();
    void shipsFromTheWarehouseElseFromTheUsualPlace_data();
    void shipsFromTheWarehouseElseFromTheUsualPlace();
    void aDeletedInvoiceIsNotFound();
    void putsTheTaxOnAnOpenInvoiceAndReadsItBack();
    void toldTaxIsNotTrustedUntilReadBack();
    void neverTouchesAProcessedInvoiceOrAForeignLine();
    void a401IsRepeatedOnceWithARefreshedToken();
    void withoutTheScopeTheSmallerListGivesTheName();
    void aCompanyThatIsNotListedIsForbidden();
    void stopsBeforeExactBlocksTheApp();
    void anExchangeHoldsNeitherNamesNorTokens();
};

namespace {

const QString invoiceId = u"bf2d7010-22bc-5bfa-9d85-e960cd2ad81a"_s;
const QString invoicePath = u"GET salesinvoice/SalesInvoices(guid'%1')"_s.arg(invoiceId);
const QString lineId = u"fa5c98b7-5fb7-5d35-8c1c-8d2f26a8f417"_s;
const QString putPath = u"PUT salesinvoice/SalesInvoiceLines(guid'%1')"_s.arg(lineId);
const QString journalPath = u"POST generaljournalentry/GeneralJournalEntries"_s;
const QString linesPath = u"GET financialtransaction/TransactionLines"_s;
const QString accountId = u"6f3ed26e-6e25-50db-818a-542f1b4e46a1"_s;
const QString marker = u"LVY 26700041 8e11a02752"_s;

QByteArray invoice(
    const QByteArray &status,
    const QByteArray &vatCode,
    const QByteArray &vat,
    const QByteArray &more = {})
{
    return entityBody(
        R"({"InvoiceID":")" + invoiceId.toUtf8() + R"(","Type":8020,"Currency":"USD","Status":)"
        + status + R"(,"AmountFCExclVat":249,"VATAmountFC":)" + vat + more
        + R"(,"SalesInvoiceLines":{"results":[{"ID":")" + lineId.toUtf8()
        + R"(","LineNumber":1,"AmountFC":249,"VATCode":)" + vatCode + R"(,"VATAmountFC":)" + vat
        + "}]}}");
}

/// The tax of one line of that invoice, as it shall stand on it.
LedgerEntry taxOn(const QString &line, const Decimal &amount)
{
    LedgerEntry entry;
    entry.place = TaxPlace::DocumentLines;
    entry.sourceId = invoiceId;
    entry.currency = u"USD"_s;
    LedgerLine tax;
    tax.isTax = true;
    tax.documentLine = line;
    tax.taxCode = u"ST"_s;
    tax.amount = *Money::exact(amount, *Currency::fromCode(u"USD"_s));
    entry.lines.push_back(tax);
    return entry;
}

LedgerEntry entry()
{
    const Currency usd = *Currency::fromCode(u"USD"_s);
    LedgerEntry entry;
    entry.journal = u"90"_s;
    entry.currency = u"USD"_s;
    entry.date = {2026, 8, 16};
    entry.marker = marker;
    entry.lines.resize(2);
    entry.lines[0].glAccountId = u"14dbe6bb-31fe-5d3f-ae0c-242a4604a716"_s;
    entry.lines[0].description = marker;
    entry.lines[0].amount = Money(3044, usd);
    entry.lines[1].isTax = true;
    entry.lines[1].glAccountId = u"226749e6-3bc9-5238-83ca-0bcfdba0f4f1"_s;
    entry.lines[1].description = marker + u" IL"_s;
    entry.lines[1].amount = Money(-3044, usd);
    return entry;
}

QByteArray lineRow(int number, const QByteArray &amount, const QString &description)
{
    return R"({"EntryID":"e05368e3-bcb9-5abe-9b6f-534586b313f4","EntryNumber":26900017,"LineNumber":)"
        + QByteArray::number(number) + R"(,"AmountFC":)" + amount
        + R"(,"Currency":"USD","JournalCode":"90","Description":")" + description.toUtf8()
        + R"("})";
}

} // namespace

void ConnectorTest::postsOnceAndAsksForTheStoredRow()
{
    Company company;
    company.exact.answer(
        journalPath,
        entityBody(R"({"EntryID":"e05368e3-bcb9-5abe-9b6f-534586b313f4","EntryNumber":26900017,
                "FinancialYear":2026,"FinancialPeriod":8,"JournalCode":"90"})"),
        201);
    const Result<PostedEntry> posted = company.connector()->post(entry(), company.call);
    QVERIFY(posted);
    QCOMPARE(posted->entryId, u"e05368e3-bcb9-5abe-9b6f-534586b313f4"_s);
    QCOMPARE(posted->entryNumber, u"26900017"_s);
    QCOMPARE(posted->entry.financialPeriod, 8);
    const std::vector<Seen> seen = company.exact.seen(journalPath);
    QCOMPARE(seen.size(), size_t(1));
    QCOMPARE(seen.front().prefer, "return=representation");
    QCOMPARE(seen.front().authorization, "Bearer access-1");
}

void ConnectorTest::tellsWhetherAFailedPostMayHaveBeenCarriedOut_data()
{
    QTest::addColumn<int>("status"); // 0: hangs up
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isUnknown");
    QTest::newRow("validation") << 500 << errorBody("This entry is not balanced on: 2021 / 12")
                                << ErrorKind::Rejected << false;
    QTest::newRow("crash") << 500 << QByteArray("<html>") << ErrorKind::Unavailable << true;
    QTest::newRow("gateway") << 504 << QByteArray() << ErrorKind::Unavailable << true;
    QTest::newRow("limit") << 429 << QByteArray() << ErrorKind::RateLimited << false;
    QTest::newRow("bad request") << 400 << errorBody("property") << ErrorKind::Rejected << false;
    QTest::newRow("accepted without a body") << 201 << QByteArray() << ErrorKind::Malformed << true;
    QTest::newRow("accepted without a key")
        << 201 << entityBody("{}") << ErrorKind::Malformed << true;
    QTest::newRow("no answer") << 0 << QByteArray() << ErrorKind::ConnectionLost << true;
}

void ConnectorTest::tellsWhetherAFailedPostMayHaveBeenCarriedOut()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isUnknown);
    Company company;
    if (status == 0)
        company.exact.hangUp(journalPath);
    else
        company.exact.answer(journalPath, body, status);
    const Result<PostedEntry> posted = company.connector()->post(entry(), company.call);
    QVERIFY(!posted);
    QCOMPARE(posted.error().kind, kind);
    QCOMPARE(posted.error().outcomeUnknown, isUnknown);
    QCOMPARE(posted.error().service, u"exact"_s);
    QCOMPARE(posted.error().operation, u"post journal entry"_s);
    QCOMPARE(company.exact.count(journalPath), 1);
}

void ConnectorTest::findsAnEntryByItsMarkerAndReadsAllOfIt()
{
    Company company;
    company.exact.answer(linesPath, rowsBody({lineRow(1, "30.44", marker)}));
    company.exact.answer(
        linesPath,
        rowsBody({lineRow(1, "30.44", marker), lineRow(2, "-30.44", marker + u" IL"_s)}));
    const auto found = company.connector()->findPosted(
        {.journal = u"90"_s, .marker = marker, .from = {}, .to = {}}, company.call);
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().entry.lines.size(), size_t(2));
    QCOMPARE(found->front().entry.tax()->toString(), u"30.44 USD"_s);
    const std::vector<Seen> seen = company.exact.seen(linesPath);
    QVERIFY(seen[0].query.contains(u"JournalCode eq '90' and Description eq '%1'"_s.arg(marker)));
    QVERIFY(seen[1].query.contains(u"EntryID eq guid'e05368e3-"_s));
}

void ConnectorTest::findsNothingWithOneCall()
{
    Company company;
    company.exact.answer(linesPath, R"({"d":[]})");
    const auto found = company.connector()->findPosted(
        {.journal = u"90"_s, .marker = marker, .from = {}, .to = {}}, company.call);
    QVERIFY(found && found->empty());
    QCOMPARE(company.exact.count(linesPath), 1);
}

void ConnectorTest::readsARangeInBulk()
{
    Company company;
    const QString bulk = u"GET bulk/Financial/TransactionLines"_s;
    company.exact.answer(
        bulk,
        rowsBody(
            {lineRow(1, "30.44", marker)},
            "https://start.exactonline.com/api/v1/7654321/bulk/Financial/"
            "TransactionLines?$skiptoken=1"));
    company.exact.answer(bulk, rowsBody({lineRow(2, "-30.44", marker + u" IL"_s)}));
    const auto found = company.connector()->findPosted(
        {.journal = u"90"_s, .marker = {}, .from = {2026, 8, 1}, .to = {2026, 8, 31}},
        company.call);
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().entry.lines.size(), size_t(2));
    QVERIFY(company.exact.seen(bulk).front().query.contains(
        u"JournalCode eq '90' and Date ge datetime'2026-08-01' and Date le datetime'2026-08-31'"_s));
    QVERIFY(!company.exact.seen(bulk).front().query.contains(u"EntryNumber ge"_s));
}

void ConnectorTest::readsARangeFromAnEntryOn()
{
    Company company;
    const QString bulk = u"GET bulk/Financial/TransactionLines"_s;
    company.exact.answer(bulk, rowsBody({lineRow(1, "30.44", marker)}));
    PostedQuery query;
    query.journal = u"90"_s;
    query.from = {2026, 8, 1};
    query.to = {2026, 8, 31};
    query.fromNumber = 26900128;
    QVERIFY(company.connector()->findPosted(query, company.call));
    QVERIFY(company.exact.seen(bulk).front().query.contains(
        u"Date le datetime'2026-08-31' and EntryNumber ge 26900128"_s));
}

void ConnectorTest::fetchTakesAddressesFreshFromExact()
{
    Company company;
    company.answerMasters();
    company.exact.answer(
        invoicePath, invoice("20", "null", "0", R"(,"OrderedBy":")" + accountId.toUtf8() + '"'));
    company.exact.answer(
        u"GET crm/Accounts(guid'%1')"_s.arg(accountId),
        entityBody(
            R"({"ID":")" + accountId.toUtf8()
            + R"(","Code":"               255","Name":"Contoso","City":"New Town","Country":"US "})"));
    company.exact.answer(u"GET bulk/CRM/Addresses"_s, rowsBody({}));
    Json stale = Json::object();
    stale.set(u"ID"_s, accountId);
    stale.set(u"City"_s, u"Old Town"_s);
    const auto connector = company.connector({{u"account"_s, accountId, stale}});
    const Result<SalesDocument> document = connector->fetch(invoiceId, company.call);
    QVERIFY(document);
    QCOMPARE(document->customer.code, u"255"_s);
    QCOMPARE(document->shipTo.city, u"New Town"_s); // the account's own, for want of any other
    QCOMPARE(company.exact.count(u"GET crm/Accounts(guid'%1')"_s.arg(accountId)), 1);
    QCOMPARE(company.exact.seen(invoicePath).front().query, u"$expand=SalesInvoiceLines"_s);
}

void ConnectorTest::shipsFromTheWarehouseElseFromTheUsualPlace_data()
{
    QTest::addColumn<QByteArray>("addresses");
    QTest::addColumn<bool>("hasUsual");
    QTest::addColumn<QString>("city");
    const QByteArray warehouse
        = R"({"ID":"452d53a7-64d2-5ad3-b039-8418eb0bd7aa","Type":4,"Account":null,"Warehouse":"65175746-2de8-5318-9a0a-93d17713d272","City":"Depot"})";
    QTest::newRow("warehouse") << rowsBody({warehouse}) << true << u"Depot"_s;
    QTest::newRow("configured") << rowsBody({}) << true << u"Usual"_s;
    QTest::newRow("company") << rowsBody({}) << false << u"Albany"_s;
}

void ConnectorTest::shipsFromTheWarehouseElseFromTheUsualPlace()
{
    QFETCH(QByteArray, addresses);
    QFETCH(bool, hasUsual);
    QFETCH(QString, city);
    Company company;
    company.answerMasters();
    if (hasUsual)
        company.changed.shipFrom.city = u"Usual"_s;
    company.exact.answer(u"GET bulk/CRM/Addresses"_s, addresses);
    company.exact.answer(
        invoicePath,
        invoice("20", "null", "0", R"(,"Warehouse":"65175746-2de8-5318-9a0a-93d17713d272")"));
    const Result<SalesDocument> document = company.connector()->fetch(invoiceId, company.call);
    QVERIFY(document);
    QCOMPARE(document->shipFrom.city, city);
}

void ConnectorTest::aDeletedInvoiceIsNotFound()
{
    Company company;
    const Result<SalesDocument> document = company.connector()->fetch(invoiceId, company.call);
    QCOMPARE(document.error().kind, ErrorKind::NotFound);
    QVERIFY(!company.connector()->fetch(u"x' or 1 eq 1"_s, company.call));
}

void ConnectorTest::putsTheTaxOnAnOpenInvoiceAndReadsItBack()
{
    Company company;
    company.answerMasters();
    company.exact.answer(invoicePath, invoice("20", "null", "0"));
    company.exact.answer(invoicePath, invoice("20", R"("ST ")", "20.54"));
    company.exact.answer(putPath, {}, 204);
    const LedgerEntry entry = taxOn(lineId, *Decimal::parse("20.54"));
    const Result<PostedEntry> posted = company.connector()->post(entry, company.call);
    QVERIFY(posted);
    QVERIFY(posted->isReadBack);
    QCOMPARE(posted->entry.tax()->toDecimal(), *Decimal::parse("20.54"));
    QCOMPARE(company.exact.seen(putPath).front().body, R"({"VATCode":"ST","VATAmountFC":20.54})");
}

void ConnectorTest::toldTaxIsNotTrustedUntilReadBack()
{
    Company company;
    company.answerMasters();
    company.exact.answer(invoicePath, invoice("20", "null", "0"));
    company.exact.answer(invoicePath, invoice("20", R"("ST ")", "20.5"));
    company.exact.answer(putPath, {}, 204);
    const LedgerEntry entry = taxOn(lineId, *Decimal::parse("20.54"));
    const Result<PostedEntry> posted = company.connector()->post(entry, company.call);
    QVERIFY(posted);
    QCOMPARE(posted->entry.tax()->toDecimal(), *Decimal::parse("20.5"));
}

void ConnectorTest::neverTouchesAProcessedInvoiceOrAForeignLine()
{
    Company company;
    company.answerMasters();
    company.exact.answer(invoicePath, invoice("50", "null", "0"));
    company.exact.answer(invoicePath, invoice("20", "null", "0"));
    const auto connector = company.connector();
    QCOMPARE(
        connector->post(taxOn(lineId, Decimal(1)), company.call).error().code,
        u"exact.invoice-final"_s);
    QCOMPARE(
        connector->post(taxOn(accountId, Decimal(1)), company.call).error().code,
        u"exact.line-missing"_s);
    for (const Seen &seen : company.exact.seen())
        QCOMPARE(seen.method, "GET");
}

void ConnectorTest::a401IsRepeatedOnceWithARefreshedToken()
{
    Company company;
    company.exact.answer(
        u"POST oauth2/token"_s,
        R"({"access_token":"access-2","expires_in":"600","refresh_token":"refresh-2"})");
    company.exact.answer(u"GET system/Divisions"_s, {}, 401);
    company.exact.answer(
        u"GET system/Divisions"_s, rowsBody({R"({"Code":7654321,"Description":"Example Inc"})"}));
    const auto connector = company.connector();
    company.clock.advance(100s);
    QCOMPARE(connector->companyName(company.call).error().kind, ErrorKind::AuthExpired);
    QCOMPARE(company.exact.count(u"POST oauth2/token"_s), 0); // too young to be refreshed
    company.clock.advance(500s);
    QCOMPARE(*connector->companyName(company.call), u"Example Inc"_s);
}

void ConnectorTest::withoutTheScopeTheSmallerListGivesTheName()
{
    Company company;
    company.exact.answer(
        u"GET system/Divisions"_s, errorBody("Forbidden - Application Scope Violated."), 403);
    company.exact.answer(
        u"GET hrm/Divisions"_s, rowsBody({R"({"Code":7654321,"Description":"Example Inc"})"}));
    QCOMPARE(*company.connector()->companyName(company.call), u"Example Inc"_s);
}

void ConnectorTest::aCompanyThatIsNotListedIsForbidden()
{
    Company company;
    company.exact.answer(u"GET system/Divisions"_s, rowsBody({R"({"Code":1})"}));
    QCOMPARE(company.connector()->companyName(company.call).error().code, u"exact.division"_s);
}

/// As the service builds it: the budgets alone count, the connector does not count again.
void ConnectorTest::stopsBeforeExactBlocksTheApp()
{
    Company company;
    SeededRandom random(1);
    budget::Budgets budgets(company.clock, random);
    budget::BudgetedTransport lane(
        company.transport, budgets, company.clock, u"exact"_s, u"nl/7654321"_s);
    ExactConnector connector(company.settings(), lane, company.clock, *company.tokens, {});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(connector.fetch(invoiceId, company.call).error().kind, ErrorKind::NotFound);
    const Error refused = connector.fetch(invoiceId, company.call).error();
    QCOMPARE(refused.code, u"budget.errors"_s);
    QCOMPARE(refused.retryAfterMs, 3'600'000);
    QCOMPARE(company.exact.seen().size(), size_t(5));
    // Another endpoint has its own count, and an hour later this one may be called again.
    QCOMPARE(connector.companyName(company.call).error().kind, ErrorKind::NotFound);
    company.later(3600s);
    QCOMPARE(connector.fetch(invoiceId, company.call).error().kind, ErrorKind::NotFound);
}

void ConnectorTest::anExchangeHoldsNeitherNamesNorTokens()
{
    Company company;
    company.answerMasters();
    QVERIFY(company.connector()->changedSince({}, company.call));
    QVERIFY(company.call.exchanges.size() >= 2);
    QByteArray all;
    for (const http::Exchange &exchange : company.call.exchanges)
        all += exchange.requestBody + exchange.responseBody + exchange.url.toUtf8();
    for (const char *secret : {"access-1", "Contoso", "Head Office", "60601", "Bearer"})
        QVERIFY2(!all.contains(secret), secret);
    QVERIFY(all.contains("6f3ed26e-6e25-50db-818a-542f1b4e46a1"));
    QCOMPARE(company.call.exchanges.front().operation, u"read divisions"_s);
}

} // namespace levy::exact

using levy::exact::ConnectorTest;
LEVY_TEST_CLASS(ConnectorTest)
#include "connector_test.moc"
