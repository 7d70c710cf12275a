#pragma once

#include "core/money/decimal.h"

#include <QDate>
#include <QString>

namespace levy {

/// A document that Avalara's company holds and Levy did not record. A plain value.
struct OtherRecord {
    QString code; ///< document code
    QString type; ///< "SalesInvoice", "ReturnInvoice"
    QString status; ///< Avalara's own word
    QDate date;
    QString customerCode;
    QString currency;
    Decimal totalAmount; ///< without tax, negative on a return
    Decimal totalTax;

    bool operator==(const OtherRecord &) const = default;
};

} // namespace levy
