#include "core/avatax/account.h"
#include "core/avatax/addressverdict.h"
#include "core/avatax/errorcatalogue.h"
#include "core/avatax/errorparser.h"
#include "core/avatax/transactionlist.h"
#include "core/avatax/transactionparser.h"
#include "tests/support/levytest.h"
#include "tests/unit/avatax/avataxworld.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::avatax;
using namespace levytest;

namespace {

struct Expected {
    const char *file;
    const char *type;
    TaxStatus status;
    const char *code;
    int version;
    const char *taxDate;
    const char *amount;
    const char *tax;
    const char *exempt;
    size_t lines;
    size_t details; ///< of the first line
};

/// Read off the recordings by hand.
const std::vector<Expected> transactions{
    {"adjust-200-version3",
     "SalesInvoice",
     TaxStatus::Committed,
     "R777111000",
     3,
     "2026-05-26",
     "110",
     "8.8",
     "0",
     2,
     2},
    {"composed-us-invoice",
     "SalesInvoice",
     TaxStatus::Committed,
     "NL01-SI-2026-000123",
     1,
     "2026-03-02",
     "1145",
     "92.75",
     "100",
     3,
     3},
    {"create-salesorder-temporary",
     "SalesOrder",
     TaxStatus::Temporary,
     "R171464637",
     1,
     "2024-09-09",
     "15",
     "1.34",
     "0",
     2,
     3},
    {"create-us-multi-jurisdiction-committed",
     "SalesInvoice",
     TaxStatus::Committed,
     "R171464637",
     1,
     "2024-09-09",
     "15",
     "1.34",
     "0",
     2,
     3},
    {"createoradjust-existing-committed",
     "SalesInvoice",
     TaxStatus::Committed,
     "R186239709",
     2,
     "2021-04-30",
     "15",
     "0.6",
     "0",
     2,
     1},
    {"eu-b2b-it-to-nl-zero",
     "SalesOrder",
     TaxStatus::Temporary,
     "R643959869",
     1,
     "2021-04-30",
     "20",
     "0",
     "0",
     2,
     1},
    {"eu-b2c-it-to-nl",
     "SalesOrder",
     TaxStatus::Temporary,
     "R373469194",
     1,
     "2021-04-30",
     "16.52",
     "3.48",
     "0",
     2,
     1},
    {"eu-export-it-to-cr",
     "SalesOrder",
     TaxStatus::Temporary,
     "R575258032",
     1,
     "2021-04-30",
     "20",
     "0",
     "0",
     2,
     1},
    {"gb-no-nexus-zero",
     "SalesOrder",
     TaxStatus::Temporary,
     "R692933567",
     1,
     "2019-09-20",
     "10",
     "0",
     "10",
     1,
     1},
    {"refund-full-201",
     "ReturnInvoice",
     TaxStatus::Committed,
     "R987654322-1",
     1,
     "2026-05-26",
     "-110",
     "-8.8",
     "0",
     2,
     2},
    {"refund-partial-201",
     "ReturnInvoice",
     TaxStatus::Committed,
     "R100000011-1",
     1,
     "2026-05-27",
     "-6",
     "-0.48",
     "0",
     3,
     2},
    {"return-invoice-manual-201",
     "ReturnInvoice",
     TaxStatus::Committed,
     "R778948095.",
     1,
     "2021-04-28",
     "-10",
     "-0.4",
     "0",
     1,
     1},
    {"us-exempt-entity-use-code",
     "SalesInvoice",
     TaxStatus::Saved,
     "R060700060",
     1,
     "2021-04-30",
     "15",
     "0",
     "15",
     2,
     1},
    {"us-no-nexus-zero",
     "SalesInvoice",
     TaxStatus::Committed,
     "test123",
     7,
     "2017-06-05",
     "120",
     "0",
     "120",
     1,
     1},
    {"us-partly-nontaxable",
     "SalesOrder",
     TaxStatus::Temporary,
     "R589720109",
     1,
     "2019-09-20",
     "15",
     "0.73",
     "5",
     2,
     3},
    {"void-docvoided",
     "SalesInvoice",
     TaxStatus::Cancelled,
     "R171464637",
     1,
     "2024-09-09",
     "15",
     "1.34",
     "0",
     2,
     3},
};

Decimal decimal(const char *text)
{
    return Decimal::parse(text).value();
}

TaxResult recorded(const char *file)
{
    return parseTransaction(example(QString::fromLatin1(file)), u"TESTCO"_s).value();
}

} // namespace

