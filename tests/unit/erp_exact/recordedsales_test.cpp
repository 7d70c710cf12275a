#include "core/erp/exact/answer.h"
#include "core/erp/exact/feedrows.h"
#include "core/erp/exact/odata.h"
#include "core/erp/exact/translation.h"
#include "tests/support/levytest.h"
#include "tests/unit/erp_exact/fakeexact.h"

using namespace Qt::StringLiterals;

namespace levy::exact {

namespace {

InvoiceRows rowsOf(const Json &row)
{
    InvoiceRows rows;
    rows.header = row;
    rows.lines = expandedRows(row[u"SalesInvoiceLines"]).value_or(std::vector<Json>{});
    return rows;
}

Json single(const char *file)
{
    return *parseEntity(example(QString::fromLatin1(file)));
}

Page page(const char *file)
{
    return *parsePage(example(QString::fromLatin1(file)));
}

} // namespace

/// What others recorded of the live service, with the values they mean.
class RecordedSalesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOpenDirectInvoice()
    {
        Surroundings around;
        around.companyCurrency = u"EUR"_s;
        const SalesDocument document
            = *documentOf(rowsOf(single("salesinvoice-single-expanded.json")), around);
        QCOMPARE(document.sourceId, u"c72135ba-bcd8-508b-a919-941428504770"_s);
        QCOMPARE(document.number, QString());
        QCOMPARE(document.kind, DocumentKind::Invoice);
        QCOMPARE(document.status, SourceStatus::Open);
        QCOMPARE(document.date, QDate(2024, 8, 12));
        QCOMPARE(document.currency, u"EUR"_s);
        QCOMPARE(document.exchangeRate, std::nullopt);
        QCOMPARE(document.customer.name, u"Customer One"_s);
        QCOMPARE(document.netTotal, Decimal(1));
        QCOMPARE(document.sourceTax, Decimal(0));
        QCOMPARE(document.journal, u"70"_s);
        QCOMPARE(document.lines.size(), size_t(1));
        QCOMPARE(document.lines[0].itemCode, u"M"_s);
        QCOMPARE(document.lines[0].amount, Decimal(1)); // UnitPrice is 0 there
        QCOMPARE(document.lines[0].sourceVatCode, QString());
        QVERIFY(!document.hasUnusualSign);
    }

    void aProcessedInvoiceWithVat()
    {
        const InvoiceRows rows = rowsOf(single("salesinvoice-processed-deferred.json"));
        QVERIFY(rows.lines.empty()); // deferred
        QCOMPARE(*checkSums(rows), SumCheck::Lower);
        const SalesDocument document = *documentOf(rows, {});
        QCOMPARE(document.number, u"24700006"_s);
        QCOMPARE(document.status, SourceStatus::Final);
        QCOMPARE(document.date, QDate(2024, 9, 9));
        QCOMPARE(document.netTotal, Decimal(1));
        QCOMPARE(document.sourceTax, *Decimal::parse("0.2"));
        QCOMPARE(document.purchaseOrder, u"1234"_s);
    }

    void anAnswerToAPostHasNullsForVat()
    {
        const SalesDocument document
            = *documentOf(rowsOf(single("salesinvoice-post-response.json")), {});
        QCOMPARE(document.sourceTax, Decimal(0));
        QCOMPARE(document.salesperson, u"Jane Tester"_s);
    }

    void dutchInvoicesOf2013LackSomeFields()
    {
        const Page both = page("salesinvoices-page-expanded-2013.json");
        QCOMPARE(both.rows.size(), size_t(2));
        for (const Json &row : both.rows)
            QCOMPARE(*checkSums(rowsOf(row)), SumCheck::Agrees);
        const SalesDocument document = *documentOf(rowsOf(both.rows[1]), {});
        QCOMPARE(document.netTotal, Decimal(5250));
        QCOMPARE(document.sourceTax, *Decimal::parse("1102.5"));
        QCOMPARE(document.lines[0].sourceVatCode, u"02"_s);
        QCOMPARE(document.lines[0].quantity, Decimal(70));
    }

    void aPageOfExpandedInvoicesWithNext()
    {
        const Page both = page("salesinvoices-page-expanded-next.json");
        QVERIFY(both.next.startsWith("https://start.exactonline.com/api/v1/7654321/"));
        QVERIFY(both.next.endsWith("guid'93b6f2ce-5026-56d1-bbd2-7286d4785824'"));
        const SalesDocument document = *documentOf(rowsOf(both.rows[0]), {});
        QCOMPARE(document.number, u"26700041"_s);
        QCOMPARE(document.date, QDate(2026, 8, 16));
        QCOMPARE(document.dueDate, QDate(2026, 9, 15));
        QCOMPARE(document.purchaseOrder, u"PO-881"_s);
        QCOMPARE(document.lines[1].itemCode, u"SVC-INST"_s);
        QCOMPARE(document.lines[1].quantity, *Decimal::parse("1.5"));
        QCOMPARE(document.lines[1].costCenter, u"NORTH"_s);
        const SalesDocument other = *documentOf(rowsOf(both.rows[1]), {});
        QCOMPARE(other.netTotal, *Decimal::parse("59.97"));
        QCOMPARE(other.number, QString());
    }

