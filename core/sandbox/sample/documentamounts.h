#pragma once

#include "core/sandbox/amounts.h"
#include "core/sandbox/sample/sampledivision.h"
#include "core/sandbox/sample/sampledocument.h"

#include <vector>

namespace levy::sandbox {

/// What a sample document comes to, signed as it is written, in its own currency and rounded to it:
/// Σ lines - discount + Σ charges = net; Σ taxes = tax.
struct DocumentAmounts {
    int sign = 1;
    QString currency;
    Json vat; ///< row of VATCodes
    std::vector<Decimal> lines; ///< before the document's discount
    std::vector<Decimal> shares; ///< of the document's discount
    std::vector<Decimal> lineTaxes; ///< on line less share
    std::vector<Decimal> charges;
    std::vector<Decimal> chargeTaxes;
    Decimal discount;
    Decimal discountTax; ///< VAT that the discount takes away, for information
    Decimal net;
    Decimal tax;
};

[[nodiscard]] DocumentAmounts amountsOf(
    const SampleDivision &division, const SampleDocument &document);

} // namespace levy::sandbox
