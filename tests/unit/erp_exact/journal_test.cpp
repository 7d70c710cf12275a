#include "core/erp/exact/journal.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;

namespace levy::exact {

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAmountsInTheEntrysCurrencyOnly();
    void sendsTheRateWhereCurrenciesDiffer();
    void onlyTheDebitLineCarriesTheMarkerAlone();
    void descriptionsStayWithinSixtyCharacters();
    void refusesWhatExactWouldRefuse_data();
    void refusesWhatExactWouldRefuse();
    void takesTheKeyFromTheUriWhenAllElseIsNull();
    void findsMarkersInDescriptions_data();
    void findsMarkersInDescriptions();
    void groupsLinesByEntryAndLeavesOthersOut();
};

namespace {

const QString marker = u"LVY 26700041 8e11a02752"_s;

LedgerLine line(bool isTax, qint64 cents, const QString &description)
{
    LedgerLine line;
    line.isTax = isTax;
    line.glAccountId = isTax ? u"226749e6-3bc9-5238-83ca-0bcfdba0f4f1"_s
                             : u"14dbe6bb-31fe-5d3f-ae0c-242a4604a716"_s;
    line.description = description;
    line.amount = Money(cents, *Currency::fromCode(u"USD"_s));
    return line;
}

LedgerEntry entry()
{
    LedgerEntry entry;
    entry.journal = u"90"_s;
    entry.currency = u"USD"_s;
    entry.date = {2026, 8, 16};
    entry.financialYear = 2026;
    entry.financialPeriod = 8;
    entry.marker = marker;
    entry.lines = {line(false, 3044, marker), line(true, -3044, u"%1 IL State"_s.arg(marker))};
    entry.lines[0].relationId = u"6f3ed26e-6e25-50db-818a-542f1b4e46a1"_s;
    entry.lines[1].costCenter = u"NORTH"_s;
    return entry;
}

} // namespace

void JournalTest::writesAmountsInTheEntrysCurrencyOnly()
{
    const Result<Json> body = entryBody(entry());
    QVERIFY(body);
    QCOMPARE(
        body->toBytes(),
        R"({"JournalCode":"90","Currency":"USD","FinancialYear":2026,"FinancialPeriod":8,)"
        R"("GeneralJournalEntryLines":[{"GLAccount":"14dbe6bb-31fe-5d3f-ae0c-242a4604a716",)"
        R"("Account":"6f3ed26e-6e25-50db-818a-542f1b4e46a1","Date":"2026-08-16",)"
        R"("Description":"LVY 26700041 8e11a02752","AmountFC":30.44},)"
        R"({"GLAccount":"226749e6-3bc9-5238-83ca-0bcfdba0f4f1","Date":"2026-08-16",)"
        R"("Description":"LVY 26700041 8e11a02752 IL State","AmountFC":-30.44,)"
        R"("CostCenter":"NORTH"}]})");
}

void JournalTest::sendsTheRateWhereCurrenciesDiffer()
{
    LedgerEntry foreign = entry();
    foreign.exchangeRate = *Decimal::parse("1.0875");
    QCOMPARE((*entryBody(foreign))[u"ExchangeRate"].numberText(), "1.0875");
}

void JournalTest::onlyTheDebitLineCarriesTheMarkerAlone()
{
    LedgerEntry turned = entry();
    std::swap(turned.lines[0], turned.lines[1]);
    turned.lines[0].description = marker; // a tax line
    const Json body = *entryBody(turned);
    const Json &lines = body[u"GeneralJournalEntryLines"];
    QCOMPARE(lines[0][u"Description"].toString(), QString(marker + u" tax"_s));
    QCOMPARE(lines[1][u"Description"].toString(), marker);
}

void JournalTest::descriptionsStayWithinSixtyCharacters()
{
    LedgerEntry longOne = entry();
    longOne.lines[1].description = marker + u' ' + QString(80, u'x');
    const QString description
        = (*entryBody(longOne))[u"GeneralJournalEntryLines"][1][u"Description"].toString();
    QCOMPARE(description.size(), 60);
    QVERIFY(description.startsWith(marker));
}

