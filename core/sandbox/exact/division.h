#pragma once

#include "core/base/clock.h"
#include "core/sandbox/exact/table.h"

#include <QSet>

#include <map>

namespace levy::sandbox::exact {

/// One country of Exact Online: its app registration and the one user who signs in there.
struct Region {
    QString code; ///< "US"
    QString clientId;
    QString clientSecret;
    QString webhookSecret;
    qint64 utcOffsetSeconds = 0; ///< the server's wall clock less UTC
    Json login; ///< fields of Me: UserID, FullName, LanguageCode, …
    QStringList redirectUris; ///< empty: https and http loopback addresses
    QSet<QString> deniedScopes;
    std::vector<int> divisions;
};

/// A row of a sync feed.
struct FeedRow {
    QString set;
    QString key;
};

/// One company: its tables, its change feeds and its log of deletions, all in the books.
class Division {
public:
    Division(Books &books, const Clock &clock, const Region &region, int code);

    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] const Region &region() const { return m_region; }
    /// Its row of system/Divisions.
    [[nodiscard]] const Json &company() const;
    [[nodiscard]] QString currency() const;
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// Today by the server's wall clock.
    [[nodiscard]] QDate today() const;

    [[nodiscard]] Table &table(const QString &set);
    /// Rows by Timestamp. Lines of invoices are in the feed "SalesInvoices".
    [[nodiscard]] const std::map<qint64, FeedRow> &feed(const QString &set);

    /// 1, 2, 3, … per company and name.
    [[nodiscard]] qint64 nextNumber(const QString &name);
    /// A guid that no row has yet.
    [[nodiscard]] QString newId();
    /// Stores a new or changed row with new Modified and Timestamp. A change of an invoice's header
    /// or line renews the Timestamps of the whole invoice and the header's Modified.
    void store(const QString &set, const QString &key, Json row);
    /// Removes a row, and with an invoice its lines, and notes it for sync/Deleted.
    void erase(const QString &set, const QString &key);

    /// For the seed: stores rows as they are but for the Timestamp.
    void seedRow(const QString &set, const QString &key, Json row);

    /// What has happened to invoices since the last time: "Create", "Update" or "Delete" by id.
    [[nodiscard]] std::map<QString, QString> takeInvoiceEvents();

    [[nodiscard]] static QString tableKind(int code, const QString &set);
    [[nodiscard]] static bool isFed(const QString &set);

private:
    void stamp(const QString &set, const QString &key, Json row);
    void renewInvoice(const QString &invoiceId);
    void eraseRow(const QString &set, const QString &key);
    [[nodiscard]] qint64 nextTimestamp();

    Books &m_books;
    const Clock &m_clock;
    const Region &m_region;
    int m_code;
    std::map<QString, Table> m_tables;
    std::map<QString, std::map<qint64, FeedRow>> m_feeds;
    std::map<QString, QString> m_invoiceEvents;
    qint64 m_lastTimestamp = 0;
};

} // namespace levy::sandbox::exact
