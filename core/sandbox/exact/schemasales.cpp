#include "core/sandbox/exact/schema.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

// Name and kind of each property, in the order of the reference. Kinds: g guid, s text, i whole
// number, l 64-bit number (text on the wire), d decimal, b flag, t date or time, c collection,
// x never filled; R3 text padded with blanks to 3, L18 text padded on the left.
const std::vector<PropertyList> &salesProperties()
{
    static const std::vector<PropertyList> lists{
        {"SalesInvoices"_L1,
         "InvoiceID:g AmountDC:d AmountDiscount:d AmountDiscountExclVat:d AmountFC:d "
         "AmountFCExclVat:d Created:t Creator:g CreatorFullName:s Currency:s DeliverTo:g "
         "DeliverToAddress:g DeliverToContactPerson:g DeliverToContactPersonFullName:s "
         "DeliverToName:s Description:s Discount:d DiscountType:i Division:i Document:g "
         "DocumentNumber:i DocumentSubject:s DueDate:t ExtraDutyAmountFC:d GAccountAmountFC:d "
         "IncotermAddress:s IncotermCode:s IncotermVersion:i InvoiceDate:t InvoiceNumber:i "
         "InvoiceTo:g InvoiceToContactPerson:g InvoiceToContactPersonFullName:s InvoiceToName:s "
         "IsExtraDuty:b Journal:s JournalDescription:s Modified:t Modifier:g ModifierFullName:s "
         "OrderDate:t OrderedBy:g OrderedByContactPerson:g OrderedByContactPersonFullName:s "
         "OrderedByName:s OrderNumber:i PaymentCondition:s PaymentConditionDescription:s "
         "PaymentReference:s Remarks:s SalesChannel:g SalesChannelCode:s SalesChannelDescription:s "
         "SalesInvoiceLines:c SalesInvoiceOrderChargeLines:c Salesperson:g SalespersonFullName:s "
         "SelectionCode:g SelectionCodeCode:s SelectionCodeDescription:s ShippingMethod:g "
         "ShippingMethodCode:s ShippingMethodDescription:s StarterSalesInvoiceStatus:i "
         "StarterSalesInvoiceStatusDescription:s Status:i StatusDescription:s TaxSchedule:g "
         "TaxScheduleCode:s TaxScheduleDescription:s Type:i TypeDescription:s VATAmountDC:d "
         "VATAmountFC:d Warehouse:g WithholdingTaxAmountFC:d WithholdingTaxBaseAmount:d "
         "WithholdingTaxPercentage:d YourRef:s InvoiceStatusInformation:x"_L1},
        {"SalesInvoiceLines"_L1,
         "ID:g AmountDC:d AmountFC:d CostCenter:s CostCenterDescription:s CostUnit:s "
         "CostUnitDescription:s CustomerItemCode:s CustomField:s DeliveryDate:t Description:s "
         "Discount:d Division:i Employee:g EmployeeFullName:s EndTime:t ExtraDutyAmountFC:d "
         "ExtraDutyPercentage:d GLAccount:g GLAccountDescription:s InvoiceID:g Item:g ItemCode:s "
         "ItemDescription:s LineNumber:i NetPrice:d Notes:s Pricelist:g PricelistDescription:s "
         "Project:g ProjectDescription:s ProjectWBS:g ProjectWBSDescription:s Quantity:d "
         "SalesOrder:g SalesOrderLine:g SalesOrderLineNumber:i SalesOrderNumber:i StartTime:t "
         "Subscription:g SubscriptionDescription:s TaxSchedule:g TaxScheduleCode:s "
         "TaxScheduleDescription:s UnitCode:s UnitDescription:s UnitPrice:d VATAmountDC:d "
         "VATAmountFC:d VATCode:R3 VATCodeDescription:s VATPercentage:d"_L1},
        {"SalesInvoiceOrderChargeLines"_L1,
         "ID:g AmountDC:d AmountFCExclVAT:d AmountFCInclVAT:d AmountVATFC:d Division:i GLAccount:g "
         "GLAccountCode:s GLAccountDescription:s InvoiceID:g IsShippingCost:b LineNumber:i "
         "OrderCharge:g OrderChargeCode:s OrderChargeDescription:s OrderChargesLineDescription:s "
         "VATCode:R3 VATDescription:s VATPercentage:d"_L1},
        {"SyncSalesInvoices"_L1,
         "Timestamp:l AmountDC:d AmountDiscount:d AmountDiscountExclVat:d AmountFC:d "
         "AmountFCExclVat:d CostCenter:s CostCenterDescription:s CostUnit:s CostUnitDescription:s "
         "Created:t Creator:g CreatorFullName:s Currency:s CustomerItemCode:s CustomField:s "
         "DeliverTo:g DeliverToAddress:g DeliverToContactPerson:g DeliverToContactPersonFullName:s "
         "DeliverToName:s DeliveryDate:t Description:s Discount:d DiscountType:i Division:i "
         "Document:g DocumentNumber:i DocumentSubject:s DueDate:t Employee:g EmployeeFullName:s "
         "EndTime:t ExtraDutyAmountFC:d ExtraDutyPercentage:d GAccountAmountFC:d GLAccount:g "
         "GLAccountDescription:s ID:g IncotermAddress:s IncotermCode:s IncotermVersion:i "
         "InvoiceDate:t InvoiceID:g InvoiceNumber:i InvoiceTo:g InvoiceToContactPerson:g "
         "InvoiceToContactPersonFullName:s InvoiceToName:s IsExtraDuty:b Item:g ItemCode:s "
         "ItemDescription:s Journal:s JournalDescription:s LineNumber:i Modified:t Modifier:g "
         "ModifierFullName:s NetPrice:d Notes:s OrderDate:t OrderedBy:g OrderedByContactPerson:g "
         "OrderedByContactPersonFullName:s OrderedByName:s OrderNumber:i PaymentCondition:s "
         "PaymentConditionDescription:s PaymentReference:s Pricelist:g PricelistDescription:s "
         "Project:g ProjectDescription:s ProjectWBS:g ProjectWBSDescription:s Quantity:d Remarks:s "
         "SalesChannel:g SalesChannelCode:s SalesChannelDescription:s SalesOrder:g "
         "SalesOrderLine:g SalesOrderLineNumber:i SalesOrderNumber:i Salesperson:g "
         "SalespersonFullName:s StarterSalesInvoiceStatus:i StarterSalesInvoiceStatusDescription:s "
         "StartTime:t Status:i StatusDescription:s Subscription:g SubscriptionDescription:s "
         "TaxSchedule:g TaxScheduleCode:s TaxScheduleDescription:s Type:i TypeDescription:s "
         "UnitCode:s UnitDescription:s UnitPrice:d VATAmountDC:d VATAmountFC:d VATCode:R3 "
         "VATCodeDescription:s VATPercentage:d Warehouse:g WithholdingTaxAmountFC:d "
         "WithholdingTaxBaseAmount:d WithholdingTaxPercentage:d YourRef:s"_L1},
        {"SyncDeleted"_L1,
         "Timestamp:l DeletedBy:g DeletedDate:t Division:i EntityKey:g EntityType:i ID:g"_L1},
        {"SyncTimestamp"_L1, "Modified:t API:s TimeStampAsBigInt:l"_L1},
        {"SalesEntries"_L1,
         "EntryID:g AmountDC:d AmountFC:d BatchNumber:i Created:t Creator:g CreatorFullName:s "
         "Currency:s Customer:g CustomerName:s CustomField:s Description:s Division:i Document:g "
         "DocumentNumber:i DocumentSubject:s DueDate:t EntryDate:t EntryNumber:i "
         "ExternalLinkDescription:s ExternalLinkReference:s GAccountAmountFC:d InvoiceNumber:i "
         "IsExtraDuty:b Journal:s JournalDescription:s Modified:t Modifier:g ModifierFullName:s "
         "OrderNumber:i PaymentCondition:s PaymentConditionDescription:s "
         "PaymentConditionPaymentMethod:s PaymentReference:s ProcessNumber:i Rate:d "
         "ReportingPeriod:i ReportingYear:i Reversal:b SalesEntryLines:c Status:i "
         "StatusDescription:s Type:i TypeDescription:s VATAmountDC:d VATAmountFC:d "
         "WithholdingTaxAmountDC:d WithholdingTaxBaseAmount:d WithholdingTaxPercentage:d YourRef:s"_L1},
    };
    return lists;
}

} // namespace levy::sandbox::exact
