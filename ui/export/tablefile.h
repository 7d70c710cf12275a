#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace levy::ui {

/// An amount in the minor units of its currency, so that each kind of file writes it as its readers
/// expect: a number, never a text.
struct TableMoney {
    qint64 minor = 0;
    QString currency; ///< ISO 4217; it decides the digits
};

/// One cell. Empty: there is nothing to say.
using TableCell = std::variant<std::monostate, QString, TableMoney, QDate, QDateTime>;

struct TableColumn {
    QString heading;
    int characters = 12; ///< width, about
    bool isFigure = false; ///< aligned right
};

/// A table on its way into a file, row by row; the file appears when it is finished and not before.
/// For a background thread. All fail with Invalid ("file") where it cannot be written.
class TableFile {
public:
    virtual ~TableFile() = default;

    virtual Result<void> row(const std::vector<TableCell> &cells) = 0;
    virtual Result<void> finish() = 0;
};

/// What a file name asks for: .xlsx (typed cells, frozen header), .pdf (A4, header on each page),
/// all else CSV of this locale (its separator and decimal sign, UTF-8 with byte order mark, no cell
/// that a spreadsheet takes for a formula).
[[nodiscard]] Result<std::unique_ptr<TableFile>> openTableFile(
    const QString &path, const QString &title, const std::vector<TableColumn> &columns);

// One for each kind of file.
[[nodiscard]] Result<std::unique_ptr<TableFile>> openCsvTable(
    const QString &path, const std::vector<TableColumn> &columns);
[[nodiscard]] Result<std::unique_ptr<TableFile>> openXlsxTable(
    const QString &path, const QString &title, const std::vector<TableColumn> &columns);
[[nodiscard]] Result<std::unique_ptr<TableFile>> openPdfTable(
    const QString &path, const QString &title, const std::vector<TableColumn> &columns);

[[nodiscard]] Error tableRefused(const QString &path, const QString &why);

} // namespace levy::ui
