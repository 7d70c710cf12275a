#include "core/rules/mappingrules.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

bool agrees(const QString &wanted, const QString &given)
{
    return wanted.isEmpty() || wanted == given;
}

bool typeAgrees(const QString &wanted, const QString &given)
{
    if (wanted == u"Local")
        return given == u"County" || given == u"City" || given == u"Special";
    return agrees(wanted, given);
}

bool isBetter(const MappingRule &rule, const MappingRule &than)
{
    const int a = rule.match.specificity();
    const int b = than.match.specificity();
    if (a != b)
        return a > b;
    if (rule.effectiveFrom != than.effectiveFrom)
        return rule.effectiveFrom.isValid()
            && (!than.effectiveFrom.isValid() || rule.effectiveFrom > than.effectiveFrom);
    return rule.id < than.id;
}

} // namespace

bool matches(const MappingMatch &match, const MappingSubject &subject)
{
    return agrees(match.country, subject.country) && agrees(match.region, subject.region)
        && typeAgrees(match.jurisdictionType, subject.jurisdictionType)
        && agrees(match.jurisdictionCode, subject.jurisdictionCode)
        && agrees(match.taxType, subject.taxType) && agrees(match.itemCode, subject.itemCode)
        && agrees(match.itemGroup, subject.itemGroup)
        && agrees(match.customerCode, subject.customerCode)
        && agrees(match.customerGroup, subject.customerGroup);
}

const MappingRule *winningRule(
    const std::vector<MappingRule> &rules,
    MappingKind kind,
    const MappingSubject &subject,
    QDate day)
{
    const MappingRule *best = nullptr;
    for (const MappingRule &rule : rules) {
        const bool inEffect = !rule.effectiveFrom.isValid() || rule.effectiveFrom <= day;
        if (rule.kind != kind || !inEffect || !matches(rule.match, subject))
            continue;
        if (!best || isBetter(rule, *best))
            best = &rule;
    }
    return best;
}

MappingSubject subjectOf(const SalesDocument &document)
{
    MappingSubject subject;
    subject.country = document.shipTo.country;
    subject.region = document.shipTo.region;
    subject.customerCode = document.customer.code;
    subject.customerGroup = document.customer.group;
    return subject;
}

MappingSubject subjectOf(
    const SalesDocument &document, const DocumentLine *line, const TaxDetail &detail)
{
    MappingSubject subject = subjectOf(document);
    subject.country = detail.country;
    subject.region = detail.region;
    subject.jurisdictionType = detail.jurisdictionType;
    subject.jurisdictionCode = detail.jurisdictionCode;
    subject.taxType = detail.taxType;
    if (line) {
        subject.itemCode = line->itemCode;
        subject.itemGroup = line->itemGroup;
    }
    return subject;
}

QString companyCodeOf(const Ground &ground, const SalesDocument &document)
{
    const MappingRule *rule
        = winningRule(ground.mappings, MappingKind::Company, subjectOf(document), document.date);
    return rule ? rule->target.companyCode : QString();
}

} // namespace levy
