#include "core/erp/visma/links.h"
#include "core/erp/visma/markers.h"
#include "core/erp/visma/resource.h"
#include "core/erp/visma/values.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;

namespace levy::visma {

class ValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormOfTimeStampAsWallClock_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filter");
        const auto row = [](const char *text, const char *filter) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(filter);
        };
        row("2026-08-18T08:57:32.59", "2026-08-18T08:57:32.590");
        row("2026-08-18T08:57:32", "2026-08-18T08:57:32.000");
        row("2026-08-18T08:57:32.1239999", "2026-08-18T08:57:32.123");
        row("2026-08-18T08:57:32.59Z", "2026-08-18T08:57:32.590");
        row("2026-08-18T08:57:32.59+02:00", "2026-08-18T08:57:32.590");
        row("2026-08-18 08:57:32", "2026-08-18T08:57:32.000");
        row("1969-12-31T23:59:59.9999", "1969-12-31T23:59:59.999");
    }

    void readsEveryFormOfTimeStampAsWallClock()
    {
        QFETCH(QString, text);
        QFETCH(QString, filter);
        QVERIFY(ticksOf(text));
        QCOMPARE(filterText(*ticksOf(text)), filter);
    }

    void isNotFooledByWhatIsNoTimeStamp()
    {
        for (const char *text :
             {"",
              "2026-08-18",
              "2026-13-01T00:00:00",
              "2026-08-18T25:00:00",
              "soon",
              "2026-08-18T08:57:32.59 maybe"})
            QVERIFY2(!ticksOf(QString::fromLatin1(text)), text);
    }

    void tellsStampsApartBelowTheMillisecond()
    {
        QVERIFY(
            *ticksOf(u"2026-08-18T08:57:32.1230001"_s) > *ticksOf(u"2026-08-18T08:57:32.123"_s));
    }

    void takesOnlyNumbersForNumbers()
    {
        const Json row = *Json::parse(
            R"({"good":10.760000000000002,"text":"10.76","nan":"NaN","flag":true,"null":null})");
        QCOMPARE(decimalOf(row, u"good")->toString(), u"10.76"_s);
        QVERIFY(decimalOf(row, u"null")->isZero());
        QVERIFY(decimalOf(row, u"missing")->isZero());
        for (const QStringView key : {u"text", u"nan", u"flag"})
            QCOMPARE(decimalOf(row, key).error().code, u"visma.number"_s);
    }

    void aDateIsNeverConverted()
    {
        const Json row = *Json::parse(
            R"({"a":"2026-09-14T00:00:00","b":"2026-09-14T23:30:00+02:00","c":null})");
        QCOMPARE(dateOf(row, u"a"), QDate(2026, 9, 14));
        QCOMPARE(dateOf(row, u"b"), QDate(2026, 9, 14));
        QVERIFY(!dateOf(row, u"c").isValid());
    }

    void idsGoIntoPathsWithoutBreakingThem()
    {
        QCOMPARE(pathSegment(u"100245"_s), u"100245"_s);
        QCOMPARE(pathSegment(u"A 1"_s), u"A%201"_s);
        QCOMPARE(pathSegment(u"10/0245"_s), u"b64(MTAvMDI0NQ)"_s);
        QCOMPARE(pathSegment(u".."_s), u"b64(Li4)"_s);
        QCOMPARE(
            endpointUrl(QUrl(u"https://host/base/"_s), u"v1/x"_s, {{u"a"_s, u">=1&2"_s}})
                .toString(QUrl::FullyEncoded),
            u"https://host/base/v1/x?a=%3E%3D1%262"_s);
    }

    void aLocationGivesItsLastSegmentWhateverItsHost()
    {
        QCOMPARE(lastSegment("https://other.example/v2/journaltransaction/GL0042"), u"GL0042"_s);
        QCOMPARE(lastSegment("/v2/journaltransaction/GL0042/"), u"GL0042"_s);
        QCOMPARE(lastSegment(""), QString());
    }

    void aSourceIdNamesTypeAndNumber()
    {
        const Result<DocumentKey> key = keyOfSourceId(u"CashReturn/77"_s);
        QVERIFY(key);
        QVERIFY(key->isCredit());
        QCOMPARE(pathOf(*key), u"v1/cashsale/77"_s);
        QCOMPARE(key->sourceId(), u"CashReturn/77"_s);
        for (const char *bad : {"", "100245", "Invoice/", "Payment/1", "../x"})
            QCOMPARE(keyOfSourceId(QString::fromLatin1(bad)).error().code, u"visma.source-id"_s);
    }

    void knowsItsMarkersAgain()
    {
        QCOMPARE(markerIn(u"LVY 100245 8e11a02752 P0000000"_s), u"LVY 100245 8e11a02752"_s);
        QCOMPARE(markerIn(u"LVY 100 245 8e11a02752"_s), u"LVY 100 245 8e11a02752"_s);
        QCOMPARE(markerIn(u"Hardcover book"_s), QString());
        QVERIFY(bearsMarker(u"LVY 1 8e11a02752 WA"_s, u"LVY 1 8e11a02752"_s));
        QVERIFY(!bearsMarker(u"LVY 1 8e11a02752x"_s, u"LVY 1 8e11a02752"_s));
        QVERIFY(!bearsMarker(u"anything"_s, QString()));
        QCOMPARE(shortMarker(u"LVY 123456789012345 8e11a02752"_s).size(), 30);
    }
};

} // namespace levy::visma

using levy::visma::ValuesTest;
LEVY_TEST_CLASS(ValuesTest)
#include "values_test.moc"
