#include "ui/review/rulesasked.h"

#include "ui/components/formats.h"
#include "ui/data/documentwords.h"

#include <QCoreApplication>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RulesAsked)
};

EventList::Entry asked(const QString &rule, const QString &bold, const QString &more)
{
    return {{}, u"shield"_s, Tone::Amber, rule, bold, more, false};
}

std::optional<Decimal> limitOf(const std::map<QString, Decimal> &limits, const QString &currency)
{
    const auto limit = limits.find(currency);
    return limit == limits.end() ? std::nullopt : std::optional<Decimal>(limit->second);
}

/// "14,800.00 over", where both are known.
QString overBy(const Decimal &value, const Decimal &limit, const QString &currency)
{
    const Result<Decimal> over = value.absolute().minus(limit);
    return over && !over->isNegative() ? Words::tr("%1 over.").arg(moneyWithCode(*over, currency))
                                       : QString();
}

EventList::Entry overAmount(
    const DocumentView &view, const std::map<QString, Decimal> &limits, const QString &rule)
{
    const QString currency = view.effective.currency;
    const Decimal net = view.effective.netTotal;
    const std::optional<Decimal> limit = limitOf(limits, currency);
    const QString figure = Words::tr("This document: %1.").arg(moneyWithCode(net, currency));
    if (!limit)
        return asked(
            rule, Words::tr("the limit"), figure + u' ' + Words::tr("The rule was changed since."));
    return asked(
        rule, moneyWithCode(*limit, currency), figure + u' ' + overBy(net, *limit, currency));
}

EventList::Entry taxDiffers(
    const DocumentView &view, const ApprovalRules &rules, const std::optional<TaxResult> &tax)
{
    const QString currency = view.effective.currency;
    const std::optional<Decimal> limit = limitOf(rules.taxDiffersBy, currency);
    QString figures
        = Words::tr("On the invoice: %1.").arg(moneyWithCode(view.effective.sourceTax, currency));
    if (tax) {
        figures += u' ' + Words::tr("Avalara: %1.").arg(moneyWithCode(tax->totalTax, currency));
        const Result<Decimal> difference = tax->totalTax.minus(view.effective.sourceTax);
        if (limit && difference)
            figures += u' ' + overBy(*difference, *limit, currency);
    }
    QStringList limits;
    if (limit)
        limits << moneyWithCode(*limit, currency);
    if (rules.taxDiffersByPercent) {
        const auto fraction = rules.taxDiffersByPercent->dividedBy(Decimal(100), 6);
        limits << (fraction ? rateText(*fraction) : QString());
    }
    return asked(
        Words::tr("Tax differs from the invoice's own by more than"),
        limits.isEmpty() ? Words::tr("the limit") : limits.join(Words::tr(" or ")),
        figures);
}

} // namespace

std::vector<EventList::Entry> rulesThatAsked(const DocumentView &view, const ApprovalRules &rules)
{
    const Document &document = view.document;
    const SalesDocument &sent = view.effective;
    std::optional<TaxResult> tax = document.tax;
    if (!tax && document.assessment)
        tax = document.assessment->preview;
    std::vector<EventList::Entry> entries;
    for (const QString &rule : document.flag.facts[u"rules"].toTexts()) {
        if (rule == "everything"_L1) {
            entries.push_back(
                asked(Words::tr("Every document is approved by a person"), {}, QString()));
        } else if (rule == "over-amount"_L1) {
            entries.push_back(overAmount(view, rules.overAmount, Words::tr("Net amount above")));
        } else if (rule == "credit-over-amount"_L1) {
            entries.push_back(
                overAmount(view, rules.creditOverAmount, Words::tr("Credit note above")));
        } else if (rule == "first-of-customer"_L1) {
            entries.push_back(asked(
                Words::tr("First document for a customer"),
                {},
                Words::tr("%1 has no earlier document.").arg(sent.customer.name)));
        } else if (rule == "first-of-place"_L1) {
            entries.push_back(asked(
                Words::tr("First document for a jurisdiction"),
                {},
                Words::tr("No earlier document went to %1.")
                    .arg(regionName(sent.shipTo.country, sent.shipTo.region))));
        } else if (rule == "zero-tax"_L1) {
            entries.push_back(asked(
                Words::tr("Zero tax where tax was expected"),
                {},
                rules.zeroTaxAfter > 0
                    ? Words::tr(
                        "The last %Ln document(s) of this customer, or of this place, had tax.",
                        nullptr,
                        rules.zeroTaxAfter)
                    : Words::tr(
                        "Most other documents of this customer, or of this place, had tax.")));
        } else if (rule == "tax-differs"_L1) {
            entries.push_back(taxDiffers(view, rules, tax));
        } else if (rule == "customer"_L1) {
            entries.push_back(asked(
                Words::tr("The customer is on the list"),
                {},
                Words::tr("%1, %2").arg(sent.customer.code, sent.customer.name)));
        }
    }
    return entries;
}

} // namespace levy::ui
