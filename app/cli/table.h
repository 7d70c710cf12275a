#pragma once

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace levy::cli {

/// A plain table for a terminal: columns as wide as their widest cell, numbers to the right.
class Table {
public:
    enum class Align { Left, Right };
    struct Column {
        QString title;
        Align align = Align::Left;
    };

    explicit Table(std::vector<Column> columns);

    void add(const QStringList &cells);
    void print(QTextStream &out, const QString &indent = QStringLiteral("  ")) const;
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// Minor units with the currency's digits: 30440 of KWD is "30.440".
[[nodiscard]] QString amountText(qint64 minor, const QString &currency);

/// Texts of a service on a terminal: control characters are replaced, so that they cannot move the
/// cursor.
[[nodiscard]] QString safe(QString text);

} // namespace levy::cli
