#pragma once

#include "core/sandbox/service.h"

namespace levy::sandbox {

/// Fills new books with the companies of a seed: {"companies": [company, …]}. Fails with Malformed
/// ("visma.seed") and the place, so that a mistake in a sample never becomes an odd answer.
///
/// Rows carry Visma.net's own member names (visma-net-subset.json); a date is "2026-09-14", an
/// instant a naive local text "2026-09-14T08:15:41.36" of the company's time zone, an amount an
/// exact number. * = needed; everything else has the default that is named, or is left out of
/// answers. Other members of the service's read model may be given and are shown as they are.
///
/// company: tenantId* (a guid), clientId*, clientSecret*, contractTenantId (the tenant of the
///   customer contract: gets a token, and 401 for every call), name*, baseCurrency*, timeZone
///   ("Europe/Oslo"), roundTotalsTo (documents in base currency are rounded to a multiple of it,
///   the difference is roundingDiff; none), autoPost (true: a released journal transaction becomes
///   Posted, else Unposted), and the lists below, each of which may be missing.
/// branches: number*, name*, isMainBranch (the first one), isActive (true), corporateId,
///   vatRegistrationId, mainAddress, vatZone {id}, ledger {id}. At least one branch is needed.
/// addresses: addressLine1, addressLine2, postalCode, city, country {id*} (its name follows),
/// county
///   {id, name}.
/// customers: number*, name*, vatZone {id*}, mainAddress*, invoiceAddress and deliveryAddress
///   (mainAddress), status ("Active"), currencyId (baseCurrency), vatRegistrationId, corporateId,
///   location {id} ("MAIN"), attributes [{id, value, description}], creditTerms {id, description},
///   mainContact {attention, email}, lastModifiedDateTime (the seeding), internalId.
/// locations: customerNumber*, locationId*, locationName, address (the customer's deliveryAddress),
///   vatZone {id} (the customer's), vatRegistrationId, active (true). A customer without its
///   default location gets one.
/// accounts: accountCD*, type* (Asset, Liability, Income, Expense), description*, active (true),
///   allowManualEntry (true; false: no journal transactions), taxCategory (a VAT category id).
/// dimensions: id*, description, segments [{segmentId*, description, length, segmentValues
///   [{valueId*, description, active (true)}]}]. One must be "SUBACCOUNT" where there are
///   subaccounts.
/// subaccounts: segments [{segmentId*, segmentValue*}]* (all of the dimension's), description,
///   active (true). The number is the values joined by '-': "00-WA".
/// vatCategories: vatCategoryId*, description, active (true), vatCategoryLines [{vatId*}],
///   excludeListedTaxes (false; true: all VATs of the zone but the listed ones).
/// vats: vatId*, description, zones [{id*}]*, schedules [{startDate*, vatRate*}]* (percent), type
///   ("Vat"), reverseVat (false; true, or type ReverseVat or StatisticalVat: shown with its rate
///   but with no amount), calculateOn ("ItemAmount"; "ExtractFromItemAmount": prices include it),
///   includeinVatExemptTotal (false), notValidAfter, glAccounts {vatPayableAccount {number}}.
/// vatZones: id*, description, defaultVatCategory (for lines without a category).
/// ledgers: number*, description, balanceType ("Actual"), currencyId (baseCurrency).
/// currencies: id*, description, symbol, decimalPrecision (that of ISO 4217).
/// currencyRates: fromCurrencyId*, toCurrencyId*, rate*, effectiveDate*, rateType ("SPOT"), multDiv
///   ("Multiply"). A document's own rate is the latest one to baseCurrency on its date.
/// financialPeriods: period* ("202609"), year, startDate and endDate (the calendar month), active
///   (true), closedInCustomerLedger and closedInGeneralLedger (false).
/// inventory: inventoryNumber*, description, type ("NonStockItem"), vatCode {id}, baseUnit ("PCS"),
///   accountInformation {salesAccount {number*}, salesSubaccount {id*: "00-000"}}, attributes.
///
/// customerInvoices, customerCreditNotes, customerDebitNotes, cashSales: referenceNumber*,
///   documentDate*, customer {number*}, and
///   status ("Balanced"; Hold, Scheduled, Open, Closed, Voided …; a cash sale is Closed once
///   released), location {id} (the customer's default), customerVatZone {id} (the location's),
///   currencyId (the customer's), exchangeRate (of documentDate), documentDueDate (30 days later),
///   financialPeriod ("202609", of documentDate), branchNumber {number} (the main one), account
///   {number} (the first Asset account), subaccount {subaccountNumber} (the first), invoiceAddress
///   (the customer's), balanceInCurrency (Open documents: the total), cashDiscountDate,
///   customerRefNumber, externalReference, invoiceText, note, project {id, description},
///   createdDateTime and lastModifiedDateTime (noon of documentDate), documentType (cash sales: may
///   be CashReturn). No totals, no VAT, no timeStamp: they are computed, timeStamps in the order of
///   lastModifiedDateTime over all documents.
///   Lines, under the member's own name in each resource (invoiceLines, lines, lines,
///   cashSaleLines): unitPriceInCurrency*, quantity (1), manualAmountInCurrency (instead of
///   quantity times price, where it is not 0), discountPercent or discountAmountInCurrency,
///   inventoryNumber, description (the item's; at most 30 characters), account {number} (the
///   item's; needed without an item), subaccount {subaccountNumber} (the item's, else the
///   document's), vatCode {id} (the item's, else the zone's default), uom, branchNumber {number}
///   (the document's), lineNumber (1, 2, 3, …), lineType (invoices: "GN", with discount lines "DS"
///   and freight "FR"), soOrderType, soOrderNbr, soShipmentNbr.
/// Unknown customers, locations, zones, categories, accounts, subaccounts, branches, items,
/// currencies and missing rates are mistakes. Journal transactions are not seeded. A list
/// "organizations" is passed over: the part of the OpenAPI document that we have knows no such
/// call.
[[nodiscard]] Result<> seedVisma(const Json &seed, Books &books, const Clock &clock);

} // namespace levy::sandbox
