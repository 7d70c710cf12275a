#pragma once

#include "core/erp/visma/masters.h"
#include "core/model/ledgerentry.h"

namespace levy::visma {

/// The segments of subaccounts by number, each as a write body takes them: all of them, because
/// what Visma.net puts in for a missing one is not documented.
using Segments = QHash<QString, Json>;

/// `[{"segmentId": 1, "segmentValue": "00"}, …]` of a slim subaccount.
[[nodiscard]] Json segmentsOf(const Json &subaccount);

/// Those of every subaccount that the entry's lines name (LedgerLine::costCenter). Rejected
/// ("visma.subaccount") where one does not exist or is not active.
[[nodiscard]] Result<Segments> segmentsFor(
    Masters &masters, const LedgerEntry &entry, http::Call &call);

} // namespace levy::visma
