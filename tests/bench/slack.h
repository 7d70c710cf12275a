#pragma once

#include <QString>
#include <QStringList>

namespace levytest {

/// Takes "--slack 3" out of the arguments: how many times a goal may be missed by. A development
/// build on a busy computer is held to that; a figure worth quoting is taken without.
[[nodiscard]] inline double takeSlack(QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--slack"));
    if (at < 0)
        return 1;
    const double slack = arguments.value(at + 1).toDouble();
    arguments.remove(at, qMin<qsizetype>(2, arguments.size() - at));
    if (slack < 1)
        qFatal("--slack takes a number, one or more");
    return slack;
}

} // namespace levytest
