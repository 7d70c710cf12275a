#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/taxscene.h"

using namespace Qt::StringLiterals;

namespace levy::visma {

namespace {

Json withCodes(const char *first, const char *second, const QByteArray &vat)
{
    Json row = invoiceRow();
    setInLine(row, 0, u"vatCode"_s, Json::object({{u"id"_s, QString::fromLatin1(first)}}));
    setInLine(row, 1, u"vatCode"_s, Json::object({{u"id"_s, QString::fromLatin1(second)}}));
    row.set(u"vatTotalInCurrency"_s, Json::number(vat));
    row.set(u"balanceInCurrency"_s, decimal("105").plus(decimal(vat))->toJson());
    return row;
}

Json secondVersion(Json row)
{
    row.set(u"timeStamp"_s, u"V2"_s);
    return row;
}

} // namespace

class TaxCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyTheLinesThatDiffer()
    {
        TaxScene scene;
        scene.visma.answer(scene.getPath, withCodes("3", "6", "20.0").toBytes());
        scene.visma.answer(scene.getPath, secondVersion(withCodes("3", "3", "26.25")).toBytes());
        scene.acceptPut();
        const auto connector = scene.connector();
        const Result<PostedEntry> posted = connector->post(taxCodes(u"3"_s, "26.25"), scene.call);
        QVERIFY2(posted, posted ? "" : qPrintable(describe(posted.error())));
        const Seen put = scene.visma.seen(scene.putPath).front();
        QCOMPARE(put.header("If-Match"), "\"V1\"");
        QCOMPARE(put.header("erp-api-background"), "none");
        QCOMPARE(
            put.body,
            R"({"invoiceLines":[{"operation":"Update","lineNumber":{"value":2},"vatCodeId":{"value":"3"}}]})");
        QVERIFY(posted->isReadBack);
        QCOMPARE(posted->entry.lines.size(), size_t(3));
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(posted->entry.lines[i] == taxCodes(u"3"_s, "26.25").lines[i], true);
        QCOMPARE(posted->entry.sourceVersion, u"V2"_s);
    }

    void withTheCodesThereAlreadyNothingIsWritten()
    {
        TaxScene scene;
        scene.visma.answer(scene.getPath, withCodes("3", "3", "26.25").toBytes());
        const Result<PostedEntry> posted
            = scene.connector()->post(taxCodes(u"3"_s, "26.25"), scene.call);
        QVERIFY(posted);
        QCOMPARE(posted->entry.tax()->toString(), u"26.25 USD"_s);
        QCOMPARE(scene.visma.writes(), 0);
    }

    void aVatThatComesOutOtherwiseIsToldAsItIs()
    {
        TaxScene scene;
        scene.visma.answer(scene.getPath, withCodes("6", "6", "0.0").toBytes());
        scene.visma.answer(scene.getPath, secondVersion(withCodes("3", "3", "26.24")).toBytes());
        scene.acceptPut();
        const Result<PostedEntry> posted
            = scene.connector()->post(taxCodes(u"3"_s, "26.25"), scene.call);
        QCOMPARE(posted->entry.tax()->toString(), u"26.24 USD"_s);
    }

    void aLockedVersionIsNeeded()
    {
        TaxScene scene;
        scene.visma.answer(scene.getPath, secondVersion(withCodes("6", "6", "0.0")).toBytes());
        const Result<PostedEntry> posted
            = scene.connector()->post(taxCodes(u"3"_s, "26.25"), scene.call);
        QCOMPARE(posted.error().code, documentChangedCode);
        QCOMPARE(scene.visma.writes(), 0);
    }

    void aLineThatIsNotThereIsNotWritten()
    {
        TaxScene scene;
        scene.visma.answer(scene.getPath, withCodes("6", "6", "0.0").toBytes());
        LedgerEntry entry = taxCodes(u"3"_s, "26.25");
        entry.lines[1].documentLine = u"9"_s;
        QCOMPARE(scene.connector()->post(entry, scene.call).error().code, u"entry.line"_s);
        entry = taxCodes(QString(), "26.25");
        QCOMPARE(scene.connector()->post(entry, scene.call).error().code, u"entry.tax-code"_s);
        QCOMPARE(scene.visma.writes(), 0);
    }

    void aReleasedDocumentIsRefused()
    {
        TaxScene scene;
        Json row = withCodes("6", "6", "0.0");
        row.set(u"status"_s, u"Open"_s);
        scene.visma.answer(scene.getPath, row.toBytes());
        QCOMPARE(
            scene.connector()->post(taxCodes(u"3"_s, "26.25"), scene.call).error().code,
            u"visma.document-released"_s);
        QCOMPARE(scene.visma.writes(), 0);
    }

