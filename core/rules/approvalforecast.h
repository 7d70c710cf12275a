#pragma once

#include "core/model/document.h"
#include "core/rules/approvalrules.h"

#include <vector>

namespace levy {

/// How many documents each rule would have held in a period.
struct ApprovalForecast {
    qint64 documents = 0; ///< of the period
    /// By rule (see heldBy), in its order. A rule that only switches on is counted as if it were
    /// on; one that needs an amount or a list only where the rules name one.
    std::vector<std::pair<QString, qint64>> held;
    qint64 heldByAny = 0; ///< by at least one of the rules that are on
    qint64 heldBySeveral = 0; ///< by more than one of them
    std::vector<DocumentId> heldDocuments; ///< the latest of heldByAny, at most mostListed

    static constexpr size_t mostListed = 10'000;

    bool operator==(const ApprovalForecast &) const = default;
};

/// Plays the rules over what is stored of one connection, in the order of the days. Documents
/// before `from` only tell what is first or usual; a document without tax is judged without.
/// Pure. Both days belong to the period.
[[nodiscard]] ApprovalForecast forecastApprovals(
    std::vector<Document> documents, const ApprovalRules &rules, QDate from, QDate to);

} // namespace levy
