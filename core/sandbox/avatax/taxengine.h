#pragma once

#include "core/sandbox/avatax/treatment.h"

#include <functional>

namespace levy::sandbox::avatax {

/// One authority's share of one line. taxable + nonTaxable + exempt = the line's net.
struct TaxRow {
    Authority authority;
    Decimal taxable;
    Decimal nonTaxable;
    Decimal exempt;
    Decimal tax; ///< what counts; differs from taxCalculated under a TaxAmount override
    Decimal taxCalculated;
};

struct TaxedLine {
    Treatment treatment;
    bool isExempt = false; ///< by entity use code, exemption number or certificate
    bool isCertified = false;
    Decimal lineAmount; ///< net, before the header's discount
    Decimal discount;
    Decimal taxable;
    Decimal exempt; ///< everything that is not taxable, for whatever reason
    Decimal tax;
    Decimal taxCalculated;
    std::vector<TaxRow> rows;
};

struct TaxedDocument {
    std::vector<TaxedLine> lines; ///< in the order of the request
    Decimal totalAmount;
    Decimal totalDiscount;
    Decimal totalTaxable;
    Decimal totalExempt;
    Decimal totalTax;
    Decimal totalTaxCalculated;
};

/// Whether a customer's exemption certificate is on file.
using Certificates = std::function<bool(const QString &customerCode)>;

/// Calculates with the invented rates: per line and authority, rounded half away from zero to the
/// currency's digits. Equal requests give equal answers.
[[nodiscard]] TaxedDocument calculate(const TaxRequest &request, const Certificates &certificates);

} // namespace levy::sandbox::avatax
