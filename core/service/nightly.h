#pragma once

#include "core/base/result.h"
#include "core/base/stoptoken.h"

#include <QString>

namespace levy {

class Levy;

/// The comparison that a schedule asks for every night: the month of the day before, so that on the
/// first it is the whole month that ended; a day is one of the schedule's time zone. Errors are
/// those of reconcileBooks().
[[nodiscard]] Result<void> reconcileNightly(
    Levy &levy, const QString &connection, const StopToken &stop);

} // namespace levy
