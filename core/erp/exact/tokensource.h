#pragma once

#include "core/base/clock.h"
#include "core/erp/exact/settings.h"
#include "core/erp/exact/tokenstore.h"
#include "core/http/transport.h"

#include <condition_variable>
#include <mutex>

namespace levy::exact {

struct RefreshAnswer;

/// Gives out the access token of one login and refreshes it, one refresh at a time over all threads
/// and processes, never before 570 s and only when a call is about to be made. Thread-safe; shared
/// by all connectors of the login. The errors it gives never mean that the call itself was sent.
class TokenSource {
public:
    static constexpr int refreshAfterSeconds = 570;
    static constexpr int callsPerDay = 200;

    TokenSource(
        http::Transport &transport,
        const Clock &clock,
        TokenStore &store,
        const Settings &settings);

    /// AuthExpired: a person must sign in again. RateLimited or Unavailable with retryAfterMs: the
    /// refresh has to wait. Forbidden: Exact refuses the app. Storage, SecretLocked, Busy: the
    /// store would not take a record.
    [[nodiscard]] Result<QByteArray> accessToken(http::Call &call);

    /// After a 401 on a call made with `refused`: a newer token if there is one or can be one by
    /// now; otherwise AuthExpired. To be called once per call.
    [[nodiscard]] Result<QByteArray> accessTokenAfterRefusal(
        const QByteArray &refused, http::Call &call);

    /// A person has signed in: exchanges the code and stores the pair.
    [[nodiscard]] Result<void> signIn(
        const QString &code, const QUrl &redirectUri, http::Call &call);

private:
    class Flight;

    [[nodiscard]] std::optional<QByteArray> freshToken(const QByteArray &refused);
    [[nodiscard]] Result<QByteArray> obtain(const QByteArray &refused, http::Call &call);
    [[nodiscard]] Result<TokenRecord> newestRecord();
    [[nodiscard]] Result<TokenRecord> refreshed(TokenRecord record, http::Call &call);
    [[nodiscard]] Result<TokenRecord> settled(TokenRecord record, const RefreshAnswer &answer);
    [[nodiscard]] Result<TokenRecord> adopted(TokenRecord record, const TokenRecord &pair);
    [[nodiscard]] Result<TokenRecord> afterOldToken(TokenRecord record, Error error);
    [[nodiscard]] Result<TokenRecord> paused(TokenRecord record, Error error, qint64 atLeastMs);
    [[nodiscard]] Result<TokenRecord> givenUp(TokenRecord record, Error error);
    [[nodiscard]] Result<TokenRecord> aliveOr(const TokenRecord &record, Error error) const;

    http::Transport &m_transport;
    const Clock &m_clock;
    TokenStore &m_store;
    const Settings m_settings;

    std::mutex m_mutex;
    std::condition_variable m_landed;
    bool m_isFlying = false;
    std::optional<TokenRecord> m_known;
    std::optional<TokenRecord> m_unsaved; ///< a new pair not yet stored; touched in a flight only
};

} // namespace levy::exact
