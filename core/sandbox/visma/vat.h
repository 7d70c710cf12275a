#pragma once

#include "core/sandbox/visma/company.h"

namespace levy::sandbox::visma {

/// What VAT is computed from: amounts in the document's currency.
struct VatBase {
    struct Line {
        QString category;
        Decimal amount;
    };

    QString zone;
    QDate date; ///< decides the rates
    int digits = 2; ///< of the document's currency
    std::vector<Line> lines;
};

/// One VAT id of a document.
struct VatAmount {
    QString vatId;
    Decimal rate; ///< percent
    Decimal taxable;
    Decimal amount;
    bool isIncluded = false; ///< the lines' amounts hold it already
    bool isExempt = false; ///< counts to vatExemptTotal

    bool operator==(const VatAmount &) const = default;
};

/// As the contract describes it: per line the VAT ids that are in both the zone and the line's
/// category, with the rate of the date; one row per id, rounded once. No overlap: no VAT.
[[nodiscard]] std::vector<VatAmount> vatOf(const Company &company, const VatBase &base);

/// The VAT ids of a category, in the order of the company's list.
[[nodiscard]] QStringList vatIdsOf(const Company &company, const Json &category);

} // namespace levy::sandbox::visma
