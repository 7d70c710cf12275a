#pragma once

#include "core/sync/feed.h"

namespace levy {

/// Reads open documents again whose customer's own data or addresses changed, so that they are
/// calculated with what is right now, and those that waited for it go on. What cannot be read now
/// (a limit) stays to be done.
[[nodiscard]] Result<void> rereadChanged(Ledger &ledger, Recorder &recorder, const StopToken &stop);

} // namespace levy
