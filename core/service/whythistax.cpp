// What decided a document's tax, in sentences.
#include "core/money/amounttext.h"
#include "core/service/documentview.h"

#include <QCoreApplication>

#include <map>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhyThisTax)
};

/// What Avalara's rows say about the parts that carry no tax.
struct Untaxed {
    QStringList withoutNexus; ///< places
    QStringList withoutRate;
    QStringList notTaxable;
    QStringList otherRules;
    bool hasZeroRate = false; ///< VAT at zero per cent
    Decimal exempt;
};

QString placeOf(const TaxDetail &detail)
{
    return detail.jurisdictionName.isEmpty() ? detail.country : detail.jurisdictionName;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list << text;
}

Untaxed untaxedParts(const TaxResult &tax)
{
    Untaxed parts;
    for (const TaxLine &line : tax.lines) {
        parts.exempt = parts.exempt.plus(line.exempt).value_or(parts.exempt);
        for (const TaxDetail &detail : line.details) {
            if (!detail.tax.isZero())
                continue;
            const bool isExport = detail.taxType == u"Output" && detail.rateType == u"Zero";
            if (detail.nonTaxableType.contains(u"Nexus"))
                addOnce(parts.withoutNexus, placeOf(detail));
            else if (detail.nonTaxableType == u"ProductTaxabilityRule")
                addOnce(parts.notTaxable, placeOf(detail));
            else if (isExport)
                parts.hasZeroRate = true;
            else if (detail.nonTaxableType == u"RateRule" || detail.rate.isZero())
                addOnce(parts.withoutRate, placeOf(detail));
            else if (!detail.nonTaxableType.isEmpty())
                addOnce(parts.otherRules, detail.nonTaxableType);
        }
    }
    return parts;
}

QStringList zeroReasons(const Document &document, const SalesDocument &effective)
{
    const TaxResult &tax = *document.tax;
    const Untaxed parts = untaxedParts(tax);
    QStringList reasons;
    if (!parts.withoutNexus.isEmpty()) {
        reasons << Words::tr("No tax: the company has no nexus in %1, so none is due there.")
                       .arg(parts.withoutNexus.join(u", "_s));
    }
    if (!parts.withoutRate.isEmpty())
        reasons
            << Words::tr("No tax: %1 has no rate for this.").arg(parts.withoutRate.join(u", "_s));
    if (!parts.notTaxable.isEmpty()) {
        reasons << Words::tr("No tax on part of it: %1 does not tax these items.")
                       .arg(parts.notTaxable.join(u", "_s));
    }
    if (parts.hasZeroRate && !effective.customer.vatNumber.isEmpty()
        && effective.shipFrom.country != effective.shipTo.country) {
        reasons << Words::tr(
                       "Zero rate: a sale to a business in another country with the VAT number %1; "
                       "the buyer accounts for the tax (reverse charge) or it is an export.")
                       .arg(effective.customer.vatNumber);
    } else if (parts.hasZeroRate) {
        reasons << Words::tr("Zero rate: Avalara applied the rate of zero to this supply.");
    }
    if (!effective.customer.entityUseCode.isEmpty()) {
        reasons << Words::tr("Exempt: the customer is sent with the entity use code %1.")
                       .arg(effective.customer.entityUseCode);
    }
    for (const QString &rule : parts.otherRules)
        reasons << Words::tr("No tax by Avalara's rule \"%1\".").arg(rule);
    if (reasons.isEmpty() && tax.totalTax.isZero())
        reasons << Words::tr("Avalara found no jurisdiction that taxes this document.");
    return reasons;
}

QString codesSentence(const SalesDocument &effective)
{
    std::map<QString, int> codes;
    for (const DocumentLine &line : effective.lines)
        ++codes[line.taxCode];
    QStringList parts;
    for (const auto &[code, lines] : codes) {
        const QString name = code.isEmpty() ? Words::tr("no tax code, so Avalara's default") : code;
        parts << (lines == 1 ? name : Words::tr("%1 (%2 lines)").arg(name).arg(lines));
    }
    return Words::tr("Tax codes of the items: %1.").arg(parts.join(u", "_s));
}

} // namespace

QStringList whyThisTax(const Document &document, const SalesDocument &effective)
{
    QStringList sentences;
    sentences << Words::tr("Shipped from %1 to %2.")
                     .arg(effective.shipFrom.oneLine(), effective.shipTo.oneLine());
    if (effective.shipTo != document.source.shipTo) {
        sentences << Words::tr("The ship-to address was corrected in Levy; the ledger says %1.")
                         .arg(document.source.shipTo.oneLine());
    }
    if (effective.isCreditNote() && effective.originalDate.isValid()) {
        sentences << Words::tr("It corrects invoice %1 of %2, whose day decides the rates.")
                         .arg(
                             effective.originalNumber,
                             effective.originalDate.toString(Qt::ISODate));
    } else {
        sentences << Words::tr("The rates are those of %1.")
                         .arg(effective.taxDate().toString(Qt::ISODate));
    }
    sentences << codesSentence(effective);
    if (!document.tax) {
        sentences << Words::tr("Nothing is calculated yet.");
        return sentences;
    }
    sentences << zeroReasons(document, effective);
    const Untaxed parts = untaxedParts(*document.tax);
    if (!parts.exempt.isZero() && !document.tax->totalTax.isZero()) {
        sentences << Words::tr("%1 of the amount is not taxed.")
                         .arg(amountText(parts.exempt, document.tax->currency));
    }
    for (const TaxMessage &message : document.tax->messages) {
        if (!message.summary.isEmpty())
            sentences << Words::tr("Avalara notes: \"%1\"").arg(message.summary);
    }
    return sentences;
}

} // namespace levy
