#include "ui/documentparts/ruletext.h"

#include "ui/data/documentwords.h"
#include "ui/documentparts/taxtables.h"

#include <QCoreApplication>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

} // namespace

QString matchText(const MappingMatch &match)
{
    QStringList parts;
    if (!match.country.isEmpty())
        parts << countryName(match.country);
    if (!match.region.isEmpty())
        parts << regionName(match.country, match.region);
    if (match.jurisdictionType == "Local"_L1)
        parts << Words::tr("local");
    else if (!match.jurisdictionType.isEmpty())
        parts << jurisdictionKind(match.jurisdictionType);
    if (!match.jurisdictionCode.isEmpty())
        parts << Words::tr("jurisdiction %1").arg(match.jurisdictionCode);
    if (!match.taxType.isEmpty())
        parts << match.taxType;
    if (!match.itemGroup.isEmpty())
        parts << Words::tr("item group %1").arg(match.itemGroup);
    if (!match.itemCode.isEmpty())
        parts << Words::tr("item %1").arg(match.itemCode);
    if (!match.customerGroup.isEmpty())
        parts << Words::tr("customers %1").arg(match.customerGroup);
    if (!match.customerCode.isEmpty())
        parts << Words::tr("customer %1").arg(match.customerCode);
    return parts.isEmpty() ? Words::tr("everything else") : parts.join(u" · "_s);
}

QString targetText(const MappingTarget &target, const QHash<QString, QString> &names)
{
    QStringList parts;
    if (!target.glAccountCode.isEmpty())
        parts << (target.glAccountCode + u' ' + names.value(target.glAccountCode)).trimmed();
    for (const QString &code :
         {target.costCenter,
          target.costUnit,
          target.taxCode,
          target.entityUseCode,
          target.companyCode,
          target.ledgerTaxCode}) {
        if (!code.isEmpty())
            parts << code;
    }
    return parts.join(u" · "_s);
}

QString ruleName(const MappingRule &rule)
{
    return Words::tr("Rule %1").arg(rule.id);
}

} // namespace levy::ui
