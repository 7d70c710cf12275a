#pragma once

#include "core/rules/ground.h"
#include "core/sync/ledger.h"
#include "core/sync/recorder.h"

namespace levy {

/// Reads posted entries back from the ledger and compares them to the cent: one by its marker, many
/// by journal and range of days in as few calls as the ledger allows. Returns how many documents
/// it settled one way or the other.
[[nodiscard]] Result<qint64> readBack(
    Ledger &ledger,
    const Ground &ground,
    const std::vector<Document> &posted,
    Recorder &recorder,
    const StopToken &stop);

} // namespace levy
