#pragma once

#include <QString>
#include <QStringList>

namespace levytest {

/// What a folder of sandbox::TrafficLog files holds against the contracts.
struct TrafficFindings {
    int calls = 0;
    QStringList problems; ///< each once, at most a hundred
};

/// Every request and every answer.
[[nodiscard]] TrafficFindings checkTraffic(const QString &folder);

} // namespace levytest
