#pragma once

#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A folder for one test with a database whose schema is the core's and one table of things.
class Scratch {
public:
    Scratch()
    {
        using namespace Qt::StringLiterals;
        QDir().mkpath(m_folder.filePath(u"sql"_s));
        QFile::copy(
            QStringLiteral(LEVY_SOURCE_DIR "/resources/sql/sqlite/0001_core.sql"),
            m_folder.filePath(u"sql/0001_core.sql"_s));
        addMigration(
            u"0002_thing.sql"_s,
            "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, bytes BLOB, number INTEGER)"
            " STRICT\n--;\n"
            "CREATE TABLE part (id INTEGER PRIMARY KEY,"
            " thing INTEGER NOT NULL REFERENCES thing (id)) STRICT\n--;\n");
    }

    void addMigration(const QString &name, const QByteArray &script)
    {
        QFile file(m_folder.filePath(QStringLiteral("sql/") + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
            qFatal("cannot write a migration");
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    levy::Store::Options options() const
    {
        levy::Store::Options options;
        options.path = file(QStringLiteral("books/levy.db"));
        options.migrations = file(QStringLiteral("sql"));
        return options;
    }

    std::unique_ptr<levy::Store> open() const
    {
        auto store = levy::Store::open(options());
        if (!store)
            qFatal("%s", qPrintable(levy::describe(store.error())));
        return std::move(*store);
    }

private:
    QTemporaryDir m_folder;
};

/// Writes one thing; its name may be anything.
inline levy::Result<qint64> addThing(levy::Transaction &transaction, const QString &name)
{
    return transaction.insert(
        QStringLiteral("INSERT INTO thing (name) VALUES (:name)"),
        {{QStringLiteral("name"), name}});
}

inline qint64 things(levy::Store &store)
{
    const auto count = store.read([](levy::Reader &reader) {
        return reader.number(QStringLiteral("SELECT count(*) FROM thing"));
    });
    return count.value_or(-1);
}
