#pragma once

#include "core/money/currency.h"
#include "core/money/decimal.h"
#include "core/sandbox/avatax/avataxerrors.h"
#include "core/sandbox/avatax/catalogue.h"

#include <QDate>

#include <optional>
#include <vector>

namespace levy::sandbox::avatax {

/// An end of a delivery as it was sent, with the country as ISO code and, in the United States and
/// Canada, the region as a code where it is known.
struct Location {
    QString line1;
    QString line2;
    QString line3;
    QString city;
    QString region;
    QString postalCode;
    QString country;

    bool operator==(const Location &) const = default;
};

struct Override {
    QString type = QStringLiteral("None");
    Decimal taxAmount;
    QDate taxDate;
    QString reason;
};

struct RequestLine {
    QString number;
    QString itemCode;
    QString description;
    QString taxCode; ///< P0000000 where none was sent
    QString entityUseCode;
    QString exemptionCode;
    QString buyerVatNumber;
    QString revenueAccount;
    QString ref1;
    QString ref2;
    QString hsCode;
    Decimal quantity;
    Decimal amount; ///< extended; gross if taxIncluded
    bool isDiscounted = false;
    bool isTaxIncluded = false;
    Override taxOverride;
    Location from;
    Location to;
};

/// A CreateTransactionModel, read and found sensible.
struct TaxRequest {
    const Company *company = nullptr;
    QString type; ///< SalesOrder, SalesInvoice, ReturnOrder, ReturnInvoice
    QString code; ///< empty: the server makes one up
    QDate date;
    Currency currency;
    QString customerCode;
    QString entityUseCode;
    QString exemptionNo;
    QString buyerVatNumber;
    Decimal discount;
    bool isCommit = false;
    Override taxOverride;
    std::vector<RequestLine> lines;
    Json model; ///< as sent

    [[nodiscard]] bool isOrder() const { return type.endsWith(QLatin1StringView("Order")); }
    /// The override's date, or the document's.
    [[nodiscard]] QDate taxDate() const;
};

/// Reads a model that parseModel() has passed, with the checks that need more than its shape:
/// company, lines, addresses, numbers of a sensible size, ZIP codes that lie in their state.
[[nodiscard]] OrRefusal<TaxRequest> readRequest(const Json &model);

} // namespace levy::sandbox::avatax
