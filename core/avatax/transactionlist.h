#pragma once

#include "core/base/result.h"
#include "core/model/taxresult.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace levy::avatax {

/// Which recorded transactions to list. The list lags some seconds behind and shows every version
/// as a row of its own (TaxStatus::Other, statusText "Adjusted"): never use it to look a single
/// document up.
struct TransactionListQuery {
    QString companyCode;
    QDate from; ///< both dates are needed: without them Avalara searches 30 days only
    QDate to; ///< inclusive
    QStringList types{QStringLiteral("SalesInvoice"), QStringLiteral("ReturnInvoice")};
    QStringList statuses; ///< empty: all
    QString extraFilter; ///< in Avalara's filter language, e.g. "modifiedDate ge '2026-03-01'"
    QString include = QStringLiteral("SummaryOnly");
    int top = 1000; ///< 1 to 1,000
    int skip = 0;
};

struct TransactionPage {
    std::vector<TaxResult> transactions; ///< usually without lines
    qint64 count = 0; ///< of all pages, as Avalara says; 0 where it does not
    bool hasMore = false; ///< ask again with skip + transactions.size()
};

/// The value of $filter. Fails with Invalid ("avatax.query").
[[nodiscard]] Result<QString> filterOf(const TransactionListQuery &query);

[[nodiscard]] Result<TransactionPage> parseTransactionPage(
    const Json &json, const TransactionListQuery &query);

} // namespace levy::avatax
