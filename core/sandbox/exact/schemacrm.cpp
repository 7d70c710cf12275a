#include "core/sandbox/exact/schema.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

// Name and kind of each property, in the order of the reference. Kinds: g guid, s text, i whole
// number, l 64-bit number (text on the wire), d decimal, b flag, t date or time, c collection,
// x never filled; R3 text padded with blanks to 3, L18 text padded on the left.
const std::vector<PropertyList> &relationProperties()
{
    static const std::vector<PropertyList> lists{
        {"Me"_L1,
         "UserID:g AccountingDivision:i CurrentDivision:i CustomerCode:L18 DivisionCustomer:g "
         "DivisionCustomerCode:L18 DivisionCustomerName:s DivisionCustomerSiretNumber:s "
         "DivisionCustomerVatNumber:s DossierDivision:i Email:s EmployeeID:g FirstName:s "
         "FullName:s Gender:s Initials:s IsClientUser:b IsEmployeeSelfServiceUser:b "
         "IsMyFirmLiteUser:b IsMyFirmPortalUser:b IsOEIMigrationMandatory:b IsStarterUser:b "
         "Language:s LanguageCode:s LastName:s Legislation:l MiddleName:s Mobile:s Nationality:s "
         "PackageCode:s Phone:s PhoneExtension:s PictureUrl:s ServerTime:s ServerUtcOffset:d "
         "ThumbnailPicture:x ThumbnailPictureFormat:s Title:s UserName:s"_L1},
        {"SystemDivisions"_L1,
         "Code:i AddressLine1:s AddressLine2:s AddressLine3:s ArchiveDate:t BlockingStatus:i "
         "BusinessTypeCode:s BusinessTypeDescription:s ChamberOfCommerceEstablishment:s "
         "ChamberOfCommerceNumber:s City:s Class_01:x Class_02:x Class_03:x Class_04:x Class_05:x "
         "CompanySizeCode:s CompanySizeDescription:s Country:R3 Created:t Creator:g "
         "CreatorFullName:s Currency:s Current:b Customer:g CustomerCode:L18 CustomerName:s "
         "DatevAccountantNumber:s DatevClientNumber:s Description:s DivisionHRLinkUnlinkDate:t "
         "DivisionMoveDate:t Email:s Fax:s Hid:l IsDossierDivision:b IsHRDivision:b "
         "IsMainDivision:b IsPracticeDivision:b Legislation:R3 Modified:t Modifier:g "
         "ModifierFullName:s OBNumber:s Phone:s Postcode:s SbiCode:s SbiDescription:s SectorCode:s "
         "SectorDescription:s ShareCapital:d SiretNumber:s StartDate:t State:R3 Status:i "
         "SubsectorCode:s SubsectorDescription:s TaxOfficeNumber:s TaxReferenceNumber:s "
         "TemplateCode:s VATNumber:s Website:s"_L1},
        {"HrmDivisions"_L1,
         "Code:i ArchiveDate:t BlockingStatus:i Class_01:c Class_02:c Class_03:c Class_04:c "
         "Class_05:c Country:R3 CountryDescription:s Created:t Creator:g CreatorFullName:s "
         "Currency:s CurrencyDescription:s Customer:g CustomerCode:L18 CustomerName:s "
         "Description:s HID:l Main:b Modified:t Modifier:g ModifierFullName:s OBNumber:s "
         "SiretNumber:s StartDate:t Status:i TaxOfficeNumber:s TaxReferenceNumber:s TemplateCode:s "
         "VATNumber:s Website:s"_L1},
        {"Accounts"_L1,
         "ID:g Accountant:g AccountManager:g AccountManagerFullName:s AccountManagerHID:i "
         "ActivitySector:g ActivitySubSector:g AddressLine1:s AddressLine2:s AddressLine3:s "
         "AddressSource:i AutomaticProcessProposedEntry:i BankAccounts:c Blocked:b BRIN:g BSN:s "
         "BusinessType:g CanDropShip:b ChamberOfCommerce:s City:s Classification:s "
         "Classification1:g Classification2:g Classification3:g Classification4:g "
         "Classification5:g Classification6:g Classification7:g Classification8:g "
         "ClassificationDescription:s Code:L18 CodeAtSupplier:s CompanySize:g "
         "ConsolidationScenario:i ControlledDate:t Costcenter:s CostcenterDescription:s CostPaid:i "
         "Country:R3 CountryName:s Created:t Creator:g CreatorFullName:s CreditLinePurchase:d "
         "CreditLineSales:d Currency:s CustomerSince:t CustomField:s DatevCreditorCode:s "
         "DatevDebtorCode:s DeliveryAdvice:i DiscountPurchase:d DiscountSales:d Division:i "
         "Document:g DunsNumber:s Email:s EnableSalesPaymentLink:b EndDate:t EORINumber:s "
         "EstablishedDate:t Fax:s GLAccountPurchase:g GLAccountSales:g GLAP:g GLAR:g GlnNumber:s "
         "HasWithholdingTaxSales:b IgnoreDatevWarningMessage:b IncotermAddressPurchase:s "
         "IncotermAddressSales:s IncotermCodePurchase:s IncotermCodeSales:s "
         "IncotermVersionPurchase:i IncotermVersionSales:i IntraStatArea:s IntraStatDeliveryTerm:s "
         "IntraStatSystem:s IntraStatTransactionA:s IntraStatTransactionB:s "
         "IntraStatTransportMethod:s InvoiceAccount:g InvoiceAccountCode:L18 InvoiceAccountName:s "
         "InvoiceAttachmentType:i InvoicingMethod:i IsAccountant:i IsAgency:i IsAnonymised:i "
         "IsBank:b IsCompetitor:i IsExtraDuty:b IsMailing:i IsMember:b IsPilot:b IsPurchase:b "
         "IsReseller:b IsSales:b IsSupplier:b Language:R10 LanguageDescription:s Latitude:d "
         "LeadPurpose:g LeadSource:g Logo:x LogoFileName:s LogoThumbnailUrl:s LogoUrl:s "
         "Longitude:d MainContact:g Modified:t Modifier:g ModifierFullName:s Name:s OINNumber:s "
         "Parent:g PayAsYouEarn:s PaymentConditionPurchase:s PaymentConditionPurchaseDescription:s "
         "PaymentConditionSales:s PaymentConditionSalesDescription:s PeppolIdentifier:s "
         "PeppolIdentifierType:i Phone:s PhoneExtension:s Postcode:s PriceList:g "
         "PurchaseCurrency:s PurchaseCurrencyDescription:s PurchaseLeadDays:i PurchaseVATCode:R3 "
         "PurchaseVATCodeDescription:s RecepientOfCommissions:b Remarks:s Reseller:g "
         "ResellerCode:L18 ResellerName:s RSIN:s SalesCurrency:s SalesCurrencyDescription:s "
         "SalesTaxSchedule:g SalesTaxScheduleCode:s SalesTaxScheduleDescription:s SalesVATCode:R3 "
         "SalesVATCodeDescription:s SearchCode:R9 SecurityLevel:i SeparateInvPerProject:i "
         "SeparateInvPerSubscription:i ShippingLeadDays:i ShippingMethod:g ShowRemarkForSales:b "
         "Source:i StartDate:t State:R3 StateName:s Status:s StatusSince:t TradeName:s Type:s "
         "UniqueTaxpayerReference:s VATLiability:s VATNumber:s Website:s ClientGroup:x "
         "ClientGroupDescription:x"_L1},
        {"Addresses"_L1,
         "ID:g Account:g AccountIsSupplier:b AccountName:s AddressLine1:s AddressLine2:s "
         "AddressLine3:s City:s Contact:g ContactName:s Country:R3 CountryName:s Created:t "
         "Creator:g CreatorFullName:s CustomField:s Division:i Fax:s FreeBoolField_01:b "
         "FreeBoolField_02:b FreeBoolField_03:b FreeBoolField_04:b FreeBoolField_05:b "
         "FreeDateField_01:t FreeDateField_02:t FreeDateField_03:t FreeDateField_04:t "
         "FreeDateField_05:t FreeNumberField_01:d FreeNumberField_02:d FreeNumberField_03:d "
         "FreeNumberField_04:d FreeNumberField_05:d FreeTextField_01:s FreeTextField_02:s "
         "FreeTextField_03:s FreeTextField_04:s FreeTextField_05:s Mailbox:s Main:b Modified:t "
         "Modifier:g ModifierFullName:s NicNumber:s Notes:s Phone:s PhoneExtension:s Postcode:s "
         "Source:i State:R3 StateDescription:s Type:i Warehouse:g WarehouseCode:s "
         "WarehouseDescription:s"_L1},
        {"AddressStates"_L1,
         "ID:g Country:R3 DisplayValue:s Latitude:d Longitude:d Name:s State:R3"_L1},
        {"Items"_L1,
         "ID:g AssembledLeadDays:i AverageCost:d Barcode:s BatchQuantity:d Class_01:s Class_02:s "
         "Class_03:s Class_04:s Class_05:s Class_06:s Class_07:s Class_08:s Class_09:s Class_10:s "
         "Code:s CopyRemarks:i CostPriceCurrency:s CostPriceNew:d CostPriceStandard:d Created:t "
         "Creator:g CreatorFullName:s CustomField:s Description:s Division:i EndDate:t "
         "ExtraDescription:s FreeBoolField_01:b FreeBoolField_02:b FreeBoolField_03:b "
         "FreeBoolField_04:b FreeBoolField_05:b FreeDateField_01:t FreeDateField_02:t "
         "FreeDateField_03:t FreeDateField_04:t FreeDateField_05:t FreeNumberField_01:d "
         "FreeNumberField_02:d FreeNumberField_03:d FreeNumberField_04:d FreeNumberField_05:d "
         "FreeNumberField_06:d FreeNumberField_07:d FreeNumberField_08:d FreeTextField_01:s "
         "FreeTextField_02:s FreeTextField_03:s FreeTextField_04:s FreeTextField_05:s "
         "FreeTextField_06:s FreeTextField_07:s FreeTextField_08:s FreeTextField_09:s "
         "FreeTextField_10:s GLCosts:g GLCostsCode:s GLCostsDescription:s GLCostsWorkInProgress:g "
         "GLCostsWorkInProgressCode:s GLCostsWorkInProgressDescription:s GLRevenue:g "
         "GLRevenueCode:s GLRevenueDescription:s GLRevenueWorkInProgress:g "
         "GLRevenueWorkInProgressCode:s GLRevenueWorkInProgressDescription:s GLStock:g "
         "GLStockCode:s GLStockDescription:s GrossWeight:d IsBatchItem:i IsBatchNumberItem:i "
         "IsFractionAllowedItem:b IsMakeItem:i IsNewContract:i IsOnDemandItem:i IsPackageItem:b "
         "IsPurchaseItem:b IsRegistrationCodeItem:i IsSalesItem:b IsSerialItem:b "
         "IsSerialNumberItem:b IsStockItem:b IsSubcontractedItem:b IsTaxableItem:i IsTime:i "
         "IsWebshopItem:i ItemGroup:g ItemGroupCode:s ItemGroupDescription:s Modified:t Modifier:g "
         "ModifierFullName:s NetWeight:d NetWeightUnit:s Notes:s Picture:x PictureName:s "
         "PictureThumbnailUrl:s PictureUrl:s SalesVatCode:R3 SalesVatCodeDescription:s "
         "SearchCode:s SecurityLevel:i StandardSalesPrice:d StartDate:t StatisticalCode:s "
         "StatisticalNetWeight:d StatisticalUnits:d StatisticalValue:d Stock:d Unit:R8 "
         "UnitDescription:s UnitType:s UseExplosion:i"_L1},
        {"ItemGroups"_L1,
         "ID:g Code:s Created:t Creator:g CreatorFullName:s Description:s Division:i GLCosts:g "
         "GLCostsCode:s GLCostsDescription:s GLCostsWorkInProgress:g GLCostsWorkInProgressCode:s "
         "GLCostsWorkInProgressDescription:s GLPurchaseAccount:g GLPurchaseAccountCode:s "
         "GLPurchaseAccountDescription:s GLPurchasePriceDifference:g "
         "GLPurchasePriceDifferenceCode:s GLPurchasePriceDifferenceDescr:s GLRevenue:g "
         "GLRevenueCode:s GLRevenueDescription:s GLRevenueWorkInProgress:g "
         "GLRevenueWorkInProgressCode:s GLRevenueWorkInProgressDescription:s GLStock:g "
         "GLStockCode:s GLStockDescription:s GLStockVariance:g GLStockVarianceCode:s "
         "GLStockVarianceDescription:s IsDefault:i Modified:t Modifier:g ModifierFullName:s "
         "Notes:s"_L1},
    };
    return lists;
}

} // namespace levy::sandbox::exact
