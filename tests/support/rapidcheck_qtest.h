#pragma once

#include <rapidcheck.h>

#include <QtTest>

#include <sstream>
#include <string>
#include <utility>

namespace levytest {

/// Runs a RapidCheck property inside a QTest function. On failure the QTest function fails with the
/// shrunk counterexample and how to replay it. Use LEVY_CHECK, which also returns.
template <typename Property>
bool check(const std::string &description, Property &&property, const char *file, int line)
{
    rc::detail::TestMetadata metadata;
    metadata.id = description;
    metadata.description = description;
    const rc::detail::TestResult result
        = rc::detail::checkTestable(std::forward<Property>(property), metadata);
    if (result.template is<rc::detail::SuccessResult>())
        return true;

    std::ostringstream text;
    text << description << ": ";
    rc::detail::printResultMessage(result, text);
    rc::detail::FailureResult failure;
    if (result.match(failure)) {
        rc::detail::Configuration again = rc::detail::configuration();
        again.reproduce = {{description, failure.reproduce}};
        text << "\nTo see it again: RC_PARAMS=\"" << rc::detail::configToMinimalString(again)
             << '"';
    }
    QTest::qFail(text.str().c_str(), file, line);
    return false;
}

} // namespace levytest

/// LEVY_CHECK("the sum survives a round trip", [](int a) { RC_ASSERT(a == a); });
#define LEVY_CHECK(description, ...) \
    do { \
        if (!::levytest::check(description, __VA_ARGS__, __FILE__, __LINE__)) \
            return; \
    } while (false)
