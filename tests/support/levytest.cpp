#include "tests/support/levytest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace levytest {

namespace {

struct TestClass {
    QString name;
    Factory factory;
};

struct CommandLine {
    QStringList wanted; // "Class" or "Class::function"
    QStringList passedOn; // to QTest
    QString output; // "file,format" of -o
    bool list = false;
};

std::vector<TestClass> &registry()
{
    static std::vector<TestClass> classes;
    return classes;
}

std::vector<Check> &checks()
{
    static std::vector<Check> all;
    return all;
}

CommandLine parse(QStringList arguments)
{
    CommandLine line;
    arguments.removeFirst();
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (argument == "--"_L1) {
            line.passedOn += arguments;
            break;
        }
        if (argument == "--list"_L1)
            line.list = true;
        else if (argument == "-o"_L1 && !arguments.isEmpty())
            line.output = arguments.takeFirst();
        else if (argument.startsWith(u'-'))
            line.passedOn += argument;
        else
            line.wanted += argument;
    }
    return line;
}

/// The arguments for one class, or nothing when the filter leaves it out.
std::optional<QStringList> argumentsFor(const QString &name, const CommandLine &line)
{
    QStringList functions;
    bool wholeClass = line.wanted.isEmpty();
    for (const QString &wanted : line.wanted) {
        if (wanted == name)
            wholeClass = true;
        else if (wanted.startsWith(name + "::"_L1))
            functions += wanted.mid(name.size() + 2);
    }
    if (!wholeClass && functions.isEmpty())
        return std::nullopt;
    QStringList arguments{QCoreApplication::applicationFilePath()};
    arguments += line.passedOn;
    if (!wholeClass)
        arguments += functions;
    return arguments;
}

/// QTest truncates its log file for each class; this keeps what the classes before wrote.
int runIntoOneFile(QObject &test, QStringList arguments, const QString &output, bool first)
{
    const QString format = output.section(u',', 1).isEmpty() ? u"txt"_s : output.section(u',', 1);
    const QString path = output.section(u',', 0, 0);
    if (path == "-"_L1)
        return QTest::qExec(&test, arguments << u"-o"_s << output);
    const QString part = path + ".part"_L1;
    const int failed = QTest::qExec(&test, arguments << u"-o"_s << part + u',' + format);
    QFile from(part);
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly)
        || !to.open(first ? QIODevice::WriteOnly : QIODevice::WriteOnly | QIODevice::Append)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        return failed + 1;
    }
    to.write(from.readAll());
    from.remove();
    return failed;
}

} // namespace

bool registerCheck(Check check)
{
    checks().push_back(std::move(check));
    return true;
}

bool registerClass(const char *name, Factory factory)
{
    registry().push_back({QString::fromLatin1(name), std::move(factory)});
    return true;
}

void makePrivateHome()
{
    static const QTemporaryDir home(QDir::tempPath() + "/levytest-XXXXXX"_L1);
    if (!home.isValid()) {
        std::fprintf(stderr, "no temporary folder: %s\n", qPrintable(home.errorString()));
        std::exit(2);
    }
    const auto point = [](const char *variable, const QString &folder) {
        const QString path = home.filePath(folder);
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(path));
    };
    point("HOME", u"home"_s);
    point("XDG_CONFIG_HOME", u"home/.config"_s);
    point("XDG_DATA_HOME", u"home/.local/share"_s);
    point("XDG_STATE_HOME", u"home/.local/state"_s);
    point("XDG_CACHE_HOME", u"home/.cache"_s);
    point("XDG_RUNTIME_DIR", u"run"_s);
    qputenv("LC_ALL", "C.UTF-8");
    // Whoever runs the tests on a desktop has a keychain on that bus; ./dev test gives them one of
    // their own.
    if (!qEnvironmentVariableIsSet("LEVY_TEST_KEYCHAIN"))
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QStandardPaths::setTestModeEnabled(true);
}

int run(const QCoreApplication &app)
{
    const CommandLine line = parse(app.arguments());
    std::vector<TestClass> classes = registry();
    std::ranges::sort(classes, {}, &TestClass::name);
    if (line.list) {
        for (const TestClass &test : classes)
            std::printf("%s\n", qPrintable(test.name));
        return 0;
    }

    for (const Check &check : checks())
        check.begin();
    QStringList failed;
    int ran = 0;
    for (const TestClass &test : classes) {
        const std::optional<QStringList> arguments = argumentsFor(test.name, line);
        if (!arguments)
            continue;
        const std::unique_ptr<QObject> object = test.factory();
        const int failures = line.output.isEmpty()
            ? QTest::qExec(object.get(), *arguments)
            : runIntoOneFile(*object, *arguments, line.output, ran == 0);
        ++ran;
        if (failures != 0)
            failed += test.name;
    }

    for (const Check &check : checks()) {
        if (!check.end())
            failed += check.name;
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class matches; --list shows them\n");
        return 2;
    }
    std::printf(
        "%d test classes, %d failed%s%s\n",
        ran,
        int(failed.size()),
        failed.isEmpty() ? "" : ": ",
        qPrintable(failed.join(u", "_s)));
    std::fflush(stdout);
    return failed.isEmpty() ? 0 : 1;
}

} // namespace levytest
