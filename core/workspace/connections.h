#pragma once

#include "core/base/json.h"
#include "core/store/transaction.h"

#include <QDateTime>

namespace levy {

/// One ledger connection as configured, with what was last read of it. `settings` and `policy` are
/// the connector's and the rules' own JSON; neither holds a secret.
struct ConnectionRow {
    QString id; ///< "exact-us": chosen once, part of every key
    QString name;
    QString kind; ///< "exact"
    Json settings;
    Json policy;
    qint64 mappingVersion = 0;
    Json cursor;
    Json master; ///< MasterData::toJson(), null until first read
    QDateTime masterAt; ///< UTC
    QString trouble; ///< why it pauses for a person; empty: it does not
};

/// The connection table.
namespace connections {

[[nodiscard]] Result<std::vector<ConnectionRow>> all(Reader &reader);
[[nodiscard]] Result<std::optional<ConnectionRow>> load(Reader &reader, const QString &id);
/// Adds it or replaces name, settings and policy.
[[nodiscard]] Result<void> configure(Transaction &transaction, const ConnectionRow &row);
[[nodiscard]] Result<void> setPolicy(
    Transaction &transaction, const QString &id, const Json &policy);
[[nodiscard]] Result<void> setCursor(
    Transaction &transaction, const QString &id, const Json &cursor);
[[nodiscard]] Result<void> setMaster(
    Transaction &transaction, const QString &id, const Json &master, const QDateTime &at);
[[nodiscard]] Result<void> setTrouble(
    Transaction &transaction, const QString &id, const QString &trouble);

} // namespace connections

} // namespace levy
