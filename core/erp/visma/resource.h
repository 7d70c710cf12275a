#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace levy::visma {

/// The four lists of sales documents (contracts/visma-net.md 3).
enum class Resource { Invoices, DebitNotes, CashSales, CreditNotes };

/// One document by type and number, as it goes into SalesDocument::sourceId:
/// "<documentType>/<referenceNumber>".
struct DocumentKey {
    QString type; ///< "Invoice", "DebitNote", "CashSale", "CashReturn", "CreditNote"
    QString number;

    [[nodiscard]] QString sourceId() const { return type + u'/' + number; }
    /// Whether Visma.net's positive amounts take money back.
    [[nodiscard]] bool isCredit() const;

    bool operator==(const DocumentKey &) const = default;
};

/// Malformed text, or a type that is no sale: Invalid ("visma.source-id").
[[nodiscard]] Result<DocumentKey> keyOfSourceId(const QString &sourceId);

/// The list that documents of that type stand in; nothing for a type that is no sale.
[[nodiscard]] std::optional<Resource> resourceOf(const QString &documentType);

[[nodiscard]] QString pathOf(Resource resource); ///< "v1/customerinvoice"
[[nodiscard]] QString pathOf(const DocumentKey &key); ///< "v1/customerinvoice/100245"
/// The member that holds the lines, for reading and for writing: "invoiceLines", "lines", …
[[nodiscard]] QString linesMember(Resource resource);

} // namespace levy::visma
