#include "core/avatax/account.h"
#include "core/avatax/addressverdict.h"
#include "core/avatax/transactionlist.h"
#include "tests/support/levytest.h"
#include "tests/unit/avatax/avataxworld.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::avatax;
using namespace levytest;

namespace {

Json parsed(const char *text)
{
    return Json::parse(QByteArray(text)).value();
}

Address address(const QString &line1, const QString &country = u"US"_s)
{
    Address address;
    address.line1 = line1;
    address.city = u"Philadelphia"_s;
    address.region = u"PA"_s;
    address.postalCode = u"19147"_s;
    address.country = country;
    return address;
}

} // namespace

/// The smaller answers: companies, registrations, addresses, lists.
class AvataxAccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheFarFutureForOpen();
    void refusesWhatIsNoAccountAnswer();
    void asksAboutTwoCountriesOnly_data();
    void asksAboutTwoCountriesOnly();
    void asksWithAShorterStreet();
    void comparesFieldsWithoutLetterCase();
    void takesTwoSuggestionsForAmbiguous();
    void refusesWhatIsNoVerdict_data();
    void refusesWhatIsNoVerdict();
    void listsAHalfOpenRangeOfDays();
    void refusesAListWithoutDays();
    void knowsWhetherThereIsMore_data();
    void knowsWhetherThereIsMore();
};

void AvataxAccountTest::takesTheFarFutureForOpen()
{
    const Nexus open = parseNexus(parsed(R"({"country":"US","region":"NY","jurisName":"NEW YORK",
        "jurisdictionTypeId":"State","effectiveDate":"2020-01-01T00:00:00",
        "endDate":"9999-12-31T00:00:00","taxId":"X1"})"))
                           .value();
    QVERIFY(!open.end.isValid());
    QCOMPARE(open.effective, QDate(2020, 1, 1));
    QVERIFY(open.isEffective({2026, 1, 1}));
    QVERIFY(!open.isEffective({2019, 12, 31}));
    const Nexus ended = parseNexus(parsed(R"({"country":"US","endDate":"2025-12-31"})")).value();
    QVERIFY(ended.isEffective({2025, 12, 31}));
    QVERIFY(!ended.isEffective({2026, 1, 1}));
}

void AvataxAccountTest::refusesWhatIsNoAccountAnswer()
{
    QVERIFY(!parsePing(parsed(R"({"version":"1"})")));
    QVERIFY(!parsePing(parsed(R"({"authenticated":"true"})")));
    QVERIFY(!parseCompany(parsed(R"({"id":"x","companyCode":"A"})")));
    QVERIFY(!parseCompany(parsed(R"({"id":1})")));
    QVERIFY(!parseNexus(parsed("[]")));
}

void AvataxAccountTest::asksAboutTwoCountriesOnly_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("can");
    QTest::newRow("US") << u"US"_s << true;
    QTest::newRow("CA") << u"CA"_s << true;
    QTest::newRow("NL") << u"NL"_s << false;
    QTest::newRow("GB") << u"GB"_s << false;
    QTest::newRow("none") << QString() << false;
}

void AvataxAccountTest::asksAboutTwoCountriesOnly()
{
    QFETCH(QString, country);
    QFETCH(bool, can);
    const auto body = resolveRequest(address(u"822 Reed St"_s, country));
    QCOMPARE(body.has_value(), can);
    if (!can)
        QCOMPARE(body.error().code, u"avatax.country"_s);
}

void AvataxAccountTest::asksWithAShorterStreet()
{
    QVERIFY(resolveRequest(address(QString(50, u's'))));
    const auto body = resolveRequest(address(QString(51, u's')));
    QVERIFY(!body);
    QCOMPARE(body.error().code, u"avatax.length"_s);
    QCOMPARE(body.error().detail, u"line1"_s);
}

void AvataxAccountTest::comparesFieldsWithoutLetterCase()
{
    const Json same = parsed(R"({"validatedAddresses":[{"line1":"822 REED  ST","line2":"",
        "city":"PHILADELPHIA","region":"PA","country":"US","postalCode":"19147"}]})");
    const AddressVerdict verdict = parseAddressVerdict(same, address(u"822 Reed St"_s)).value();
    QVERIFY(verdict.isValid);
    QVERIFY(!verdict.changed);
    QVERIFY(parseAddressVerdict(same, address(u"824 Reed St"_s)).value().changed);
    Address elsewhere = address(u"822 Reed St"_s);
    elsewhere.postalCode = u"19148"_s;
    QVERIFY(parseAddressVerdict(same, elsewhere).value().changed);
}

