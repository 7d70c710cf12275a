#pragma once

#include "core/erp/connector.h"
#include "core/sync/intake.h"

namespace levy {

// What a ledger's feed may not do without a person. Absence is never a command: documents that do
// not come are left alone.

/// Counts what a reading from the very beginning brings, in the page's transaction.
[[nodiscard]] Result<void> watchReading(
    Transaction &transaction, const ChangePage &page, Intake &intake);

/// At the end of a reading: brings in the deletions and changes of identity that it brought, or
/// holds all of them where they are too many; says so where a new reading brought far fewer
/// documents than are known.
[[nodiscard]] Result<void> judgeReading(
    Transaction &transaction, const ConnectionRow &row, Intake &intake);

/// The same without ending a reading: for deletions that were found otherwise.
[[nodiscard]] Result<void> judgeWaiting(
    Transaction &transaction, const ConnectionRow &row, Intake &intake);

/// Brings in what is held of the connection, because a person accepted it. Gives how many.
[[nodiscard]] Result<qint64> bringInHeld(Transaction &transaction, Intake &intake);

/// Invalid ("connection.other-company") where the ledger's master data are not those of the company
/// that was there before.
[[nodiscard]] Result<void> checkCompany(const ConnectionRow &row, const MasterData &now);

} // namespace levy
