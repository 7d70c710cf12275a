#pragma once

#include "core/workspace/documentlist.h"

#include <QHash>

namespace levy {
class Levy;
}

namespace levy::ui {

/// Writes what the query finds as a table for a spreadsheet of this locale: its decimal sign and
/// separator, UTF-8 with byte order mark, texts that a spreadsheet would take for a formula marked.
/// Gives the number of documents. For a background thread. Invalid ("file") if it cannot be
/// written.
[[nodiscard]] Result<qint64> exportDocumentsCsv(
    Levy &levy,
    const DocumentQuery &query,
    const QHash<QString, QString> &connectionNames,
    const QString &path);

/// One text as a cell of such a table.
[[nodiscard]] QString csvCell(const QString &text, QChar separator);

} // namespace levy::ui
