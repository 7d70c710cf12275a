#include "core/sandbox/visma/shapes.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

struct ShapeText {
    QLatin1StringView name;
    QLatin1StringView members;
};

// "name:kind", kinds: s text, i whole number, n number, b flag, d date, o operation, [Shape] list
// of plain objects, {Shape} wrapped object. '=' instead of ':' is a plain value. A '!' at the end:
// the simulation does not do this and says so. A shape must stand behind the shapes that it holds.
const ShapeText shapeTexts[] = {
    {"SegmentUpdateDto"_L1, "segmentId=i segmentValue=s"_L1},
    {"TaxDetailUpdateDto"_L1, "taxId:s taxableAmount:n vatAmount:n"_L1},
    {"SalesInvoiceAddressUpdateDto"_L1,
     "overrideAddress:b addressLine1:s addressLine2:s addressLine3:s postalCode:s city:s "
     "countryId:s "
     "county:s"_L1},
    {"SalesInvoiceContactUpdateDto"_L1, "overrideContact:b name:s attention:s email:s phone1:s"_L1},
    {"CustomerInvoiceLinesUpdateDto"_L1,
     "discountCode:s domesticServicesDeductible:b! itemType:s! typeOfWork:s! taskId:s! startDate:d "
     "endDate:d operation=o inventoryNumber:s lineNumber:i description:s quantity:n "
     "unitPriceInCurrency:n manualAmountInCurrency:n accountNumber:s vatCodeId:s uom:s "
     "discountPercent:n discountAmountInCurrency:n manualDiscount:b subaccount:[SegmentUpdateDto] "
     "salesperson:s deferralSchedule:i! deferralCode:s! termStartDate:d termEndDate:d note:s "
     "branchNumber:s"_L1},
    {"CustomerCreditNoteLineUpdateDto"_L1,
     "discountCode:s taskId:s! operation=o inventoryNumber:s lineNumber:i description:s quantity:n "
     "unitPriceInCurrency:n manualAmountInCurrency:n accountNumber:s vatCodeId:s uom:s "
     "discountPercent:n discountAmountInCurrency:n manualDiscount:b subaccount:[SegmentUpdateDto] "
     "salesperson:s deferralSchedule:i! deferralCode:s! termStartDate:d termEndDate:d note:s "
     "branchNumber:s"_L1},
    {"CustomerDebitNoteLinesUpdateDto"_L1,
     "discountCode:s domesticServicesDeductible:b! itemType:s! typeOfWork:s! operation=o "
     "inventoryNumber:s lineNumber:i description:s quantity:n unitPriceInCurrency:n "
     "manualAmountInCurrency:n accountNumber:s vatCodeId:s uom:s discountPercent:n "
     "discountAmountInCurrency:n manualDiscount:b subaccount:[SegmentUpdateDto] salesperson:s "
     "deferralSchedule:i! deferralCode:s! termStartDate:d termEndDate:d note:s branchNumber:s"_L1},
    {"CashSaleLinesUpdateDto"_L1,
     "operation=o inventoryNumber:s lineNumber:i description:s quantity:n unitPriceInCurrency:n "
     "manualAmountInCurrency:n accountNumber:s vatCodeId:s uom:s discountPercent:n "
     "discountAmountInCurrency:n manualDiscount:b subaccount:[SegmentUpdateDto] salesperson:s "
     "deferralSchedule:i! deferralCode:s! termStartDate:d! termEndDate:d! note:s branchNumber:s"_L1},
    {"CustomerInvoiceUpdateDto"_L1,
     "paymentMethodId:s creditTermsId:s currencyId:s customerRefNumber:s cashDiscountDate:d "
     "documentDueDate:d externalReference:s customerProject:s exchangeRate:n "
     "domesticServicesDeductibleDocument:b! rotRutDetails=s! paymentReference:s contact:i "
     "project:s "
     "taxDetailLines:[TaxDetailUpdateDto] invoiceLines:[CustomerInvoiceLinesUpdateDto] "
     "sendToAutoInvoice:b customerVatZoneId:s billingAddress:{SalesInvoiceAddressUpdateDto} "
     "invoiceContact:{SalesInvoiceContactUpdateDto} startDate:d endDate:d accountingCostRef:s "
     "originatorDocRef:s contractDocRef:s revoked:b overrideNumberSeries:b! "
     "directDebitMandateId:s! "
     "excludeDebtCollection:b debtCollectionCaseNbr:s! debtCollectionCaseStatus:s! "
     "debtCollectionCaseType:s! debtCollectionCaseUrl:s! referenceNumber:s customerNumber:s "
     "childCustomerNumber:s! consolidateInvoices:b! documentDate:d origInvoiceDate:d hold:b "
     "postPeriod:s financialPeriod:s invoiceText:s locationId:s salesPersonID:i! salesperson:s "
     "note:s "
     "branchNumber:s cashAccount:s dontPrint:b dontEmail:b"_L1},
    {"CustomerCreditNoteUpdateDto"_L1,
     "currencyId:s customerRefNumber:s externalReference:s contact:i project:s "
     "lines:[CustomerCreditNoteLineUpdateDto] taxDetails:[TaxDetailUpdateDto] applicationLines=s! "
     "customerVatZoneId:s invoiceAddress:{SalesInvoiceAddressUpdateDto} "
     "invoiceContact:{SalesInvoiceContactUpdateDto} overrideNumberSeries:b! sendToAutoInvoice:b "
     "referenceNumber:s customerNumber:s childCustomerNumber:s! consolidateInvoices:b! "
     "documentDate:d "
     "origInvoiceDate:d hold:b postPeriod:s financialPeriod:s invoiceText:s locationId:s "
     "salesPersonID:i! salesperson:s note:s branchNumber:s cashAccount:s dontPrint:b dontEmail:b "
     "exchangeRate:n"_L1},
    {"CustomerDebitNoteUpdateDto"_L1,
     "paymentMethodId:s creditTermsId:s currencyId:s customerRefNumber:s cashDiscountDate:d "
     "documentDueDate:d externalReference:s exchangeRate:n domesticServicesDeductibleDocument:b! "
     "paymentReference:s contact:i rotRutDetails=s! taxDetailLines:[TaxDetailUpdateDto] "
     "lines:[CustomerDebitNoteLinesUpdateDto] customerVatZoneId:s "
     "invoiceAddress:{SalesInvoiceAddressUpdateDto} invoiceContact:{SalesInvoiceContactUpdateDto} "
     "overrideNumberSeries:b! referenceNumber:s customerNumber:s childCustomerNumber:s! "
     "consolidateInvoices:b! documentDate:d origInvoiceDate:d hold:b postPeriod:s "
     "financialPeriod:s "
     "invoiceText:s locationId:s salesPersonID:i! salesperson:s note:s branchNumber:s "
     "cashAccount:s "
     "dontPrint:b dontEmail:b"_L1},
    {"CashSaleUpdateDto"_L1,
     "paymentMethodId:s creditTermsId:s paymentReference:s cashSaleLines:[CashSaleLinesUpdateDto] "
     "referenceNumber:s customerNumber:s childCustomerNumber:s! consolidateInvoices:b! "
     "documentDate:d "
     "origInvoiceDate:d hold:b postPeriod:s financialPeriod:s invoiceText:s locationId:s "
     "salesPersonID:i! salesperson:s note:s branchNumber:s cashAccount:s dontPrint:b dontEmail:b"_L1},
    {"JournalTransactionLineUpdateDto"_L1,
     "operation=o lineNumber:i accountNumber:s subaccount:[SegmentUpdateDto] project:s "
     "projectTask:s! "
     "referenceNumber:s transactionDescription:s debitAmountInCurrency:n creditAmountInCurrency:n "
     "vatCodeId:s vatId:s branch:s uom:s quantity:n note:s"_L1},
    {"JournalTransactionUpdateDto"_L1,
     "batchNumber:s hold:b transactionDate:d postPeriod:s financialPeriod:s ledger:s currencyId:s "
     "exchangeRate:n autoReversing:b description:s controlTotalInCurrency:n createVatTransaction:b "
     "skipVatAmountValidation:b transactionCode:s! branch:s overrideNumberSeries:b! "
     "journalTransactionLines:[JournalTransactionLineUpdateDto]"_L1}};

