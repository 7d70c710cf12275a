#pragma once

#include "core/erp/visma/client.h"

#include <functional>

namespace levy::visma {

/// How far a list was read.
struct ListMark {
    bool isRead = false; ///< to its end at least once
    QString text; ///< the newest lastModifiedDateTime, in the server's own words; may be empty
    qint64 slackSeconds = 0; ///< how long the last reading took

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static ListMark fromJson(const Json &json);

    bool operator==(const ListMark &) const = default;
};

/// One reading of a list by lastModifiedDateTime, page by page (contracts/visma-net.md 3, 10). It
/// asks from the mark on, less two hours and less what the last reading took: what was changed
/// while that went on may stand on a page that was through already. Every page is checked: that
/// the filter held for every row, that it is not page one again, that none is missing.
struct ListRun {
    /// By which a row is known again.
    using KeyOf = std::function<QString(const Json &row)>;

    QString asked; ///< what the filter says
    qint64 page = 1; ///< the next to be read
    QString newest; ///< the newest text so far
    QString firstKey; ///< of page one
    qint64 total = -1; ///< as the last page stated it
    qint64 rows = 0; ///< so far
    int restarts = 0;
    QDateTime startedAt;

    [[nodiscard]] static ListRun begin(const ListMark &mark, QDate goLive, const QDateTime &now);

    /// Filter and page.
    [[nodiscard]] QueryItems query() const;

    enum class Stamps { Needed, MayLack };
    /// Checks the page and goes on; true when it was the last. A list that became shorter meanwhile
    /// starts again from page one, lest a row slip through. Malformed ("visma.filter-ignored",
    /// "visma.paging", "visma.no-stamp") or Unavailable ("visma.list-incomplete",
    /// "visma.list-moves"): nothing of the page may be used.
    [[nodiscard]] Result<bool> take(const ListPage &page, Stamps stamps, const KeyOf &keyOf);

    /// The mark after the last page.
    [[nodiscard]] ListMark finished(const ListMark &before, const QDateTime &now) const;

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static ListRun fromJson(const Json &json);

    bool operator==(const ListRun &) const = default;

private:
    [[nodiscard]] Result<void> checkRows(const ListPage &page, Stamps stamps);
    [[nodiscard]] Result<bool> isEnd(const ListPage &page) const;
};

/// How far behind the mark the list is read again; rows within are known from the reading before.
[[nodiscard]] qint64 overlapTicks(const ListMark &mark);

} // namespace levy::visma
