#include "core/http/server.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;
using namespace levy::http;

class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstHeaderWhateverItsCase();
    void knowsSuccessByTheStatus();
    void decodesThePathAndLeavesTheQuery_data();
    void decodesThePathAndLeavesTheQuery();
};

void MessageTest::findsTheFirstHeaderWhateverItsCase()
{
    const std::vector<Header> headers
        = {{"Content-Type", "text/plain"}, {"X-Id", "1"}, {"x-id", "2"}};
    QCOMPARE(headerValue(headers, "x-ID"), "1");
    QCOMPARE(headerValue(headers, "content-type"), "text/plain");
    QCOMPARE(headerValue(headers, "Content"), QByteArray());
}

void MessageTest::knowsSuccessByTheStatus()
{
    for (const int status : {200, 201, 204, 299})
        QVERIFY2((Response{.status = status}.isSuccess()), qPrintable(QString::number(status)));
    for (const int status : {0, 100, 199, 300, 304, 404, 500})
        QVERIFY2(!(Response{.status = status}.isSuccess()), qPrintable(QString::number(status)));
}

void MessageTest::decodesThePathAndLeavesTheQuery_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char *target, const QString &path, const char *query) {
        QTest::newRow(target) << QByteArray(target) << path << QByteArray(query);
    };
    row("/", u"/"_s, "");
    row("/a%20b/%C3%A9?x=%41&y", u"/a b/é"_s, "x=%41&y");
    row("/a?b?c", u"/a"_s, "b?c");
    row("/a?", u"/a"_s, "");
    row("http://host:1/a?b", u"/a"_s, "b");
    row("http://host", u"/"_s, "");
    row("/a?u=http://b", u"/a"_s, "u=http://b");
    row("*", u"*"_s, "");
}

void MessageTest::decodesThePathAndLeavesTheQuery()
{
    QFETCH(QByteArray, target);
    ServerRequest request;
    request.target = target;
    QTEST(request.path(), "path");
    QTEST(request.rawQuery(), "query");
}

LEVY_TEST_CLASS(MessageTest)
#include "message_test.moc"
