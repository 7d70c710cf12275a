#pragma once

#include "core/base/json.h"
#include "core/erp/visma/links.h"
#include "core/erp/visma/pace.h"
#include "core/erp/visma/ratestate.h"
#include "core/erp/visma/settings.h"
#include "core/http/transport.h"

#include <vector>

namespace levy::visma {

class TokenSource;

/// The rows of one list page, and what the list says of itself.
struct ListPage {
    std::vector<Json> rows;
    qint64 total = -1; ///< of all pages; -1: not stated
    qint64 maxPageSize = -1; ///< -1: not stated

    bool operator==(const ListPage &) const = default;
};

/// A write that Visma.net took on to carry out later.
struct Accepted {
    QString job; ///< id of the background operation; empty: it was carried out at once
};

/// What a POST made.
struct Created {
    QString id;
    QString version; ///< without quotes; may be empty
};

/// Sends the calls of one company: token, headers, limits, pace, errors, recording. Knows no
/// business. Thread-safe. `operation` is a constant in field words ("read invoices"); its fail
/// points are "visma.read-invoices.before" and ".after". `path` begins with "v1/" or "v2/" and is
/// encoded.
class Client {
public:
    Client(const Settings &settings, http::Transport &transport, Clock &clock, TokenSource &tokens);

    /// One page of a list; which one the query says.
    [[nodiscard]] Result<ListPage> page(
        const char *operation, const QString &path, const QueryItems &query, http::Call &call);
    /// All pages. Malformed ("visma.paging") when page one comes again.
    [[nodiscard]] Result<std::vector<Json>> all(
        const char *operation, const QString &path, const QueryItems &query, http::Call &call);
    /// A list that has no pages. Malformed ("visma.list-cut") when it says that it is longer.
    [[nodiscard]] Result<std::vector<Json>> whole(
        const char *operation, const QString &path, const QueryItems &query, http::Call &call);
    /// One row; NotFound.
    [[nodiscard]] Result<Json> one(
        const char *operation,
        const QString &path,
        http::Call &call,
        Purpose purpose = Purpose::Begin);
    /// The answer's body as it came, an empty one too.
    [[nodiscard]] Result<QByteArray> body(
        const char *operation, const QString &path, http::Call &call, Purpose purpose);
    /// PUT in the background under a lock. Conflict documentChangedCode.
    [[nodiscard]] Result<Accepted> enqueue(
        const char *operation,
        const QString &path,
        const Json &body,
        const QString &version,
        http::Call &call);
    /// POST; the id comes out of the Location header. Without one: Malformed, outcomeUnknown.
    [[nodiscard]] Result<Created> create(
        const char *operation, const QString &path, const Json &body, http::Call &call);
    /// POST of an action on something that exists.
    [[nodiscard]] Result<void> act(
        const char *operation, const QString &path, const QString &version, http::Call &call);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] Rates rates() const { return m_rates.rates(); }

private:
    [[nodiscard]] Result<http::Response> send(
        const char *operation, http::Request request, Purpose purpose, http::Call &call);
    [[nodiscard]] Result<http::Response> sendOnce(
        const char *operation,
        http::Request request,
        Purpose purpose,
        const QByteArray &token,
        http::Call &call);

    const Settings m_settings;
    http::Transport &m_transport;
    Clock &m_clock;
    TokenSource &m_tokens;
    Pace m_pace;
    RateState m_rates;
};

} // namespace levy::visma
