#pragma once

#include "core/model/document.h"
#include "core/rules/ground.h"

#include <random>

namespace levytest {

using Dice = std::mt19937_64;

/// A document as a ledger could hold it, and what its company laid down: 0, 2 or 3 decimals, 1 to
/// 400 lines, an invoice or a credit note, lines of the other sign, discounts, freight, prices with
/// tax included, tax already on it, tax by entry or on the document.
struct RandomDocument {
    levy::Document document;
    levy::Ground ground;
    int digits = 2; ///< of the currency
};

[[nodiscard]] RandomDocument randomDocument(Dice &dice, qint64 number);

/// A whole number from 0 to most - 1.
[[nodiscard]] int below(Dice &dice, int most);

/// Avalara's answer to a request of Levy's, with invented rates: up to five jurisdictions a line,
/// exempt and zero-rated lines, tax taken out of prices that include it, and now and then the last
/// unit moved from one row to another.
[[nodiscard]] levy::Json inventedAnswer(Dice &dice, const levy::Json &request, int digits);

} // namespace levytest
