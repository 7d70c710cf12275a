#include "core/sandbox/sample/sample.h"
#include "tests/support/levytest.h"
#include "tests/unit/sandbox/exact_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

/// The sample company as the simulated service shows it.
class ExactSampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sampleIsServedWhole_data();
    void sampleIsServedWhole();
};

void ExactSampleTest::sampleIsServedWhole_data()
{
    QTest::addColumn<int>("documents");
    QTest::newRow("curated") << 0;
    QTest::newRow("synthetic") << 50;
}

void ExactSampleTest::sampleIsServedWhole()
{
    QFETCH(int, documents);
    const Json seed = sandbox::exactSeed({documents, 1});
    const ManualClock clock;
    const sandbox::SandboxSettings settings;
    const std::unique_ptr<sandbox::Books> books = sandbox::Books::open({}).value();
    const Result<> seeded = sandbox::seedExact(seed, *books, clock);
    QVERIFY2(seeded, seeded ? "" : qPrintable(describe(seeded.error())));
    const auto service = sandbox::makeExactService({*books, clock, settings});
    for (const Json &region : seed[u"regions"].items()) {
        const Json pair
            = service
                  ->control(
                      "POST", u"signin"_s, Json::object({{u"clientId"_s, region[u"clientId"]}}))
                  .value();
        for (const Json &division : region[u"divisions"].items()) {
            http::ServerRequest request;
            request.method = "GET";
            request.target = "/api/v1/" + division[u"Division"][u"Code"].numberText()
                + "/bulk/SalesInvoice/SalesInvoices?$select=InvoiceID,AmountFC,InvoiceDate,"
                  "OrderedByName,Journal,Currency";
            request.headers
                = {{"Accept", "application/json"},
                   {"Authorization", "Bearer " + pair[u"access_token"].toString().toLatin1()}};
            const Json::Array invoices = rows(service->handle(request));
            QCOMPARE(invoices.size(), division[u"SalesInvoices"].items().size());
            for (const Json &invoice : invoices) {
                for (const JsonMember &member : invoice.members())
                    QVERIFY2(!member.value.isNull(), qPrintable(member.key));
            }
        }
    }
}

LEVY_TEST_CLASS(ExactSampleTest)
#include "exact_sample_test.moc"
