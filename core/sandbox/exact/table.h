#pragma once

#include "core/sandbox/books.h"

#include <QMultiHash>
#include <QStringList>

namespace levy::sandbox::exact {

/// One entity set of one company in the books: rows by key, walked in the order of the keys, with
/// an index over the fields that are searched often.
class Table {
public:
    Table(Books &books, const QString &kind, const QStringList &indexed);

    [[nodiscard]] const Json *find(const QString &key) const;
    [[nodiscard]] qsizetype count() const;
    /// In the order of the keys from `from` on; return false to stop.
    void forEach(
        const QString &from,
        const std::function<bool(const QString &key, const Json &row)> &visit) const;

    void put(const QString &key, const Json &row);
    void remove(const QString &key);

    [[nodiscard]] bool isIndexed(const QString &field) const;
    /// Keys of the rows whose indexed field has that value, sorted. Empty
    /// values are not in the index.
    [[nodiscard]] QStringList keysWith(const QString &field, const QString &value) const;
    /// The first of them; nullptr: none.
    [[nodiscard]] const Json *findBy(const QString &field, const QString &value) const;

private:
    void enter(const QString &key, const Json &row);
    void withdraw(const QString &key, const Json &row);

    Books &m_books;
    QString m_kind;
    std::vector<std::pair<QString, QMultiHash<QString, QString>>> m_indexes;
};

/// A text, number or flag of a row as text; empty for null.
[[nodiscard]] QString scalarText(const Json &value);

} // namespace levy::sandbox::exact
