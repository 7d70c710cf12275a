#pragma once

#include "core/base/clock.h"
#include "core/erp/exact/exactconnector.h"
#include "core/erp/exact/tokensource.h"
#include "core/http/nettransport.h"
#include "core/http/server.h"

#include <QHash>

#include <atomic>
#include <deque>

namespace levy::exact {

/// Tokens in memory, shared by whoever is given the same store.
class MemoryTokenStore final : public TokenStore {
public:
    Result<std::optional<TokenRecord>> load() override;
    Result<void> save(const TokenRecord &record) override;
    Result<std::unique_ptr<TokenLock>> lock(const StopToken &stop) override;

    [[nodiscard]] TokenRecord record() const;
    void refuseSaves(int afterSoMany); ///< -1: never
    [[nodiscard]] int lockAttempts() const { return m_lockAttempts; }

private:
    mutable std::mutex m_mutex;
    std::timed_mutex m_lock; ///< what other processes would honour
    std::optional<TokenRecord> m_record;
    std::atomic<int> m_lockAttempts = 0;
    int m_savesLeft = -1;
};

struct Seen {
    QByteArray method;
    QString path; ///< behind /api/v1/{division}/, or "oauth2/token"
    QString query; ///< decoded
    QByteArray body;
    QByteArray authorization;
    QByteArray prefer;
};

/// A real HTTP server that answers as it was told, in order; the last answer of a path repeats.
class FakeExact {
public:
    FakeExact();

    [[nodiscard]] QUrl url() const { return m_server->url(); }
    /// `what` is "GET crm/Accounts"; not told: 404.
    void answer(
        const QString &what,
        const QByteArray &body,
        int status = 200,
        std::vector<http::Header> = {});
    void hangUp(const QString &what);
    [[nodiscard]] std::vector<Seen> seen(const QString &what = {}) const;
    [[nodiscard]] int count(const QString &what) const { return int(seen(what).size()); }

private:
    [[nodiscard]] http::ServerResponse handle(const http::ServerRequest &request);

    mutable std::mutex m_mutex;
    QHash<QString, std::deque<http::ServerResponse>> m_answers;
    std::vector<Seen> m_seen;
    std::unique_ptr<http::Server> m_server;
};

/// A company on a FakeExact, signed in with a fresh token.
struct Company {
    Company();
    [[nodiscard]] Settings settings() const;
    /// A new connector; `known` as the workspace would hand it in.
    [[nodiscard]] std::unique_ptr<ExactConnector> connector(std::vector<CachedRecord> known = {});
    void later(std::chrono::seconds by); ///< the clock goes on, the token stays fresh
    void answerMasters(); ///< the company, one customer and its address, three items; no news

    FakeExact exact;
    ManualClock clock;
    http::NetTransport transport{http::NetTransport::Options{}};
    MemoryTokenStore store;
    Settings changed; ///< goLive, shipFrom, generalJournal
    std::unique_ptr<TokenSource> tokens;
    http::Call call;
};

[[nodiscard]] QByteArray rowsBody(const std::vector<QByteArray> &rows, const QByteArray &next = {});
[[nodiscard]] QByteArray entityBody(const QByteArray &row);
[[nodiscard]] QByteArray errorBody(const QByteArray &sentence);
[[nodiscard]] QByteArray example(const QString &file); ///< of the contract

} // namespace levy::exact
