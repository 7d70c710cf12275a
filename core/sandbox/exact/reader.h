#pragma once

#include "core/sandbox/exact/answers.h"
#include "core/sandbox/exact/division.h"
#include "core/sandbox/exact/query.h"
#include "core/sandbox/exact/rowview.h"

namespace levy::sandbox::exact {

/// Answers the GETs of one company: lists, single rows, change feeds.
class Reader {
public:
    /// `base`: "http://127.0.0.1:8090/api/v1/1042/", for the addresses in the answers.
    /// `lookupLagMs`: how long new transaction lines stay out of lists.
    Reader(Division &division, const QString &base, qint64 lookupLagMs);

    [[nodiscard]] http::ServerResponse list(const EntityType &entity, const QByteArray &rawQuery);
    [[nodiscard]] http::ServerResponse one(
        const EntityType &entity, const QString &key, const QByteArray &rawQuery);
    /// The rows behind a deferred collection, e.g. SalesInvoices(guid'…')/SalesInvoiceLines.
    [[nodiscard]] http::ServerResponse collection(
        const EntityType &entity, const QString &key, const QString &property);
    [[nodiscard]] http::ServerResponse syncTimestamp(const QByteArray &rawQuery);

    /// A row with `__metadata`.
    [[nodiscard]] Json rowJson(const EntityType &entity, const RowView &view, const Query &query);
    /// A collection of rows made up on the spot (Me, divisions): all of them, no paging.
    [[nodiscard]] http::ServerResponse made(
        const EntityType &entity, const std::vector<Json> &rows, const QByteArray &rawQuery);

private:
    struct Found {
        QString key;
        const Json *row = nullptr;
        const Json *header = nullptr; ///< of a line in the sync feed
    };
    struct Page {
        std::vector<Found> rows;
        bool more = false;
    };

    [[nodiscard]] bool isVisible(const EntityType &entity, const Json &row) const;
    [[nodiscard]] bool accepts(const EntityType &entity, const Query &query, const Found &found);
    [[nodiscard]] Page byKey(const EntityType &entity, const Query &query, qsizetype limit);
    [[nodiscard]] Page ordered(const EntityType &entity, const Query &query, qsizetype limit);
    [[nodiscard]] Page fed(const EntityType &entity, const Query &query, qsizetype limit);
    [[nodiscard]] Page deleted(const EntityType &entity, const Query &query, qsizetype limit);
    void visit(
        const EntityType &entity,
        const Query &query,
        const std::function<bool(const Found &)> &use);
    [[nodiscard]] QString skipToken(
        const EntityType &entity, const Query &query, const Found &last);
    [[nodiscard]] Json expanded(const Query &query, const QString &property, const QString &key);
    [[nodiscard]] RowView view(const EntityType &entity, const Found &found);

    Division &m_division;
    QString m_base;
    qint64 m_lookupLagMs;
};

} // namespace levy::sandbox::exact
