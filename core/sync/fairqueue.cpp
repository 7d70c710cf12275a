#include "core/sync/fairqueue.h"

#include "core/budget/nextinline.h"

#include <algorithm>
#include <iterator>

namespace levy {

void FairQueue::push(const QString &connection, DocumentId document)
{
    m_queues[connection].waiting.push_back(document);
}

std::optional<DocumentId> FairQueue::pop()
{
    std::vector<budget::InLine> line;
    for (const auto &[connection, queue] : m_queues)
        line.push_back({!queue.waiting.empty(), queue.lastTurn});
    const std::optional<std::size_t> next = budget::nextInLine(line);
    if (!next)
        return std::nullopt;
    Queue &queue = std::next(m_queues.begin(), std::ptrdiff_t(*next))->second;
    const DocumentId document = queue.waiting.front();
    queue.waiting.pop_front();
    queue.lastTurn = ++m_turn;
    return document;
}

std::vector<DocumentId> FairQueue::first(const QString &connection, std::size_t most) const
{
    const auto queue = m_queues.find(connection);
    if (queue == m_queues.end())
        return {};
    const std::deque<DocumentId> &waiting = queue->second.waiting;
    const auto end = waiting.begin() + std::ptrdiff_t(std::min(most, waiting.size()));
    return {waiting.begin(), end};
}

bool FairQueue::isEmpty() const
{
    return std::ranges::all_of(
        m_queues, [](const auto &entry) { return entry.second.waiting.empty(); });
}

std::size_t FairQueue::size() const
{
    std::size_t size = 0;
    for (const auto &[connection, queue] : m_queues)
        size += queue.waiting.size();
    return size;
}

} // namespace levy
