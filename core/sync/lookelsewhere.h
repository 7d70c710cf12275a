#pragma once

#include "core/sync/effects.h"
#include "core/sync/recorder.h"

namespace levy {

/// Lists what the Avalara company holds, once a day, and keeps in mind what others recorded there.
/// The first time it looks a year back, later at what changed since. True: it looked; the ground of
/// decisions has changed.
[[nodiscard]] Result<bool> lookElsewhere(
    const QString &companyCode, Effects &effects, Recorder &recorder, const StopToken &stop);

} // namespace levy
