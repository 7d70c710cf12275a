#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/http/server.h"
#include "core/sandbox/books.h"
#include "core/sandbox/settings.h"

#include <optional>

namespace levy::sandbox {

/// What a simulated service works with. All outlive it. The settings may change between calls.
struct ServiceContext {
    Books &books;
    const Clock &clock;
    const SandboxSettings &settings;
};

/// A call as faults and counters name it.
struct CallName {
    QString service; ///< "avatax", "exact", "exact-token", "visma", "visma-token"
    QString operation; ///< e.g. "create", "list transactions", "GeneralJournalEntries.create"
    QString subject; ///< document code, entry description, … where it can be told; else empty

    bool operator==(const CallName &) const = default;
};

/// One simulated service behind its own port. The server calls it one request at a time and wraps
/// it with latency, faults and counting; after handle() it flushes the books.
class SimulatedService {
public:
    virtual ~SimulatedService() = default;

    [[nodiscard]] virtual QString name() const = 0; ///< "avatax", "exact", "visma"

    /// Names the call without carrying it out; must not fail on nonsense.
    [[nodiscard]] virtual CallName identify(const http::ServerRequest &request) const = 0;

    /// Carries the call out and answers. Must not block; latency is the server's affair.
    [[nodiscard]] virtual http::ServerResponse handle(const http::ServerRequest &request) = 0;

    /// The service's own way to refuse (429 with its headers, 500, 503, …) without doing anything.
    [[nodiscard]] virtual http::ServerResponse refuse(
        const http::ServerRequest &request, int status);

    /// The same with this sentence in the service's own form.
    [[nodiscard]] virtual http::ServerResponse refuseSaying(
        const http::ServerRequest &request, int status, const QString &words);

    /// Everything it holds, for tests that compare books with books (GET /_sandbox/state).
    [[nodiscard]] virtual Json books() const = 0;

    /// What a client needs to connect, besides the URL: credentials, companies or divisions.
    [[nodiscard]] virtual Json credentials() const = 0;

    /// `/_sandbox/<name>/<path>`: acts of the outside world (a user edits an invoice, Avalara locks
    /// a document). Nothing: there is no such path.
    [[nodiscard]] virtual std::optional<Json> control(
        const QByteArray &method, const QString &path, const Json &body);
};

/// A JSON answer.
[[nodiscard]] http::ServerResponse jsonResponse(int status, const Json &body);

} // namespace levy::sandbox