void JournalTest::refusesWhatExactWouldRefuse_data()
{
    QTest::addColumn<LedgerEntry>("wrong");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, auto change) {
        LedgerEntry wrong = entry();
        change(wrong);
        QTest::newRow(name) << wrong << QString::fromLatin1(code);
    };
    row("unbalanced", "entry.unbalanced", [](LedgerEntry &e) {
        e.lines[0].amount = Money(3045, e.lines[0].amount.currency());
    });
    row("no marker", "entry.marker", [](LedgerEntry &e) { e.marker.clear(); });
    row("account without id", "entry.account", [](LedgerEntry &e) {
        e.lines[1].glAccountId = u"2210"_s;
    });
    row("no date", "entry.account", [](LedgerEntry &e) { e.date = {}; });
    row("too many lines", "entry.lines", [](LedgerEntry &e) {
        for (int i = 0; i < 50; ++i) {
            e.lines.push_back(line(true, 1, marker));
            e.lines.push_back(line(true, -1, marker));
        }
    });
}

void JournalTest::refusesWhatExactWouldRefuse()
{
    QFETCH(LedgerEntry, wrong);
    QFETCH(QString, code);
    const Result<Json> body = entryBody(wrong);
    QVERIFY(!body);
    QCOMPARE(body.error().code, code);
}

void JournalTest::takesTheKeyFromTheUriWhenAllElseIsNull()
{
    const Json row = *Json::parse(
        R"x({"EntryID":null,"EntryNumber":null,"__metadata":{"uri":"https://start.exactonline.com/)x"
        R"x(api/v1/7/generaljournalentry/GeneralJournalEntries)x"
        R"x((guid'e05368e3-bcb9-5abe-9b6f-534586b313f4')"}})x");
    const Result<PostedEntry> posted = postedFromAnswer(row, entry());
    QVERIFY(posted);
    QCOMPARE(posted->entryId, u"e05368e3-bcb9-5abe-9b6f-534586b313f4"_s);
    QVERIFY(!postedFromAnswer(Json::object(), entry()));
}

void JournalTest::findsMarkersInDescriptions_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << marker << marker;
    QTest::newRow("with more") << QString(marker + u" IL State"_s) << marker;
    QTest::newRow("not at the start") << QString(u"x "_s + marker) << QString();
    QTest::newRow("too few digits") << u"LVY 26700041 8e11"_s << QString();
    QTest::newRow("too many digits") << QString(marker + u'a') << QString();
    QTest::newRow("another text") << u"Levy of March"_s << QString();
}

void JournalTest::findsMarkersInDescriptions()
{
    QFETCH(QString, description);
    QTEST(markerIn(description), "expected");
}

void JournalTest::groupsLinesByEntryAndLeavesOthersOut()
{
    const auto row = [](const char *entryId, int number, const char *amount, const QString &text) {
        return *Json::parse(
            QStringLiteral(
                R"({"EntryID":"%1","LineNumber":%2,"AmountFC":%3,"Currency":"USD","Description":"%4","JournalCode":"90"})")
                .arg(QString::fromLatin1(entryId))
                .arg(number)
                .arg(QString::fromLatin1(amount), text)
                .toUtf8());
    };
    const Result<std::vector<PostedEntry>> posted = postedFromLines({
        row("a", 2, "-5", marker + u" NY"_s),
        row("b", 1, "7", u"by hand"_s),
        row("a", 1, "5", marker),
        row("b", 2, "-7", u"by hand"_s),
    });
    QVERIFY(posted);
    QCOMPARE(posted->size(), size_t(1));
    const LedgerEntry &found = posted->front().entry;
    QCOMPARE(found.marker, marker);
    QVERIFY(!found.lines[0].isTax && found.lines[1].isTax);
    QCOMPARE(found.tax()->toString(), u"5.00 USD"_s);
}

} // namespace levy::exact

using levy::exact::JournalTest;
LEVY_TEST_CLASS(JournalTest)
#include "journal_test.moc"
