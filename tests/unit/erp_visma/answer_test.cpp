#include "core/erp/connector.h"
#include "core/erp/visma/answer.h"
#include "core/erp/visma/ratestate.h"
#include "tests/support/levytest.h"

using namespace Qt::StringLiterals;

namespace levy::visma {

namespace {

const QDateTime now({2026, 9, 14}, {8, 0}, Qt::UTC);

http::Response responseOf(
    int status, const QByteArray &body = {}, std::vector<http::Header> headers = {})
{
    http::Response response;
    response.status = status;
    response.body = body;
    response.headers = std::move(headers);
    return response;
}

http::Response withRates(const QByteArray &limit, const QByteArray &remaining)
{
    return responseOf(
        200,
        {},
        {{"X-RateLimit-Limit", limit},
         {"X-RateLimit-Remaining", remaining},
         {"X-RateLimit-Reset", "600"},
         {"X-RateLimit-Policy", "4-fixed-window"}});
}

} // namespace

class AnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasItsMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isUnknownForAWrite");
        const auto row = [](int status, ErrorKind kind, const QString &code, bool isUnknown) {
            QTest::newRow(qPrintable(QString::number(status)))
                << status << kind << code << isUnknown;
        };
        row(302, ErrorKind::Malformed, u"visma.status"_s, true);
        row(400, ErrorKind::Rejected, u"visma.bad-request"_s, false);
        row(401, ErrorKind::AuthExpired, u"visma.unauthorized"_s, false);
        row(403, ErrorKind::Forbidden, u"visma.forbidden"_s, false);
        row(404, ErrorKind::NotFound, u"visma.not-found"_s, false);
        row(408, ErrorKind::Timeout, u"visma.timeout"_s, true);
        row(409, ErrorKind::Conflict, u"visma.conflict"_s, false);
        row(412, ErrorKind::Conflict, documentChangedCode, false);
        row(422, ErrorKind::Rejected, u"visma.bad-request"_s, false);
        row(429, ErrorKind::RateLimited, u"visma.rate-limit"_s, false);
        row(500, ErrorKind::Unavailable, u"visma.unavailable"_s, true);
        row(504, ErrorKind::Unavailable, u"visma.unavailable"_s, true);
    }

    void everyStatusHasItsMeaning()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        QFETCH(bool, isUnknownForAWrite);
        const Error error = errorOf(responseOf(status, "<html>oops"), true, now);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, code);
        QCOMPARE(error.outcomeUnknown, isUnknownForAWrite);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.message, QString());
        QVERIFY(!errorOf(responseOf(status), false, now).outcomeUnknown);
    }

    void readsTheSentenceAndKeepsTheIdApart()
    {
        const Error error = errorOf(
            responseOf(
                400,
                R"({"message":"VismaId: 00000000-0000-0000-0000-000000000007. Error: no such category."})"),
            true,
            now);
        QCOMPARE(error.message, u"Error: no such category."_s);
        QCOMPARE(error.detail, u"VismaId: 00000000-0000-0000-0000-000000000007"_s);
        QCOMPARE(errorWords(R"({"Message":"Old form"})").sentence, u"Old form"_s);
        for (const char *body : {"", "null", "[]", "\"text\"", "{\"message\":1}", "{\"mess"})
            QVERIFY2(errorWords(body).isEmpty(), body);
    }

    void theGatewaysFaultsAreAQuestionOfSetUp()
    {
        const Error error = errorOf(
            responseOf(
                400,
                R"({"ExceptionFaultCode":"12027","ExceptionMessage":"No license for this company."})"),
            false,
            now);
        QCOMPARE(error.kind, ErrorKind::Forbidden);
        QCOMPARE(error.code, u"visma.fault-12027"_s);
        QCOMPARE(error.message, u"No license for this company."_s);
        QCOMPARE(
            errorOf(responseOf(400, R"({"ExceptionFaultCode":"7"})"), false, now).kind,
            ErrorKind::Rejected);
    }

    void waitsExactlyAsLongAsIsAsked()
    {
        QCOMPARE(
            errorOf(responseOf(429, {}, {{"Retry-After", "412"}}), false, now).retryAfterMs,
            412'000);
        QCOMPARE(
            errorOf(responseOf(429, {}, {{"X-RateLimit-Reset", "90"}}), false, now).retryAfterMs,
            90'000);
        QCOMPARE(errorOf(responseOf(429), false, now).retryAfterMs, 60'000);
    }

    void keepsATwentiethOfTheWindowForWhatIsBegun()
    {
        RateState state;
        state.note(withRates("5000", "250"), now);
        QVERIFY(state.mayCall(Purpose::Begin, now));
        state.note(withRates("5000", "249"), now);
        const Result<void> refused = state.mayCall(Purpose::Begin, now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
        QCOMPARE(refused.error().retryAfterMs, 600'000);
        QVERIFY(state.mayCall(Purpose::Finish, now));
        state.note(withRates("5000", "0"), now);
        QVERIFY(!state.mayCall(Purpose::Finish, now));
        QVERIFY(state.mayCall(Purpose::Begin, now.addSecs(600)));
        QCOMPARE(state.rates().policy, "4-fixed-window");
    }

    void a429ClosesTheDoorForEverybody()
    {
        RateState state;
        state.note(responseOf(429, {}, {{"Retry-After", "412"}}), now);
        QCOMPARE(state.mayCall(Purpose::Finish, now.addSecs(12)).error().retryAfterMs, 400'000);
        QVERIFY(state.mayCall(Purpose::Begin, now.addSecs(412)));
    }

    void aClockThatIsSetBackDoesNotCloseTheDoorForADay()
    {
        RateState state;
        state.note(withRates("5000", "0"), now);
        QVERIFY(state.mayCall(Purpose::Begin, now.addDays(-1)));
    }

    void headersThatSayNothingUsableAreLeftAside()
    {
        RateState state;
        state.note(responseOf(200, {}, {{"X-RateLimit-Remaining", "many"}}), now);
        QCOMPARE(state.rates(), Rates());
        state.note(withRates("0", "0"), now);
        QVERIFY(state.mayCall(Purpose::Begin, now));
    }
};

} // namespace levy::visma

using levy::visma::AnswerTest;
LEVY_TEST_CLASS(AnswerTest)
#include "answer_test.moc"
