#include "core/sandbox/exact/schema.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

// A line per endpoint: name | path | type | properties | key | scope | properties it lacks |
// filters. A twin (bulk, sync) borrows the properties of its sibling. Where nobody could trust the
// marks of the reference, the filters are the key, Modified and the few fields that examples filter
// on; @name stands for a list below.
const std::vector<QLatin1StringView> &endpointLines()
{
    // clang-format off
    static const std::vector<QLatin1StringView> lines{
        "Me|current/Me|System.Me|Me|UserID|||UserID"_L1,
        "SystemDivisions|system/Divisions|System.Division|SystemDivisions|Code|"
        "organization.administration||Code Modified"_L1,
        "HrmDivisions|hrm/Divisions|HRM.Division|HrmDivisions|Code|||Code Modified"_L1,
        "Costcenters|hrm/Costcenters|Costcenter|Costcenters|ID|financial.costcenters||"
        "ID Code Modified"_L1,
        "Costunits|hrm/Costunits|Costunit|Costunits|ID|financial.costcenters||"
        "ID Code Modified"_L1,
        "SalesInvoices|salesinvoice/SalesInvoices|SalesInvoice|SalesInvoices|InvoiceID|"
        "sales.invoices||@invoice"_L1,
        "SalesInvoiceLines|salesinvoice/SalesInvoiceLines|SalesInvoiceLine|SalesInvoiceLines|"
        "ID|sales.invoices||@line"_L1,
        "SalesInvoiceOrderChargeLines|salesinvoice/SalesInvoiceOrderChargeLines|"
        "SalesInvoiceOrderChargeLine|SalesInvoiceOrderChargeLines|ID|sales.invoices||ID InvoiceID"_L1,
        "BulkSalesInvoices|bulk/SalesInvoice/SalesInvoices|Bulk.SalesInvoice|SalesInvoices|"
        "InvoiceID|sales.invoices|InvoiceStatusInformation SalesInvoiceOrderChargeLines|@invoice"_L1,
        "BulkSalesInvoiceLines|bulk/SalesInvoice/SalesInvoiceLines|Bulk.SalesInvoiceLine|"
        "SalesInvoiceLines|ID|sales.invoices||@line"_L1,
        "SyncSalesInvoices|sync/SalesInvoice/SalesInvoices|Sync.SalesInvoice|"
        "SyncSalesInvoices|Timestamp|sales.invoices||Timestamp"_L1,
        "SyncDeleted|sync/Deleted|Sync.Deleted|SyncDeleted|Timestamp|"
        "organization.administration||Timestamp EntityType"_L1,
        "SyncTimestamp|read/sync/Sync/SyncTimestamp|Sync.SyncTimestamp|SyncTimestamp|"
        "Modified|organization.administration||"_L1,
        "SalesEntries|salesentry/SalesEntries|SalesEntry|SalesEntries|EntryID|"
        "financial.accounting||EntryID Modified"_L1,
        "Accounts|crm/Accounts|Account|Accounts|ID|crm.accounts||@account"_L1,
        "BulkAccounts|bulk/CRM/Accounts|Bulk.Account|Accounts|ID|crm.accounts|"
        "ClientGroup ClientGroupDescription|@account"_L1,
        "SyncAccounts|sync/CRM/Accounts|Sync.Account|Accounts|Timestamp|crm.accounts|"
        "ClientGroup ClientGroupDescription|Timestamp"_L1,
        "Addresses|crm/Addresses|Address|Addresses|ID|crm.accounts||"
        "Account Contact ID Main Modified Type Warehouse"_L1,
        "BulkAddresses|bulk/CRM/Addresses|Bulk.Address|Addresses|ID|crm.accounts||@address"_L1,
        "SyncAddresses|sync/CRM/Addresses|Sync.Address|Addresses|Timestamp|crm.accounts||"
        "Timestamp"_L1,
        "AddressStates|crm/AddressStates|AddressState|AddressStates|ID|crm.accounts||"
        "ID Country State"_L1,
        "Items|logistics/Items|Item|Items|ID|logistics.items||@item"_L1,
        "BulkItems|bulk/Logistics/Items|Bulk.Item|Items|ID|logistics.items||@item"_L1,
        "SyncItems|sync/Logistics/Items|Sync.Item|Items|Timestamp|logistics.items|"
        "IsBatchNumberItem IsSerialNumberItem StandardSalesPrice|Timestamp"_L1,
        "ItemGroups|logistics/ItemGroups|ItemGroup|ItemGroups|ID|logistics.items||"
        "ID Code Modified"_L1,
        "GLAccounts|financial/GLAccounts|GLAccount|GLAccounts|ID|financial.generalledgers||"
        "@ledger"_L1,
        "BulkGLAccounts|bulk/Financial/GLAccounts|Bulk.GLAccount|GLAccounts|ID|"
        "financial.generalledgers||@ledger"_L1,
        "SyncGLAccounts|sync/Financial/GLAccounts|Sync.GLAccount|GLAccounts|Timestamp|"
        "financial.generalledgers|DeductibilityPercentages|Timestamp"_L1,
        "Journals|financial/Journals|Journal|Journals|ID|financial.generalledgers||"
        "ID Code Modified Type"_L1,
        "FinancialPeriods|financial/FinancialPeriods|Financial.FinancialPeriod|"
        "FinancialPeriods|ID|financial.accounting||ID FinYear FinPeriod Modified"_L1,
        "JournalStatusList|read/financial/JournalStatusList|Financial.JournalStatusList|"
        "JournalStatusList|Journal|financial.accounting||Journal Period Year"_L1,
        "VATCodes|vat/VATCodes|VATCode|VATCodes|ID|financial.accounting||ID Code Modified"_L1,
        "Currencies|general/Currencies|Currency|Currencies|Code|financial.currencies||"
        "Code Modified"_L1,
        "ExchangeRates|financial/ExchangeRates|ExchangeRate|ExchangeRates|ID|"
        "financial.currencies||ID Modified SourceCurrency TargetCurrency StartDate"_L1,
        "WebhookSubscriptions|webhooks/WebhookSubscriptions|Webhooks.WebhookSubscription|"
        "WebhookSubscriptions|ID|organization.administration||ID Topic"_L1,
        "GeneralJournalEntries|generaljournalentry/GeneralJournalEntries|GeneralJournalEntry|"
        "GeneralJournalEntries|EntryID|financial.accounting||EntryID Modified EntryNumber JournalCode FinancialYear FinancialPeriod Status"_L1,
        "GeneralJournalEntryLines|generaljournalentry/GeneralJournalEntryLines|"
        "GeneralJournalEntryLine|GeneralJournalEntryLines|ID|financial.accounting||ID EntryID Modified"_L1,
        "TransactionLines|financialtransaction/TransactionLines|Financial.TransactionLine|"
        "TransactionLines|ID|financial.accounting||@transaction"_L1,
        "BulkTransactionLines|bulk/Financial/TransactionLines|Bulk.TransactionLine|"
        "TransactionLines|ID|financial.accounting||@transaction"_L1,
        "SyncTransactionLines|sync/Financial/TransactionLines|Sync.TransactionLine|"
        "TransactionLines|Timestamp|financial.accounting|ShopOrder|Timestamp"_L1,
    };
    // clang-format on
    return lines;
}