void AvataxAccountTest::takesTwoSuggestionsForAmbiguous()
{
    const Json two = parsed(R"({"validatedAddresses":[{"line1":"1 A St"},{"line1":"1 B St"}],
        "messages":[{"severity":"Success","summary":"Fallback."}]})");
    const AddressVerdict verdict = parseAddressVerdict(two, address(u"1 A St"_s)).value();
    QVERIFY(verdict.isValid);
    QVERIFY(verdict.isAmbiguous);
    QCOMPARE(verdict.messages.size(), size_t(1));
}

void AvataxAccountTest::refusesWhatIsNoVerdict_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"{}", "[]", "7", R"({"validatedAddresses":{}})", R"({"messages":"x"})"})
        QTest::newRow(text) << QByteArray(text);
}

void AvataxAccountTest::refusesWhatIsNoVerdict()
{
    QFETCH(QByteArray, text);
    const auto verdict = parseAddressVerdict(Json::parse(text).value(), {});
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, ErrorKind::Malformed);
}

void AvataxAccountTest::listsAHalfOpenRangeOfDays()
{
    TransactionListQuery query;
    query.from = {2026, 3, 1};
    query.to = {2026, 3, 31};
    QCOMPARE(
        filterOf(query).value(),
        u"date ge '2026-03-01' and date lt '2026-04-01' and type in (SalesInvoice, "
        "ReturnInvoice)"_s);
    query.types.clear();
    query.statuses = {u"Saved"_s};
    query.extraFilter = u"modifiedDate ge '2026-03-30' or locked eq true"_s;
    QCOMPARE(
        filterOf(query).value(),
        u"date ge '2026-03-01' and date lt '2026-04-01' and status in (Saved) and (modifiedDate "
        "ge '2026-03-30' or locked eq true)"_s);
}

void AvataxAccountTest::refusesAListWithoutDays()
{
    TransactionListQuery query;
    QVERIFY(!filterOf(query));
    query.from = {2026, 3, 2};
    query.to = {2026, 3, 1};
    QVERIFY(!filterOf(query));
    query.to = query.from;
    QVERIFY(filterOf(query));
    query.top = 1001;
    QCOMPARE(filterOf(query).error().code, u"avatax.query"_s);
}

void AvataxAccountTest::knowsWhetherThereIsMore_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("skip");
    QTest::addColumn<int>("count"); // -1: not told
    QTest::addColumn<bool>("link");
    QTest::addColumn<bool>("more");
    QTest::newRow("all") << 2 << 0 << 2 << false << false;
    QTest::newRow("first of more") << 2 << 0 << 5 << false << true;
    QTest::newRow("last of more") << 1 << 4 << 5 << false << false;
    QTest::newRow("full, not told") << 2 << 0 << -1 << false << true;
    QTest::newRow("not full, not told") << 1 << 0 << -1 << false << false;
    QTest::newRow("link") << 1 << 0 << 0 << true << true;
    QTest::newRow("nothing came, whatever is said") << 0 << 2 << 9 << true << false;
}

void AvataxAccountTest::knowsWhetherThereIsMore()
{
    QFETCH(int, rows);
    QFETCH(int, skip);
    QFETCH(int, count);
    QFETCH(bool, link);
    TransactionListQuery query;
    query.top = 2;
    query.skip = skip;
    Json json = Json::object();
    Json value = Json::array();
    for (int i = 0; i < rows; ++i)
        value.append(answerTo(requestFor(usInvoice()), u"Saved"_s));
    json.set(u"value"_s, std::move(value));
    if (count >= 0)
        json.set(u"@recordsetCount"_s, count);
    if (link)
        json.set(u"@nextLink"_s, u"https://x/y"_s);
    const TransactionPage page = parseTransactionPage(json, query).value();
    QCOMPARE(page.transactions.size(), size_t(rows));
    QTEST(page.hasMore, "more");
}

LEVY_TEST_CLASS(AvataxAccountTest)
#include "account_test.moc"
