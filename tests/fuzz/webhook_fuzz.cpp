// libFuzzer target for what reads a webhook's message: tests/fuzz/run builds and runs it.
#include "core/webhook/notification.h"
#include "core/webhook/selftest.h"
#include "core/webhook/signedmessage.h"

#include <cstdlib>

using namespace levy::webhook;

namespace {

const QByteArray secret = QByteArrayLiteral("fuzz-secret");

/// Ends the run where something that may never be is.
void mustBe(bool holds)
{
    if (!holds)
        std::abort();
}

/// Whatever the content, what is taken from it is harmless in a path and in SQL.
void readContent(QByteArrayView content)
{
    const auto notification = notificationOf(content);
    if (!notification)
        return;
    mustBe(notification->division > 0);
    mustBe(notification->key.size() == 36);
    for (const QChar c : notification->key)
        mustBe(c == u'-' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto parts = partsOf(body)) {
        mustBe(parts->content.size() + parts->hash.size() < body.size());
        // The fuzzer does not know the secret, except through its seeds.
        if (isSignedWith(*parts, secret))
            readContent(parts->content);
    }
    readContent(body);
    (void)selfTestProof(body, secret);
    // What is signed is genuine, and nothing that differs in one bit.
    QByteArray message = signedMessage(body.toByteArray(), secret);
    const auto parts = partsOf(message);
    mustBe(parts && parts->content == body && isSignedWith(*parts, secret));
    if (size > 0) {
        const qsizetype at = qsizetype(data[0]) * (message.size() - 1) / 255;
        message[at] = char(message[at] ^ (1 << (data[size - 1] % 8)));
        const auto flipped = partsOf(message);
        mustBe(!flipped || !isSignedWith(*flipped, secret));
    }
    return 0;
}