const std::vector<PropertyList> &filterLists()
{
    static const std::vector<PropertyList> lists{
        {"@invoice"_L1,
         "InvoiceID Created DeliverTo DeliverToAddress DeliverToContactPerson Description "
         "Document InvoiceDate InvoiceNumber InvoiceTo InvoiceToContactPerson Journal Modified "
         "OrderedBy OrderedByContactPerson OrderNumber PaymentReference Salesperson "
         "SelectionCode Status TaxSchedule Type Warehouse YourRef"_L1},
        {"@line"_L1,
         "ID CostCenter CostUnit Description Employee GLAccount InvoiceID Item LineNumber "
         "Pricelist Project SalesOrder SalesOrderLine Subscription TaxSchedule VATCode"_L1},
        {"@transaction"_L1,
         "ID Account AccountCode Asset CostCenter CostUnit Date Description Document EntryID "
         "EntryNumber FinancialPeriod FinancialYear GLAccount GLAccountCode InvoiceNumber Item "
         "JournalCode Modified OffsetID OrderNumber Project ProjectCode ShopOrder Status "
         "Subscription Type VATCode VATType YourRef"_L1},
        {"@account"_L1,
         "ID Accountant AccountManager AddressLine1 AddressLine2 AddressLine3 Blocked BRIN BSN "
         "ChamberOfCommerce City Classification Classification1 Classification2 "
         "Classification3 Classification4 Classification5 Classification6 Classification7 "
         "Classification8 Code CodeAtSupplier Country Created Email EndDate EORINumber Fax "
         "InvoiceAccount IsAccountant IsReseller IsSales IsSupplier MainContact Modified Name "
         "Parent Phone Postcode PriceList Reseller RSIN SearchCode StartDate Status Type "
         "VATNumber"_L1},
        {"@address"_L1, "Account Contact ID Main Type Warehouse"_L1},
        {"@item"_L1,
         "ID Barcode Class_01 Class_02 Class_03 Class_04 Class_05 Class_06 Class_07 Class_08 "
         "Class_09 Class_10 Code CostPriceNew Created Description EndDate ExtraDescription "
         "FreeBoolField_01 FreeBoolField_02 FreeBoolField_03 FreeBoolField_04 FreeBoolField_05 "
         "FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 "
         "FreeNumberField_01 FreeNumberField_02 FreeNumberField_03 FreeNumberField_04 "
         "FreeNumberField_05 FreeNumberField_06 FreeNumberField_07 FreeNumberField_08 "
         "FreeTextField_01 FreeTextField_02 FreeTextField_03 FreeTextField_04 FreeTextField_05 "
         "FreeTextField_06 FreeTextField_07 FreeTextField_08 FreeTextField_09 FreeTextField_10 "
         "GLCosts GLCostsWorkInProgress GLRevenue GLRevenueWorkInProgress GLStock IsBatchItem "
         "IsFractionAllowedItem IsMakeItem IsPurchaseItem IsSalesItem IsSerialItem IsStockItem "
         "IsSubcontractedItem IsTime IsWebshopItem ItemGroup ItemGroupCode Modified "
         "NetWeightUnit SalesVatCode SearchCode StartDate Unit"_L1},
        {"@ledger"_L1, "Code Costcenter Costunit Created ID Modified SearchCode Type"_L1},
    };
    return lists;
}

} // namespace levy::sandbox::exact
