#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/taxscene.h"

using namespace Qt::StringLiterals;

namespace levy::visma {

class TaxLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersTheTaxLineFirst()
    {
        TaxScene scene;
        QCOMPARE(
            scene.connector()->places(),
            (std::vector{TaxPlace::TaxLine, TaxPlace::TaxCodes, TaxPlace::JournalEntry}));
    }

    void writesUnderTheLockInTheBackgroundAndReadsBack()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.visma.forget(scene.getPath);
        scene.visma.answer(scene.getPath, taxedRow().toBytes());
        scene.acceptPut();
        const int before = scene.visma.count();
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QVERIFY2(posted, posted ? "" : qPrintable(describe(posted.error())));
        QCOMPARE(scene.visma.count() - before, 3); // PUT, one look, GET
        const Seen put = scene.visma.seen(scene.putPath).front();
        QCOMPARE(put.header("If-Match"), "\"V1\"");
        QCOMPARE(put.header("erp-api-background"), "none");
        QCOMPARE(
            put.body,
            R"({"invoiceLines":[{"operation":"Insert","description":{"value":"LVY 100245 8e11a02752 P0"},"quantity":{"value":1},"unitPriceInCurrency":{"value":10.76},"accountNumber":{"value":"2790"},"vatCodeId":{"value":"6"},"subaccount":[{"segmentId":1,"segmentValue":"00"},{"segmentId":2,"segmentValue":"WA"}]}]})");
        QVERIFY(posted->isReadBack);
        QVERIFY(posted->isReleased);
        QCOMPARE(posted->entryId, scene.sourceId);
        QCOMPARE(posted->entryNumber, u"100245"_s);
        const LedgerEntry &entry = posted->entry;
        QCOMPARE(entry.sourceVersion, u"V2"_s);
        QCOMPARE(entry.marker, marker);
        QCOMPARE(entry.lines.size(), size_t(1));
        QCOMPARE(entry.lines[0] == taxLine().lines[0], true);
        QCOMPARE(entry.tax()->toString(), u"10.76 USD"_s);
        QCOMPARE(scene.jobs.get(scene.sourceId).value(), QString());
    }

    void replacesItsEarlierLinesInTheSameWrite()
    {
        TaxScene scene;
        Json row = taxedRow("9.98");
        row.set(u"timeStamp"_s, u"V1"_s);
        scene.holdInvoice(row);
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        scene.acceptPut();
        LedgerEntry entry = taxLine();
        entry.replacedLines = {u"3"_s};
        QVERIFY(connector->post(entry, scene.call));
        const Json body = *Json::parse(scene.visma.seen(scene.putPath).front().body);
        QCOMPARE(
            body[u"invoiceLines"][0].toBytes(),
            R"({"operation":"Delete","lineNumber":{"value":3}})");
        QCOMPARE(body[u"invoiceLines"][1][u"operation"].toString(), u"Insert"_s);
        QCOMPARE(body[u"invoiceLines"].items().size(), size_t(2));
    }

    void aCreditNoteGetsItsTaxPositive()
    {
        TaxScene scene;
        scene.getPath = u"GET v1/customerCreditNote/200031"_s;
        scene.putPath = u"PUT v1/customerCreditNote/200031"_s;
        scene.visma.answer(scene.getPath, creditNoteRow().toBytes());
        Json after = creditNoteRow();
        addLine(after, 3, marker, "10.76");
        scene.visma.answer(scene.getPath, after.toBytes());
        scene.visma.answer(
            u"GET v1/subaccount/00-WA"_s,
            R"({"subaccountNumber":"00-WA","active":true,"segments":[
                {"segmentId":1,"segmentValue":"00"},{"segmentId":2,"segmentValue":"WA"}]})");
        scene.acceptPut();
        LedgerEntry entry = taxLine("-10.76");
        entry.sourceId = u"CreditNote/200031"_s;
        const Result<PostedEntry> posted = scene.connector()->post(entry, scene.call);
        QVERIFY2(posted, posted ? "" : qPrintable(describe(posted.error())));
        const Json body = *Json::parse(scene.visma.seen(scene.putPath).front().body);
        QCOMPARE(body[u"lines"][0][u"unitPriceInCurrency"][u"value"].numberText(), "10.76");
        QCOMPARE(posted->entry.tax()->toString(), u"-10.76 USD"_s);
    }

    void aCreditNoteWithAnUnusualSignIsNotTouched()
    {
        TaxScene scene;
        Json row = creditNoteRow();
        setInLine(row, 0, u"amountInCurrency"_s, Json::number("-130"));
        row.set(u"detailTotalInCurrency"_s, Json::number("-105"));
        scene.visma.answer(u"GET v1/customerCreditNote/200031"_s, row.toBytes());
        LedgerEntry entry = taxLine("-10.76");
        entry.sourceId = u"CreditNote/200031"_s;
        const Result<PostedEntry> posted = scene.connector()->post(entry, scene.call);
        QCOMPARE(posted.error().code, u"visma.unusual-sign"_s);
        QCOMPARE(scene.visma.writes(), 0);
    }

    void aReleasedDocumentIsRefusedWithNothingSent()
    {
        for (const char *status : {"Open", "Closed"}) {
            TaxScene scene;
            Json row = invoiceRow();
            row.set(u"status"_s, QString::fromLatin1(status));
            scene.holdInvoice(row);
            const auto connector = scene.connector();
            scene.readFeed(*connector);
            const int before = scene.visma.count();
            const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
            QCOMPARE(posted.error().kind, ErrorKind::Rejected);
            QCOMPARE(posted.error().code, u"visma.document-released"_s);
            QVERIFY(!posted.error().outcomeUnknown);
            QCOMPARE(scene.visma.count(), before);
            // and a process that has not read the feed asks first
            QCOMPARE(
                scene.connector()->post(taxLine(), scene.call).error().code,
                u"visma.document-released"_s);
            QCOMPARE(scene.visma.writes(), 0);
        }
    }

    void whatIsNeitherOnHoldNorBalancedIsNotTouched()
    {
        TaxScene scene;
        Json row = invoiceRow();
        row.set(u"status"_s, u"PendingPrint"_s);
        scene.visma.answer(scene.getPath, row.toBytes());
        QCOMPARE(
            scene.connector()->post(taxLine(), scene.call).error().code, u"visma.not-editable"_s);
        QCOMPARE(scene.visma.writes(), 0);
    }

    void anotherVersionIsAConflictWithNothingSent()
    {
        TaxScene scene;
        Json row = invoiceRow();
        row.set(u"timeStamp"_s, u"V9"_s);
        scene.holdInvoice(row);
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        const Result<PostedEntry> posted = connector->post(taxLine(), scene.call);
        QCOMPARE(posted.error().kind, ErrorKind::Conflict);
        QCOMPARE(posted.error().code, documentChangedCode);
        QCOMPARE(scene.visma.writes(), 0);
        LedgerEntry unlocked = taxLine();
        unlocked.sourceVersion.clear();
        QCOMPARE(connector->post(unlocked, scene.call).error().code, u"entry.version"_s);
    }

    void aLineThatWouldBeTaxedOrLostIsNotSent_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("without a VAT category") << 0 << u"entry.tax-code"_s;
        QTest::newRow("without an account") << 1 << u"entry.account"_s;
        QTest::newRow("without a marker") << 2 << u"entry.marker"_s;
        QTest::newRow("deleting what is no line") << 3 << u"entry.line"_s;
        QTest::newRow("without a source") << 4 << u"visma.source-id"_s;
        QTest::newRow("on an unknown subaccount") << 5 << u"visma.subaccount"_s;
    }

    void aLineThatWouldBeTaxedOrLostIsNotSent()
    {
        QFETCH(int, what);
        QFETCH(QString, code);
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        scene.readFeed(*connector);
        LedgerEntry entry = taxLine();
        if (what == 0)
            entry.lines[0].taxCode.clear();
        else if (what == 1)
            entry.lines[0].glAccountCode.clear();
        else if (what == 2)
            entry.marker = u"Sales tax"_s;
        else if (what == 3)
            entry.replacedLines = {u"3;4"_s};
        else if (what == 4)
            entry.sourceId = u"100245"_s;
        else
            entry.lines[0].costCenter = u"99-XX"_s;
        const Result<PostedEntry> posted = connector->post(entry, scene.call);
        QCOMPARE(posted.error().code, code);
        QVERIFY(!posted.error().outcomeUnknown);
        QCOMPARE(posted.error().service, u"visma"_s);
        QCOMPARE(scene.visma.writes(), 0);
    }

    void withNothingToWriteNothingIsWritten()
    {
        TaxScene scene;
        scene.holdInvoice(invoiceRow());
        const auto connector = scene.connector();
        LedgerEntry entry = taxLine();
        entry.lines.clear();
        const Result<PostedEntry> posted = connector->post(entry, scene.call);
        QVERIFY(posted);
        QVERIFY(posted->entry.lines.empty());
        QCOMPARE(scene.visma.writes(), 0);
    }

    void findsWhatItWroteOnTheDocument()
    {
        TaxScene scene;
        scene.visma.answer(scene.getPath, taxedRow().toBytes());
        const auto connector = scene.connector();
        const auto lookUp = [&](const QString &wanted) {
            return connector->findPosted(
                {.marker = wanted, .place = TaxPlace::TaxLine, .sourceId = scene.sourceId},
                scene.call);
        };
        QCOMPARE(lookUp(marker)->size(), size_t(1));
        QCOMPARE(lookUp({})->front().entry.tax()->toString(), u"10.76 USD"_s);
        QCOMPARE(lookUp(marker)->front().entry.marker, marker);
        QVERIFY(lookUp(u"LVY 100245 ffffffffff"_s)->empty()); // an earlier revision is another
        scene.visma.forget(scene.getPath);
        scene.visma.answer(scene.getPath, invoiceRow().toBytes());
        QVERIFY(lookUp({})->empty());
    }

    void theTaxAmountOfALineHasNoPlaceHere()
    {
        TaxScene scene;
        LedgerEntry entry = taxLine();
        entry.place = TaxPlace::DocumentLines;
        QCOMPARE(scene.connector()->post(entry, scene.call).error().code, u"visma.place"_s);
    }
};

} // namespace levy::visma

using levy::visma::TaxLineTest;
LEVY_TEST_CLASS(TaxLineTest)
#include "taxline_test.moc"
