#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/masterdata.h"

namespace levy::visma {

/// The name under which FinancialPeriod::closedJournals lists a period that is closed for invoices
/// and credit notes. Every ledger of the company stands there by its own code where the period is
/// closed for journal transactions.
inline const QString customerLedger = QStringLiteral("customer-ledger");

/// "202609": year and number of a period, as Visma.net names it.
[[nodiscard]] QString periodId(int year, int period);

/// The rows of the period list, by their first day. Malformed ("visma.period") where a row names
/// no period. `ledgers`: codes of the company's ledgers.
[[nodiscard]] Result<std::vector<FinancialPeriod>> periodsOf(
    const std::vector<Json> &rows, const std::vector<QString> &ledgers);

} // namespace levy::visma
