#include "core/sandbox/exact/table.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

QString scalarText(const Json &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return QString::fromLatin1(value.numberText());
}

Table::Table(Books &books, const QString &kind, const QStringList &indexed)
    : m_books(books)
    , m_kind(kind)
{
    for (const QString &field : indexed)
        m_indexes.emplace_back(field, QMultiHash<QString, QString>());
    if (m_indexes.empty())
        return;
    m_books.forEach(m_kind, [this](const QString &key, const Json &row) {
        enter(key, row);
        return true;
    });
}

const Json *Table::find(const QString &key) const
{
    return m_books.find(m_kind, key);
}

qsizetype Table::count() const
{
    return m_books.count(m_kind);
}

void Table::forEach(
    const QString &from,
    const std::function<bool(const QString &key, const Json &row)> &visit) const
{
    m_books.forEachFrom(m_kind, from, visit);
}

void Table::put(const QString &key, const Json &row)
{
    if (const Json *before = find(key))
        withdraw(key, *before);
    m_books.put(m_kind, key, row);
    enter(key, row);
}

void Table::remove(const QString &key)
{
    if (const Json *before = find(key)) {
        withdraw(key, *before);
        m_books.remove(m_kind, key);
    }
}

bool Table::isIndexed(const QString &field) const
{
    return std::any_of(m_indexes.begin(), m_indexes.end(), [&](const auto &index) {
        return index.first == field;
    });
}

QStringList Table::keysWith(const QString &field, const QString &value) const
{
    for (const auto &[name, index] : m_indexes) {
        if (name != field)
            continue;
        QStringList keys = index.values(value);
        keys.sort();
        return keys;
    }
    Q_ASSERT(false);
    return {};
}

const Json *Table::findBy(const QString &field, const QString &value) const
{
    const QStringList keys = keysWith(field, value);
    return keys.isEmpty() ? nullptr : find(keys.first());
}

void Table::enter(const QString &key, const Json &row)
{
    for (auto &[field, index] : m_indexes) {
        if (const QString value = scalarText(row[field]); !value.isEmpty())
            index.insert(value, key);
    }
}

void Table::withdraw(const QString &key, const Json &row)
{
    for (auto &[field, index] : m_indexes)
        index.remove(scalarText(row[field]), key);
}

} // namespace levy::sandbox::exact
