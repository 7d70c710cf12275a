#pragma once

#include "core/base/clock.h"
#include "core/erp/exact/odata.h"
#include "core/erp/exact/settings.h"
#include "core/http/transport.h"

namespace levy::exact {

class TokenSource;

/// Sends the calls of one company: token, headers, limits, paging, errors, recording. Knows no
/// business. Thread-safe. `operation` is a constant in field words ("read sales invoices"); its
/// fail points are "exact.read-sales-invoices.before" and ".after". `endpoint` is the path behind
/// the division.
class Client {
public:
    Client(
        const Settings &settings,
        http::Transport &transport,
        const Clock &clock,
        TokenSource &tokens);

    /// One page of a collection.
    [[nodiscard]] Result<Page> page(
        const char *operation, const QString &endpoint, const QueryItems &query, http::Call &call);
    /// The page behind a link of an earlier answer.
    [[nodiscard]] Result<Page> pageBehind(
        const char *operation, const QByteArray &next, http::Call &call);
    /// All pages; fails with Malformed ("exact.paging") when a link comes twice.
    [[nodiscard]] Result<std::vector<Json>> all(
        const char *operation, const QString &endpoint, const QueryItems &query, http::Call &call);
    /// One row by its key; NotFound.
    [[nodiscard]] Result<Json> entity(
        const char *operation,
        const QString &endpoint,
        const QString &guid,
        const QueryItems &query,
        http::Call &call);
    /// POST with the stored row as the answer.
    [[nodiscard]] Result<Json> create(
        const char *operation, const QString &endpoint, const Json &body, http::Call &call);
    /// PUT of the changed members.
    [[nodiscard]] Result<void> update(
        const char *operation,
        const QString &endpoint,
        const QString &guid,
        const Json &body,
        http::Call &call);

    /// DELETE of one row; NotFound.
    [[nodiscard]] Result<void> remove(
        const char *operation, const QString &endpoint, const QString &guid, http::Call &call);

    /// current/Me: the only path without a company in it (contract 5).
    [[nodiscard]] Result<Json> signedInUser(http::Call &call);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

private:
    [[nodiscard]] Result<http::Response> send(
        const char *operation, http::Request request, http::Call &call);
    [[nodiscard]] Result<void> sendForNothing(
        const char *operation, http::Request request, http::Call &call);
    [[nodiscard]] Result<http::Response> sendOnce(
        const char *operation, http::Request request, const QByteArray &token, http::Call &call);
    [[nodiscard]] Result<Page> get(const char *operation, const QUrl &url, http::Call &call);

    const Settings m_settings;
    http::Transport &m_transport;
    const Clock &m_clock;
    TokenSource &m_tokens;
};

} // namespace levy::exact
