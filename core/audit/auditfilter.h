#pragma once

#include <QDateTime>
#include <QString>

namespace levy {

/// Which events AuditTrail::list() and the exports give. Empty fields do not filter.
struct AuditFilter {
    enum class Order { NewestFirst, OldestFirst };

    Order order = Order::NewestFirst;
    qint64 before = 0; ///< only sequences below this one; 0: no bound
    qint64 after = 0; ///< only sequences above this one
    int limit = 200; ///< at most so many; 0: all
    QDateTime from = {}; ///< included
    QDateTime to = {}; ///< excluded
    QString kind = {}; ///< the beginning of the kind: "tax." or "entry.posted"
    QString actor = {};
    QString connection = {};
    qint64 document = 0;
    bool onlyIrreversible = false;
    bool onlyFailed = false; ///< outcome "failed", "refused" or "unknown"
    QString text = {}; ///< in summary, number, code or actor; upper and lower case ASCII are alike
};

} // namespace levy