    void theSameInvoiceOutOfTheFeed()
    {
        const auto groups = grouped(page("sync-salesinvoices-page.json").rows);
        QCOMPARE(groups.size(), size_t(1));
        QVERIFY(groups[0].isWhole());
        const SalesDocument fed = *documentOf(groups[0].rows, {});
        const SalesDocument read
            = *documentOf(rowsOf(page("salesinvoices-page-expanded-next.json").rows[0]), {});
        QCOMPARE(fed.sourceId, read.sourceId);
        QCOMPARE(fed.number, read.number);
        QCOMPARE(fed.netTotal, read.netTotal);
        QCOMPARE(fed.sourceVersion, read.sourceVersion);
        QCOMPARE(fed.lines.size(), read.lines.size());
        for (size_t i = 0; i < fed.lines.size(); ++i) {
            QCOMPARE(fed.lines[i].id, read.lines[i].id);
            QCOMPARE(fed.lines[i].amount, read.lines[i].amount);
        }
        QCOMPARE(highestTimestamp(page("sync-salesinvoices-page.json").rows, 1), 184467441003);
    }

    void pagesOfSingleColumns()
    {
        QCOMPARE(page("salesinvoices-page-selected.json").rows.size(), size_t(9));
        const Json deleted = page("sync-deleted-page.json").rows.front();
        QCOMPARE(deleted[u"Timestamp"].toInt(), 184467441050);
        QCOMPARE(guidOf(deleted, u"EntityKey"), u"455b1ff4-b455-59f4-8334-4b366e7127d4"_s);
        QCOMPARE(
            page("sync-timestamp.json").rows.front()[u"TimeStampAsBigInt"].toInt(), 184467430000);
    }

    void aFreightLine()
    {
        InvoiceRows rows = rowsOf(*Json::parse(
            R"({"InvoiceID":"a","Type":8020,"Status":50,"Currency":"USD","AmountFCExclVat":12.5})"));
        rows.charges = page("salesinvoice-orderchargelines.json").rows;
        QCOMPARE(*checkSums(rows), SumCheck::Agrees);
        const DocumentLine line = documentOf(rows, {})->lines.front();
        QCOMPARE(line.kind, LineKind::Freight);
        QCOMPARE(line.description, u"UPS Ground"_s);
        QCOMPARE(line.amount, *Decimal::parse("12.5"));
        QCOMPARE(line.sourceVatCode, u"0"_s);
    }

    void addressesAndCustomers()
    {
        const Address address = addressOf(page("address-page.json").rows.front());
        QCOMPARE(address.oneLine(), u"1200 Market Street, Dock 4, Springfield, IL 62701, US"_s);
        const Json dutch = single("account-dutch-2013.json");
        QCOMPARE(textOf(dutch, u"Code"), u"8"_s);
        QCOMPARE(addressOf(dutch).region, u"UT"_s);
        QCOMPARE(addressOf(dutch).country, u"NL"_s);
        QCOMPARE(textOf(single("account-single.json"), u"Code"), u"0000002"_s);
        QVERIFY(addressOf(single("account-post-response-nulls.json")).isEmpty());
        QCOMPARE(textOf(page("address-states.json").rows.front(), u"State"), u"IL"_s);
    }

    void items()
    {
        QCOMPARE(page("items-bare-array.json").rows.size(), size_t(4));
        const Json item = single("item-single.json");
        QCOMPARE(textOf(item, u"ItemGroupCode"), u"706"_s);
        QVERIFY(!flagOf(item, u"IsTaxableItem"));
    }

    void errors_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("beginning");
        const auto row = [](const char *file, int status, ErrorKind kind, const char *beginning) {
            QTest::newRow(file) << QString::fromLatin1(file) << status << kind
                                << QString::fromLatin1(beginning);
        };
        row("error-400-mandatory-filter.json", 400, ErrorKind::Rejected, "This endpoint has");
        row("error-400-select-required.json", 400, ErrorKind::Rejected, "Please add a $select");
        row("error-400-unknown-property.json", 400, ErrorKind::Rejected, "Error processing");
        row("error-403-app-scope.json", 403, ErrorKind::Forbidden, "Forbidden - Application");
        row("error-403-division-scope.json", 403, ErrorKind::Forbidden, "Forbidden - User");
        row("error-429-minutely.json", 429, ErrorKind::RateLimited, "");
        row("error-500-duplicate-subscription.json", 500, ErrorKind::Rejected, "Data already");
        row("error-500-invalid-journal.json", 500, ErrorKind::Rejected, "Ongeldig: Dagboek");
        row("error-500-missing-year.json", 500, ErrorKind::Rejected, "Verplicht: Boekjaar");
        row("error-500-unbalanced.json", 500, ErrorKind::Rejected, "This entry is not balanced");
    }

    void errors()
    {
        QFETCH(QString, file);
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, beginning);
        http::Response response;
        response.status = status;
        response.body = example(file);
        const Error error = errorOf(response, true, QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC));
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.message.left(beginning.size()), beginning);
        QVERIFY(!error.outcomeUnknown);
    }
};

} // namespace levy::exact

using levy::exact::RecordedSalesTest;
LEVY_TEST_CLASS(RecordedSalesTest)
#include "recordedsales_test.moc"
