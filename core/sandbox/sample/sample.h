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
    bool nordic = false; ///< with the companies on Visma.net, in configuration and expectations
};

/// What the simulated Exact Online holds at the start: {"regions": [{"code", "clientId", …,
/// "divisions":
/// [{"Division": {…}, "Accounts": […], …, "SalesInvoices": [{…, "SalesInvoiceLines": […],
/// "OrderChargeLines": […]}]}]}]}, rows under Exact's own field names, codes unpadded, dates as
/// "YYYY-MM-DD", amounts as exact numbers. Ids are derived from names, so equal options give equal
/// bytes.
[[nodiscard]] Json exactSeed(const SampleOptions &options = {});

/// What the simulated Visma.net holds at the start: {"companies": [{"tenantId", "clientId", …,
/// "branches": […], "customers": […], …, "customerInvoices": [{…, "invoiceLines": […]}],
/// "customerCreditNotes": […], "customerDebitNotes": […], "cashSales": […]}]}, rows under
/// Visma.net's own member names, without totals, VAT and versions, which the service computes. The
/// first company is Swedish (tax as a line), the second Norwegian (tax codes, checked), the third
/// Finnish (journal). n plain documents: all of the first company, every fifth a credit note, all
/// Balanced.
[[nodiscard]] Json vismaSeed(const SampleOptions &options = {});

/// What a person would have set up in Levy for the sample company: {"workspace": {…}, "avatax":
/// {…}, "connections": […], "mappings": [MappingRule in its JSON form]}. A connection whose "kind"
/// is "visma" has "tenant" and "clientId" in place of "region" and "division".
[[nodiscard]] Json sampleConfiguration(const SampleOptions &options = {});

/// What should become of each curated document under sampleConfiguration(), by "division:number"
/// ("1042:2610482"; by the InvoiceID where there is no number yet), of Visma.net's by
/// "connection:type/number" ("visma-se:CreditNote/2604414"): {"outcome": "done" |
/// "awaits-finalisation" | "awaits-number" | "waiting" | "ignored" (a draft), "reason": the flag
/// while waiting, "entry": whether tax is posted (written on the document, where the connection's
/// tax goes there), "approval": true where the net exceeds the workspace's limit, "note"}.
/// "outcome" and "reason" are the texts of DocumentState and FlagReason.
[[nodiscard]] Json sampleExpectations(const SampleOptions &options = {});

} // namespace levy::sandbox
