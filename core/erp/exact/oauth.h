#pragma once

#include "core/base/clock.h"
#include "core/erp/exact/settings.h"
#include "core/erp/exact/tokenrecord.h"
#include "core/http/transport.h"

namespace levy::exact {

/// Where the person signs in, for the system browser. `forceLogin` shows the login even when the
/// browser still has a session.
[[nodiscard]] QUrl authorizationUrl(
    const Settings &settings, const QUrl &redirectUri, const QString &state, bool forceLogin);

/// The code out of the URL that the browser was sent back to (also a pasted one). Fails with
/// Invalid "exact.redirect-state" (not ours), Forbidden "exact.redirect-refused" (the person or
/// Exact refused) or Invalid "exact.redirect-code" (no code in it).
[[nodiscard]] Result<QString> parseRedirect(const QUrl &redirect, const QString &expectedState);

/// Turns the code into the first token pair. A code works once, so no failure may be repeated:
/// Rejected (refused), or the transport's own.
[[nodiscard]] Result<TokenRecord> exchangeCode(
    http::Transport &transport,
    const Clock &clock,
    const Settings &settings,
    const QString &code,
    const QUrl &redirectUri,
    http::Call &call);

/// What an answer to a refresh means (contracts/exact-online.md 4.5).
enum class RefreshOutcome {
    Refreshed, ///< `record` holds the new pair
    TooEarly, ///< the current pair stays good
    OldToken, ///< somebody else has refreshed
    Dead, ///< only a new login helps
    Refused, ///< the app, not the token: client id, secret or form
    NotSent, ///< nothing reached Exact
    Unclear, ///< the refresh token may or may not be used up
};

struct RefreshAnswer {
    RefreshOutcome outcome = RefreshOutcome::Unclear;
    TokenRecord record; ///< tokens, time of issue and lifetime only
    Error error; ///< where not Refreshed
};

/// One refresh call; decides nothing and stores nothing.
[[nodiscard]] RefreshAnswer refreshTokens(
    http::Transport &transport,
    const Clock &clock,
    const Settings &settings,
    const QString &refreshToken,
    http::Call &call);

} // namespace levy::exact
