#pragma once

#include "core/rules/ground.h"

namespace levy {

/// Something about the mappings that would hold documents up.
struct MappingFinding {
    qint64 rule = 0; ///< id; 0: the set as a whole
    QString sentence;

    bool operator==(const MappingFinding &) const = default;
};

/// Compares every target with the ledger's master data and names what is missing altogether: a
/// default for tax, a debit side, a company, a journal. Empty: nothing to mend.
[[nodiscard]] std::vector<MappingFinding> checkMappings(const Ground &ground, QDate today);

} // namespace levy
