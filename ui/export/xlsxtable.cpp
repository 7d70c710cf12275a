#include "core/money/currency.h"
#include "core/money/decimal.h"
#include "ui/export/tablefile.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <QTemporaryDir>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// "#,##0.00" for two digits; the spreadsheet shows it with the signs of its own locale.
QByteArray formatOf(int digits)
{
    const QByteArray whole
        = "#,##0" + (digits > 0 ? QByteArray(".") + QByteArray(digits, '0') : QByteArray());
    return whole + ";[Red]-" + whole;
}

lxw_datetime momentOf(const QDate &day, const QTime &time = {})
{
    return {
        day.year(),
        day.month(),
        day.day(),
        time.isValid() ? time.hour() : 0,
        time.isValid() ? time.minute() : 0,
        time.isValid() ? double(time.second()) : 0.0};
}

/// Rows are flushed as they come (constant memory), so a million documents need no more room than
/// ten.
class XlsxTable : public TableFile {
public:
    XlsxTable(const QString &path, const std::vector<TableColumn> &columns)
        : m_path(path)
        , m_columns(columns)
    {
    }
    ~XlsxTable() override
    {
        if (m_book)
            workbook_close(m_book);
    }

    Result<void> begin(const QString &title)
    {
        if (!m_scratch.isValid())
            return fail(tableRefused(m_path, m_scratch.errorString()));
        QByteArray scratch = QFile::encodeName(m_scratch.path());
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = scratch.data(); // read only, its declaration forgot to say so
        m_book = workbook_new_opt(QFile::encodeName(part()).constData(), &options);
        if (!m_book)
            return fail(tableRefused(m_path, u"the folder takes no file"_s));
        m_sheet = workbook_add_worksheet(m_book, title.left(31).toUtf8().constData());
        if (!m_sheet)
            return fail(tableRefused(m_path, u"\"%1\" is no name for a sheet"_s.arg(title)));
        lxw_format *heading = workbook_add_format(m_book);
        format_set_bold(heading);
        format_set_bottom(heading, LXW_BORDER_THIN);
        m_day = workbook_add_format(m_book);
        format_set_num_format(m_day, "yyyy-mm-dd");
        m_moment = workbook_add_format(m_book);
        format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const auto column = lxw_col_t(i);
            worksheet_set_column(m_sheet, column, column, double(m_columns[i].characters), nullptr);
            worksheet_write_string(
                m_sheet, 0, column, m_columns[i].heading.toUtf8().constData(), heading);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        return {};
    }

    Result<void> row(const std::vector<TableCell> &cells) override
    {
        ++m_row;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (const lxw_error error = write(lxw_col_t(i), cells[i]); error != LXW_NO_ERROR)
                return fail(tableRefused(m_path, QString::fromUtf8(lxw_strerror(error))));
        }
        return {};
    }

    Result<void> finish() override
    {
        worksheet_autofilter(m_sheet, 0, 0, m_row, lxw_col_t(m_columns.size() - 1));
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        if (error != LXW_NO_ERROR)
            return fail(tableRefused(m_path, QString::fromUtf8(lxw_strerror(error))));
        return moveInPlace();
    }

private:
    [[nodiscard]] QString part() const { return m_scratch.filePath(u"table.xlsx"_s); }

    Result<void> moveInPlace()
    {
        constexpr qint64 chunk = 1 << 20;
        QFile from(part());
        QSaveFile to(m_path);
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return fail(tableRefused(m_path, to.errorString()));
        while (!from.atEnd()) {
            const QByteArray piece = from.read(chunk);
            if (piece.isEmpty() || to.write(piece) != piece.size())
                return fail(tableRefused(m_path, to.errorString()));
        }
        if (!to.commit())
            return fail(tableRefused(m_path, to.errorString()));
        return {};
    }

    lxw_error write(lxw_col_t column, const TableCell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell)) {
            // A text cell stays a text, whatever it begins with.
            return worksheet_write_string(
                m_sheet, m_row, column, text->toUtf8().constData(), nullptr);
        }
        if (const auto *money = std::get_if<TableMoney>(&cell)) {
            // A spreadsheet knows binary numbers only: the last place where an amount becomes one.
            const int digits = digitsOf(money->currency);
            const Decimal figure = Decimal::fromUnscaled(money->minor, digits);
            return worksheet_write_number(
                m_sheet, m_row, column, figure.toString().toDouble(), moneyFormat(digits));
        }
        if (const auto *day = std::get_if<QDate>(&cell)) {
            lxw_datetime at = momentOf(*day);
            return worksheet_write_datetime(m_sheet, m_row, column, &at, m_day);
        }
        if (const auto *moment = std::get_if<QDateTime>(&cell)) {
            const QDateTime utc = moment->toUTC();
            lxw_datetime at = momentOf(utc.date(), utc.time());
            return worksheet_write_datetime(m_sheet, m_row, column, &at, m_moment);
        }
        return LXW_NO_ERROR;
    }

    lxw_format *moneyFormat(int digits)
    {
        lxw_format *&format = m_money[digits];
        if (!format) {
            format = workbook_add_format(m_book);
            format_set_num_format(format, formatOf(digits).constData());
        }
        return format;
    }

    static int digitsOf(const QString &currency)
    {
        const Result<Currency> known = Currency::fromCode(currency);
        return known ? known->digits() : 2;
    }

    const QString m_path;
    const std::vector<TableColumn> m_columns;
    QTemporaryDir m_scratch;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_moment = nullptr;
    QHash<int, lxw_format *> m_money;
    lxw_row_t m_row = 0;
};

} // namespace

Result<std::unique_ptr<TableFile>> openXlsxTable(
    const QString &path, const QString &title, const std::vector<TableColumn> &columns)
{
    auto table = std::make_unique<XlsxTable>(path, columns);
    if (const Result<void> begun = table->begin(title); !begun)
        return fail(begun.error());
    return table;
}

} // namespace levy::ui
