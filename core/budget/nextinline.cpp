#include "core/budget/nextinline.h"

namespace levy::budget {

std::optional<std::size_t> nextInLine(const std::vector<InLine> &line)
{
    std::optional<std::size_t> next;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i].mayGo && (!next || line[i].lastTurn < line[*next].lastTurn))
            next = i;
    }
    return next;
}

} // namespace levy::budget
