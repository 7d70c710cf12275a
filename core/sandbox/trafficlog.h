#pragma once

#include "core/http/server.h"

#include <QFile>

#include <memory>

namespace levy::sandbox {

/// What the simulated services were asked and what they answered, for those who look at Levy from
/// outside: where LEVY_SANDBOX_TRAFFIC names a folder, each sandbox writes a file of its own into
/// it, a JSON object a line: {"service", "method", "target", "body", "status", "answer"}. Bodies
/// are texts as they were on the wire, without headers.
class TrafficLog {
public:
    /// Null where nobody wants it, or the folder takes no file.
    [[nodiscard]] static std::unique_ptr<TrafficLog> make();

    void note(
        const QString &service,
        const http::ServerRequest &request,
        const http::ServerResponse &response);

private:
    explicit TrafficLog(const QString &path);

    QFile m_file;
};

} // namespace levy::sandbox
