#pragma once

#include "core/model/salesdocument.h"
#include "core/model/taxresult.h"
#include "core/rules/ground.h"

namespace levy {

/// What a rule is matched against; empty members are unknown and match only rules that do not ask.
struct MappingSubject {
    QString country;
    QString region;
    QString jurisdictionType;
    QString jurisdictionCode;
    QString taxType;
    QString itemCode;
    QString itemGroup;
    QString customerCode;
    QString customerGroup;
};

/// Whether the rule applies. "Local" as jurisdiction type stands for County, City and Special.
[[nodiscard]] bool matches(const MappingMatch &match, const MappingSubject &subject);

/// The winning rule: the most specific that applies on that day; of two alike the one that took
/// effect later, then the one with the lower id. Null where none applies.
[[nodiscard]] const MappingRule *winningRule(
    const std::vector<MappingRule> &rules,
    MappingKind kind,
    const MappingSubject &subject,
    QDate day);

[[nodiscard]] MappingSubject subjectOf(const SalesDocument &document);
[[nodiscard]] MappingSubject subjectOf(
    const SalesDocument &document, const DocumentLine *line, const TaxDetail &detail);

/// The Avalara company of the connection; empty where none is mapped.
[[nodiscard]] QString companyCodeOf(const Ground &ground, const SalesDocument &document);

} // namespace levy
