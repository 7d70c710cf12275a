#pragma once

#include "core/base/json.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace levy::exact {

/// The token pair of one login and what is known about it: a secret as a whole.
struct TokenRecord {
    QString accessToken;
    QString refreshToken; ///< single use, replaced by each refresh
    QDateTime issuedAt; ///< UTC
    qint64 lifetimeSeconds = 600;
    QString userId; ///< Exact's UserID, may be empty
    int callsToday = 0; ///< token calls on `day`
    QDate day; ///< UTC
    /// Refreshes begun with this refresh token whose answer was never stored. Written before each
    /// refresh; more than one: only a new login helps.
    int refreshesBegun = 0;
    QDateTime notBefore; ///< no refresh is begun earlier; invalid: at any time
    bool needsLogin = false; ///< the refresh token is known to be dead

    /// Negative where the clock was set back.
    [[nodiscard]] qint64 ageSeconds(const QDateTime &now) const { return issuedAt.secsTo(now); }

    [[nodiscard]] Json toJson() const;
    /// Malformed where a token or the time of issue is missing.
    [[nodiscard]] static Result<TokenRecord> fromJson(const Json &json);

    bool operator==(const TokenRecord &) const = default;
};

} // namespace levy::exact
