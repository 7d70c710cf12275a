#include "core/erp/visma/slimrows.h"
#include "core/erp/visma/totals.h"
#include "core/erp/visma/translation.h"
#include "tests/support/levytest.h"
#include "tests/unit/erp_visma/fakevisma.h"

using namespace Qt::StringLiterals;

namespace levy::visma {

namespace {

Decimal decimal(const char *text)
{
    return *Decimal::parse(text);
}

Surroundings surroundings()
{
    Surroundings around;
    around.connection = u"visma-no"_s;
    around.companyCurrency = u"NOK"_s;
    around.vatCategories[u"3I"_s] = *Json::parse(
        R"({"vatCategoryLines":[{"vatId":"3I","calculateOn":"ExtractFromItemAmount"},
            {"vatId":"3","calculateOn":"ItemAmount"}]})");
    return around;
}

Decimal lineSum(const SalesDocument &document)
{
    return *sumOf(document.lines, &DocumentLine::amount);
}

SalesDocument translated(const Json &row)
{
    const Result<SalesDocument> document = documentOf(row, surroundings());
    if (!document)
        qFatal("%s", qPrintable(describe(document.error())));
    return *document;
}

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheAmountsOfTheDocumentsOwnCurrency()
    {
        const SalesDocument document = translated(invoiceRow());
        QCOMPARE(document.netTotal, decimal("105"));
        QCOMPARE(document.lines.size(), size_t(2));
        QCOMPARE(document.lines[0].amount, decimal("80"));
        QCOMPARE(document.lines[0].quantity, decimal("2"));
        QCOMPARE(document.lines[0].sourceVatCode, u"6"_s);
        QCOMPARE(document.lines[0].costCenter, u"00-000"_s);
        QCOMPARE(document.lines[0].revenueAccount, u"3000"_s);
        QCOMPARE(document.lines[1].kind, LineKind::Freight);
        QCOMPARE(document.currency, u"USD"_s);
        QCOMPARE(document.exchangeRate, decimal("10"));
        QCOMPARE(document.sourceId, u"Invoice/100245"_s);
        QCOMPARE(document.sourceVersion, u"V1"_s);
        QCOMPARE(document.date, QDate(2026, 9, 14));
        QCOMPARE(document.dueDate, QDate(2026, 10, 14));
        QCOMPARE(document.purchaseOrder, u"PO-7781"_s);
        QCOMPARE(document.billTo.city, u"Seattle"_s);
        QCOMPARE(document.billTo.region, u"WA"_s);
    }

    void neverMixesTheCurrencies()
    {
        Json row = invoiceRow();
        row.remove(u"detailTotalInCurrency");
        QCOMPARE(documentOf(row, surroundings()).error().code, u"visma.currency"_s);
        Json line = invoiceRow();
        setInLine(line, 0, u"amountInCurrency"_s, Json());
        QCOMPARE(documentOf(line, surroundings()).error().code, u"visma.currency"_s);
    }

    void creditsAreNegativeWhateverTheirType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<DocumentKind>("kind");
        QTest::newRow("invoice") << u"Invoice"_s << DocumentKind::Invoice;
        QTest::newRow("debit note") << u"DebitNote"_s << DocumentKind::Invoice;
        QTest::newRow("cash sale") << u"CashSale"_s << DocumentKind::Invoice;
        QTest::newRow("cash return") << u"CashReturn"_s << DocumentKind::CreditNote;
        QTest::newRow("credit note") << u"CreditNote"_s << DocumentKind::CreditNote;
    }

    void creditsAreNegativeWhateverTheirType()
    {
        QFETCH(QString, type);
        QFETCH(DocumentKind, kind);
        Json row = invoiceRow();
        const Json lines = row[u"invoiceLines"];
        row.remove(u"invoiceLines");
        row.set(u"documentType"_s, type);
        row.set(linesMember(*resourceOf(type)), lines);
        row.set(u"vatTotalInCurrency"_s, Json::number("26.25"));
        addLine(row, 3, u"LVY 100245 8e11a02752"_s, "10.76");
        const bool isCredit = kind == DocumentKind::CreditNote;
        const SalesDocument document = translated(row);
        QCOMPARE(document.kind, kind);
        QCOMPARE(document.netTotal, decimal(isCredit ? "-105" : "105"));
        QCOMPARE(lineSum(document), document.netTotal);
        QCOMPARE(document.sourceTax, decimal(isCredit ? "-26.25" : "26.25"));
        QCOMPARE(document.ownTax, decimal(isCredit ? "-10.76" : "10.76"));
        QVERIFY(!document.hasUnusualSign);
    }

    void aCreditNoteWithNegativeAmountsStaysNegativeAndIsMarked()
    {
        Json row = creditNoteRow();
        setInLine(row, 0, u"amountInCurrency"_s, Json::number("-80"));
        setInLine(row, 1, u"amountInCurrency"_s, Json::number("-25"));
        row.set(u"detailTotalInCurrency"_s, Json::number("-105"));
        const SalesDocument document = translated(row);
        QCOMPARE(document.netTotal, decimal("-105"));
        QVERIFY(document.hasUnusualSign);
    }

    void levysOwnLinesStandApart()
    {
        Json row = invoiceRow();
        addLine(row, 3, u"LVY 100245 8e11a02752 P0"_s, "10.76");
        addLine(row, 7, u"LVY 100245 8e11a02752"_s, "-0.5");
        const SalesDocument document = translated(row);
        QCOMPARE(document.netTotal, decimal("105"));
        QCOMPARE(document.ownTax, decimal("10.26"));
        QCOMPARE(document.ownLines, (std::vector<QString>{u"3"_s, u"7"_s}));
        QCOMPARE(document.lines.size(), size_t(2));
        QCOMPARE(document.taxFingerprint(), translated(invoiceRow()).taxFingerprint());
    }

    void everyStatusIsTakenOnTheSafeSide_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<SourceStatus>("expected");
        QTest::addColumn<Editing>("editing");
        const auto row = [](const char *status, SourceStatus expected, Editing editing) {
            QTest::newRow(status) << QString::fromLatin1(status) << expected << editing;
        };
        row("Hold", SourceStatus::Draft, Editing::Possible);
        row("Balanced", SourceStatus::Open, Editing::Possible);
        row("Scheduled", SourceStatus::Open, Editing::Possible);
        row("Open", SourceStatus::Final, Editing::Released);
        row("Closed", SourceStatus::Final, Editing::Released);
        row("Voided", SourceStatus::Deleted, Editing::Impossible);
        row("PendingPrint", SourceStatus::Open, Editing::Impossible);
        row("PendingEmail", SourceStatus::Open, Editing::Impossible);
        row("CreditHold", SourceStatus::Open, Editing::Impossible);
        row("Whatever", SourceStatus::Open, Editing::Impossible);
    }

    void everyStatusIsTakenOnTheSafeSide()
    {
        QFETCH(QString, status);
        QFETCH(SourceStatus, expected);
        QFETCH(Editing, editing);
        Json row = invoiceRow();
        row.set(u"status"_s, status);
        QCOMPARE(translated(row).status, expected);
        QCOMPARE(editingOf(row), editing);
    }

    void whatCannotBeUnderstoodIsMalformed()
    {
        const auto codeWithout = [](const QString &member) {
            Json row = invoiceRow();
            row.remove(member);
            return documentOf(row, surroundings()).error().code;
        };
        QCOMPARE(codeWithout(u"status"_s), u"visma.status-missing"_s);
        QCOMPARE(codeWithout(u"documentType"_s), u"visma.document-key"_s);
        QCOMPARE(codeWithout(u"referenceNumber"_s), u"visma.document-key"_s);
        QCOMPARE(codeWithout(u"documentDate"_s), u"visma.document-date"_s);
        QCOMPARE(codeWithout(u"currencyId"_s), u"currency.unknown"_s);
        Json row = invoiceRow();
        setInLine(row, 1, u"lineNumber"_s, Json());
        QCOMPARE(documentOf(row, surroundings()).error().code, u"visma.line-number"_s);
        setInLine(row, 1, u"lineNumber"_s, Json(2));
        setInLine(row, 1, u"quantity"_s, Json(u"NaN"_s));
        QCOMPARE(documentOf(row, surroundings()).error().code, u"visma.number"_s);
    }

    void aDiscountLineGetsTheSignThatFits_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QByteArray>("detailTotal");
        QTest::newRow("negative and counted") << QByteArray("-5") << QByteArray("100");
        QTest::newRow("negative, not counted") << QByteArray("-5") << QByteArray("105");
        QTest::newRow("positive, not counted") << QByteArray("5") << QByteArray("105");
    }

    void aDiscountLineGetsTheSignThatFits()
    {
        QFETCH(QByteArray, amount);
        QFETCH(QByteArray, detailTotal);
        Json row = invoiceRow();
        addLine(row, 3, u"Spring discount"_s, amount);
        setInLine(row, 2, u"lineType"_s, u"DS"_s);
        row.set(u"detailTotalInCurrency"_s, Json::number(detailTotal));
        row.set(u"discountTotalInCurrency"_s, Json::number("5.0"));
        const SalesDocument document = translated(row);
        QCOMPARE(document.netTotal, decimal("100"));
        QCOMPARE(lineSum(document), decimal("100"));
        QCOMPARE(document.lines[2].kind, LineKind::Discount);
        QCOMPARE(document.lines[2].amount, decimal("-5"));
    }

    void aDiscountOfTheHeaderIsSpreadOverTheLines()
    {
        Json row = invoiceRow();
        row.set(u"discountTotalInCurrency"_s, Json::number("10.0"));
        const SalesDocument document = translated(row);
        QCOMPARE(document.netTotal, decimal("95"));
        QCOMPARE(document.lines[0].amount, decimal("72.38"));
        QCOMPARE(document.lines[1].amount, decimal("22.62"));
    }

    void aDiscountBesideLevysLinesLeavesThemAlone()
    {
        Json row = invoiceRow();
        addLine(row, 3, u"LVY 100245 8e11a02752"_s, "10.76");
        row.set(u"discountTotalInCurrency"_s, Json::number("10.0"));
        const SalesDocument document = translated(row);
        QCOMPARE(document.netTotal, decimal("95"));
        QCOMPARE(lineSum(document), decimal("95"));
        QCOMPARE(document.ownTax, decimal("10.76"));
    }

    void linesThatDoNotAddUpAreLeftForAPerson()
    {
        Json row = invoiceRow();
        row.set(u"detailTotalInCurrency"_s, Json::number("104.0"));
        const SalesDocument document = translated(row);
        QCOMPARE(document.netTotal, decimal("104"));
        QCOMPARE(lineSum(document), decimal("105"));
    }

    void taxInThePriceIsKnownByTheVatIdThatApplies()
    {
        Json row = invoiceRow();
        for (size_t i = 0; i < 2; ++i)
            setInLine(row, i, u"vatCode"_s, *Json::parse(R"({"id":"3I"})"));
        row.set(u"vatTotalInCurrency"_s, Json::number("21.0"));
        row.set(u"taxDetails"_s, *Json::parse(R"([{"vatId":{"number":"3I"},"vatAmount":21.0}])"));
        const SalesDocument included = translated(row);
        QVERIFY(included.lines[0].taxIncluded && included.lines[1].taxIncluded);
        QCOMPARE(included.netTotal, decimal("84"));
        QCOMPARE(*included.netTotal.plus(included.sourceTax), lineSum(included));
        row.set(u"taxDetails"_s, *Json::parse(R"([{"taxId":"3","vatAmount":21.0}])"));
        const SalesDocument added = translated(row);
        QVERIFY(!added.lines[0].taxIncluded);
        QCOMPARE(added.netTotal, decimal("105"));
    }

    void taxDetailsTellTheVatWhereTheHeaderDoesNot()
    {
        Json row = invoiceRow();
        row.set(u"taxDetails"_s, *Json::parse(R"([{"vatAmount":20.0},{"vatAmount":1.5},{}])"));
        QCOMPARE(translated(row).sourceTax, decimal("21.5"));
    }

    void theRateIsTheOneThatWasUsed_data()
    {
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("expected");
        QTest::newRow("stated") << QByteArray("10.0") << u"NOK"_s << u"10"_s;
        QTest::newRow("within a cent") << QByteArray("10.01") << u"NOK"_s << u"10.01"_s;
        QTest::newRow("reciprocal") << QByteArray("0.1") << u"NOK"_s << u"10"_s;
        QTest::newRow("not stated") << QByteArray("null") << u"NOK"_s << u"10"_s;
        QTest::newRow("own currency") << QByteArray("10.0") << u"USD"_s << QString();
    }

    void theRateIsTheOneThatWasUsed()
    {
        QFETCH(QByteArray, rate);
        QFETCH(QString, base);
        QFETCH(QString, expected);
        Json row = invoiceRow();
        row.set(u"exchangeRate"_s, *Json::parse(rate));
        const std::optional<Decimal> found = exchangeRateOf(row, base);
        QCOMPARE(found ? found->trimmed().toString() : QString(), expected);
    }

    void aSmallRateKeepsItsDigits_data()
    {
        QTest::addColumn<QByteArray>("stated");
        QTest::addColumn<QByteArray>("foreign");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, const char *stated, const char *foreign) -> QTestData & {
            return QTest::newRow(name) << QByteArray(stated) << QByteArray(foreign);
        };
        row("IDR stated", "0.00005437", "1500000000") << QByteArray("81555") << u"0.00005437"_s;
        row("IDR as a double prints", "5.4371234567890123E-05", "1500000000")
            << QByteArray("81556.85") << u"0.0000543712345679"_s;
        row("IDR not stated", "null", "1500000000") << QByteArray("81555") << u"0.00005437"_s;
        row("IDR the other way round", "18392.5", "1500000000")
            << QByteArray("81555") << u"0.00005437"_s;
        row("JPY not stated", "null", "1234567") << QByteArray("7654.32") << u"0.006200003726"_s;
        row("JPY with noise", "6.1999999999999998E-03", "1234567")
            << QByteArray("7654.32") << u"0.0062"_s;
    }

    void aSmallRateKeepsItsDigits()
    {
        QFETCH(QByteArray, stated);
        QFETCH(QByteArray, foreign);
        QFETCH(QByteArray, own);
        QFETCH(QString, expected);
        Json row = invoiceRow();
        row.set(u"exchangeRate"_s, *Json::parse(stated));
        row.set(u"detailTotalInCurrency"_s, Json::number(foreign));
        row.set(u"detailTotal"_s, Json::number(own));
        const std::optional<Decimal> found = exchangeRateOf(row, u"EUR"_s);
        QVERIFY(found);
        QCOMPARE(found->toString(), expected);
    }

    void aCountyIsARegionWhereTheCountryHasThem()
    {
        const Json address = *Json::parse(
            R"({"addressLine1":"1 Way","city":"X","country":{"id":"us"},"county":{"id":"10"}})");
        QCOMPARE(addressOf(address, {}).region, u"10"_s);
        QCOMPARE(addressOf(address, {{u"10"_s, u"WA"_s}}).region, u"WA"_s);
        QCOMPARE(addressOf(address, {{u"10"_s, u"XX"_s}, {u"US/10"_s, u"WA"_s}}).region, u"WA"_s);
        QCOMPARE(addressOf(address, {}).country, u"US"_s);
        const Json oslo = *Json::parse(R"({"country":{"id":"NO"},"county":{"id":"03"}})");
        QCOMPARE(addressOf(oslo, {}).region, QString());
        QCOMPARE(addressOf(oslo, {{u"03"_s, u"NO-03"_s}}).region, u"NO-03"_s);
    }

    void shipsToTheLocationElseToTheCustomerElseToTheInvoice()
    {
        Surroundings around = surroundings();
        const auto cityOf = [](const char *city) {
            return *Json::parse(R"({"city":")" + QByteArray(city) + R"(","country":{"id":"US"}})");
        };
        QCOMPARE(shipToOf(invoiceRow(), around).address.city, u"Seattle"_s);
        QVERIFY(shipToOf(invoiceRow(), around).isBillTo);
        around.customer = Json::object({{u"deliveryAddress"_s, cityOf("Portland")}});
        QCOMPARE(shipToOf(invoiceRow(), around).address.city, u"Portland"_s);
        around.location
            = Json::object({{u"address"_s, *Json::parse(R"({"country":{"id":"US"}})")}});
        QCOMPARE(shipToOf(invoiceRow(), around).address.city, u"Portland"_s);
        around.location = Json::object({{u"address"_s, cityOf("Tacoma")}});
        QCOMPARE(shipToOf(invoiceRow(), around).address.city, u"Tacoma"_s);
        QVERIFY(!shipToOf(invoiceRow(), around).isBillTo);
    }

    void theCustomerBringsWhatTheTaxDependsOn()
    {
        Surroundings around = surroundings();
        around.entityUseAttribute = u"AVAENTITY"_s;
        around.customer = *Json::parse(
            R"({"number":"10042","vatRegistrationId":"NO987654321MVA","customerClass":{"id":"EX"},
                "attributes":[{"id":"OTHER","value":"x"},{"id":"AVAENTITY","value":"G"}]})");
        const Customer customer = documentOf(invoiceRow(), around)->customer;
        QCOMPARE(customer.code, u"10042"_s);
        QCOMPARE(customer.name, u"Example Books Inc"_s);
        QCOMPARE(customer.vatNumber, u"NO987654321MVA"_s);
        QCOMPARE(customer.group, u"EX"_s);
        QCOMPARE(customer.entityUseCode, u"G"_s);
        around.entityUseAttribute.clear();
        QCOMPARE(documentOf(invoiceRow(), around)->customer.entityUseCode, QString());
    }

    void theOriginalIsToldOnlyWhereItIsOne()
    {
        Json row = creditNoteRow();
        row.set(u"applications"_s, *Json::parse(R"([{"docType":"Invoice","refNbr":"100245"},
                {"docType":"Invoice","refNbr":"100001","voided":true},
                {"docType":"Payment","refNbr":"400000"}])"));
        QCOMPARE(translated(row).originalNumber, u"100245"_s);
        row.set(
            u"applications"_s,
            *Json::parse(
                R"([{"docType":"Invoice","refNbr":"1"},{"docType":"Invoice","refNbr":"2"}])"));
        QCOMPARE(translated(row).originalNumber, QString());
    }

    void whatIsStoredOfAPersonIsNoMoreThanIsNeeded()
    {
        const Json customer = slimCustomer(*Json::parse(
            R"({"number":"10042","name":"Books","creditLimit":5,"mainContact":{"email":"a@b"},
                "mainAddress":{"addressId":5,"addressLine1":"1 Way","addressLine2":"","city":"X",
                "country":{"id":"US","name":"United States"}},"attributes":[
                {"id":"A","value":"G","description":"d"}]})"));
        QCOMPARE(
            customer.toBytes(),
            R"({"number":"10042","name":"Books","mainAddress":{"addressLine1":"1 Way","city":"X","country":{"id":"US"}},"attributes":[{"id":"A","value":"G"}]})");
        QCOMPARE(addressOf(customer[u"mainAddress"], {}).oneLine(), u"1 Way, X, US"_s);
    }
};

} // namespace levy::visma

using levy::visma::TranslationTest;
LEVY_TEST_CLASS(TranslationTest)
#include "translation_test.moc"
