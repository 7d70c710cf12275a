#include "tests/support/levytest.h"
#include "tests/unit/sandbox/avatax_bench.h"

#include <QUrlQuery>

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AvataxListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void filters_data();
    void filters();
    void looksBack30DaysWithoutADate();
    void pagesWithSkipAndNextLink();
    void showsEachVersion();
    void lagsBehindWrites();
    void answersWhatWasIncluded();
    void refusesBadQueries_data();
    void refusesBadQueries();

private:
    QString path(const QString &filter, const QString &more = {}) const
    {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(filter));
        return u"/api/v2/companies/TARNWICKUS/transactions?%24filter="_s + encoded + more;
    }
    QStringList codes(const QString &filter, const QString &more = {})
    {
        QStringList found;
        const auto reply = m_bench->get(path(filter, more));
        for (const Json &row : reply.body[u"value"].items())
            found << row[u"code"].toString();
        return found;
    }
    void add(const QString &code, const QString &date, const QByteArray &amount, bool isCommit)
    {
        Json model
            = invoice(code, place(u"Detroit"_s, u"MI"_s, u"48226"_s), {line(u"10"_s, amount)});
        model.set(u"date"_s, Json(date));
        model.set(u"commit"_s, Json(isCommit));
        QCOMPARE(m_bench->create(model).status, 201);
    }

    std::unique_ptr<AvataxBench> m_bench;
};

void AvataxListTest::init()
{
    m_bench = std::make_unique<AvataxBench>(); // it is 2 March 2026, 08:00 UTC
    add(u"A"_s, u"2026-02-28"_s, "10.00", true);
    m_bench->clock.advance(1h);
    add(u"B"_s, u"2026-03-01"_s, "20.00", false);
    m_bench->clock.advance(1h);
    add(u"C's"_s, u"2026-03-31"_s, "30.00", true);
    add(u"OLD"_s, u"2025-12-31"_s, "40.00", true);
}

void AvataxListTest::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    const QString wide = u" and date ge '2020-01-01'"_s;
    QTest::newRow("month") << u"date ge '2026-03-01' and date lt '2026-04-01'"_s
                           << QStringList{u"B"_s, u"C's"_s};
    QTest::newRow("unquoted date") << u"date ge 2026-03-01"_s << QStringList{u"B"_s, u"C's"_s};
    QTest::newRow("between is half-open")
        << u"date between '2026-02-28' and '2026-03-31'"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("in, unquoted") << u"type in (SalesInvoice, ReturnInvoice)"_s + wide
                                  << QStringList{u"A"_s, u"B"_s, u"C's"_s, u"OLD"_s};
    QTest::newRow("in, quoted") << u"status in ('Saved')"_s + wide << QStringList{u"B"_s};
    QTest::newRow("status") << u"status eq Committed and date ge 2026-01-01"_s
                            << QStringList{u"A"_s, u"C's"_s};
    QTest::newRow("doubled quote") << u"code eq 'C''s'"_s + wide << QStringList{u"C's"_s};
    QTest::newRow("or and parentheses")
        << u"(code eq 'A' or code eq 'B') and date ge 2020-01-01"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("amount") << u"totalAmount gt 20"_s + wide << QStringList{u"C's"_s, u"OLD"_s};
    QTest::newRow("not equal") << u"status ne 'Committed'"_s + wide << QStringList{u"B"_s};
    QTest::newRow("starts with") << u"code startsWith 'O'"_s + wide << QStringList{u"OLD"_s};
    QTest::newRow("modified") << u"modifiedDate ge '2026-03-02T09:00:00Z'"_s + wide
                              << QStringList{u"B"_s, u"C's"_s, u"OLD"_s};
}

void AvataxListTest::filters()
{
    QFETCH(QString, filter);
    QTEST(codes(filter), "expected");
    QCOMPARE(m_bench->problems(), QStringList());
}

void AvataxListTest::looksBack30DaysWithoutADate()
{
    QCOMPARE(codes(u"code eq 'OLD'"_s), QStringList());
    QCOMPARE(codes(u"code eq 'A'"_s), QStringList{u"A"_s});
    QCOMPARE(codes(u"code eq 'OLD' and date gt '2025-01-01'"_s), QStringList{u"OLD"_s});
    QCOMPARE(m_bench->read(u"OLD"_s).status, 200);
}

