#pragma once

#include "core/base/json.h"
#include "core/money/decimal.h"

#include <QDate>
#include <QString>

#include <vector>

namespace levy::sandbox {

struct SampleLine {
    QString item; ///< code
    Decimal quantity = 1; ///< never negative here
    Decimal price;
    Decimal discount; ///< a fraction
    QString text; ///< empty: the item's own
    QString costCenter;
};

struct SampleCharge {
    QString code;
    Decimal amount;
};

/// A sales invoice or credit note as a person would dictate it, before ids, totals and signs.
struct SampleDocument {
    QString key; ///< what its ids are derived from
    int number = 0; ///< 0: none yet
    bool isCredit = false;
    bool hasUnusualSign = false; ///< a credit note that is written with positive amounts
    int status = 50;
    QDate date;
    QString customer; ///< account code
    QString deliverTo; ///< account code; empty: the customer
    QString address; ///< key of the delivery address; empty: none is named
    QString currency; ///< empty: the company's own
    Decimal rate = 1; ///< company currency for one unit of `currency`
    QString vatCode;
    QString description;
    QString yourRef;
    Decimal discountPercent; ///< of the whole document, a fraction
    Decimal discountAmount; ///< of the whole document, excluding VAT
    std::vector<SampleLine> lines;
    std::vector<SampleCharge> charges;

    [[nodiscard]] static SampleDocument fromJson(const Json &json);
};

} // namespace levy::sandbox
