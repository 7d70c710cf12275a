#pragma once

#include "core/audit/auditevent.h"
#include "core/base/result.h"

namespace levy {

class Reader;

/// The event that records the removal of bodies. Private to core/audit.
[[nodiscard]] AuditEvent retentionEvent(const QDateTime &before, qint64 removed);

/// Bodies of events before this instant (milliseconds since 1970 UTC) may be gone, as the trail's
/// own events say; 0: none may.
[[nodiscard]] Result<qint64> removedBefore(Reader &reader);

} // namespace levy