void AvataxListTest::pagesWithSkipAndNextLink()
{
    const QString all = u"date ge 2020-01-01"_s;
    const QString order = u"&$orderBy=totalAmount%20DESC"_s;
    const auto first = m_bench->get(path(all, order + u"&$top=3"_s));
    QCOMPARE(first.body[u"@recordsetCount"].toInt(), 4);
    QCOMPARE(first.body[u"value"].items().size(), 3U);
    QCOMPARE(first.body[u"value"][0][u"code"].toString(), u"OLD"_s);
    const auto next = m_bench->get(first.body[u"@nextLink"].toString());
    QCOMPARE(next.body[u"value"][0][u"code"].toString(), u"A"_s);
    QVERIFY(!next.body.has(u"@nextLink"));
    QCOMPARE(codes(all, order + u"&$skip=3"_s), QStringList{u"A"_s});
}

void AvataxListTest::showsEachVersion()
{
    Json again
        = invoice(u"A"_s, place(u"Detroit"_s, u"MI"_s, u"48226"_s), {line(u"10"_s, "11.00")});
    const Json body = Json::object({{u"createTransactionModel"_s, again}});
    QCOMPARE(m_bench->post(u"/api/v2/transactions/createoradjust"_s, body).status, 200);
    const QString filter = u"code eq 'A' and date ge 2020-01-01"_s;
    QCOMPARE(codes(filter).size(), 2);
    QCOMPARE(codes(filter + u" and status ne Adjusted"_s).size(), 1);
}

void AvataxListTest::lagsBehindWrites()
{
    sandbox::SandboxSettings settings;
    settings.lookupLagMs = 5000;
    m_bench->sandbox().configure(settings);
    add(u"NEW"_s, u"2026-03-02"_s, "1.00", false);
    const Json commit = Json::object({{u"commit"_s, Json(true)}});
    m_bench->clock.advance(1h);
    m_bench->act(u"NEW"_s, u"commit"_s, commit);
    add(u"NEWER"_s, u"2026-03-02"_s, "1.00", false);
    const QString filter = u"code startsWith 'NEW' and date ge 2020-01-01"_s;
    QCOMPARE(codes(filter), QStringList{u"NEW"_s});
    QCOMPARE(codes(filter + u" and status eq Saved"_s), QStringList{u"NEW"_s});
    QCOMPARE(m_bench->read(u"NEW"_s).body[u"status"].toString(), u"Committed"_s); // live
    m_bench->clock.advance(5s);
    QCOMPARE(codes(filter + u" and status eq Committed"_s), QStringList{u"NEW"_s});
    QCOMPARE(codes(filter).size(), 2);
}

void AvataxListTest::answersWhatWasIncluded()
{
    const QString one = u"code eq 'A'"_s;
    const Json bare = m_bench->get(path(one)).body[u"value"][0];
    QVERIFY(!bare.has(u"lines"));
    QCOMPARE(bare[u"summary"].items().size(), 0U);
    const Json summary = m_bench->get(path(one, u"&$include=SummaryOnly"_s)).body[u"value"][0];
    QVERIFY(!summary.has(u"lines"));
    QCOMPARE(summary[u"summary"].items().size(), 1U);
    const Json full = m_bench->get(path(one, u"&$include=Summary,Addresses"_s)).body[u"value"][0];
    QCOMPARE(full[u"lines"][0][u"details"].items().size(), 1U);
    QCOMPARE(full[u"addresses"].items().size(), 2U);
}

void AvataxListTest::refusesBadQueries_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("code");
    QTest::newRow("field") << "lines eq 1"
                           << ""
                           << "FieldNotQueryableError";
    QTest::newRow("operator") << "code = 'A'"
                              << ""
                              << "MalformedFilterException";
    QTest::newRow("open quote") << "code eq 'A"
                                << ""
                                << "MalformedFilterException";
    QTest::newRow("open parenthesis") << "(code eq 'A'"
                                      << ""
                                      << "MalformedFilterException";
    QTest::newRow("no value") << "code eq"
                              << ""
                              << "MalformedFilterException";
    QTest::newRow("page") << "code eq 'A'"
                          << "&$top=1001"
                          << "FetchLimit";
    QTest::newRow("order") << "code eq 'A'"
                           << "&$orderBy=lines"
                           << "FieldNotOrderableError";
    QTest::newRow("include") << "code eq 'A'"
                             << "&$include=Everything"
                             << "InvalidParameterValue";
}

void AvataxListTest::refusesBadQueries()
{
    QFETCH(QString, filter);
    QFETCH(QString, more);
    const auto reply = m_bench->get(path(filter, more));
    QCOMPARE(reply.status, 400);
    QTEST(reply.error(), "code");
}

LEVY_TEST_CLASS(AvataxListTest)
#include "avatax_list_test.moc"
