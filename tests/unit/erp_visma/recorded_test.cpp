#include "core/erp/visma/answer.h"
#include "core/erp/visma/journal.h"
#include "core/erp/visma/masterdatareader.h"
#include "core/erp/visma/segments.h"
#include "core/erp/visma/slimrows.h"
#include "core/erp/visma/taxbody.h"
#include "core/erp/visma/translation.h"
#include "tests/support/levytest.h"
#include "tests/support/vismaschema.h"
#include "tests/unit/erp_visma/fakevisma.h"

using namespace Qt::StringLiterals;

namespace levy::visma {

namespace {

const QDateTime now({2026, 9, 14}, {8, 0}, Qt::UTC);

Json jsonOf(const QString &file)
{
    const Result<Json> json = Json::parse(example(file));
    if (!json)
        qFatal("%s: %s", qPrintable(file), qPrintable(describe(json.error())));
    return *json;
}

Surroundings around()
{
    Surroundings surroundings;
    surroundings.companyCurrency = u"NOK"_s;
    surroundings.customer = slimCustomer(jsonOf(u"customer.json"_s));
    surroundings.location = slimLocation(jsonOf(u"location.json"_s));
    surroundings.entityUseAttribute = u"AVAENTITY"_s;
    const Json category = jsonOf(u"vatcategory-list.json"_s)[0];
    surroundings.vatCategories[u"6"_s] = slimVatCategory(category);
    return surroundings;
}

Decimal decimal(const char *text)
{
    return *Decimal::parse(text);
}

} // namespace

/// The contract's examples, with the values they mean.
class RecordedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBalancedInvoice()
    {
        const SalesDocument document
            = documentOf(jsonOf(u"invoice-balanced.json"_s), around()).value();
        QCOMPARE(document.status, SourceStatus::Open);
        QCOMPARE(document.netTotal, decimal("105"));
        QCOMPARE(*sumOf(document.lines, &DocumentLine::amount), decimal("105"));
        QCOMPARE(document.exchangeRate, decimal("10"));
        QCOMPARE(document.sourceVersion, u"AAAAAAFh0qM="_s);
        QCOMPARE(document.shipTo.oneLine(), u"9 Dock Street, Portland, OR 97201, US"_s);
        QCOMPARE(document.customer.address.city, u"Seattle"_s);
        QVERIFY(!document.lines[0].taxIncluded);
    }

    void aCreditNote()
    {
        const SalesDocument document
            = documentOf(jsonOf(u"creditnote-balanced.json"_s), around()).value();
        QCOMPARE(document.kind, DocumentKind::CreditNote);
        QCOMPARE(document.netTotal, decimal("-40"));
        QCOMPARE(document.lines.front().amount, decimal("-40"));
        QVERIFY(!document.hasUnusualSign);
    }

    void aListPage()
    {
        Company company;
        company.answerMasters();
        company.visma.forget(u"GET v1/customerinvoice"_s);
        company.visma.answer(u"GET v1/customerinvoice"_s, example(u"invoice-list-page.json"_s));
        const auto connector = company.connector();
        FeedCursor cursor;
        std::vector<SalesDocument> documents;
        for (bool isLast = false; !isLast;) {
            const Result<ChangePage> read = connector->changedSince(cursor, company.call);
            QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
            documents.insert(documents.end(), read->documents.begin(), read->documents.end());
            cursor = read->next;
            isLast = read->isLast;
        }
        QCOMPARE(documents.size(), size_t(2));
        QCOMPARE(documents[0].status, SourceStatus::Open);
        QCOMPARE(documents[1].status, SourceStatus::Final);
        QCOMPARE(documents[1].netTotal, decimal("40"));
    }

    void theBodyOfATaxLineIsTheContractsButForTheReference()
    {
        LedgerEntry entry;
        entry.place = TaxPlace::TaxLine;
        entry.marker = u"LVY 100245 8e11a02752"_s;
        LedgerLine line;
        line.glAccountCode = u"2790"_s;
        line.costCenter = u"00-WA"_s;
        line.taxCode = u"6"_s;
        line.description = entry.marker;
        line.amount = *Money::exact(decimal("10.76"), *Currency::fromCode(u"USD"_s));
        entry.lines.push_back(line);
        const Segments segments{
            {u"00-WA"_s, segmentsOf(slimSubaccount(jsonOf(u"subaccount.json"_s)))}};
        const Json body = taxLineBody(entry, {u"Invoice"_s, u"100245"_s}, segments).value();
        Json expected = jsonOf(u"invoice-put-tax-line.json"_s)[u"invoiceLines"][0];
        expected.set(u"description"_s, *Json::parse(R"({"value":"LVY 100245 8e11a02752"})"));
        expected.set(u"quantity"_s, *Json::parse(R"({"value":1})"));
        QCOMPARE(body[u"invoiceLines"][0].toCanonicalBytes(), expected.toCanonicalBytes());
        QVERIFY(!body.has(u"externalReference")); // it is the customer's
    }

