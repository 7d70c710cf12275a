#pragma once

#include "core/base/json.h"

#include <QtGlobal>

namespace levy::sandbox {

struct SampleOptions {
    /// 0: the curated sample of the Tarnwick Group; n: n plain documents of the US division (every
    /// fifth one a credit note), all addresses valid, everything mapped.
    int documents = 0;
    bool areOpen = false; ///< the n plain documents: numbered but not processed yet
    quint64 seed = 1; ///< of the n plain documents; the curated sample is always the same
};

/// What the simulated Exact Online holds at the start: {"regions": [{"code", "clientId", …,
/// "divisions":
/// [{"Division": {…}, "Accounts": […], …, "SalesInvoices": [{…, "SalesInvoiceLines": […],
/// "OrderChargeLines": […]}]}]}]}, rows under Exact's own field names, codes unpadded, dates as
/// "YYYY-MM-DD", amounts as exact numbers. Ids are derived from names, so equal options give equal
/// bytes.
[[nodiscard]] Json exactSeed(const SampleOptions &options = {});

/// What a person would have set up in Levy for the sample company: {"workspace": {…}, "avatax":
/// {…}, "connections": […], "mappings": [MappingRule in its JSON form]}.
[[nodiscard]] Json sampleConfiguration();

/// What should become of each curated document under sampleConfiguration(), by "division:number"
/// ("1042:2610482"; by the InvoiceID where there is no number yet): {"outcome": "done" |
/// "awaits-finalisation" | "awaits-number" | "waiting" | "ignored" (a draft), "reason": the flag
/// while waiting, "entry": whether tax is posted, "approval": true where the net exceeds the
/// workspace's limit, "note"}. "outcome" and "reason" are the texts of DocumentState and
/// FlagReason.
[[nodiscard]] Json sampleExpectations();

} // namespace levy::sandbox
