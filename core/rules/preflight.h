#pragma once

#include "core/model/document.h"
#include "core/rules/ground.h"

#include <optional>

namespace levy {

/// What speaks against sending the document to Avalara at all: amounts that do not add up, a
/// currency nobody knows, an unusual sign, a credit note without its invoice, no company, no debit
/// side, no journal. Nothing: it may go.
[[nodiscard]] std::optional<Flag> flagBeforeCalculation(
    const SalesDocument &effective, const Ground &ground);

/// What speaks against booking Avalara's answer as sales tax: a row that must not be charged to the
/// customer, a fee, a customs duty, a total that is not the document's.
[[nodiscard]] std::optional<Flag> flagInAnswer(
    const SalesDocument &effective, const TaxResult &tax);

/// A rate that should have given tax and did not, or tax out of no rate: nobody should book it
/// unseen. A person may say that it is right.
[[nodiscard]] std::optional<Flag> flagSuspicious(
    const SalesDocument &effective, const TaxResult &tax);

/// What the ledger would refuse, found here instead: period, journal, account, cost center, cost
/// unit, balance, number of lines.
[[nodiscard]] std::optional<Flag> flagBeforePosting(const LedgerEntry &entry, const Ground &ground);

} // namespace levy