/// Everything that was recorded from Avalara is read as Avalara meant it.
class AvataxRecordedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEveryTransaction_data();
    void readsEveryTransaction();
    void keepsTheSplitByJurisdiction();
    void keepsACodeAsTextAndA64BitId();
    void tellsExemptFromUnregisteredFromZeroRated();
    void keepsInvoicePhrasesOnceAndDropsEmptyOnes();
    void readsTheListWithEveryVersion();
    void judgesAddresses_data();
    void judgesAddresses();
    void readsPingAndCompanies();
    void leavesNoExampleUnread();
    void readsErrors_data();
    void readsErrors();
};

void AvataxRecordedTest::init()
{
    if (!hasExamples())
        QSKIP("the contracts are not on this computer");
}

void AvataxRecordedTest::readsEveryTransaction_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < transactions.size(); ++i)
        QTest::newRow(transactions[i].file) << int(i);
}

void AvataxRecordedTest::readsEveryTransaction()
{
    QFETCH(int, index);
    const Expected &expected = transactions[size_t(index)];
    const auto result = parseTransaction(example(QString::fromLatin1(expected.file)), u"TESTCO"_s);
    QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
    QCOMPARE(result->type, QString::fromLatin1(expected.type));
    QCOMPARE(result->status, expected.status);
    QCOMPARE(result->code, QString::fromLatin1(expected.code));
    QCOMPARE(result->companyCode, u"TESTCO"_s);
    QCOMPARE(result->version, expected.version);
    QCOMPARE(
        result->taxDate, QDate::fromString(QString::fromLatin1(expected.taxDate), Qt::ISODate));
    QCOMPARE(result->currency, u"USD"_s);
    QVERIFY(result->totalAmount == decimal(expected.amount));
    QVERIFY(result->totalTax == decimal(expected.tax));
    QVERIFY(result->totalTaxCalculated == decimal(expected.tax));
    QVERIFY(result->totalExempt == decimal(expected.exempt));
    QCOMPARE(result->lines.size(), expected.lines);
    QCOMPARE(result->lines.front().details.size(), expected.details);
    QVERIFY(!result->isLocked);
}

void AvataxRecordedTest::keepsTheSplitByJurisdiction()
{
    const TaxResult result = recorded("create-us-multi-jurisdiction-committed");
    QStringList split;
    for (const TaxDetail &detail : result.lines[0].details) {
        split += u"%1 %2 %3 %4 %5"_s.arg(
            detail.jurisdictionType,
            detail.jurisdictionCode,
            detail.rate.trimmed().toString(),
            detail.taxable.trimmed().toString(),
            detail.tax.trimmed().toString());
    }
    const QStringList expected{
        u"State 36 0.04 10 0.4"_s,
        u"City 51000 0.045 10 0.45"_s,
        u"Special 359071 0.00375 10 0.04"_s};
    QCOMPARE(split, expected);
    QCOMPARE(result.lines[0].details[0].taxType, u"Sales"_s);
    QCOMPARE(result.lines[0].details[0].chargedTo, u"Buyer"_s);
    QVERIFY(!result.lines[0].details[0].isNonPassThrough);
}

void AvataxRecordedTest::keepsACodeAsTextAndA64BitId()
{
    const TaxResult result = recorded("create-us-multi-jurisdiction-committed");
    QCOMPARE(result.transactionId, u"85065664808811"_s);
    QCOMPARE(result.customerCode, u"1"_s);
    QCOMPARE(recorded("create-salesorder-temporary").transactionId, u"0"_s);
}

