#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QUuid>

namespace levytest {

/// Everything that a workspace keeps, a line for each row of each table: settings, connections,
/// rules, the review queue with its decisions, the trail. Sorted.
inline QStringList keptRows(const QString &folder)
{
    QStringList rows;
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QDir(folder).filePath(QStringLiteral("levy.db")));
        if (!database.open())
            return {QStringLiteral("cannot be opened")};
        QStringList tables = database.tables();
        tables.sort();
        for (const QString &table : tables) {
            // The full text index keeps the documents' words once more, in a form of its own.
            if (table.startsWith(QStringLiteral("document_text")))
                continue;
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (!query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(table)))
                rows << table + QStringLiteral(": cannot be read");
            while (query.next()) {
                const QSqlRecord record = query.record();
                QStringList cells;
                for (int i = 0; i < record.count(); ++i) {
                    const QVariant value = record.value(i);
                    const bool isBytes = value.typeId() == QMetaType::QByteArray;
                    cells << record.fieldName(i) + u'='
                            + (isBytes ? QString::fromLatin1(value.toByteArray().toHex())
                                       : value.toString().replace(u'\n', u' '));
                }
                rows << table + QStringLiteral(": ") + cells.join(QStringLiteral(", "));
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    rows.sort();
    return rows;
}

/// The files of that folder, whole: the preferences of whoever sits at the computer.
inline QStringList keptFiles(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files << QDir(folder).relativeFilePath(file.fileName()) + QStringLiteral(": ")
                    + QString::fromUtf8(file.readAll()).replace(u'\n', u' ');
    }
    files.sort();
    return files;
}

/// Lines of the one that the other does not have.
inline QStringList without(const QStringList &lines, const QStringList &others)
{
    QStringList left = lines;
    for (const QString &line : others)
        left.removeOne(line);
    return left;
}

inline bool writeLines(const QString &path, const QStringList &lines)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(lines.join(u'\n').toUtf8()) >= 0;
}

inline QStringList readLines(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
        : QStringList{QStringLiteral("nothing was noted")};
}

} // namespace levytest
