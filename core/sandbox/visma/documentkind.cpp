#include "core/sandbox/visma/documentkind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

const std::array<DocumentKind, 4> &documentKinds()
{
    static const std::array<DocumentKind, 4> kinds{
        DocumentKind{
            u"customerinvoice"_s,
            u"customerInvoices"_s,
            u"Invoice"_s,
            u"Invoice"_s,
            u"invoiceLines"_s,
            u"taxDetailLines"_s,
            u"billingAddress"_s,
            "CustomerInvoiceUpdateDto"_L1},
        DocumentKind{
            u"customerCreditNote"_s,
            u"customerCreditNotes"_s,
            u"Credit note"_s,
            u"CreditNote"_s,
            u"lines"_s,
            u"taxDetails"_s,
            u"invoiceAddress"_s,
            "CustomerCreditNoteUpdateDto"_L1},
        DocumentKind{
            u"customerDebitNote"_s,
            u"customerDebitNotes"_s,
            u"Debit note"_s,
            u"DebitNote"_s,
            u"lines"_s,
            u"taxDetailLines"_s,
            u"invoiceAddress"_s,
            "CustomerDebitNoteUpdateDto"_L1},
        DocumentKind{
            u"cashsale"_s,
            u"cashSales"_s,
            u"Cash sale"_s,
            u"CashSale"_s,
            u"cashSaleLines"_s,
            {},
            {},
            "CashSaleUpdateDto"_L1}};
    return kinds;
}

const DocumentKind *documentKind(QStringView resource)
{
    const auto found = std::ranges::find(documentKinds(), resource, &DocumentKind::resource);
    return found == documentKinds().end() ? nullptr : &*found;
}

bool isEditable(const QString &status)
{
    return status == "Hold"_L1 || status == "Balanced"_L1 || status == "Scheduled"_L1;
}

bool isReleased(const QString &status)
{
    return status == "Open"_L1 || status == "Closed"_L1 || status == "Voided"_L1;
}

} // namespace levy::sandbox::visma