    void theBodyOfAJournalTransactionHasTheContractsForm()
    {
        LedgerEntry entry;
        entry.currency = u"USD"_s;
        entry.date = {2026, 9, 14};
        entry.financialYear = 2026;
        entry.financialPeriod = 9;
        entry.marker = u"LVY 100246 8e11a02752"_s;
        for (const char *amount : {"4.1", "-4.1"}) {
            LedgerLine line;
            line.isTax = amount[0] == '-';
            line.glAccountCode = line.isTax ? u"2790"_s : u"3000"_s;
            line.costCenter = u"00-WA"_s;
            line.amount = *Money::exact(decimal(amount), *Currency::fromCode(u"USD"_s));
            entry.lines.push_back(line);
        }
        const Segments segments{
            {u"00-WA"_s, segmentsOf(slimSubaccount(jsonOf(u"subaccount.json"_s)))}};
        const Json body = journalBody(entry, segments).value();
        const Json expected = jsonOf(u"journaltransaction-post.json"_s);
        for (const QStringView key : {u"transactionDate", u"financialPeriod", u"currencyId"})
            QCOMPARE(body[key].toBytes(), expected[key].toBytes());
        for (qsizetype i = 0; i < 2; ++i) {
            const Json &line = body[u"journalTransactionLines"][i];
            const Json &wanted = expected[u"journalTransactionLines"][i];
            for (const QStringView key :
                 {u"operation", u"accountNumber", u"subaccount", u"referenceNumber"})
                QCOMPARE(line[key].toBytes(), wanted[key].toBytes());
            for (const QStringView key : {u"debitAmountInCurrency", u"creditAmountInCurrency"})
                QCOMPARE(
                    *Decimal::fromJson(line[key][u"value"]),
                    *Decimal::fromJson(wanted[key][u"value"]));
        }
    }

    void theErrors()
    {
        const auto error = [](const char *file, int status) {
            http::Response response;
            response.status = status;
            response.body = example(QString::fromLatin1(file));
            return errorOf(response, true, now);
        };
        const Error category = error("error-message.json", 400);
        QCOMPARE(category.kind, ErrorKind::Rejected);
        QVERIFY(category.message.startsWith(u"Error creating document."_s));
        QCOMPARE(category.detail, u"VismaId: 00000000-0000-0000-0000-000000000000"_s);
        QCOMPARE(error("error-ipp-12002.json", 400).code, u"visma.fault-12002"_s);
        QCOMPARE(error("error-ipp-12027.json", 400).kind, ErrorKind::Forbidden);
        QCOMPARE(error("error-429.json", 429).kind, ErrorKind::RateLimited);
        QCOMPARE(
            error("background-content-400.json", 400).message,
            u"Payment can't be updated because it is already released."_s);
    }

    void theTokensAnswers()
    {
        Company company;
        company.visma.forget(u"POST connect/token"_s);
        company.visma.answer(
            u"POST connect/token"_s, example(u"token-error-invalid-client.json"_s), 400);
        company.visma.answer(u"POST connect/token"_s, example(u"token-response.json"_s));
        QCOMPARE(company.tokens->accessToken(company.call).error().code, u"invalid_client"_s);
        company.clock.advance(std::chrono::seconds(60));
        QCOMPARE(
            company.tokens->accessToken(company.call).value(),
            "eyJhbGciOiJSUzI1NiJ9.EXAMPLE.EXAMPLE");
    }

    void theCheckAgainstTheContractFindsOffenders()
    {
        const levytest::VismaSchema schema;
        QVERIFY(schema.isAvailable());
        const auto problems
            = [&](const char *method, const char *path, const QByteArray &query, const char *body) {
                  const QByteArray target
                      = query.isEmpty() ? QByteArray(path) : QByteArray(path) + '?' + query;
                  return schema.requestProblems(method, target, body).size();
              };
        const char *invoice = "/v1/customerinvoice/1";
        const char *list = "/v1/customerinvoice";
        QCOMPARE(problems("PUT", invoice, "", R"({"invoiceLines":[{"operation":"Delete"}]})"), 0);
        QCOMPARE(problems("PUT", invoice, "", R"({"invoiceLines":[{"operation":"Drop"}]})"), 1);
        QCOMPARE(problems("PUT", invoice, "", R"({"lines":[]})"), 1);
        QCOMPARE(problems("PUT", invoice, "", R"({"note":"bare"})"), 1);
        QCOMPARE(problems("PUT", invoice, "", R"({"exchangeRate":{"value":"10"}})"), 1);
        QCOMPARE(problems("GET", list, "customer=1&pageNumber=1", ""), 0);
        QCOMPARE(problems("GET", list, "customerNumber=1", ""), 1);
        const char *since = "lastModifiedDateTimeCondition=%3E&lastModifiedDateTime=";
        QCOMPARE(problems("GET", list, since + QByteArray("2026-09-14T08:00:00"), ""), 0);
        QCOMPARE(problems("GET", list, since + QByteArray("2026-09-14T08:00:00Z"), ""), 1);
        QCOMPARE(problems("PATCH", invoice, "", ""), 1);
        QCOMPARE(problems("GET", "/v1/customerInvoices", "", ""), 1);
    }

    void masterData()
    {
        const VatCode code
            = vatCodeOf(jsonOf(u"vatcategory-list.json"_s)[0], {2026, 9, 14}).value();
        QCOMPARE(code.code, u"6"_s);
        QVERIFY(code.percentage.isZero() && !code.isBlocked);
        const Dimension subaccount = dimensionOf(jsonOf(u"subaccount.json"_s));
        QCOMPARE(subaccount.code, u"00-WA"_s);
        QCOMPARE(subaccount.name, u"Department: None (00), Tax jurisdiction: WA"_s);
    }
};

} // namespace levy::visma

using levy::visma::RecordedTest;
LEVY_TEST_CLASS(RecordedTest)
#include "recorded_test.moc"
