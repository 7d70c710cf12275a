#pragma once

#include "core/money/decimal.h"

#include <QString>

#include <vector>

namespace levy::sandbox::avatax {

enum class Juris { Country, State, County, City, Special };

/// One authority that taxes, with its INVENTED rate.
struct Authority {
    Juris type = Juris::State;
    QString code;
    QString name; ///< upper case
    Decimal rate; ///< a fraction: 0.0625

    bool operator==(const Authority &) const = default;
};

/// State first, then county, city, special; by the longest ZIP prefix that the table knows. One row
/// with rate 0 for the states without a sales tax; empty for states outside the table.
[[nodiscard]] std::vector<Authority> usAuthorities(const QString &state, const QString &zip);

/// The states that the table taxes: also the nexus of the simulated American company.
[[nodiscard]] std::vector<QString> taxedStates();
/// OR, DE, NH, MT, AK.
[[nodiscard]] bool hasNoSalesTax(const QString &state);

/// What part of a line is taxable in a state, by its tax code: 1, 0, or 0.8 (hosted software in
/// TX).
[[nodiscard]] Decimal usTaxablePart(const QString &state, const QString &taxCode);

/// The standard rate of VAT or GST of a country; zero if the sandbox knows none.
[[nodiscard]] Decimal vatRate(const QString &country);
/// Canada: 0.05, or the harmonised rate of the province.
[[nodiscard]] Decimal canadianRate(const QString &province);

} // namespace levy::sandbox::avatax
