#pragma once

#include "core/rules/ground.h"
#include "core/rules/mappingcheck.h"

#include <map>

namespace levy {

class Levy;

/// How the rules of a connection stand: what they are, what is wrong with them, and what they did
/// to the newest calculated documents.
struct MappingReport {
    struct Use {
        qint64 documents = 0;
        std::map<QString, Decimal> tax; ///< by currency
    };

    Ground ground;
    QDateTime masterAt; ///< when the chart of accounts was read, UTC; invalid: not yet
    std::vector<MappingFinding> findings;
    qint64 documentsLookedAt = 0;
    std::map<qint64, Use> uses; ///< by rule id
    qint64 withoutRule = 0; ///< documents with tax that no rule matches
};

/// Looks at the newest `documents` that have tax.
[[nodiscard]] Result<MappingReport> mappingReport(
    Levy &levy, const QString &connection, int documents = 300);

} // namespace levy
