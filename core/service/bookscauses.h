#pragma once

#include "core/service/notifier.h"

namespace levy {

/// What the books as a whole need of a person: changes of a ledger that are held because they are
/// many, a nightly comparison whose books part, a period that waits for its reviewer.
[[nodiscard]] Result<std::vector<Cause>> booksCauses(Store &store, const QDateTime &now);

} // namespace levy
