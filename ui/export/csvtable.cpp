#include "core/base/csv.h"
#include "ui/components/formats.h"
#include "ui/export/tablefile.h"

#include <QLocale>
#include <QSaveFile>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where a comma is the decimal sign, spreadsheets part cells by a semicolon.
char separatorOf(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? ';' : ',';
}

QByteArray cellText(const TableCell &cell)
{
    // Figures and days stand bare, so that they arrive as what they are.
    if (const auto *text = std::get_if<QString>(&cell))
        return csvCell(*text);
    if (const auto *money = std::get_if<TableMoney>(&cell))
        return moneyForCopy(money->minor, money->currency).toUtf8();
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate).toUtf8();
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return moment->toUTC().toString(Qt::ISODate).toUtf8();
    return {};
}

class CsvTable : public TableFile {
public:
    explicit CsvTable(const QString &path)
        : m_file(path)
        , m_separator(separatorOf(QLocale()))
    {
    }

    Result<void> begin(const std::vector<TableColumn> &columns)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return refused();
        m_file.write(csvStart);
        std::vector<TableCell> heads;
        for (const TableColumn &column : columns)
            heads.emplace_back(column.heading);
        return row(heads);
    }

    Result<void> row(const std::vector<TableCell> &cells) override
    {
        QByteArrayList texts;
        for (const TableCell &cell : cells)
            texts << cellText(cell);
        const QByteArray line = texts.join(m_separator) + "\r\n";
        if (m_file.write(line) != line.size())
            return refused();
        return {};
    }

    Result<void> finish() override
    {
        if (!m_file.commit())
            return refused();
        return {};
    }

private:
    [[nodiscard]] tl::unexpected<Error> refused() const
    {
        return fail(tableRefused(m_file.fileName(), m_file.errorString()));
    }

    QSaveFile m_file;
    const char m_separator;
};

} // namespace

Result<std::unique_ptr<TableFile>> openCsvTable(
    const QString &path, const std::vector<TableColumn> &columns)
{
    auto table = std::make_unique<CsvTable>(path);
    if (const Result<void> begun = table->begin(columns); !begun)
        return fail(begun.error());
    return table;
}

} // namespace levy::ui
