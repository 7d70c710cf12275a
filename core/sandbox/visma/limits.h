#pragma once

#include "core/http/server.h"
#include "core/sandbox/settings.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace levy::sandbox::visma {

/// Counts calls per company and app in fixed windows of an hour. In memory only: a restarted
/// sandbox starts counting anew.
class Limits {
public:
    explicit Limits(const SandboxSettings &settings);

    /// The 429, if the limit is reached; otherwise counts the call.
    [[nodiscard]] std::optional<http::ServerResponse> admit(
        const QString &tenantId, const QString &clientId, const QDateTime &now);
    /// The 429, as if the limit were reached.
    [[nodiscard]] http::ServerResponse refusal(const QDateTime &now) const;
    /// Limit, Remaining and Policy, and Reset in seconds to the next window, of an answered call.
    void addHeaders(
        http::ServerResponse &response,
        const QString &tenantId,
        const QString &clientId,
        const QDateTime &now);

private:
    struct Used {
        qint64 hour = 0; ///< number of the hour since 1970
        int calls = 0;
    };

    [[nodiscard]] Used &used(
        const QString &tenantId, const QString &clientId, const QDateTime &now);

    const SandboxSettings &m_settings;
    QHash<QString, Used> m_used;
};

} // namespace levy::sandbox::visma
