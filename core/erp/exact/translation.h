#pragma once

#include "core/erp/exact/sums.h"
#include "core/model/salesdocument.h"

#include <QHash>

/// Pure: rows of Exact to Levy's values.
namespace levy::exact {

/// What a document needs beyond its own rows, found beforehand. Rows may be null.
struct Surroundings {
    QString connection;
    Json customer; ///< account of OrderedBy
    Json payer; ///< account of InvoiceTo
    Address shipTo;
    Address shipFrom;
    QHash<QString, Json> items; ///< by id
    QString companyCurrency; ///< empty: not known

    bool operator==(const Surroundings &) const = default;
};

[[nodiscard]] Address addressOf(const Json &row);

/// 8021 and 8024 are credit notes. Malformed ("exact.invoice-type") for a type that is neither.
[[nodiscard]] Result<DocumentKind> kindOf(const Json &header);
[[nodiscard]] SourceStatus statusOf(const Json &header);

/// The document, with credit notes negative whatever sign they came with. The lines must have been
/// made to add up before, where that is possible. Malformed where a number, the id or the type is
/// not usable.
[[nodiscard]] Result<SalesDocument> documentOf(
    const InvoiceRows &rows, const Surroundings &surroundings);

/// The lines with the difference to the header's total spread over them as a discount of the whole
/// document; charges stay as they are.
[[nodiscard]] Result<InvoiceRows> withDiscountSpread(InvoiceRows rows);

} // namespace levy::exact
