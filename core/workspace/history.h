#pragma once

#include "core/model/document.h"
#include "core/store/transaction.h"

namespace levy {

/// What the other documents of the connection say about one.
namespace history {

/// `effective`: the document as it is sent. What most others have of tax is only looked up where
/// `withUsual` says so.
[[nodiscard]] Result<History> of(
    Reader &reader, DocumentId id, const SalesDocument &effective, bool withUsual);

/// All documents of a connection that are dated in these days (both inclusive), by day, and those
/// of the year before, that tell what is first or usual.
[[nodiscard]] Result<std::vector<Document>> forForecast(
    Reader &reader, const QString &connection, QDate from, QDate to);

} // namespace history

} // namespace levy
