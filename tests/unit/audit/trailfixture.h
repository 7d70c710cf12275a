#pragma once

#include "core/audit/audittrail.h"
#include "core/base/clock.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

/// A trail in a database of its own, and the means to tamper with it.
class TrailFixture {
public:
    TrailFixture()
        : trail(clock)
    {
        QDir().mkpath(folder.filePath(QStringLiteral("sql")));
        QFile::copy(
            QStringLiteral(LEVY_SOURCE_DIR "/resources/sql/sqlite/0001_core.sql"),
            folder.filePath(QStringLiteral("sql/0001_core.sql")));
        levy::Store::Options options;
        options.path = path();
        options.migrations = folder.filePath(QStringLiteral("sql"));
        auto opened = levy::Store::open(options);
        if (!opened)
            qFatal("%s", qPrintable(levy::describe(opened.error())));
        store = std::move(*opened);
    }

    QString path() const { return folder.filePath(QStringLiteral("levy.db")); }

    static levy::AuditEvent event(const QString &kind)
    {
        levy::AuditEvent event;
        event.actor = QStringLiteral("levy");
        event.kind = kind;
        event.connection = QStringLiteral("nl");
        event.document = 7;
        event.documentNumber = QStringLiteral("20260001");
        event.documentCode = QStringLiteral("L-SI-20260001-a1b2c3");
        event.summary = QStringLiteral("Avalara saved the tax of invoice 20260001.");
        event.facts
            = levy::Json::object({{QStringLiteral("totalTax"), levy::Json::number("92.750")}});
        return event;
    }

    levy::Result<qint64> append(const levy::AuditEvent &event)
    {
        return store->write(
            [&](levy::Transaction &transaction) { return trail.append(transaction, event); });
    }

    /// Adds `count` events, one second apart; each third has a body.
    void fill(int count)
    {
        const auto done = store->write([&](levy::Transaction &transaction) -> levy::Result<void> {
            for (int i = 0; i < count; ++i) {
                clock.advance(std::chrono::seconds(1));
                levy::AuditEvent one = event(QStringLiteral("tax.saved"));
                one.document = i;
                one.irreversible = i % 4 == 0;
                if (i % 3 == 0)
                    one.bodies = {{QStringLiteral("request create"), QByteArray::number(i)}};
                if (const auto added = trail.append(transaction, one); !added)
                    return levy::fail(added.error());
            }
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(levy::describe(done.error())));
    }

    levy::AuditVerdict verify(const std::optional<levy::AuditCheckpoint> &checkpoint = {})
    {
        const auto verdict = store->read([&](levy::Reader &reader) {
            return trail.verify(reader, {}, levy::StopToken(), checkpoint);
        });
        if (!verdict)
            qFatal("%s", qPrintable(levy::describe(verdict.error())));
        return *verdict;
    }

    levy::AuditCheckpoint head()
    {
        return store->read([&](levy::Reader &reader) { return trail.head(reader); }).value();
    }

    std::vector<levy::AuditEvent> list(const levy::AuditFilter &filter = {})
    {
        return store->read([&](levy::Reader &reader) { return trail.list(reader, filter); })
            .value();
    }

    /// Changes the file as somebody with an editor for databases would: without the triggers.
    void tamper(const QStringList &statements)
    {
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            database.setDatabaseName(path());
            database.open();
            QStringList all;
            QSqlQuery triggers(database);
            triggers.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
            while (triggers.next())
                all += QStringLiteral("DROP TRIGGER ") + triggers.value(0).toString();
            triggers.finish();
            all += statements;
            for (const QString &sql : all) {
                QSqlQuery query(database);
                if (!query.exec(sql))
                    qFatal("cannot run %s", qPrintable(sql));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    }

    QTemporaryDir folder;
    levy::ManualClock clock;
    levy::AuditTrail trail;
    std::unique_ptr<levy::Store> store;
};
