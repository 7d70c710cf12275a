#pragma once

#include "core/base/json.h"
#include "core/model/address.h"
#include "core/store/transaction.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace levy {

/// What Levy remembers beside its documents: settings, corrected addresses of customers, resolver
/// answers, cached master data rows and call counts.
namespace memory {

[[nodiscard]] Result<Json> setting(Reader &reader, const QString &key); ///< null where unset
[[nodiscard]] Result<void> setSetting(
    Transaction &transaction, const QString &key, const Json &value);

/// True after a restore, until a sync has gone through everything: what was done after the backup
/// is unknown.
inline const QString restoredKey = QStringLiteral("restored");
/// The last document of the backup.
inline const QString lastRestoredKey = QStringLiteral("restored.last");
/// Entries are looked for before they are written from now on.
[[nodiscard]] Result<void> markRestored(Transaction &transaction);

[[nodiscard]] Result<QHash<PlaceOfCustomer, Address>> customerAddresses(
    Reader &reader, const QString &connection);
[[nodiscard]] Result<void> setCustomerAddress(
    Transaction &transaction,
    const QString &connection,
    const PlaceOfCustomer &place,
    const Address &address,
    const QString &by,
    const QDateTime &now);

/// The resolver's remembered answer, if it was given since `notBefore`; null otherwise.
[[nodiscard]] Result<Json> addressCheck(
    Reader &reader, const QByteArray &fingerprint, const QDateTime &notBefore);
[[nodiscard]] Result<void> setAddressCheck(
    Transaction &transaction,
    const QByteArray &fingerprint,
    const Json &verdict,
    const QDateTime &now);

using RecordVisitor
    = std::function<void(const QString &kind, const QString &key, const Json &value)>;
[[nodiscard]] Result<void> forEachRecord(
    Reader &reader, const QString &connection, const RecordVisitor &visit);
/// Null where there is none.
[[nodiscard]] Result<Json> record(
    Reader &reader, const QString &connection, const QString &kind, const QString &key);
/// A null value removes the record.
[[nodiscard]] Result<void> setRecord(
    Transaction &transaction,
    const QString &connection,
    const QString &kind,
    const QString &key,
    const Json &value);

struct CallCount {
    QString service;
    QString operation;
    qint64 calls = 0;
    qint64 failures = 0;
    qint64 milliseconds = 0;
};
[[nodiscard]] Result<void> countCall(Transaction &transaction, QDate day, const CallCount &count);
/// Summed over all days.
[[nodiscard]] Result<std::vector<CallCount>> callCounts(Reader &reader);

} // namespace memory

} // namespace levy
