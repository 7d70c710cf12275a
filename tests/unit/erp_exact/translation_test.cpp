#include "core/erp/exact/feedrows.h"
#include "core/erp/exact/translation.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;

namespace levy::exact {

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNegativeCreditNoteStaysAsItIs();
    void aPositiveCreditNoteIsTurnedAndMarked();
    void aNegativeInvoiceIsMarkedOnly();
    void theMarkSurvivesARoundTripButIsNoChange();
    void theRateIsWhatExactConvertedWith();
    void aSmallRateKeepsItsDigits_data();
    void aSmallRateKeepsItsDigits();
    void chargesBecomeFreightAndCharges();
    void yenHasNoCents();
    void refusesAnUnknownType();
    void groupsRowsByInvoice();
    void theNewestOfARowCountsWhateverTheOrder();
    void timestampsComeAsTextOrNumber();
};

namespace {

InvoiceRows invoice(const QByteArray &header, const std::vector<QByteArray> &lines)
{
    InvoiceRows rows;
    rows.header = *Json::parse(
        R"({"InvoiceID":"bf2d7010-22bc-5bfa-9d85-e960cd2ad81a","Currency":"USD","Status":20,)"
        + header + '}');
    for (const QByteArray &line : lines)
        rows.lines.push_back(*Json::parse('{' + line + '}'));
    return rows;
}

Json feedRow(
    const char *id, const char *invoiceId, int number, qint64 timestamp, const char *amount)
{
    Json row = Json::object();
    row.set(u"ID"_s, QString::fromLatin1(id));
    row.set(u"InvoiceID"_s, QString::fromLatin1(invoiceId));
    row.set(u"LineNumber"_s, number);
    row.set(u"Timestamp"_s, QString::number(timestamp));
    row.set(number == 0 ? u"AmountFCExclVat"_s : u"AmountFC"_s, Json::number(amount));
    return row;
}

} // namespace

void TranslationTest::aNegativeCreditNoteStaysAsItIs()
{
    const SalesDocument note = *documentOf(
        invoice(
            R"("Type":8021,"AmountFCExclVat":-30,"VATAmountFC":-3)",
            {R"("ID":"a","AmountFC":-30,"VATAmountFC":-3,"Quantity":-2)"}),
        {});
    QVERIFY(note.isCreditNote());
    QVERIFY(!note.hasUnusualSign);
    QCOMPARE(note.netTotal, Decimal(-30));
    QCOMPARE(note.lines[0].amount, Decimal(-30));
    QCOMPARE(note.lines[0].quantity, Decimal(2));
}

void TranslationTest::aPositiveCreditNoteIsTurnedAndMarked()
{
    const SalesDocument note = *documentOf(
        invoice(
            R"("Type":8024,"AmountFCExclVat":30,"VATAmountFC":3)",
            {R"("ID":"a","AmountFC":30,"VATAmountFC":3,"Quantity":2)"}),
        {});
    QVERIFY(note.isCreditNote());
    QVERIFY(note.hasUnusualSign);
    QCOMPARE(note.netTotal, Decimal(-30));
    QCOMPARE(note.sourceTax, Decimal(-3));
    QCOMPARE(note.lines[0].amount, Decimal(-30));
    QCOMPARE(note.lines[0].sourceTax, Decimal(-3));
}

void TranslationTest::aNegativeInvoiceIsMarkedOnly()
{
    const SalesDocument document = *documentOf(
        invoice(R"("Type":8020,"AmountFCExclVat":-30)", {R"("ID":"a","AmountFC":-30)"}), {});
    QVERIFY(document.hasUnusualSign);
    QCOMPARE(document.kind, DocumentKind::Invoice);
    QCOMPARE(document.netTotal, Decimal(-30));
}

void TranslationTest::theMarkSurvivesARoundTripButIsNoChange()
{
    SalesDocument document;
    const QByteArray before = document.fingerprint();
    document.hasUnusualSign = true;
    QCOMPARE(document.fingerprint(), before);
    QVERIFY(SalesDocument::fromJson(document.toJson())->hasUnusualSign);
}

void TranslationTest::theRateIsWhatExactConvertedWith()
{
    Surroundings around;
    around.companyCurrency = u"EUR"_s;
    const InvoiceRows rows = invoice(
        R"("Type":8020,"AmountFCExclVat":300)",
        {R"("ID":"a","AmountFC":100,"AmountDC":92.5)",
         R"("ID":"b","AmountFC":200,"AmountDC":185)"});
    QCOMPARE(documentOf(rows, around)->exchangeRate, std::optional(*Decimal::parse("0.925")));
    around.companyCurrency = u"USD"_s;
    QCOMPARE(documentOf(rows, around)->exchangeRate, std::nullopt);
}