void AvataxRecordedTest::tellsExemptFromUnregisteredFromZeroRated()
{
    const TaxLine exempt = recorded("us-exempt-entity-use-code").lines.front();
    QVERIFY(!exempt.isTaxable);
    QVERIFY(exempt.details.front().exempt == Decimal(10));
    QVERIFY(exempt.details.front().rate == decimal("0.04"));

    const TaxLine unregistered = recorded("us-no-nexus-zero").lines.front();
    QVERIFY(unregistered.details.front().nonTaxable == Decimal(120));
    QCOMPARE(unregistered.details.front().nonTaxableType, u"NexusRule"_s);

    const TaxLine zeroRated = recorded("eu-b2b-it-to-nl-zero").lines.front();
    QVERIFY(zeroRated.taxable == Decimal(10));
    QCOMPARE(zeroRated.details.front().rateType, u"Zero"_s);
    QCOMPARE(zeroRated.details.front().jurisdictionType, u"Country"_s);

    QCOMPARE(recorded("gb-no-nexus-zero").lines.front().vatCode, u"GBS-0000P--GB"_s);
}

void AvataxRecordedTest::keepsInvoicePhrasesOnceAndDropsEmptyOnes()
{
    const std::vector<TaxMessage> expected{
        {u"Success"_s, u"Intra-EU Supply of Goods as per Art. 138 EU VAT Directive 2006/112"_s}};
    QCOMPARE(recorded("eu-b2b-it-to-nl-zero").messages, expected);
}

void AvataxRecordedTest::readsTheListWithEveryVersion()
{
    TransactionListQuery query;
    query.companyCode = u"TESTCO"_s;
    const auto page = parseTransactionPage(example(u"list-transactions-sdk-fixture"_s), query);
    QVERIFY2(page, page ? "" : qPrintable(describe(page.error())));
    QVERIFY(page->transactions.size() >= 2);
    QVERIFY(!page->hasMore);
    QCOMPARE(page->transactions[0].statusText, u"Adjusted"_s);
    QCOMPARE(page->transactions[0].status, TaxStatus::Other);
    QCOMPARE(page->transactions[0].customerCode, u"def456"_s);
    QCOMPARE(page->transactions[1].status, TaxStatus::Saved);
}

void AvataxRecordedTest::judgesAddresses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("found") << u"address-resolve-ok"_s << true << QStringList();
    QTest::newRow("bad street, good quality")
        << u"address-resolve-error-200"_s << false
        << QStringList{u"The address number is out of range"_s};
    QTest::newRow("unknown city") << u"address-resolve-not-geocoded-200"_s << false
                                  << QStringList{
                                         u"Address not geocoded."_s,
                                         u"The city could not be determined."_s};
}

void AvataxRecordedTest::judgesAddresses()
{
    QFETCH(QString, file);
    QFETCH(bool, valid);
    QFETCH(QStringList, words);
    const Json json = example(file);
    const auto verdict = parseAddressVerdict(json, Address::fromJson(json[u"address"]));
    QVERIFY(verdict);
    QCOMPARE(verdict->isValid, valid);
    QCOMPARE(verdict->suggestion.isEmpty(), !valid);
    QVERIFY(!verdict->changed); // upper case and ZIP+4 are the same place
    QVERIFY(!verdict->isAmbiguous);
    QStringList told;
    for (const TaxMessage &message : verdict->messages)
        told += message.summary;
    QCOMPARE(told, words);
    if (valid)
        QCOMPARE(verdict->suggestion.postalCode, u"19147-5736"_s);
}

