#include "core/avatax/errorcatalogue.h"
#include "core/avatax/errorparser.h"
#include "tests/support/levytest.h"
#include "tests/unit/avatax/avataxworld.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::avatax;
using namespace levytest;

namespace {

const QDateTime now({2026, 3, 2}, {8, 0}, Qt::UTC);

Error errorOf(
    int status, const QByteArray &body, bool recording = true, const QByteArray &retryAfter = {})
{
    http::Response response;
    response.status = status;
    response.body = body;
    if (!retryAfter.isEmpty())
        response.headers.push_back({"retry-after", retryAfter});
    return parseError(response, recording, now);
}

} // namespace

/// Avalara's refusals as facts, and what an accountant is told of them.
class AvataxErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheMostSpecificCode_data();
    void takesTheMostSpecificCode();
    void readsTheDetailThatSpeaks();
    void knowsACommittedDocumentByWordsAlone();
    void judgesByStatusWhereNothingIsSaid_data();
    void judgesByStatusWhereNothingIsSaid();
    void readsHowLongToWait_data();
    void readsHowLongToWait();
    void knowsNoUnknownOutcomeOfARead();
    void survivesAnyEnvelope_data();
    void survivesAnyEnvelope();
    void namesEveryCodeOnceWithThreeSentences();
    void coversEveryCodeOfTheContract();
    void classifiesByKindWhereTheCodeIsUnknown_data();
    void classifiesByKindWhereTheCodeIsUnknown();
};

void AvataxErrorsTest::takesTheMostSpecificCode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    using enum ErrorKind;
    const auto row =
        [](const char *name, int status, const QByteArray &body, const char *code, ErrorKind kind) {
            QTest::newRow(name) << body << status << QString::fromLatin1(code) << kind;
        };
    row("sub code",
        400,
        envelope(u"GetTaxError"_s, u"GetTaxError"_s, 300, u"TaxAddressError"_s),
        "TaxAddressError",
        Rejected);
    row("detail over head",
        400,
        envelope(u"ModelStateInvalid"_s, u"JsonFormatError"_s, 47),
        "JsonFormatError",
        Rejected);
    row("number alone",
        400,
        envelope(u"Odd"_s, {}, 1100),
        "CannotModifyLockedTransaction",
        Rejected);
    row("number over an unknown name",
        503,
        envelope(u"Odd"_s, u"NewName"_s, 1715),
        "RequestLimitExceeded",
        RateLimited);
    row("unknown name", 400, envelope(u"Odd"_s, u"NewName"_s, 99999), "NewName", Rejected);
    row("limit under 400",
        400,
        envelope({}, u"RateLimitExceededError"_s, 1723),
        "RateLimitExceededError",
        RateLimited);
    row("many faults are no limit",
        400,
        envelope(u"ModelStateInvalid"_s, u"ErrorCountLimitExceededError"_s, 1722),
        "ErrorCountLimitExceededError",
        Rejected);
    row("right under 401",
        401,
        envelope({}, u"PermissionRequired"_s, 49),
        "PermissionRequired",
        Forbidden);
    row("right under 400",
        400,
        envelope({}, u"AuthorizationException"_s, 31),
        "AuthorizationException",
        Forbidden);
    row("gateway number", 400, envelope(u"Odd"_s, {}, 4012), "NoHealthySite", Unavailable);
    row("gateway without a name", 400, envelope(u"Odd"_s, {}, 4008), "ServiceTimeout", Unavailable);
    row("voided already",
        400,
        envelope({}, u"TransactionAlreadyCancelled"_s, 198),
        "TransactionAlreadyCancelled",
        Conflict);
    row("two types share it",
        400,
        envelope({}, u"DocumentCodeConflict"_s, 303),
        "DocumentCodeConflict",
        Conflict);
    row("trouble outranks a vague code",
        500,
        envelope(u"GetTaxError"_s, u"GetTaxError"_s, 300),
        "GetTaxError",
        Unavailable);
}

void AvataxErrorsTest::takesTheMostSpecificCode()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Error error = errorOf(status, body);
    QTEST(error.code, "code");
    QTEST(error.kind, "kind");
    QCOMPARE(error.service, u"avatax"_s);
    QCOMPARE(error.message, u"Avalara's words"_s);
    QCOMPARE(error.outcomeUnknown, error.kind == ErrorKind::Unavailable);
}