    void findsTheCodesAndTheVat()
    {
        TaxScene scene;
        scene.visma.answer(scene.getPath, withCodes("3", "3", "26.25").toBytes());
        const auto found = scene.connector()->findPosted(
            {.place = TaxPlace::TaxCodes, .sourceId = scene.sourceId}, scene.call);
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().entry.lines.size(), size_t(3));
        QCOMPARE(found->front().entry.tax()->toString(), u"26.25 USD"_s);
    }
};

/// fetch(): the only place where a deletion is told.
class FetchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheAddressesAnew()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.visma.answer(
            u"GET v1/location/10042/MAIN"_s,
            R"({"baccount":{"number":"10042"},"locationId":"MAIN","address":{"city":"New Town",
                "country":{"id":"US"}}})");
        scene.visma.answer(
            u"GET v1/customer/10042"_s,
            R"({"number":"10042","name":"Example Books Inc","vatRegistrationId":"US999"})");
        const Result<SalesDocument> document = connector->fetch(scene.sourceId, scene.call);
        QVERIFY(document);
        QCOMPARE(document->shipTo.city, u"New Town"_s);
        QCOMPARE(document->customer.vatNumber, u"US999"_s);
        QCOMPARE(document->connection, u"visma-no"_s);
    }

    void aDraftIsToldAsOne()
    {
        TaxScene scene;
        Json row = invoiceRow();
        row.set(u"status"_s, u"Hold"_s);
        scene.visma.answer(scene.getPath, row.toBytes());
        QCOMPARE(scene.connector()->fetch(scene.sourceId, scene.call)->status, SourceStatus::Draft);
    }

    void whatIsGoneIsNotFoundOnceTheCompanyHasBeenSeen()
    {
        TaxScene scene;
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        const Result<SalesDocument> document = connector->fetch(scene.sourceId, scene.call);
        QCOMPARE(document.error().kind, ErrorKind::NotFound);
        QCOMPARE(document.error().operation, u"read document"_s);
        QCOMPARE(scene.visma.count(u"GET v1/branch"_s), 2);
    }

    void anotherCompanyHasDeletedNothing()
    {
        TaxScene scene;
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.visma.forget(u"GET v1/branch"_s);
        scene.visma.answer(
            u"GET v1/branch"_s, R"([{"number":"1","name":"Other AS","corporateId":"1"}])");
        const Result<SalesDocument> document = connector->fetch(scene.sourceId, scene.call);
        QCOMPARE(document.error().code, u"visma.other-company"_s);
    }

    void anAddressWhereNothingIsHasDeletedNothing()
    {
        TaxScene scene;
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        for (const char *list : {"branch", "currency", "vatCategory"})
            scene.visma.forget(u"GET v1/"_s + QString::fromLatin1(list));
        QCOMPARE(connector->fetch(scene.sourceId, scene.call).error().kind, ErrorKind::Unavailable);
    }

    void anotherDocumentIsNotTakenForIt()
    {
        TaxScene scene;
        scene.visma.answer(scene.getPath, invoiceRow(u"100246"_s).toBytes());
        QCOMPARE(
            scene.connector()->fetch(scene.sourceId, scene.call).error().code,
            u"visma.other-document"_s);
        QCOMPARE(
            scene.connector()->fetch(u"../../x"_s, scene.call).error().code, u"visma.source-id"_s);
    }

    void hostileRowsAreMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("HTML") << QByteArray("<html><body>");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("lines that are none")
            << invoiceRow().toBytes().replace(R"("invoiceLines":[)", R"("invoiceLines":[7,)");
        QTest::newRow("an amount that is a text") << invoiceRow().toBytes().replace(
            R"("amountInCurrency":80.0)", R"("amountInCurrency":"80.0")");
        QTest::newRow("an amount that is a list") << invoiceRow().toBytes().replace(
            R"("detailTotalInCurrency":105.0)", R"("detailTotalInCurrency":[])");
        QTest::newRow("NaN") << invoiceRow().toBytes().replace(
            R"("detailTotalInCurrency":105.0)", R"("detailTotalInCurrency":NaN)");
        QTest::newRow("beyond all numbers") << invoiceRow().toBytes().replace(
            R"("amountInCurrency":80.0)", R"("amountInCurrency":8e300)");
    }

    void hostileRowsAreMalformed()
    {
        QFETCH(QByteArray, body);
        TaxScene scene;
        scene.visma.answer(scene.getPath, body);
        const Result<SalesDocument> document = scene.connector()->fetch(scene.sourceId, scene.call);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Malformed);
        QCOMPARE(document.error().service, u"visma"_s);
    }
};

} // namespace levy::visma

using levy::visma::FetchTest;
using levy::visma::TaxCodesTest;
LEVY_TEST_CLASS(TaxCodesTest)
LEVY_TEST_CLASS(FetchTest)
#include "taxcodes_test.moc"
