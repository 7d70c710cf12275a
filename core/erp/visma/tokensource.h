#pragma once

#include "core/base/clock.h"
#include "core/erp/visma/settings.h"
#include "core/http/transport.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace levy::visma {

/// Gives out the access token of one application, company and set of scopes, in memory only: this
/// grant has no refresh token, a new one is asked for two minutes before the old one ends, one
/// request at a time. Thread-safe; shared by all connectors of the company. The errors it gives
/// never mean that the call itself was sent.
class TokenSource {
public:
    TokenSource(http::Transport &transport, const Clock &clock, const Settings &settings);

    /// Forbidden (Visma Connect's own code, "invalid_client" …): the client id, the secret, the
    /// tenant or the scopes are wrong, or the company has not approved the application; not asked
    /// again within a minute. RateLimited, Unavailable and the transport's kinds: try later.
    [[nodiscard]] Result<QByteArray> accessToken(http::Call &call);

    /// After a 401 on a call made with `refused`: another token. To be called once per call.
    [[nodiscard]] Result<QByteArray> accessTokenAfterRefusal(
        const QByteArray &refused, http::Call &call);

private:
    class Flight;
    struct Token {
        QByteArray text;
        QDateTime issuedAt; ///< when it was asked for, UTC
        QDateTime renewAt;
    };

    [[nodiscard]] std::optional<QByteArray> freshToken(const QByteArray &refused);
    [[nodiscard]] Result<QByteArray> obtain(const QByteArray &refused, http::Call &call);
    [[nodiscard]] Result<Token> request(http::Call &call);
    [[nodiscard]] Result<Token> tokenIn(const http::Response &response, const QDateTime &askedAt);
    [[nodiscard]] std::optional<Error> recentRefusal();

    http::Transport &m_transport;
    const Clock &m_clock;
    const Settings m_settings;

    std::mutex m_mutex;
    std::condition_variable m_landed;
    bool m_isFlying = false;
    std::optional<Token> m_token;
    std::optional<Error> m_refusal;
    QDateTime m_refusedAt;
};

} // namespace levy::visma