void AvataxRecordedTest::readsPingAndCompanies()
{
    const auto good = parsePing(example(u"ping-authenticated"_s));
    QVERIFY(good && good->authenticated);
    QCOMPARE(good->accountId, u"2000000001"_s);
    QCOMPARE(good->userName, u"user@example.com"_s);
    const auto bad = parsePing(example(u"ping-unauthenticated-200"_s));
    QVERIFY(bad && !bad->authenticated);

    const auto company
        = parseCompany(example(u"list-companies-sdk-fixture"_s)[u"value"][qsizetype(0)]);
    QVERIFY(company);
    QCOMPARE(company->code, u"TESTCO"_s);
    QCOMPARE(company->roundingLevel, u"Line"_s);
    QVERIFY(company->isTest && company->isDefault && company->isActive);
}

void AvataxRecordedTest::leavesNoExampleUnread()
{
    QStringList read{
        u"manifest"_s,
        u"taxcodes-excerpt"_s,
        u"list-companies-sdk-fixture"_s,
        u"list-transactions-sdk-fixture"_s,
        u"ping-authenticated"_s,
        u"ping-unauthenticated-200"_s,
        u"address-resolve-ok"_s,
        u"address-resolve-error-200"_s,
        u"address-resolve-not-geocoded-200"_s};
    for (const Expected &expected : transactions)
        read += QString::fromLatin1(expected.file);
    for (const QString &name : exampleNames()) {
        const bool isError = example(name)[u"error"].isObject();
        QVERIFY2(read.contains(name) || isError || name.endsWith(u".request"_s), qPrintable(name));
    }
}

void AvataxRecordedTest::readsErrors_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *file,
                        int status,
                        ErrorKind kind,
                        const char *code,
                        ErrorClass errorClass,
                        const char *detail = "") {
        QTest::newRow(file) << QString::fromLatin1(file) << status << kind
                            << QString::fromLatin1(code) << errorClass
                            << QString::fromLatin1(detail);
    };
    using enum ErrorKind;
    row("create-duplicate-committed-400",
        400,
        Conflict,
        "DocStatusError",
        ErrorClass::Check,
        "DocStatus");
    row("create-invalid-zip-400",
        400,
        Rejected,
        "InvalidZipForStateError",
        ErrorClass::Person,
        "Addresses[1]; Line[\"LI-a844605f-e114-4933-a0cf-7a434ac83cdf\"] : PA 00000; Addresses[1]; "
        "Line[\"FR-6a9efefa-0c6c-4e63-ab43-f43f1d7b2e22\"] : PA 00000");
    row("create-missing-line-400", 400, Rejected, "MissingLine", ErrorClass::Code);
    row("create-forced-timeout-400", 400, Rejected, "TimeoutRequested", ErrorClass::Code);
    row("create-string-length-400", 400, Rejected, "StringLengthError", ErrorClass::Person);
    row("adjust-empty-reason-400", 400, Rejected, "ErrorCountLimitExceededError", ErrorClass::Code);
    row("address-resolve-incomplete-400", 400, Rejected, "InvalidAddress", ErrorClass::Person);
    row("auth-failure-401", 401, AuthExpired, "AuthenticationException", ErrorClass::SetUp);
    row("auth-failure-401-bare", 401, AuthExpired, "AuthenticationException", ErrorClass::SetUp);
    row("get-unknown-code-404", 404, NotFound, "EntityNotFoundError", ErrorClass::Check);
    row("void-unknown-code-404", 404, NotFound, "EntityNotFoundError", ErrorClass::Check);
    row("server-unhandled-exception", 400, Unavailable, "UnhandledException", ErrorClass::Retry);
}

void AvataxRecordedTest::readsErrors()
{
    QFETCH(QString, file);
    QFETCH(int, status);
    http::Response response;
    response.status = status;
    response.body = example(file).toBytes();
    const Error error = parseError(response, true, QDateTime::currentDateTimeUtc());
    QTEST(error.kind, "kind");
    QTEST(error.code, "code");
    QTEST(error.detail, "detail");
    QTEST(classify(error).errorClass, "errorClass");
    QCOMPARE(error.httpStatus, status);
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(error.outcomeUnknown, error.kind == ErrorKind::Unavailable);
}

LEVY_TEST_CLASS(AvataxRecordedTest)
#include "recorded_test.moc"
