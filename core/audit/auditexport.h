#pragma once

#include "core/audit/auditfilter.h"
#include "core/base/result.h"

class QIODevice;

namespace levy {

class Reader;
class StopToken;

/// Writes one event a line as canonical JSON with its hash, oldest first (the filter's order is
/// not used), for resources/verify-audit.py and other strangers. Gives the number of events.
/// ErrorKind::Storage if the device refuses, Cancelled when stopped.
[[nodiscard]] Result<qint64> exportAuditJsonLines(
    Reader &reader, const AuditFilter &filter, QIODevice &device, const StopToken &stop);

/// Writes a table for a spreadsheet: UTF-8 with byte order mark, every text quoted, and texts that
/// a spreadsheet would take for a formula marked with an apostrophe. Gives the number of events.
[[nodiscard]] Result<qint64> exportAuditCsv(
    Reader &reader, const AuditFilter &filter, QIODevice &device, const StopToken &stop);

} // namespace levy
