#pragma once

#include "core/sandbox/avatax/rates.h"
#include "core/sandbox/avatax/taxrequest.h"

namespace levy::sandbox::avatax {

/// How one line is taxed: by whom, at what rate, what part of it, and why not.
struct Treatment {
    std::vector<Authority> authorities;
    QString country;
    QString region;
    Decimal taxablePart = 1; ///< the rest is not taxable
    bool isRegistered = true; ///< false: no nexus, nothing is taxable
    bool isVat = false;
    bool isZeroRated = false; ///< taxable at rate 0
    QString vatCode; ///< opaque, as Avalara's
    QString invoiceMessage; ///< to print on the invoice; empty if none
};

[[nodiscard]] Treatment treatmentOf(const TaxRequest &request, const RequestLine &line);

} // namespace levy::sandbox::avatax