void TranslationTest::aSmallRateKeepsItsDigits_data()
{
    QTest::addColumn<QByteArray>("foreign");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QString>("expected");
    QTest::newRow("IDR") << QByteArray("1500000000") << QByteArray("81555") << u"0.00005437"_s;
    QTest::newRow("JPY") << QByteArray("1234567") << QByteArray("7654.32") << u"0.006200003726"_s;
    QTest::newRow("KWD") << QByteArray("3000") << QByteArray("9123.46") << u"3.04115333333"_s;
}

void TranslationTest::aSmallRateKeepsItsDigits()
{
    QFETCH(QByteArray, foreign);
    QFETCH(QByteArray, own);
    QFETCH(QString, expected);
    Surroundings around;
    around.companyCurrency = u"EUR"_s;
    const InvoiceRows rows = invoice(
        R"("Type":8020,"AmountFCExclVat":)" + foreign,
        {R"("ID":"a","AmountFC":)" + foreign + R"(,"AmountDC":)" + own});
    QCOMPARE(documentOf(rows, around)->exchangeRate->toString(), expected);
}

void TranslationTest::chargesBecomeFreightAndCharges()
{
    InvoiceRows rows = invoice(
        R"("Type":8020,"AmountFCExclVat":120)", {R"("ID":"a","LineNumber":3,"AmountFC":100)"});
    rows.charges.push_back(*Json::parse(
        R"({"ID":"f","IsShippingCost":true,"AmountFCExclVAT":12.5,"LineNumber":1,"OrderChargeCode":"UPS"})"));
    rows.charges.push_back(
        *Json::parse(R"({"ID":"c","IsShippingCost":false,"AmountFCExclVAT":7.5,"LineNumber":2})"));
    const SalesDocument document = *documentOf(rows, {});
    QCOMPARE(document.lines.size(), size_t(3));
    QCOMPARE(document.lines[1].kind, LineKind::Freight);
    QCOMPARE(document.lines[1].number, 4); // behind the lines, whose numbers they may repeat
    QCOMPARE(document.lines[1].itemCode, u"UPS"_s);
    QCOMPARE(document.lines[2].kind, LineKind::Charge);
    QCOMPARE(document.lines[2].amount, *Decimal::parse("7.5"));
}

void TranslationTest::yenHasNoCents()
{
    InvoiceRows rows = invoice(R"("Type":8020,"AmountFCExclVat":100.4)", {R"("AmountFC":99.6)"});
    rows.header.set(u"Currency"_s, u"JPY"_s);
    const SalesDocument document = *documentOf(rows, {});
    QCOMPARE(document.netTotal, Decimal(100));
    QCOMPARE(document.lines[0].amount, Decimal(100));
}

void TranslationTest::refusesAnUnknownType()
{
    const auto document = documentOf(invoice(R"("Type":9999,"AmountFCExclVat":1)", {}), {});
    QVERIFY(!document);
    QCOMPARE(document.error().code, u"exact.invoice-type"_s);
}

void TranslationTest::groupsRowsByInvoice()
{
    const auto groups = grouped({
        feedRow("l1", "i1", 1, 5, "10"),
        feedRow("h2", "i2", 0, 6, "4"),
        feedRow("h1", "i1", 0, 7, "15"),
        feedRow("l2", "i1", 2, 8, "5"),
        feedRow("l3", "i2", 1, 9, "3"),
        Json::object(),
    });
    QCOMPARE(groups.size(), size_t(2));
    QCOMPARE(groups[0].invoiceId, u"i1"_s);
    QCOMPARE(groups[0].rows.lines.size(), size_t(2));
    QVERIFY(groups[0].isWhole());
    QVERIFY(!groups[1].isWhole()); // a line of 1 is missing
}

void TranslationTest::theNewestOfARowCountsWhateverTheOrder()
{
    for (const bool isForward : {true, false}) {
        std::vector<Json> rows{
            feedRow("h1", "i1", 0, 3, "10"),
            feedRow("l1", "i1", 1, 4, "10"),
            feedRow("l1", "i1", 1, 9, "12"),
            feedRow("h1", "i1", 0, 8, "12")};
        if (!isForward)
            std::ranges::reverse(rows);
        const auto groups = grouped(rows);
        QCOMPARE(groups.size(), size_t(1));
        QVERIFY(groups[0].isWhole());
        QCOMPARE(groups[0].rows.lines[0][u"AmountFC"].numberText(), "12");
    }
}

void TranslationTest::timestampsComeAsTextOrNumber()
{
    const std::vector<Json> rows{
        *Json::parse(R"({"Timestamp":"184467441001"})"), *Json::parse(R"({"Timestamp":7})")};
    QCOMPARE(highestTimestamp(rows, 1), 184467441001);
    QCOMPARE(highestTimestamp({}, 42), 42);
}

} // namespace levy::exact

using levy::exact::TranslationTest;
LEVY_TEST_CLASS(TranslationTest)
#include "translation_test.moc"
