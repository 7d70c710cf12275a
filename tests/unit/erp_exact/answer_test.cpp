#include "core/erp/exact/answer.h"
#include "core/erp/exact/rates.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;

namespace levy::exact {

namespace {

const QDateTime now(QDate(2023, 5, 12), QTime(8, 18, 25), Qt::UTC);

QByteArray sentence(const char *text)
{
    return R"({"error":{"code":"","message":{"lang":"","value":")" + QByteArray(text) + R"("}}})";
}

http::Response answerWith(
    int status, const QByteArray &body, std::vector<http::Header> headers = {})
{
    http::Response response;
    response.status = status;
    response.body = body;
    response.headers = std::move(headers);
    return response;
}

const std::vector<http::Header> minuteHeaders{
    {"X-RateLimit-Minutely-Limit", "60"},
    {"X-RateLimit-Minutely-Remaining", "0"},
    {"X-RateLimit-Minutely-Reset", "1683879540000"}};

} // namespace

class AnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapsEveryStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isUnknownAfterWrite");
        const auto row =
            [](int status, const QByteArray &body, ErrorKind kind, const char *code, bool unknown) {
                QTest::addRow("%d %s", status, body.left(20).constData())
                    << status << body << kind << QString::fromLatin1(code) << unknown;
            };
        row(400, sentence("bad"), ErrorKind::Rejected, "exact.bad-request", false);
        row(401, {}, ErrorKind::AuthExpired, "exact.unauthorized", false);
        row(403, sentence("Forbidden"), ErrorKind::Forbidden, "exact.forbidden", false);
        row(404, {}, ErrorKind::NotFound, "exact.not-found", false);
        row(408, {}, ErrorKind::Timeout, "exact.too-broad", true);
        row(500, sentence("Niet toegestaan"), ErrorKind::Rejected, "exact.validation", false);
        row(500, sentence(""), ErrorKind::Unavailable, "exact.unavailable", true);
        row(500, "<html>oops</html>", ErrorKind::Unavailable, "exact.unavailable", true);
        row(502, sentence("Bad gateway"), ErrorKind::Unavailable, "exact.unavailable", true);
        row(503, {}, ErrorKind::Unavailable, "exact.unavailable", true);
        row(599, {}, ErrorKind::Unavailable, "exact.unavailable", true);
        row(302, {}, ErrorKind::Malformed, "exact.status", true);
    }

    void mapsEveryStatus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        QFETCH(bool, isUnknownAfterWrite);
        const Error write = errorOf(answerWith(status, body), true, now);
        QCOMPARE(write.kind, kind);
        QCOMPARE(write.code, code);
        QCOMPARE(write.httpStatus, status);
        QCOMPARE(write.outcomeUnknown, isUnknownAfterWrite);
        QVERIFY(!errorOf(answerWith(status, body), false, now).outcomeUnknown);
    }

    void keepsExactsOwnWords()
    {
        const Error error = errorOf(answerWith(500, sentence("Ongeldig: Dagboek")), true, now);
        QCOMPARE(error.message, u"Ongeldig: Dagboek"_s);
    }

    void namesTheReasonOfA403()
    {
        const Error error
            = errorOf(answerWith(403, {}, {{"Reason", "LicenseExpired: since May"}}), false, now);
        QCOMPARE(error.code, u"LicenseExpired"_s);
        QCOMPARE(error.detail, u"Reason: LicenseExpired"_s);
    }

    void waitsForTheLimitThatIsStated()
    {
        const Error minute = errorOf(answerWith(429, {}, minuteHeaders), true, now);
        QCOMPARE(minute.kind, ErrorKind::RateLimited);
        QCOMPARE(minute.code, u"exact.minute-limit"_s);
        QCOMPARE(minute.retryAfterMs, 36'000); // 35 s to the full minute and one more
        QVERIFY(!minute.outcomeUnknown);

        const Error day = errorOf(
            answerWith(
                429,
                {},
                {{"X-RateLimit-Limit", "5000"},
                 {"X-RateLimit-Remaining", "0"},
                 {"X-RateLimit-Reset", "1683936000"}}), // seconds
            true,
            now);
        QCOMPARE(day.code, u"exact.day-limit"_s);
        QCOMPARE(day.retryAfterMs, now.msecsTo(QDateTime({2023, 5, 13}, {0, 0, 1}, Qt::UTC)));
        QCOMPARE(errorOf(answerWith(429, {}), true, now).retryAfterMs, 60'000);
    }

    void whatAnAnswerDoesNotStateStaysAsItWas()
    {
        const Rates before = ratesOf(answerWith(
            200,
            {},
            {{"X-RateLimit-Limit", "5000"},
             {"X-RateLimit-Remaining", "4766"},
             {"X-RateLimit-Reset", "1683936000000"}}));
        // Without the daily ones.
        const Rates rates = ratesOf(answerWith(429, {}, minuteHeaders), before);
        QCOMPARE(rates.day.remaining, 4766);
        QCOMPARE(rates.day.resetsAt, QDateTime({2023, 5, 13}, {0, 0}, Qt::UTC));
        QCOMPARE(rates.minute.limit, 60);
        QCOMPARE(rates.minute.remaining, 0);
        QCOMPARE(rates.minute.resetsAt, QDateTime({2023, 5, 12}, {8, 19}, Qt::UTC));
    }
};

} // namespace levy::exact

using levy::exact::AnswerTest;
LEVY_TEST_CLASS(AnswerTest)
#include "answer_test.moc"
