#include "core/rules/mappingcheck.h"

#include <QStringList>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int receivableType = 20;
constexpr int payableType = 22;
constexpr int vatType = 24;

QString dimensionProblem(
    const QString &what, const QString &code, DimensionUse use, const Dimension *known, QDate today)
{
    if (code.isEmpty())
        return use == DimensionUse::Mandatory
            ? u"its account demands a %1 and none is named"_s.arg(what)
            : QString();
    if (use == DimensionUse::Refused)
        return u"its account takes no %1, but %2 is named"_s.arg(what, code);
    if (!known)
        return u"%1 %2 is not in the ledger"_s.arg(what, code);
    if (known->endDate.isValid() && known->endDate < today)
        return u"%1 %2 ended on %3"_s.arg(what, code, known->endDate.toString(Qt::ISODate));
    return {};
}

QStringList problemsOf(const MappingRule &rule, const Ground &ground, QDate today)
{
    const MappingTarget &target = rule.target;
    const GlAccount *account = ground.master.account(target.glAccountCode);
    if (target.glAccountCode.isEmpty())
        return {u"no account is named"_s};
    if (!account)
        return {u"account %1 is not in the ledger"_s.arg(target.glAccountCode)};
    QStringList problems;
    if (account->isBlocked)
        problems << u"account %1 is blocked"_s.arg(account->code);
    const Journal *journal = ground.master.journal(ground.policy.journal);
    if (journal && journal->allowsVat && !account->defaultVatCode.isEmpty())
        problems << u"account %1 has the default VAT code %2, which adds VAT lines"_s.arg(
            account->code, account->defaultVatCode);
    if (rule.kind == MappingKind::TaxAccount && account->type == vatType)
        problems << u"account %1 is a VAT account, which the ledger may refuse here"_s.arg(
            account->code);
    if (rule.kind == MappingKind::TaxAccount
        && (account->type == receivableType || account->type == payableType))
        problems << u"account %1 needs a relation, so it cannot take tax"_s.arg(account->code);
    if (rule.target.debit == DebitAccount::Receivable && account->type != receivableType)
        problems << u"account %1 is not a receivable account"_s.arg(account->code);
    problems << dimensionProblem(
        u"cost center"_s,
        target.costCenter,
        account->costCenterUse,
        ground.master.costCenter(target.costCenter),
        today)
             << dimensionProblem(
                    u"cost unit"_s,
                    target.costUnit,
                    account->costUnitUse,
                    ground.master.costUnit(target.costUnit),
                    today);
    problems.removeAll(QString());
    return problems;
}

bool hasKind(const Ground &ground, MappingKind kind)
{
    return std::any_of(
        ground.mappings.begin(), ground.mappings.end(), [kind](const MappingRule &rule) {
            return rule.kind == kind;
        });
}

bool hasDefaultTaxAccount(const Ground &ground)
{
    return std::any_of(ground.mappings.begin(), ground.mappings.end(), [](const MappingRule &rule) {
        return rule.kind == MappingKind::TaxAccount && rule.match == MappingMatch();
    });
}

} // namespace

std::vector<MappingFinding> checkMappings(const Ground &ground, QDate today)
{
    std::vector<MappingFinding> findings;
    if (ground.master.accounts.empty())
        return {{0, u"The chart of accounts was not read yet; run 'levy-cli sync' first."_s}};
    if (!hasKind(ground, MappingKind::Company))
        findings.push_back({0, u"No Avalara company is mapped: nothing can be calculated."_s});
    if (!hasKind(ground, MappingKind::DebitSide))
        findings.push_back({0, u"No debit side is chosen: nothing can be posted."_s});
    if (!hasDefaultTaxAccount(ground))
        findings.push_back(
            {0,
             u"There is no default account for tax: a jurisdiction without a rule of its own will wait."_s});
    const Journal *journal = ground.master.journal(ground.policy.journal);
    if (!journal)
        findings.push_back(
            {0, u"Journal \"%1\" is not in the ledger."_s.arg(ground.policy.journal)});
    else if (journal->allowsVat)
        findings.push_back(
            {0,
             u"Journal %1 allows VAT; a general journal without VAT is safer."_s.arg(
                 journal->code)});
    for (const MappingRule &rule : ground.mappings) {
        if (rule.kind != MappingKind::TaxAccount && rule.kind != MappingKind::DebitSide)
            continue;
        for (const QString &problem : problemsOf(rule, ground, today))
            findings.push_back({rule.id, problem});
    }
    return findings;
}

} // namespace levy
