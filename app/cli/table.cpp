#include "app/cli/table.h"

#include "core/money/money.h"

#include <algorithm>

namespace levy::cli {

using namespace Qt::StringLiterals;

Table::Table(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void Table::add(const QStringList &cells)
{
    m_rows.push_back(cells);
}

void Table::print(QTextStream &out, const QString &indent) const
{
    std::vector<qsizetype> widths;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        qsizetype width = m_columns[i].title.size();
        for (const QStringList &row : m_rows)
            width = std::max(width, row.value(qsizetype(i)).size());
        // Nothing stands behind the last one: its sentences are shown whole.
        const bool isLast = i + 1 == m_columns.size();
        widths.push_back(isLast ? width : std::min<qsizetype>(width, 60));
    }
    const auto line = [&](const QStringList &cells) {
        QString text = indent;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = safe(cells.value(qsizetype(i)));
            const QString shown = cell.size() > widths[i] ? cell.left(widths[i] - 1) + u'…' : cell;
            text += m_columns[i].align == Align::Right ? shown.rightJustified(widths[i])
                                                       : shown.leftJustified(widths[i]);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out << text << '\n';
    };
    QStringList titles;
    QStringList rule;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        titles << m_columns[i].title;
        rule << QString(widths[i], u'-');
    }
    line(titles);
    line(rule);
    for (const QStringList &row : m_rows)
        line(row);
    out.flush();
}

QString amountText(qint64 minor, const QString &currency)
{
    const Result<Currency> known = Currency::fromCode(currency);
    return Decimal::fromUnscaled(minor, known ? known->digits() : 2).toString();
}

QString safe(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u'·';
    }
    return text;
}

} // namespace levy::cli
