#pragma once

#include <QString>

/// What is asked for by name ($select), so that answers stay small and unknown names do no harm.
namespace levy::exact::fields {

inline constexpr auto account = "ID,Code,Name,AddressLine1,AddressLine2,AddressLine3,City,Postcode,"
                                "State,Country,VATNumber,Classification,Classification1";
inline constexpr auto address = "ID,Account,Type,Main,Warehouse,AddressLine1,AddressLine2,"
                                "AddressLine3,City,Postcode,State,Country";
inline constexpr auto item = "ID,Code,Description,ItemGroup,ItemGroupCode";
inline constexpr auto division = "Code,Description,Currency,Country,AddressLine1,AddressLine2,"
                                 "AddressLine3,City,Postcode,State,"
                                 "DivisionMoveDate,DivisionHRLinkUnlinkDate";
inline constexpr auto feed
    = "Timestamp,Division,ID,InvoiceID,LineNumber,InvoiceNumber,Type,Status,InvoiceDate,DueDate,Journal,"
      "Currency,OrderedBy,OrderedByName,InvoiceTo,DeliverTo,DeliverToAddress,Warehouse,AmountDC,"
      "AmountFC,AmountFCExclVat,VATAmountFC,AmountDiscountExclVat,Description,YourRef,"
      "SalespersonFullName,Modified,Item,ItemCode,ItemDescription,Quantity,VATCode,GLAccount,"
      "CostCenter,CostUnit";
inline constexpr auto line = "ID,InvoiceID,LineNumber,Item,ItemCode,ItemDescription,Description,"
                             "Quantity,AmountFC,AmountDC,"
                             "VATCode,VATAmountFC,GLAccount,CostCenter,CostUnit";
inline constexpr auto charge
    = "ID,InvoiceID,LineNumber,IsShippingCost,AmountDC,AmountFCExclVAT,AmountVATFC,VATCode,"
      "GLAccount,"
      "GLAccountCode,OrderChargeCode,OrderChargeDescription,OrderChargesLineDescription";
inline constexpr auto invoiceHeader = "InvoiceID,InvoiceNumber,Type,Status,InvoiceDate,Journal,"
                                      "Currency,OrderedBy,AmountDC,AmountFC,"
                                      "AmountFCExclVat,VATAmountFC,AmountDiscountExclVat";
inline constexpr auto transactionLine
    = "ID,EntryID,EntryNumber,JournalCode,LineNumber,Date,FinancialYear,FinancialPeriod,"
      "Description,"
      "GLAccount,GLAccountCode,Account,CostCenter,CostUnit,AmountFC,Currency,ExchangeRate";

[[nodiscard]] inline QString text(const char *names)
{
    return QString::fromLatin1(names);
}

} // namespace levy::exact::fields
