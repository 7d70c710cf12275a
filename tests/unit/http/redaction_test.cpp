#include "core/http/redaction.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::http;

class RedactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsStructureAndOnlyAllowedScalars_data();
    void keepsStructureAndOnlyAllowedScalars();
    void tellsOnlySizeAndTypeOfWhatIsNotJson_data();
    void tellsOnlySizeAndTypeOfWhatIsNotJson();
    void keepsOnlyAllowedQueryValues_data();
    void keepsOnlyAllowedQueryValues();
};

void RedactionTest::keepsStructureAndOnlyAllowedScalars_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *json, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(expected);
    };
    row("allowed", R"({"code":"A1","total":92.750})", R"({"code":"A1","total":92.750})");
    row("not allowed",
        R"({"token":"s3cret","pin":1,"on":true,"off":null})",
        R"({"token":"…","pin":"…","on":"…","off":"…"})");
    row("array under its key",
        R"({"code":["a","b"],"names":["x",["y"]]})",
        R"({"code":["a","b"],"names":["…",["…"]]})");
    row("allowed key above, other below",
        R"({"code":{"token":"s","code":1}})",
        R"({"code":{"token":"…","code":1}})");
    row("objects in an allowed array",
        R"({"code":[{"token":"s"}]})",
        R"({"code":[{"token":"…"}]})");
    row("nothing around it", R"("s3cret")", R"("…")");
    row("array alone", R"([1,{"code":2}])", R"(["…",{"code":2}])");
    row("other case is another key", R"({"Code":"x"})", R"({"Code":"…"})");
    row("empty", R"({"a":{},"b":[]})", R"({"a":{},"b":[]})");
}

void RedactionTest::keepsStructureAndOnlyAllowedScalars()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const QSet<QString> allowed = {u"code"_s, u"total"_s};
    QCOMPARE(redacted(Json::parse(json).value(), allowed).toBytes(), expected);
    QCOMPARE(redactedBody(json, allowed), expected);
}

void RedactionTest::tellsOnlySizeAndTypeOfWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *body, const char *expected) {
        QTest::newRow(body) << QByteArray(body) << QByteArray(expected);
    };
    row("", "");
    row("<!DOCTYPE html><p>s3cret", R"({"bytes":24,"mediaType":"text/html"})");
    row("<?xml version='1.0'?><token/>", R"({"bytes":29,"mediaType":"application/xml"})");
    row("client_secret=s3cret&a=b",
        R"({"bytes":24,"mediaType":"application/x-www-form-urlencoded"})");
    row("{\"token\":\"s3cr", R"({"bytes":14,"mediaType":"application/json"})");
    row("no such thing", R"({"bytes":13,"mediaType":"text/plain"})");
    row("\x1f\x8b\x08", R"({"bytes":3,"mediaType":"application/octet-stream"})");
}

void RedactionTest::tellsOnlySizeAndTypeOfWhatIsNotJson()
{
    QFETCH(QByteArray, body);
    QTEST(redactedBody(body, {u"token"_s, u"client_secret"_s}), "expected");
}

void RedactionTest::keepsOnlyAllowedQueryValues_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &url, const QString &expected) {
        QTest::newRow(qPrintable(url)) << url << expected;
    };
    row(u"https://h/p"_s, u"https://h/p"_s);
    row(u"https://me:pw@h:8/p?$top=5"_s, u"https://h:8/p?$top=5"_s);
    row(u"https://h/p?$top=5&code=s3cret"_s, u"https://h/p?$top=5&code=…"_s);
    row(u"https://h/p?%24top=5"_s, u"https://h/p?%24top=5"_s);
    row(u"https://h/p?s3cret"_s, u"https://h/p?…"_s);
    row(u"https://h/p?a=b=c&&d="_s, u"https://h/p?a=…&&d=…"_s);
    row(u"https://h/p#access_token=s3cret"_s, u"https://h/p"_s);
}

void RedactionTest::keepsOnlyAllowedQueryValues()
{
    QFETCH(QString, url);
    QTEST(redactedUrl(QUrl(url), {u"$top"_s}), "expected");
}

LEVY_TEST_CLASS(RedactionTest)
#include "redaction_test.moc"
