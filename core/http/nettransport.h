#pragma once

#include "core/http/transport.h"

#include <memory>
#include <mutex>
#include <vector>

namespace levy::http {

/// The real Transport, over QNetworkAccessManager: system proxy, the platform's TLS (1.2 or newer,
/// no certificate error is ever ignored), no cookies, no cache, no sign-in of its own.
///
/// Every call borrows a manager of its own and waits in a private event loop on the caller's
/// thread, so any thread may call; a QCoreApplication must exist. No call may be running when the
/// transport is destroyed.
///
/// A write goes out once at the most, also over a kept connection that the service just closed. A
/// Get may be repeated by Qt, up to three times, where a connection ends before the answer began.
///
/// Qt 6.4 does not tell a chunked body that ended early from a whole one. A JSON answer with open
/// brackets is therefore ConnectionLost; an empty body of a write's answer is for the caller to
/// doubt. An endless header is ended by the deadline only, and costs up to five seconds more.
class NetTransport final : public Transport {
public:
    struct Options {
        QByteArray userAgent = QByteArrayLiteral("Levy");
        qsizetype maxAnswerBytes = 16 * 1024 * 1024; ///< of a body, after decompression
        bool useSystemProxy = true; ///< never for this computer's own addresses
        /// A write takes a kept connection only if it was in use so recently; an older one may be
        /// closing at the service, and then nobody knows what became of the write.
        std::chrono::milliseconds reuseWithin{4000};
    };

    explicit NetTransport(Options options);
    ~NetTransport() override;
    NetTransport(const NetTransport &) = delete;
    NetTransport &operator=(const NetTransport &) = delete;

    /// Beyond the errors of Transport: Invalid ("http.url", "http.header") for what cannot be sent
    /// as asked. A deadline of zero or less is a Timeout with nothing sent. A write without a body
    /// is sent with "{}".
    [[nodiscard]] Result<Response> send(
        const Request &request, std::chrono::milliseconds deadline, const StopToken &stop) override;

private:
    struct Lane;
    [[nodiscard]] std::unique_ptr<Lane> borrowLane();
    void giveBack(std::unique_ptr<Lane> lane);

    const Options m_options;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Lane>> m_idle; // the most recently used last
};

} // namespace levy::http
