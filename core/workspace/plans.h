#pragma once

#include "core/store/transaction.h"

#include <QDateTime>

#include <map>

namespace levy {

/// When planned work was last done, and what people were told of: what `serve` must remember over a
/// restart.
namespace plans {

/// By kind of work ("poll", …), of one connection; UTC.
[[nodiscard]] Result<std::map<QString, QDateTime>> lastRuns(
    Reader &reader, const QString &connection);
[[nodiscard]] Result<void> setLastRun(
    Transaction &transaction, const QString &connection, const QString &kind, const QDateTime &at);

/// What people were told of and still held then: sentence by cause.
[[nodiscard]] Result<std::map<QString, QString>> toldCauses(Reader &reader);
[[nodiscard]] Result<void> setTold(
    Transaction &transaction, const QString &cause, const QString &sentence, const QDateTime &now);
/// It does not hold any more: should it come back, people are told again.
[[nodiscard]] Result<void> forgetTold(Transaction &transaction, const QString &cause);

} // namespace plans

} // namespace levy
