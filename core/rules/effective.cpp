#include "core/rules/effective.h"

#include "core/rules/mappingrules.h"

namespace levy {

namespace {

void applyCorrection(SalesDocument &sales, const Document &document, const Ground &ground)
{
    const Correction &correction = document.correction;
    if (correction.shipTo) {
        sales.shipTo = *correction.shipTo;
    } else if (!ground.customerAddresses.isEmpty()) {
        sales.shipTo = ground.customerAddresses.value(
            {sales.customer.id, sales.shipTo.fingerprint()}, sales.shipTo);
    }
    if (!correction.originalNumber.isEmpty()) {
        sales.originalNumber = correction.originalNumber;
        sales.originalDate = correction.originalDate;
    }
    sales.hasNoOriginal = sales.hasNoOriginal || correction.hasNoOriginal;
}

void fillTaxCode(DocumentLine &line, const SalesDocument &sales, const Ground &ground)
{
    MappingSubject subject = subjectOf(sales);
    subject.itemCode = line.itemCode;
    subject.itemGroup = line.itemGroup;
    const MappingRule *rule
        = winningRule(ground.mappings, MappingKind::ItemTaxCode, subject, sales.date);
    if (rule)
        line.taxCode = rule->target.taxCode;
}

} // namespace

SalesDocument effectiveDocument(const Document &document, const Ground &ground)
{
    SalesDocument sales = document.source;
    applyCorrection(sales, document, ground);
    if (sales.shipFrom.isEmpty())
        sales.shipFrom = ground.policy.shipFrom;
    for (DocumentLine &line : sales.lines)
        fillTaxCode(line, sales, ground);
    const MappingRule *use
        = winningRule(ground.mappings, MappingKind::CustomerUseCode, subjectOf(sales), sales.date);
    if (use)
        sales.customer.entityUseCode = use->target.entityUseCode;
    return sales;
}

QString companyHolding(const Document &document, const Ground &ground)
{
    const bool isRecorded = document.tax && document.tax->status != TaxStatus::Temporary;
    if (isRecorded && !document.tax->companyCode.isEmpty())
        return document.tax->companyCode;
    return companyCodeOf(ground, effectiveDocument(document, ground));
}

QByteArray calculationFingerprint(const SalesDocument &effective, const Policy &policy)
{
    return policy.place == TaxPlace::JournalEntry ? effective.fingerprint()
                                                  : effective.taxFingerprint();
}

} // namespace levy
