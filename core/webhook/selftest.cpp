#include "core/webhook/selftest.h"

#include "core/webhook/signedmessage.h"

namespace levy::webhook {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView testOpening("{\"Topic\":\"LevySelfTest\",\"Key\":\"");
constexpr std::chrono::milliseconds deadline{15'000};

QString sentenceFor(int status)
{
    if (status == 401)
        return u"the address answers, but refuses the signature: its listener has another webhook secret"_s;
    if (status == 404)
        return u"the address answers, but has no webhook at this path: check the proxy's rules"_s;
    if (status == 200)
        return u"something else than a listener of Levy's answers at this address"_s;
    return u"the address answers with status %1"_s.arg(status);
}

} // namespace

std::optional<QByteArray> selfTestProof(QByteArrayView content, const QByteArray &secret)
{
    if (!content.startsWith(testOpening))
        return std::nullopt;
    return signatureOf("levy-self-test:" + content.toByteArray(), secret).toHex();
}

Result<void> selfTest(
    http::Transport &transport,
    const QUrl &address,
    const QByteArray &secret,
    const QByteArray &nonce,
    const StopToken &stop)
{
    const QByteArray content = testOpening.toByteArray() + nonce.toHex() + "\"}";
    http::Request request;
    request.method = http::Method::Post;
    request.url = address;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = signedMessage(content, secret);
    const Result<http::Response> response = transport.send(request, deadline, stop);
    if (!response)
        return fail(response.error());
    if (response->status == 200 && response->body == selfTestProof(content, secret))
        return {};
    Error error
        = makeError(ErrorKind::Unavailable, u"webhook.test"_s, sentenceFor(response->status));
    error.httpStatus = response->status;
    return fail(std::move(error));
}

} // namespace levy::webhook
