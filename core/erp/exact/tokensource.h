#pragma once

#include "core/base/clock.h"
#include "core/erp/exact/settings.h"
#include "core/erp/exact/tokenstore.h"
#include "core/http/transport.h"

#include <condition_variable>
#include <mutex>

namespace levy::exact {

/// Gives out the access token of one login and refreshes it, one refresh at a time over all threads
/// and processes, never before 570 s and only when a call is about to be made. Thread-safe; shared
/// by all connectors of the login.
class TokenSource
{
public:
    TokenSource(
        http::Transport &transport, const Clock &clock, TokenStore &store, const Settings &settings);

    /// AuthExpired: a person must sign in again. RateLimited or Unavailable with retryAfterMs: the
    /// refresh has to wait. Storage, SecretLocked, Busy: the store would not take a record, nothing
    /// was refreshed.
    [[nodiscard]] Result<QByteArray> accessToken(http::Call &call);

    /// After a 401 on a call made with `refused`: a newer token if there is one or may be one;
    /// otherwise AuthExpired. To be called once per call.
    [[nodiscard]] Result<QByteArray> accessTokenAfterRefusal(
        const QByteArray &refused, http::Call &call);

    /// A person has signed in: exchanges the code and stores the pair.
    [[nodiscard]] Result<void> signIn(const QString &code, const QUrl &redirectUri, http::Call &call);

private:
    class Flight;

    [[nodiscard]] bool isFresh(const TokenRecord &record) const;
    [[nodiscard]] bool isAlive(const TokenRecord &record) const;
    [[nodiscard]] Result<QByteArray> alone(const QByteArray &refused, http::Call &call);
    [[nodiscard]] Result<TokenRecord> loadNewest();
    [[nodiscard]] Result<TokenRecord> refreshed(TokenRecord record, http::Call &call);
    [[nodiscard]] Result<TokenRecord> settle(
        TokenRecord record, const struct RefreshAnswer &answer);
    [[nodiscard]] Result<TokenRecord> afterOldToken(TokenRecord record, const Error &error);
    [[nodiscard]] Result<TokenRecord> pause(TokenRecord record, Error error, qint64 milliseconds);
    [[nodiscard]] Result<TokenRecord> giveUp(TokenRecord record, Error error);
    void remember(const TokenRecord &record);

    http::Transport &m_transport;
    const Clock &m_clock;
    TokenStore &m_store;
    const Settings m_settings;

    std::mutex m_mutex;
    std::condition_variable m_landed;
    bool m_isFlying = false;
    std::optional<TokenRecord> m_known;
    std::optional<TokenRecord> m_unsaved; ///< a new pair that the store has not taken yet
};

} // namespace levy::exact
