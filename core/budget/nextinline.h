#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace levy::budget {

/// One of those that share an app, a login or the workers.
struct InLine {
    bool mayGo = false; ///< has work, and its budget lets it
    qint64 lastTurn = 0; ///< its number among all turns, as Budgets::lastTurn(); 0: none yet

    bool operator==(const InLine &) const = default;
};

/// Whose turn it is: of those that may go the one that was served longest ago, the first of equals.
/// So nobody is passed twice by another, however much work that one has. Nothing: nobody may.
[[nodiscard]] std::optional<std::size_t> nextInLine(const std::vector<InLine> &line);

} // namespace levy::budget
