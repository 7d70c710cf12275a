#include "core/rules/mappingcheck.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int receivableType = 20;
constexpr int payableType = 22;
constexpr int vatType = 24;

/// In the program's language.
QString say(const char *sentence)
{
    return QCoreApplication::translate("MappingFindings", sentence);
}

QString dimensionProblem(
    const QString &what, const QString &code, DimensionUse use, const Dimension *known, QDate today)
{
    if (code.isEmpty())
        return use == DimensionUse::Mandatory
            ? say(QT_TRANSLATE_NOOP(
                      "MappingFindings", "its account demands a %1 and none is named"))
                  .arg(what)
            : QString();
    if (use == DimensionUse::Refused)
        return say(QT_TRANSLATE_NOOP("MappingFindings", "its account takes no %1, but %2 is named"))
            .arg(what, code);
    if (!known)
        return say(QT_TRANSLATE_NOOP("MappingFindings", "%1 %2 is not in the ledger"))
            .arg(what, code);
    if (known->endDate.isValid() && known->endDate < today)
        return say(QT_TRANSLATE_NOOP("MappingFindings", "%1 %2 ended on %3"))
            .arg(what, code, known->endDate.toString(Qt::ISODate));
    return {};
}

QStringList problemsOf(const MappingRule &rule, const Ground &ground, QDate today)
{
    const MappingTarget &target = rule.target;
    const GlAccount *account = ground.master.account(target.glAccountCode);
    if (target.glAccountCode.isEmpty())
        return {say(QT_TRANSLATE_NOOP("MappingFindings", "no account is named"))};
    if (!account)
        return {say(QT_TRANSLATE_NOOP("MappingFindings", "account %1 is not in the ledger"))
                    .arg(target.glAccountCode)};
    QStringList problems;
    if (account->isBlocked)
        problems << say(QT_TRANSLATE_NOOP("MappingFindings", "account %1 is blocked"))
                        .arg(account->code);
    const Journal *journal = ground.master.journal(ground.policy.journal);
    if (journal && journal->allowsVat && !account->defaultVatCode.isEmpty())
        problems << say(QT_TRANSLATE_NOOP(
                            "MappingFindings",
                            "account %1 has the default VAT code %2, which adds VAT lines"))
                        .arg(account->code, account->defaultVatCode);
    if (rule.kind == MappingKind::TaxAccount && account->type == vatType)
        problems << say(QT_TRANSLATE_NOOP(
                            "MappingFindings",
                            "account %1 is a VAT account, which the ledger may refuse here"))
                        .arg(account->code);
    if (rule.kind == MappingKind::TaxAccount
        && (account->type == receivableType || account->type == payableType))
        problems << say(QT_TRANSLATE_NOOP(
                            "MappingFindings",
                            "account %1 needs a relation, so it cannot take tax"))
                        .arg(account->code);
    if (rule.target.debit == DebitAccount::Receivable && account->type != receivableType)
        problems << say(QT_TRANSLATE_NOOP(
                            "MappingFindings", "account %1 is not a receivable account"))
                        .arg(account->code);
    problems << dimensionProblem(
        say(QT_TRANSLATE_NOOP("MappingFindings", "cost center")),
        target.costCenter,
        account->costCenterUse,
        ground.master.costCenter(target.costCenter),
        today)
             << dimensionProblem(
                    say(QT_TRANSLATE_NOOP("MappingFindings", "cost unit")),
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
        return {
            {0,
             say(QT_TRANSLATE_NOOP(
                 "MappingFindings", "The chart of accounts was not read yet; a sync reads it."))}};
    if (!hasKind(ground, MappingKind::Company))
        findings.push_back(
            {0,
             say(QT_TRANSLATE_NOOP(
                 "MappingFindings", "No Avalara company is mapped: nothing can be calculated."))});
    if (!hasKind(ground, MappingKind::DebitSide))
        findings.push_back(
            {0,
             say(QT_TRANSLATE_NOOP(
                 "MappingFindings", "No debit side is chosen: nothing can be posted."))});
    if (!hasDefaultTaxAccount(ground))
        findings.push_back(
            {0,
             say(QT_TRANSLATE_NOOP(
                 "MappingFindings",
                 "There is no default account for tax: a jurisdiction without a rule of its own "
                 "will wait."))});
    const Journal *journal = ground.master.journal(ground.policy.journal);
    if (!journal)
        findings.push_back(
            {0,
             say(QT_TRANSLATE_NOOP("MappingFindings", "Journal \"%1\" is not in the ledger."))
                 .arg(ground.policy.journal)});
    else if (journal->allowsVat)
        findings.push_back(
            {0,
             say(QT_TRANSLATE_NOOP(
                     "MappingFindings",
                     "Journal %1 allows VAT; a general journal without VAT is safer."))
                 .arg(journal->code)});
    for (const MappingRule &rule : ground.mappings) {
        if (rule.kind != MappingKind::TaxAccount && rule.kind != MappingKind::DebitSide)
            continue;
        for (const QString &problem : problemsOf(rule, ground, today))
            findings.push_back({rule.id, problem});
    }
    return findings;
}

} // namespace levy