void AvataxErrorsTest::readsTheDetailThatSpeaks()
{
    const Error error = errorOf(400, R"({"error":{"code":"GetTaxError","message":"head","details":[
        {"code":"GetTaxError","number":300,"faultCode":"GetTaxError"},
        {"code":"GetTaxError","number":300,"message":"DocStatus is invalid for this operation.",
         "description":"Expected Saved|Posted","refersTo":"DocStatus"}]}})");
    QCOMPARE(error.code, u"DocStatusError"_s);
    QCOMPARE(error.kind, ErrorKind::Conflict);
    QCOMPARE(error.message, u"DocStatus is invalid for this operation. Expected Saved|Posted"_s);
    QCOMPARE(error.detail, u"DocStatus"_s);
}

void AvataxErrorsTest::knowsACommittedDocumentByWordsAlone()
{
    const Error bare
        = errorOf(400, R"({"error":{"code":"GetTaxError","message":"Expected Saved|Posted"}})");
    QCOMPARE(bare.code, u"DocStatusError"_s);
    const Error nexus
        = errorOf(400, R"({"error":{"code":"GetTaxError","message":"NoNexus not supported"}})");
    QCOMPARE(nexus.code, u"NoNexus"_s);
    QCOMPARE(classify(nexus).errorClass, ErrorClass::SetUp);
}

void AvataxErrorsTest::judgesByStatusWhereNothingIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("unknown");
    using enum ErrorKind;
    const QByteArray html = "<html><body>Bad Gateway</body></html>";
    QTest::newRow("502 page") << 502 << html << Unavailable << true;
    QTest::newRow("500 empty") << 500 << QByteArray() << Unavailable << true;
    QTest::newRow("504 empty") << 504 << QByteArray() << Unavailable << true;
    QTest::newRow("408 empty") << 408 << QByteArray() << Unavailable << true;
    QTest::newRow("429 empty") << 429 << QByteArray() << RateLimited << false;
    QTest::newRow("401 empty") << 401 << QByteArray() << AuthExpired << false;
    QTest::newRow("403 page") << 403 << html << Forbidden << false;
    QTest::newRow("404 empty is not an absent document")
        << 404 << QByteArray() << Malformed << false;
    QTest::newRow("404 page of a proxy") << 404 << html << Malformed << false;
    QTest::newRow("redirect") << 302 << QByteArray() << Malformed << false;
    QTest::newRow("400 cut") << 400 << QByteArray(R"({"error":{"code":"Get)") << Malformed << false;
}

void AvataxErrorsTest::judgesByStatusWhereNothingIsSaid()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Error error = errorOf(status, body);
    QTEST(error.kind, "kind");
    QTEST(error.outcomeUnknown, "unknown");
    QCOMPARE(error.code, u"avatax.http-%1"_s.arg(status));
}

void AvataxErrorsTest::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("none") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::newRow("date") << QByteArray("Mon, 02 Mar 2026 08:01:00 GMT") << qint64(60'000);
    QTest::newRow("past") << QByteArray("Mon, 02 Mar 2026 07:01:00 GMT") << qint64(0);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
}

void AvataxErrorsTest::readsHowLongToWait()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, expected);
    QCOMPARE(errorOf(429, {}, true, header).retryAfterMs, expected);
}

void AvataxErrorsTest::knowsNoUnknownOutcomeOfARead()
{
    QVERIFY(!errorOf(503, {}, false).outcomeUnknown);
    QVERIFY(errorOf(503, {}, true).outcomeUnknown);
}

void AvataxErrorsTest::survivesAnyEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"[]",
          "null",
          "7",
          R"({"error":null})",
          R"({"error":"text"})",
          R"({"error":[]})",
          R"({"error":{}})",
          R"({"error":{"code":7,"message":[],"details":{}}})",
          R"({"error":{"details":[null,7,"x",[],{"code":{},"number":"x","faultSubCode":[]}]}})"})
        QTest::newRow(body) << QByteArray(body);
}

void AvataxErrorsTest::survivesAnyEnvelope()
{
    QFETCH(QByteArray, body);
    const Error error = errorOf(400, body);
    QCOMPARE(error.code, u"avatax.http-400"_s);
    QVERIFY(!error.message.isEmpty());
}

