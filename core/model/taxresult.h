#pragma once

#include "core/model/address.h"
#include "core/money/decimal.h"

#include <QDate>
#include <QString>

#include <vector>

namespace levy {

/// What Avalara holds of a document (contracts/avatax.md 7.1).
enum class TaxStatus {
    None, ///< nothing recorded
    Temporary, ///< an estimate of an order type
    Saved, ///< recorded, still replaceable
    Committed, ///< final; only an adjustment, a void or a reversal corrects it
    Cancelled, ///< voided
    Other, ///< a status that Levy does not act on (Adjusted, PendingApproval, …)
};

/// One jurisdiction's part of the tax of one line. Amounts exactly as Avalara gave them.
struct TaxDetail {
    QString country; ///< ISO 3166 alpha-2
    QString region;
    QString jurisdictionType; ///< "Country", "State", "County", "City", "Special"
    QString jurisdictionCode; ///< text: "053" is not "53"
    QString jurisdictionName;
    QString taxType; ///< "Sales", "Use", "Output", …
    QString taxName;
    QString rateType; ///< "General", "Standard", "Zero", …
    QString nonTaxableType; ///< "NexusRule", "RateRule", … or empty
    Decimal rate; ///< a fraction: 0.045
    Decimal taxable;
    Decimal nonTaxable;
    Decimal exempt;
    Decimal tax;
    bool isNonPassThrough = false; ///< must not be charged to the customer
    bool isFee = false;
    QString chargedTo; ///< "Buyer" unless told otherwise
    QString liabilityType; ///< "Seller" unless told otherwise

    bool operator==(const TaxDetail &) const = default;
};

struct TaxLine {
    QString number; ///< DocumentLine::id
    QString itemCode;
    QString taxCode; ///< as Avalara applied it
    QString vatCode; ///< opaque
    Decimal amount; ///< net
    Decimal taxable;
    Decimal exempt;
    Decimal tax;
    bool isTaxable = true;
    std::vector<TaxDetail> details;

    bool operator==(const TaxLine &) const = default;
};

struct TaxMessage {
    QString severity; ///< "Success" is information
    QString summary;

    bool operator==(const TaxMessage &) const = default;
};

/// Avalara's answer for one document. Amounts are Decimals as they came, in the document's
/// currency, negative on a return; never recomputed from a rate.
struct TaxResult {
    QString code; ///< document code
    QString type; ///< "SalesInvoice", "ReturnInvoice", "SalesOrder", "ReturnOrder"
    TaxStatus status = TaxStatus::None;
    QString statusText; ///< Avalara's own word
    QString transactionId; ///< 64 bits as text
    int version = 0;
    bool isLocked = false; ///< reported on a return: only a reversing document can correct it
    QString companyCode;
    QString customerCode;
    QDate date;
    QDate taxDate;
    QString currency;
    Decimal totalAmount;
    Decimal totalTax; ///< what is booked
    Decimal totalTaxCalculated;
    Decimal totalTaxable;
    Decimal totalExempt;
    Address shipFrom; ///< as Avalara understood it ("ZIP+4", its own spelling); empty: not told
    Address shipTo;
    QString entityUseCode;
    std::vector<TaxLine> lines;
    std::vector<TaxMessage> messages;

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<TaxResult> fromJson(const Json &json);

    bool operator==(const TaxResult &) const = default;
};

[[nodiscard]] QString toText(TaxStatus status); ///< "none", "temporary", "saved", …

} // namespace levy
