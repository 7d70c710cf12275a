#pragma once

#include "core/base/clock.h"
#include "core/erp/visma/tokensource.h"
#include "core/erp/visma/vismaconnector.h"
#include "core/http/nettransport.h"
#include "core/http/server.h"

#include <QHash>

#include <deque>

namespace levy::visma {

/// Ids of background operations in memory, shared by whoever is given the same store.
class MemoryJobStore final : public JobStore {
public:
    Result<void> put(const QString &key, const QString &jobId) override;
    Result<QString> get(const QString &key) override;
    Result<void> remove(const QString &key) override;

    void refusePuts() { m_refusesPuts = true; }

private:
    std::mutex m_mutex;
    QHash<QString, QString> m_jobs;
    bool m_refusesPuts = false;
};

struct Seen {
    QByteArray method;
    QString path; ///< "v1/customerinvoice", decoded, or "connect/token"
    QString query; ///< decoded
    QByteArray body;
    std::vector<http::Header> headers;

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return http::headerValue(headers, name);
    }
};

/// A real HTTP server that answers as it was told, in order; the last answer of a path repeats.
/// Every request to the API is held against the contract; the test fails where one breaks it.
class FakeVisma {
public:
    FakeVisma();
    ~FakeVisma();

    [[nodiscard]] QUrl url() const { return m_server->url(); }
    /// `what` is "GET v1/customerinvoice"; not told: 404 without a word.
    void answer(
        const QString &what,
        const QByteArray &body,
        int status = 200,
        std::vector<http::Header> headers = {});
    void answer(const QString &what, const http::ServerResponse &response);
    void hangUp(const QString &what);
    /// Forgets what was told for that path.
    void forget(const QString &what);
    [[nodiscard]] std::vector<Seen> seen(const QString &what = {}) const;
    [[nodiscard]] int count(const QString &what = {}) const { return int(seen(what).size()); }
    /// Of calls that change something, token calls aside.
    [[nodiscard]] int writes() const;

private:
    [[nodiscard]] http::ServerResponse handle(const http::ServerRequest &request);

    mutable std::mutex m_mutex;
    QStringList m_problems;
    QHash<QString, std::deque<http::ServerResponse>> m_answers;
    std::vector<Seen> m_seen;
    std::unique_ptr<http::Server> m_server; // last: its thread uses all of the above
};

/// A company on a FakeVisma. Its token is there for the asking; master data is not until
/// answerMasters().
struct Company {
    Company();
    [[nodiscard]] Settings settings() const;
    /// A new connector; `known` as the workspace would hand it in.
    [[nodiscard]] std::unique_ptr<VismaConnector> connector(
        const std::vector<CachedRecord> &known = {});
    /// Branch, currencies, VAT categories; subaccounts, one location, one customer; no documents.
    void answerMasters();

    FakeVisma visma;
    ManualClock clock;
    http::NetTransport transport{http::NetTransport::Options{}};
    MemoryJobStore jobs;
    Settings changed; ///< what a test wants otherwise; urls and sign-in aside
    std::unique_ptr<TokenSource> tokens;
    http::Call call;
};

/// A row of the customer invoice list with one line of 80 and one of 25 USD at rate 10, changed at
/// `changedAt`, version "V1".
[[nodiscard]] Json invoiceRow(
    const QString &number = QStringLiteral("100245"),
    const QString &changedAt = QStringLiteral("2026-09-14T08:15:41.36"));
/// The same as a credit note: lines under "lines", positive amounts.
[[nodiscard]] Json creditNoteRow();
/// Adds a line; its amount counts in the totals.
void addLine(Json &row, int number, const QString &description, const QByteArray &amount);
/// Sets a member of a line, by its place.
void setInLine(Json &row, size_t index, const QString &member, const Json &value);

/// A list page; `total` -1: no metadata.
[[nodiscard]] QByteArray page(const std::vector<Json> &rows, qint64 total = -1, qint64 max = 1000);
[[nodiscard]] QByteArray example(const QString &file); ///< of the contract

} // namespace levy::visma
