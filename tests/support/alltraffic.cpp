#include "tests/support/levytest.h"
#include "tests/support/trafficcheck.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Everything that simulated services are asked during this program, also in processes that it
/// starts, is held against the contracts in the end.
class AllTraffic {
public:
    void begin()
    {
        if (qEnvironmentVariableIsSet(variable))
            return; // the program that started this one looks
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv(variable, m_folder->path().toUtf8());
    }

    bool end()
    {
        if (!m_folder)
            return true;
        const levytest::TrafficFindings found = levytest::checkTraffic(m_folder->path());
        m_folder.reset();
        std::printf(
            "%d calls held against the contracts, %d problems\n",
            found.calls,
            int(found.problems.size()));
        for (const QString &problem : found.problems)
            std::printf("  %s\n", qPrintable(problem));
        return found.problems.isEmpty();
    }

private:
    static constexpr const char *variable = "LEVY_SANDBOX_TRAFFIC";
    std::unique_ptr<QTemporaryDir> m_folder;
};

AllTraffic &allTraffic()
{
    static AllTraffic traffic;
    return traffic;
}

const bool isRegistered = levytest::registerCheck(
    {u"contracts"_s, [] { allTraffic().begin(); }, [] { return allTraffic().end(); }});

} // namespace
