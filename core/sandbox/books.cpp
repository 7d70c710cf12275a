#include "core/sandbox/books.h"

#include "core/base/failpoint.h"

#include <QSaveFile>

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString numbersKind = u"books.number"_s;

Json lineOf(const QString &kind, const QString &key, const Json &value)
{
    return Json::array({Json(kind), Json(key), value});
}

tl::unexpected<Error> storageFailure(const QString &code, const QString &path, const QString &why)
{
    Error error = makeError(ErrorKind::Storage, code, why);
    error.service = u"sandbox"_s;
    error.detail = path;
    return fail(error);
}

} // namespace

Result<std::unique_ptr<Books>> Books::open(const QString &path)
{
    std::unique_ptr<Books> books(new Books);
    if (path.isEmpty())
        return books;
    books->m_path = path;
    if (const Result<> loaded = books->load(); !loaded)
        return fail(loaded.error());
    // A fresh file holds only what is alive, and ends in a whole line.
    if (const Result<> rewritten = books->rewrite(); !rewritten)
        return fail(rewritten.error());
    return books;
}

Result<> Books::load()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(u"books.open"_s, m_path, file.errorString());
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break; // cut off by a kill: that request never got an answer
        const Result<Json> changes = Json::parse(line);
        if (!changes || !changes->isArray())
            return storageFailure(u"books.corrupt"_s, m_path, QString::fromUtf8(line.left(80)));
        for (const Json &change : changes->items())
            apply({change[0].toString(), change[1].toString(), change[2]});
    }
    return {};
}

Result<> Books::rewrite()
{
    QSaveFile fresh(m_path);
    if (!fresh.open(QIODevice::WriteOnly))
        return storageFailure(u"books.open"_s, m_path, fresh.errorString());
    for (const auto &[kind, values] : m_kinds) {
        for (const auto &[key, value] : values)
            fresh.write(Json::array({lineOf(kind, key, value)}).toBytes() + '\n');
    }
    if (!fresh.commit())
        return storageFailure(u"books.open"_s, m_path, fresh.errorString());
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return storageFailure(u"books.open"_s, m_path, m_file.errorString());
    return {};
}

void Books::apply(const Change &change)
{
    if (!change.value.isNull()) {
        m_kinds[change.kind][change.key] = change.value;
        return;
    }
    const auto kind = m_kinds.find(change.kind);
    if (kind == m_kinds.end())
        return;
    kind->second.erase(change.key);
    if (kind->second.empty())
        m_kinds.erase(kind);
}

void Books::put(const QString &kind, const QString &key, Json value)
{
    Q_ASSERT(!value.isNull());
    Change change{kind, key, std::move(value)};
    apply(change);
    if (!m_path.isEmpty())
        m_pending.push_back(std::move(change));
}

void Books::remove(const QString &kind, const QString &key)
{
    const Change change{kind, key, {}};
    apply(change);
    if (!m_path.isEmpty())
        m_pending.push_back(change);
}

const Json *Books::find(const QString &kind, const QString &key) const
{
    const auto values = m_kinds.find(kind);
    if (values == m_kinds.end())
        return nullptr;
    const auto found = values->second.find(key);
    return found == values->second.end() ? nullptr : &found->second;
}

void Books::forEach(
    const QString &kind, const std::function<bool(const QString &, const Json &)> &visit) const
{
    forEachFrom(kind, QString(), visit);
}

void Books::forEachFrom(
    const QString &kind,
    const QString &from,
    const std::function<bool(const QString &, const Json &)> &visit) const
{
    const auto values = m_kinds.find(kind);
    if (values == m_kinds.end())
        return;
    for (auto entry = values->second.lower_bound(from); entry != values->second.end(); ++entry) {
        if (!visit(entry->first, entry->second))
            return;
    }
}

qsizetype Books::count(const QString &kind) const
{
    const auto values = m_kinds.find(kind);
    return values == m_kinds.end() ? 0 : qsizetype(values->second.size());
}

qint64 Books::nextNumber(const QString &name)
{
    const Json *last = find(numbersKind, name);
    const qint64 next = (last ? last->toInt().value_or(0) : 0) + 1;
    put(numbersKind, name, Json(next));
    return next;
}

Result<> Books::flush()
{
    if (m_pending.empty())
        return {};
    Json::Array changes;
    changes.reserve(m_pending.size());
    for (const Change &change : m_pending)
        changes.push_back(lineOf(change.kind, change.key, change.value));
    m_pending.clear();

    LEVY_FAILPOINT("sandbox.flush.before");
    const QByteArray line = Json::array(std::move(changes)).toBytes() + '\n';
    if (m_file.write(line) != line.size() || !m_file.flush())
        return storageFailure(u"books.write"_s, m_path, m_file.errorString());
    LEVY_FAILPOINT("sandbox.flush.after");
    return {};
}

} // namespace levy::sandbox
