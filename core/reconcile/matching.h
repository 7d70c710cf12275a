#pragma once

#include "core/reconcile/sides.h"
#include "core/reconcile/tierow.h"

namespace levy::reconcile {

struct MatchOptions {
    QDate from;
    QDate to; ///< inclusive; what lies outside and belongs to nothing within is left out
    QDate today;
    int savedDays = 3; ///< after so many days a document that is not committed is named
    bool expectsEntries = true; ///< false: the connection only calculates
};

/// Matches the three sides by code, then by marker, then by content (amount, currency, date,
/// customer), each thing at most once, and says of each document, and of whatever is left over,
/// how its books stand. Documents in their order first, then transactions, then entries. Voided and
/// superseded transactions without a document are left out: nothing is filed for them. Pure.
[[nodiscard]] std::vector<TieRow> match(const Books &books, const MatchOptions &options);

} // namespace levy::reconcile
