#pragma once

#include "core/model/document.h"

#include <deque>
#include <map>
#include <vector>

namespace levy {

/// Documents that wait, a queue for each connection, handed out in turns: a small company's few
/// invoices do not stand behind a large one's thousand. Belongs to one thread, or to a lock.
class FairQueue {
public:
    void push(const QString &connection, DocumentId document);
    /// The oldest of the connection that was served longest ago.
    [[nodiscard]] std::optional<DocumentId> pop();
    /// The oldest of one connection, at most so many; they stay where they are.
    [[nodiscard]] std::vector<DocumentId> first(const QString &connection, std::size_t most) const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::size_t size() const;

private:
    struct Queue {
        std::deque<DocumentId> waiting;
        qint64 lastTurn = 0;
    };
    std::map<QString, Queue> m_queues;
    qint64 m_turn = 0;
};

} // namespace levy
