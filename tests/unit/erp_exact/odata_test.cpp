#include "core/erp/exact/odata.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;

namespace levy::exact {

class ODataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryEnvelope_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QByteArray>("next");
        const auto row = [](const char *name, const char *body, int rows, const char *next) {
            QTest::newRow(name) << QByteArray(body) << rows << QByteArray(next);
        };
        row("results", R"({"d":{"results":[{"ID":1},{"ID":2}]}})", 2, "");
        row("results with next", R"({"d":{"results":[{"ID":1}],"__next":"u"}})", 1, "u");
        row("results with next at the top", R"({"d":{"results":[]},"__next":"u"})", 0, "u");
        row("bare array", R"({"d":[{"ID":1},{"ID":2},{"ID":3}]})", 3, "");
        row("bare array with next at the top", R"({"d":[{"ID":1}],"__next":"u"})", 1, "u");
        row("bare object", R"({"d":{"ID":1}})", 1, "");
        row("null", R"({"d":null})", 0, "");
        row("empty next", R"({"d":{"results":[],"__next":""}})", 0, "");
    }

    void understandsEveryEnvelope()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, rows);
        QFETCH(QByteArray, next);
        const Result<Page> page = parsePage(body);
        QVERIFY(page);
        QCOMPARE(int(page->rows.size()), rows);
        QCOMPARE(page->next, next);
    }

    void refusesWhatIsNoEnvelope_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"", "<html>Bad Gateway</html>", "{}", R"({"d":3})", R"({"d":{"results":{}}})"})
            QTest::newRow(body) << QByteArray(body);
    }

    void refusesWhatIsNoEnvelope()
    {
        QFETCH(QByteArray, body);
        const Result<Page> page = parsePage(body);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Malformed);
    }

    void expandedRowsMayBeListArrayNullOrDeferred()
    {
        const auto rows = [](const char *text) { return expandedRows(*Json::parse(text)); };
        QCOMPARE(rows(R"({"results":[{}]})")->size(), size_t(1));
        QCOMPARE(rows(R"([{},{}])")->size(), size_t(2));
        QVERIFY(!rows(R"({"__deferred":{"uri":"u"}})"));
        QVERIFY(!rows("null"));
    }

    void datesAreCalendarDaysAndStampsAreWallClock()
    {
        QCOMPARE(dateOf(Json(u"/Date(1723420800000)/"_s)), QDate(2024, 8, 12));
        QCOMPARE(dateOf(Json(u"/Date(-86400000)/"_s)), QDate(1969, 12, 31));
        QCOMPARE(dateOf(Json(u"/Date(1723420800000+0200)/"_s)), QDate(2024, 8, 12));
        QCOMPARE(dateOf(Json(u"2026-08-16T00:00:00"_s)), QDate(2026, 8, 16));
        QVERIFY(!dateOf(Json()).isValid());
        QVERIFY(!dateOf(Json(u"/Date(x)/"_s)).isValid());
        // recorded: Created of an invoice that was posted at 14:31:00 GMT, offset 7200
        QCOMPARE(
            instantOf(Json(u"/Date(1782405060220)/"_s), 7200),
            QDateTime(QDate(2026, 6, 25), QTime(14, 31, 0, 220), Qt::UTC));
    }

    void writesLiterals()
    {
        QCOMPARE(guidLiteral(u"c72135ba"_s), u"guid'c72135ba'"_s);
        QCOMPARE(textLiteral(u"O'Neil's"_s), u"'O''Neil''s'"_s);
        QCOMPARE(dateLiteral({2026, 8, 6}), u"datetime'2026-08-06'"_s);
        QCOMPARE(longLiteral(184467441001), u"184467441001L"_s);
        QCOMPARE(paddedAccountCode(u"255"_s), u"               255"_s);
        QCOMPARE(paddedAccountCode(u"  0000255 "_s), u"           0000255"_s);
    }

    void encodesWhatWouldBreakAQuery()
    {
        QCOMPARE(
            encodedQuery(
                {{u"$filter"_s, u"Description eq 'a&b+c #1'"_s}, {u"$select"_s, u"ID,Code"_s}}),
            "$filter=Description%20eq%20'a%26b%2Bc%20%231'&$select=ID,Code");
    }

    void trimsCodesAndKnowsEmptyGuids()
    {
        const Json row = *Json::parse(
            R"({"Code":"           0000002","VAT":"02 ","Number":24700006,"Zero":
            "00000000-0000-0000-0000-000000000000","Guid":"6F3ED26E-6E25-50DB-818A-542F1B4E46A1",
            "Byte":1,"Bool":true,"Null":null})");
        QCOMPARE(textOf(row, u"Code"), u"0000002"_s);
        QCOMPARE(textOf(row, u"VAT"), u"02"_s);
        QCOMPARE(textOf(row, u"Number"), u"24700006"_s);
        QCOMPARE(guidOf(row, u"Zero"), QString());
        QCOMPARE(guidOf(row, u"Guid"), u"6f3ed26e-6e25-50db-818a-542f1b4e46a1"_s);
        QVERIFY(flagOf(row, u"Byte") && flagOf(row, u"Bool") && !flagOf(row, u"Null"));
    }

    void doublesBecomeDecimals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected);
        };
        row("59.97", "59.97");
        row("59.970000000000006", "59.97");
        row("27.666666666666668", "27.6666666667");
        row("369.0", "369");
        row("-0.2", "-0.2");
        row("1E-05", "0.00001");
        row("1.2345678901234567E-05", "0.0000123457");
        row("1.0000000000000002E-19", "0");
        row("12345678901234.567", "12345678901234.567");
        row("null", "0");
    }

    void doublesBecomeDecimals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const Result<Decimal> number = decimalOf(*Json::parse("{\"A\":" + text + '}'), u"A");
        QVERIFY(number);
        QCOMPARE(number->toString(), expected);
    }

    void refusesANumberThatIsNone()
    {
        QVERIFY(!decimalOf(*Json::parse(R"({"A":"many"})"), u"A"));
        QVERIFY(!decimalOf(*Json::parse(R"({"A":true})"), u"A"));
    }

    void onlyGuidsGoIntoPaths()
    {
        QVERIFY(isGuid(u"6f3ed26e-6e25-50db-818a-542f1b4e46a1"_s));
        QVERIFY(!isGuid(u"6f3ed26e-6e25-50db-818a-542f1b4e46a1') or (1 eq 1"_s));
        QVERIFY(!isGuid(QString()));
    }
};

} // namespace levy::exact

using levy::exact::ODataTest;
LEVY_TEST_CLASS(ODataTest)
#include "odata_test.moc"
