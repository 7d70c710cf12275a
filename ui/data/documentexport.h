#pragma once

#include "core/workspace/documentlist.h"

#include <QHash>

namespace levy {
class Levy;
}

namespace levy::ui {

/// Writes what the query finds as a table: XLSX, PDF or CSV, as the file's name says
/// (openTableFile). Gives the number of documents. For a background thread. Invalid ("file") if it
/// cannot be written.
[[nodiscard]] Result<qint64> exportDocuments(
    Levy &levy,
    const DocumentQuery &query,
    const QHash<QString, QString> &connectionNames,
    const QString &path);

} // namespace levy::ui
