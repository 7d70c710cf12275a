#pragma once

#include "core/erp/visma/masters.h"
#include "core/model/masterdata.h"

namespace levy::visma {

/// An account by its number, which is its id too. Types are Exact's: 20 receivable, 22 payable,
/// 24 VAT (by the ledger that controls the account), 100 for other liabilities, else 0.
[[nodiscard]] GlAccount glAccountOf(const Json &row, DimensionUse costCenterUse);
/// A subaccount is the cost center of a line: all segments together are its code. An inactive one
/// ended long ago.
[[nodiscard]] Dimension dimensionOf(const Json &row);
/// A ledger is a journal that takes any currency; those that are not actual are blocked.
[[nodiscard]] Journal journalOf(const Json &row);
/// A VAT category with the highest rate that it stands for on that day: which of its VAT ids
/// applies is up to the customer's zone.
[[nodiscard]] Result<VatCode> vatCodeOf(const Json &row, QDate day);

/// Everything of it, about eight calls. Where a company has more than one subaccount, every
/// account wants one: what Visma.net puts in for a missing one is not documented.
[[nodiscard]] Result<MasterData> readMasterData(
    Client &client, Masters &masters, Masters::Learned &learned, http::Call &call);

} // namespace levy::visma
