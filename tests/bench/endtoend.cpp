// The whole job end to end without latency: simulated services in a process of their own, six
// workers here. Prints what docs/benchmarks.md quotes. Usage: bench_endtoend [documents|documents+]
// where + adds as many of Visma.net.
#include "core/base/memoryuse.h"
#include "core/secrets/vaultkeysource.h"
#include "core/service/secretkeys.h"
#include "core/workspace/memory.h"
#include "tests/bench/must.h"
#include "tests/integration/levybench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>
#include <QThread>

#include <ctime>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Resident memory in KiB; 0 where the system does not tell.
qint64 residentKiB()
{
    for (const QByteArray &line : fileContent(u"/proc/self/status"_s).split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// The mean of twenty small synced writes on the disk of the workspace, in microseconds.
qint64 fsyncMicroseconds([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int file = ::open(qPrintable(folder + u"/fsync"_s), O_CREAT | O_WRONLY, 0600);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        if (::write(file, "levy", 4) != 4 || ::fsync(file) != 0)
            return 0;
    }
    ::close(file);
    return timer.nsecsElapsed() / 20 / 1000;
#else
    return 0;
#endif
}

void measure(int perLedger, bool withVisma)
{
    const int documents = withVisma ? 2 * perLedger : perLedger;
    QTemporaryDir folder;
    const QString ready = folder.path() + u"/ready.json"_s;
    QProcess services;
    services.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{u"--json"_s, u"sandbox"_s, u"serve"_s, u"--ready-file"_s, ready};
    arguments << u"--documents"_s << QString::number(perLedger);
    if (!withVisma)
        arguments << u"--without-visma"_s;
    services.start(QCoreApplication::applicationDirPath() + u"/../bin/levy-cli"_s, arguments);
    while (!QFile::exists(ready) && !services.waitForFinished(50)) { }
    const Json description = Json::parse(fileContent(ready)).value_or(Json());

    SystemClock clock;
    SeededRandom random(1);
    const QString key = folder.path() + u"/key"_s;
    must(VaultKeySource::createFile(key));
    const QString path = folder.path() + u"/workspace"_s;
    must(WorkspaceFolder::create(path, u"Bench"_s, {VaultChoice::Kind::File, key}, false));
    auto levy = must(Levy::open(path, clock, random));
    must(configuration::apply(
        description[u"configuration"],
        levy->folder(),
        levy->recorder(),
        [](const Json &reference) -> Result<QByteArray> {
            return reference[u"value"].toString().toUtf8();
        },
        u"bench"_s));
    const QUrl exact(description[u"services"][u"exact"][u"url"].toString());
    for (const Json &region : description[u"services"][u"exact"][u"regions"].items()) {
        const Json tokens = must(simulatedSignIn(exact, region[u"clientId"].toString(), clock));
        must(levy->folder().vault().write(
            secretkeys::exactTokens(region[u"code"].toString().toLower()), tokens.toBytes()));
    }
    const qint64 before = residentKiB();
    const std::clock_t cpu = std::clock();
    QElapsedTimer timer;
    timer.start();
    const SyncReport report = must(levy->sync(StopToken(), {}, {}));
    const double seconds = double(timer.elapsed()) / 1000;
    const double cpuMs = double(std::clock() - cpu) * 1000 / CLOCKS_PER_SEC;
    out << u"%1 documents%10 in %2 s: %3 documents/s; one fsync %4 us; %5 commits and %6 "
           u"transactions "
           u"a document; "
           "%7 ms CPU a document; resident %8 MiB, grown by %9 MiB\n"_s.arg(documents)
               .arg(seconds, 0, 'f', 2)
               .arg(documents / seconds, 0, 'f', 0)
               .arg(fsyncMicroseconds(folder.path()))
               .arg(double(levy->store().commits()) / documents, 0, 'f', 2)
               .arg(double(levy->store().transactions()) / documents, 0, 'f', 2)
               .arg(cpuMs / documents, 0, 'f', 2)
               .arg(residentKiB() / 1024)
               .arg((residentKiB() - before) / 1024)
               .arg(withVisma ? u" of two ledgers"_s : u""_s);
    const auto counts
        = must(levy->store().read([](Reader &reader) { return memory::callCounts(reader); }));
    for (const memory::CallCount &count : counts) {
        if (count.calls * 100 >= documents)
            out << u"  %1 %2: %3 calls a document\n"_s.arg(count.service, count.operation)
                       .arg(double(count.calls) / documents, 0, 'f', 3);
    }
    if (!report.troubles.empty())
        out << "  with trouble: " << describe(report.troubles.front().error) << '\n';
    out.flush();
    services.kill();
    services.waitForFinished();
}

} // namespace

int main(int argc, char *argv[])
{
    keepHeapsFew();
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    for (const QString &argument :
         arguments.isEmpty() ? QStringList{u"1000"_s, u"5000"_s} : arguments)
        measure(QString(argument).remove(u'+').toInt(), argument.endsWith(u'+'));
    return 0;
}
