#pragma once

#include <QByteArray>
#include <QString>

namespace levy {

/// What CSV files for a spreadsheet begin with, so that it reads them as UTF-8.
inline const QByteArray csvStart = QByteArrayLiteral("\xef\xbb\xbf");

/// One quoted text cell; what a spreadsheet would take for a formula gets an apostrophe in front.
/// Numbers are written without it.
[[nodiscard]] QByteArray csvCell(const QString &text);

} // namespace levy
