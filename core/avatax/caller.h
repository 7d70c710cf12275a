#pragma once

#include "core/avatax/settings.h"
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/http/transport.h"

#include <utility>
#include <vector>

namespace levy::avatax {

/// The error as one of this room's, with its operation.
[[nodiscard]] Error inOperation(Error error, const QByteArray &operation);

/// One request before it has headers and a host.
struct Step {
    QByteArray operation; ///< as in Client's fail-points
    http::Method method = http::Method::Get;
    QByteArray path{}; ///< percent-encoded
    std::vector<std::pair<QByteArray, QString>> query{};
    QByteArray body{};
    bool recording = false; ///< it can change something at Avalara

    [[nodiscard]] QUrl url(const QUrl &base) const;
    /// For an answer that came but is no good: the outcome is unknown if something was recorded.
    [[nodiscard]] Error failure(ErrorKind kind, const QString &code, const QString &message) const;
};

/// Sends a Client's steps: headers, fail-points, the exchange for the audit trail, errors. Owned by
/// the Client; stateless and thread-safe.
class Caller {
public:
    Caller(http::Transport &transport, Clock &clock, Settings settings);

    /// The JSON of a successful answer.
    [[nodiscard]] Result<Json> perform(const Step &step, http::Call &call) const;
    /// The rows of all pages of a list.
    [[nodiscard]] Result<Json> rows(Step step, http::Call &call) const;

private:
    [[nodiscard]] http::Request requestOf(const Step &step) const;

    http::Transport &m_transport;
    Clock &m_clock;
    Settings m_settings;
};

} // namespace levy::avatax
