#include "core/sandbox/exact/schema.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

// Name and kind of each property, in the order of the reference. Kinds: g guid, s text, i whole
// number, l 64-bit number (text on the wire), d decimal, b flag, t date or time, c collection,
// x never filled; R3 text padded with blanks to 3, L18 text padded on the left.
const std::vector<PropertyList> &ledgerProperties()
{
    static const std::vector<PropertyList> lists{
        {"GLAccounts"_L1,
         "ID:g AllowCostsInSales:i AssimilatedVATBox:i BalanceSide:s BalanceType:s BelcotaxType:i "
         "Code:s Compress:b Costcenter:s CostcenterDescription:s Costunit:s CostunitDescription:s "
         "Created:t Creator:g CreatorFullName:s CustomField:s DeductibilityPercentages:c "
         "Description:s DescriptionTermID:i Division:i ExcludeVATListing:i "
         "ExpenseNonDeductiblePercentage:d IsBlocked:b Matching:b Modified:t Modifier:g "
         "ModifierFullName:s PrivateGLAccount:g PrivatePercentage:d ReportingCode:s "
         "RevalueCurrency:b SearchCode:R9 Type:i TypeDescription:s UseCostcenter:i UseCostunit:i "
         "VATCode:R3 VATDescription:s VATGLAccountType:s VATNonDeductibleGLAccount:g "
         "VATNonDeductiblePercentage:d VATSystem:s YearEndCostGLAccount:g "
         "YearEndReflectionGLAccount:g"_L1},
        {"Costcenters"_L1,
         "ID:g Active:b Code:s Created:t Creator:g CreatorFullName:s CustomField:s Description:s "
         "Division:i EndDate:t Modified:t Modifier:g ModifierFullName:s"_L1},
        {"Costunits"_L1,
         "ID:g Code:s Created:t Creator:g CreatorFullName:s CustomField:s Description:s Division:i "
         "EndDate:t Modified:t Modifier:g ModifierFullName:s"_L1},
        {"Journals"_L1,
         "ID:g AllowVariableCurrency:b AllowVariableExchangeRate:b AllowVAT:b AutoSave:b Bank:g "
         "BankAccountBICCode:s BankAccountCountry:s BankAccountDescription:s BankAccountIBAN:s "
         "BankAccountID:g BankAccountIncludingMask:s BankAccountUseSEPA:b "
         "BankAccountUseSepaDirectDebit:b BankName:s Code:s Created:t Creator:g CreatorFullName:s "
         "Currency:s CurrencyDescription:s CustomField:s Description:s Division:i GLAccount:g "
         "GLAccountCode:s GLAccountDescription:s GLAccountType:i IsBlocked:b Modified:t Modifier:g "
         "ModifierFullName:s PaymentInTransitAccount:g PaymentServiceAccountIdentifier:s "
         "PaymentServiceProvider:i PaymentServiceProviderName:s Type:i"_L1},
        {"FinancialPeriods"_L1,
         "ID:g Created:t Creator:g CreatorFullName:s Division:i EndDate:t FinPeriod:i FinYear:i "
         "Modified:t Modifier:g ModifierFullName:s StartDate:t"_L1},
        {"JournalStatusList"_L1,
         "Journal:s Period:i Year:i JournalDescription:s JournalType:i JournalTypeDescription:s "
         "Status:i StatusDescription:s"_L1},
        {"VATCodes"_L1,
         "ID:g Account:g AccountCode:L18 AccountName:s CalculationBasis:i Charged:b Code:R3 "
         "Country:R3 Created:t Creator:g CreatorFullName:s CustomField:s Description:s Division:i "
         "EUSalesListing:s ExcludeVATListing:i GLDiscountPurchase:g GLDiscountPurchaseCode:s "
         "GLDiscountPurchaseDescription:s GLDiscountSales:g GLDiscountSalesCode:s "
         "GLDiscountSalesDescription:s GLToClaim:g GLToClaimCode:s GLToClaimDescription:s "
         "GLToPay:g GLToPayCode:s GLToPayDescription:s IntraStat:b IntrastatType:s IsBlocked:b "
         "LegalText:s Modified:t Modifier:g ModifierFullName:s OssCountry:s Percentage:d "
         "TaxReturnType:i Type:s VatDocType:s VatMargin:i VATPartialRatio:i VATPercentages:c "
         "VATTransactionType:s"_L1},
        {"Currencies"_L1,
         "Code:s AmountPrecision:d Created:t Description:s Modified:t PricePrecision:d"_L1},
        {"ExchangeRates"_L1,
         "ID:g Created:t Creator:g CreatorFullName:s Division:i Modified:t Modifier:g "
         "ModifierFullName:s Rate:d SourceCurrency:s SourceCurrencyDescription:s StartDate:t "
         "TargetCurrency:s TargetCurrencyDescription:s"_L1},
        {"WebhookSubscriptions"_L1,
         "ID:g CallbackURL:s ClientID:g Created:t Creator:g CreatorFullName:s Description:s "
         "Division:i IsInstant:b Topic:s UserID:g"_L1},
        {"GeneralJournalEntries"_L1,
         "EntryID:g Created:t Currency:s CustomField:s Division:i EntryNumber:i ExchangeRate:d "
         "FinancialPeriod:i FinancialYear:i GeneralJournalEntryLines:c JournalCode:s "
         "JournalDescription:s Modified:t Reversal:b Status:i StatusDescription:s Type:i "
         "TypeDescription:s"_L1},
        {"GeneralJournalEntryLines"_L1,
         "ID:g Account:g AccountCode:L18 AccountName:s AmountDC:d AmountFC:d AmountVATDC:d "
         "AmountVATFC:d Asset:g AssetCode:s AssetDescription:s CostCenter:s "
         "CostCenterDescription:s CostUnit:s CostUnitDescription:s Created:t Creator:g "
         "CreatorFullName:s CustomField:s Date:t Description:s Division:i Document:g "
         "DocumentNumber:i DocumentSubject:s EntryID:g EntryNumber:i GLAccount:g GLAccountCode:s "
         "GLAccountDescription:s LineNumber:i Modified:t Modifier:g ModifierFullName:s Notes:s "
         "OffsetID:g OurRef:i Project:g ProjectCode:s ProjectDescription:s ProjectWBS:g "
         "ProjectWBSDescription:s Quantity:d VATBaseAmountDC:d VATBaseAmountFC:d VATCode:R3 "
         "VATCodeDescription:s VATPercentage:d VATType:s"_L1},
        {"TransactionLines"_L1,
         "ID:g Account:g AccountCode:L18 AccountName:s AmountDC:d AmountFC:d AmountVATBaseFC:d "
         "AmountVATFC:d Asset:g AssetCode:s AssetDescription:s CostCenter:s "
         "CostCenterDescription:s CostUnit:s CostUnitDescription:s Created:t Creator:g "
         "CreatorFullName:s Currency:s CustomField:s Date:t Description:s Division:i Document:g "
         "DocumentNumber:i DocumentSubject:s DueDate:t EntryID:g EntryNumber:i ExchangeRate:d "
         "ExternalLinkDescription:s ExternalLinkReference:s ExtraDutyAmountFC:d "
         "ExtraDutyPercentage:d FinancialPeriod:i FinancialYear:i GLAccount:g GLAccountCode:s "
         "GLAccountDescription:s InvoiceNumber:i Item:g ItemCode:s ItemDescription:s JournalCode:s "
         "JournalDescription:s LineNumber:i LineType:i Modified:t Modifier:g ModifierFullName:s "
         "Notes:s OffsetID:g OrderNumber:i PaymentDiscountAmount:d PaymentReference:s Project:g "
         "ProjectCode:s ProjectDescription:s ProjectWBS:g ProjectWBSDescription:s Quantity:d "
         "SerialNumber:s ShopOrder:g Status:i Subscription:g SubscriptionDescription:s "
         "TrackingNumber:s TrackingNumberDescription:s Type:i VATCode:R3 VATCodeDescription:s "
         "VATPercentage:d VATType:s YourRef:s"_L1},
    };
    return lists;
}

} // namespace levy::sandbox::exact
