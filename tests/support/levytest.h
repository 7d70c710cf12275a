#pragma once

#include <QtTest>

#include <functional>
#include <memory>

class QCoreApplication;

namespace levytest {

/// Makes one QTest object; called once per run of its class.
using Factory = std::function<std::unique_ptr<QObject>()>;

/// Enters a test class into the executable's list. Use LEVY_TEST_CLASS.
bool registerClass(const char *name, Factory factory);

/// What is looked at over all classes of one run; `end` says true when it was good.
struct Check {
    QString name;
    std::function<void()> begin;
    std::function<bool()> end;
};
bool registerCheck(Check check);

/// Points HOME, the XDG folders and the temporary folder's user data at a private place that is
/// removed at exit; must run before the application object exists.
void makePrivateHome();

/// Runs the registered classes: all, or those named on the command line (`Class`,
/// `Class::function`).
/// `--list` prints their names, `-o file,format` collects all results in one file, other `-options`
/// and all behind `--` go to QTest. Returns the exit code: 0 only if every function of every class
/// passed.
int run(const QCoreApplication &app);

} // namespace levytest

/// Put at the end of a test's .cpp, once per QTest class.
#define LEVY_TEST_CLASS(Class) \
    [[maybe_unused]] static const bool levyRegistered##Class = ::levytest::registerClass( \
        #Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });

/// Begins a test that starts a child process: clang 16's ThreadSanitizer aborts in Qt's clone().
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define LEVY_STARTS_A_PROGRAM() \
    QSKIP("ThreadSanitizer's own runtime aborts where Qt starts a program")
#endif
#endif
#ifndef LEVY_STARTS_A_PROGRAM
#define LEVY_STARTS_A_PROGRAM() static_cast<void>(0)
#endif
