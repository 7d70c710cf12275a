#include "ui/documentparts/ruletext.h"

#include "ui/data/documentwords.h"
#include "ui/documentparts/taxtables.h"

#include <QCoreApplication>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RuleText", text);
}

} // namespace

QString matchText(const MappingMatch &match)
{
    QStringList parts;
    if (!match.country.isEmpty())
        parts << countryName(match.country);
    if (!match.region.isEmpty())
        parts << regionName(match.country, match.region);
    if (match.jurisdictionType == "Local"_L1)
        parts << tr("local");
    else if (!match.jurisdictionType.isEmpty())
        parts << jurisdictionKind(match.jurisdictionType).toLower();
    if (!match.jurisdictionCode.isEmpty())
        parts << tr("jurisdiction %1").arg(match.jurisdictionCode);
    if (!match.taxType.isEmpty())
        parts << match.taxType;
    if (!match.itemGroup.isEmpty())
        parts << tr("item group %1").arg(match.itemGroup);
    if (!match.itemCode.isEmpty())
        parts << tr("item %1").arg(match.itemCode);
    if (!match.customerGroup.isEmpty())
        parts << tr("customers %1").arg(match.customerGroup);
    if (!match.customerCode.isEmpty())
        parts << tr("customer %1").arg(match.customerCode);
    return parts.isEmpty() ? tr("everything else") : parts.join(u" · "_s);
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
    return tr("Rule %1").arg(rule.id);
}

} // namespace levy::ui
