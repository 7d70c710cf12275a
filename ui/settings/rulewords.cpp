#include "ui/settings/rulewords.h"

#include "ui/components/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString change(const QString &rule, const QString &before, const QString &after)
{
    return u"%1: %2 → %3"_s.arg(ruleSentence(rule), before, after);
}

void addSwitch(QStringList &changes, const QString &rule, bool before, bool after)
{
    const auto word = [](bool isOn) { return isOn ? Words::tr("on") : Words::tr("off"); };
    if (before != after)
        changes << change(rule, word(before), word(after));
}

void addAmounts(
    QStringList &changes,
    const QString &rule,
    const std::map<QString, Decimal> &before,
    const std::map<QString, Decimal> &after)
{
    std::set<QString> currencies;
    for (const auto *amounts : {&before, &after}) {
        for (const auto &[currency, amount] : *amounts)
            currencies.insert(currency);
    }
    const auto text = [](const std::map<QString, Decimal> &amounts, const QString &currency) {
        const auto found = amounts.find(currency);
        return found == amounts.end() ? Words::tr("off") : moneyWithCode(found->second, currency);
    };
    for (const QString &currency : currencies) {
        const QString was = text(before, currency);
        const QString is = text(after, currency);
        if (was != is)
            changes << change(rule, was, is);
    }
}

} // namespace

QString ruleSentence(const QString &rule)
{
    if (rule == "everything"_L1)
        return Words::tr("Every document");
    if (rule == "over-amount"_L1)
        return Words::tr("Net amount above");
    if (rule == "credit-over-amount"_L1)
        return Words::tr("Credit note above");
    if (rule == "first-of-customer"_L1)
        return Words::tr("First document for a customer");
    if (rule == "first-of-place"_L1)
        return Words::tr("First document for a jurisdiction");
    if (rule == "zero-tax"_L1)
        return Words::tr("Zero tax where tax was expected");
    if (rule == "tax-differs"_L1)
        return Words::tr("Tax differs from the invoice's own by more than");
    return Words::tr("Documents of these customers");
}

QString ruleNote(const QString &rule)
{
    if (rule == "tax-differs"_L1)
        return Words::tr("An invoice that carries no tax is not compared: there Avalara's tax is "
                         "the first one.");
    return {};
}

QStringList ruleChanges(const ApprovalRules &before, const ApprovalRules &after)
{
    QStringList changes;
    addSwitch(changes, u"everything"_s, before.everything, after.everything);
    addAmounts(changes, u"over-amount"_s, before.overAmount, after.overAmount);
    addAmounts(changes, u"credit-over-amount"_s, before.creditOverAmount, after.creditOverAmount);
    addSwitch(changes, u"first-of-customer"_s, before.firstOfCustomer, after.firstOfCustomer);
    addSwitch(changes, u"first-of-place"_s, before.firstOfPlace, after.firstOfPlace);
    const auto zeroTax = [](const ApprovalRules &rules) {
        if (!rules.zeroTaxWhereUsual)
            return Words::tr("off");
        return rules.zeroTaxAfter > 0
            ? Words::tr("after %Ln document(s)", nullptr, rules.zeroTaxAfter)
            : Words::tr("after most documents");
    };
    if (zeroTax(before) != zeroTax(after))
        changes << change(u"zero-tax"_s, zeroTax(before), zeroTax(after));
    addAmounts(changes, u"tax-differs"_s, before.taxDiffersBy, after.taxDiffersBy);
    const auto percent = [](const ApprovalRules &rules) {
        if (!rules.taxDiffersByPercent)
            return Words::tr("off");
        return percentText(*rules.taxDiffersByPercent) + u" %"_s;
    };
    if (before.taxDiffersByPercent != after.taxDiffersByPercent)
        changes << change(u"tax-differs"_s, percent(before), percent(after));
    const auto list = [](const QStringList &codes) {
        return codes.isEmpty() ? Words::tr("none") : codes.join(u", "_s);
    };
    if (before.customers != after.customers)
        changes << change(u"customer"_s, list(before.customers), list(after.customers));
    return changes;
}

QString percentText(const Decimal &percent)
{
    QString text = percent.trimmed().toString();
    return text.replace(u"."_s, QLocale().decimalPoint());
}

} // namespace levy::ui
