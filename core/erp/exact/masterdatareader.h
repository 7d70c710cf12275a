#pragma once

#include "core/erp/exact/masters.h"
#include "core/model/masterdata.h"

namespace levy::exact {

/// Rows of Exact to the values that mappings and pre-flight judge by.
[[nodiscard]] GlAccount glAccountOf(const Json &row);
[[nodiscard]] Dimension dimensionOf(const Json &row);
[[nodiscard]] Journal journalOf(const Json &row);
[[nodiscard]] Result<VatCode> vatCodeOf(const Json &row);
[[nodiscard]] FinancialPeriod periodOf(const Json &row);
/// Enters a row of JournalStatusList: status 1 is closed.
void applyJournalStatus(const Json &row, std::vector<FinancialPeriod> &periods);

/// Everything of it, about a dozen calls.
[[nodiscard]] Result<MasterData> readMasterData(
    Client &client, Masters &masters, std::vector<CachedRecord> &learned, http::Call &call);

} // namespace levy::exact
