#pragma once

#include "core/base/json.h"
#include "tests/support/levytest.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// levy-cli as a person or a script starts it, in a folder of the test's own.
class CliFixture : public QObject {
public:
    struct Ended {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] levy::Json json() const
        {
            return levy::Json::parse(out).value_or(levy::Json());
        }
    };

    [[nodiscard]] QString path(const QString &name) const { return m_folder.path() + u'/' + name; }

    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    [[nodiscard]] Ended run(
        const QStringList &arguments,
        const QString &workspace = QStringLiteral("sample"),
        const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(
            QStringLiteral(LEVY_BINARY_DIR "/bin/levy-cli"),
            QStringList{QStringLiteral("-w"), path(workspace)} + arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};
