#pragma once

#include "core/erp/exact/sums.h"

#include <QString>

namespace levy::exact {

/// The rows of one invoice out of the sync feed.
struct InvoiceGroup {
    QString invoiceId;
    InvoiceRows rows;

    /// Whether header and lines are there and add up: only then may a page border not have cut it.
    [[nodiscard]] bool isWhole() const;
};

/// By invoice, in the order in which the invoices appear first. Row 0 is the header. Of a row that
/// comes twice the one with the higher Timestamp counts. Rows without ids are left out.
[[nodiscard]] std::vector<InvoiceGroup> grouped(const std::vector<Json> &rows);

/// The highest Timestamp, or `atLeast`.
[[nodiscard]] qint64 highestTimestamp(const std::vector<Json> &rows, qint64 atLeast);

} // namespace levy::exact