void AvataxErrorsTest::namesEveryCodeOnceWithThreeSentences()
{
    QSet<QString> codes;
    QSet<int> numbers;
    for (const CatalogueEntry &entry : errorCatalogue()) {
        const QString code = QString::fromLatin1(entry.code);
        QVERIFY2(!codes.contains(code.toLower()), entry.code);
        codes.insert(code.toLower());
        QVERIFY2(entry.number == 0 || !numbers.contains(entry.number), entry.code);
        numbers.insert(entry.number);
        QVERIFY2(entry.sentences, entry.code);
        for (const char *text :
             {entry.sentences->happened, entry.sentences->books, entry.sentences->todo})
            QVERIFY2(QByteArray(text).endsWith('.'), entry.code);
        QCOMPARE(findByCode(code.toUpper()), &entry);
        QVERIFY(!toText(entry.errorClass).isEmpty());
        QVERIFY(!toText(entry.owner).isEmpty());
        QVERIFY(explanation(entry).startsWith(QString::fromUtf8(entry.sentences->happened)));
    }
}

void AvataxErrorsTest::coversEveryCodeOfTheContract()
{
#ifdef LEVY_SHARED_DIR
    QFile file(QStringLiteral(LEVY_SHARED_DIR "/contracts/avatax.md"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the contracts are not on this computer");
    const QString all = QString::fromUtf8(file.readAll());
    const qsizetype begin = all.indexOf(u"| Code (number) or faultSubCode"_s);
    const qsizetype end = all.indexOf(u"Often assumed, but absent"_s);
    QVERIFY(begin > 0 && end > begin);
    const QRegularExpression word(u"\\b[A-Z][a-z]+[A-Z][A-Za-z]+\\b"_s);
    const QRegularExpression numbered(u"\\((-?\\d+)\\)"_s);
    const QSet<QString> noCodes{
        u"AutoAddress"_s, u"AvaTaxGlobal"_s, u"AvaTax"_s, u"SalesInvoice"_s, u"TaxOnly"_s};
    int count = 0;
    for (const QString &row : all.mid(begin, end - begin).split(u'\n').mid(2)) {
        const QString cell = row.section(u'|', 1, 1).section(u"names from"_s, 0, 0);
        for (auto match = word.globalMatch(cell); match.hasNext(); ++count) {
            const QString code = match.next().captured();
            QVERIFY2(noCodes.contains(code) || findByCode(code), qPrintable(code));
        }
        for (auto match = numbered.globalMatch(cell); match.hasNext();) {
            const QString number = match.next().captured(1);
            QVERIFY2(findByNumber(number.toInt()), qPrintable(number));
        }
    }
    QVERIFY(count > 80);
#else
    QSKIP("the contracts are not on this computer");
#endif
}

void AvataxErrorsTest::classifiesByKindWhereTheCodeIsUnknown_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorClass>("errorClass");
    using enum ErrorKind;
    QTest::newRow("offline") << Offline << ErrorClass::Retry;
    QTest::newRow("timeout") << Timeout << ErrorClass::Retry;
    QTest::newRow("lost") << ConnectionLost << ErrorClass::Retry;
    QTest::newRow("limited") << RateLimited << ErrorClass::Retry;
    QTest::newRow("unavailable") << Unavailable << ErrorClass::Retry;
    QTest::newRow("auth") << AuthExpired << ErrorClass::SetUp;
    QTest::newRow("forbidden") << Forbidden << ErrorClass::SetUp;
    QTest::newRow("rejected") << Rejected << ErrorClass::Person;
    QTest::newRow("conflict") << Conflict << ErrorClass::Check;
    QTest::newRow("malformed") << Malformed << ErrorClass::Check;
    QTest::newRow("internal") << Internal << ErrorClass::Code;
}

void AvataxErrorsTest::classifiesByKindWhereTheCodeIsUnknown()
{
    QFETCH(ErrorKind, kind);
    QFETCH(ErrorClass, errorClass);
    const CatalogueEntry entry = classify(makeError(kind, u"SomethingNew"_s));
    QCOMPARE(entry.errorClass, errorClass);
    QVERIFY(!explanation(entry).isEmpty());
    // a vague code does not hide that the service is down
    if (kind != ErrorKind::Rejected)
        QCOMPARE(classify(makeError(kind, u"GetTaxError"_s)).errorClass, errorClass);
}

LEVY_TEST_CLASS(AvataxErrorsTest)
#include "errors_test.moc"
