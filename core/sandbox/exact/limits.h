#pragma once

#include "core/http/server.h"
#include "core/sandbox/settings.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace levy::sandbox::exact {

/// Counts calls per app and company and errors per app, company and endpoint. In memory only: a
/// restarted sandbox starts counting anew.
class Limits {
public:
    explicit Limits(const SandboxSettings &settings);

    /// A refusal, 429 or 403, if a limit is reached; otherwise counts the call.
    [[nodiscard]] std::optional<http::ServerResponse> admit(
        const QString &clientId, int division, const QDateTime &now);
    /// The minutely refusal, as if the limit were reached.
    [[nodiscard]] http::ServerResponse minutelyRefusal(const QDateTime &now) const;
    /// Adds the X-RateLimit headers of an answered call.
    void addHeaders(
        http::ServerResponse &response,
        const QString &clientId,
        int division,
        const QDateTime &now);
    /// Counts an answer of 400, 401, 403 or 404; too many of them block the app.
    void countError(
        const http::ServerResponse &response,
        const QString &clientId,
        int division,
        const QString &endpoint,
        const QDateTime &now);

private:
    struct Used {
        qint64 minute = 0; ///< number of the minute since 1970
        int inMinute = 0;
        qint64 day = 0;
        int inDay = 0;
    };
    struct Block {
        QDateTime until;
        int times = 0;
    };

    [[nodiscard]] Used &used(const QString &clientId, int division, const QDateTime &now);

    const SandboxSettings &m_settings;
    QHash<QString, Used> m_used;
    QHash<QString, QList<QDateTime>> m_errors;
    QHash<QString, Block> m_blocks;
};

} // namespace levy::sandbox::exact
