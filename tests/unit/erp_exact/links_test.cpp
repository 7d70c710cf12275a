#include "core/erp/exact/links.h"
#include "core/erp/exact/regions.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;

namespace levy::exact {

class LinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreSevenRegions()
    {
        QCOMPARE(regions().size(), size_t(7));
        QCOMPARE(region(u"uk"_s)->baseUrl, QUrl(u"https://start.exactonline.co.uk"_s));
        QVERIFY(!region(u"xx"_s));
        QVERIFY(isRegionHost(u"START.exactonline.fr"_s));
        QVERIFY(!isRegionHost(u"start.exactonline.fr.example.com"_s));
    }

    void buildsEndpointUrls()
    {
        const QUrl url = endpointUrl(
            QUrl(u"https://start.exactonline.com/"_s),
            7654321,
            u"crm/Accounts(guid'6f3ed26e-6e25-50db-818a-542f1b4e46a1')"_s,
            {{u"$select"_s, u"ID,Code"_s}});
        QCOMPARE(
            url.toEncoded(),
            "https://start.exactonline.com/api/v1/7654321/crm/"
            "Accounts(guid'6f3ed26e-6e25-50db-818a-"
            "542f1b4e46a1')?$select=ID,Code");
    }

    void followsLinksOnlyHome_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        const auto row
            = [](const char *name, const QString &base, const char *link, const char *expected) {
                  QTest::newRow(name) << base << QByteArray(link) << QByteArray(expected);
              };
        const QString us = u"https://start.exactonline.com"_s;
        const QString own = u"http://127.0.0.1:9/exact"_s;
        row("own region, verbatim",
            us,
            "https://start.exactonline.com/api/v1/7/"
            "x?$skiptoken=datetime'2018-09-21T04%3A18',guid'2a'",
            "https://start.exactonline.com/api/v1/7/"
            "x?$skiptoken=datetime'2018-09-21T04%3A18',guid'2a'");
        row("another region", us, "https://start.exactonline.nl/api/v1/7/x", "");
        row("another host", us, "https://evil.example.com/api/v1/7/x", "");
        row("a host that begins alike",
            us,
            "https://start.exactonline.com.evil.example/api/v1/7/x",
            "");
        row("another scheme", us, "http://start.exactonline.com/api/v1/7/x", "");
        row("user info", us, "https://a:b@start.exactonline.com/api/v1/7/x", "");
        row("another path", us, "https://start.exactonline.com/docs/x", "");
        row("another port", us, "https://start.exactonline.com:444/api/v1/7/x", "");
        row("an own base",
            own,
            "http://127.0.0.1:9/exact/api/v1/7/x?a=1",
            "http://127.0.0.1:9/exact/api/v1/7/x?a=1");
        row("an own base, region link",
            own,
            "https://start.exactonline.fr/api/v1/7/x?$top=40",
            "http://127.0.0.1:9/exact/api/v1/7/x?$top=40");
        row("an own base, other host", own, "http://127.0.0.2:9/exact/api/v1/7/x", "");
        row("nonsense", us, "::", "");
    }

    void followsLinksOnlyHome()
    {
        QFETCH(QString, base);
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, expected);
        const Result<QUrl> url = trustedLink(QUrl(base), link);
        QCOMPARE(url.has_value(), !expected.isEmpty());
        if (url)
            QCOMPARE(url->toEncoded(), expected);
        else
            QCOMPARE(url.error().code, u"exact.foreign-link"_s);
    }
};

} // namespace levy::exact

using levy::exact::LinksTest;
LEVY_TEST_CLASS(LinksTest)
#include "links_test.moc"