ShapeMember::Kind kindFrom(QChar letter)
{
    switch (letter.unicode()) {
    case 'i':
        return ShapeMember::Kind::Whole;
    case 'n':
        return ShapeMember::Kind::Number;
    case 'b':
        return ShapeMember::Kind::Flag;
    case 'd':
        return ShapeMember::Kind::Time;
    case 'o':
        return ShapeMember::Kind::Operation;
    case '[':
        return ShapeMember::Kind::List;
    case '{':
        return ShapeMember::Kind::Object;
    default:
        return ShapeMember::Kind::Text;
    }
}

ShapeMember memberFrom(const QString &text, const std::vector<Shape> &known)
{
    ShapeMember member;
    member.isWrapped = text.contains(u':');
    const QChar separator = member.isWrapped ? u':' : u'=';
    member.name = text.section(separator, 0, 0);
    QString kind = text.section(separator, 1);
    if (kind.endsWith(u'!')) {
        member.isSimulated = false;
        kind.chop(1);
    }
    member.kind = kindFrom(kind.at(0));
    if (member.kind == ShapeMember::Kind::List || member.kind == ShapeMember::Kind::Object) {
        const auto inner = std::ranges::find(known, kind.mid(1, kind.size() - 2), &Shape::name);
        Q_ASSERT(inner != known.end());
        member.inner = &*inner;
    }
    if (member.kind == ShapeMember::Kind::List)
        member.isWrapped = false;
    return member;
}

} // namespace

const ShapeMember *Shape::member(const QString &memberName) const
{
    const auto found = std::ranges::find(members, memberName, &ShapeMember::name);
    return found == members.end() ? nullptr : &*found;
}

const std::vector<Shape> &allShapes()
{
    static const std::vector<Shape> shapes = [] {
        std::vector<Shape> made;
        made.reserve(std::size(shapeTexts)); // members point at shapes before them
        for (const ShapeText &text : shapeTexts) {
            Shape shape{text.name, {}};
            for (const QString &member : QString(text.members).split(u' ', Qt::SkipEmptyParts))
                shape.members.push_back(memberFrom(member, made));
            made.push_back(std::move(shape));
        }
        return made;
    }();
    return shapes;
}

const Shape &shapeNamed(QLatin1StringView name)
{
    const auto found = std::ranges::find(allShapes(), QString(name), &Shape::name);
    Q_ASSERT(found != allShapes().end());
    return *found;
}

} // namespace levy::sandbox::visma
