#pragma once

#include "core/model/address.h"
#include "core/money/decimal.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace levy {

enum class DocumentKind { Invoice, CreditNote };

/// Where the document stands in its own ledger.
enum class SourceStatus {
    Draft, ///< not to be looked at (Exact 10)
    Open, ///< can still change (Exact 20)
    Final, ///< cannot change any more (Exact 50)
    Deleted,
};

enum class LineKind { Goods, Freight, Charge, Discount };

/// The customer as the source holds it. `code` is what Avalara matches exemption certificates by.
struct Customer {
    QString id; ///< the source's own key
    QString code; ///< trimmed; leading zeros are kept
    QString name;
    QString vatNumber; ///< with country prefix, may be empty
    QString group; ///< a classification that mappings may match, may be empty
    QString entityUseCode; ///< exemption reason sent to Avalara; set by mapping, may be empty
    Address address;

    bool operator==(const Customer &) const = default;
};

/// One line. Amounts are in the document's currency, net of tax and of every discount, positive on
/// an invoice and negative on a credit note, as Avalara wants them; quantities are never negative.
struct DocumentLine {
    QString id; ///< the source's line id; the join key of Avalara's answer (lineNumber)
    int number = 0;
    LineKind kind = LineKind::Goods;
    QString itemId;
    QString itemCode;
    QString itemGroup;
    QString description;
    Decimal quantity = 1;
    Decimal amount; ///< extended net amount, signed
    Decimal sourceTax; ///< tax that the source itself has on the line, signed like amount
    QString sourceVatCode; ///< trimmed
    QString revenueAccount; ///< GL account code or id, for information
    QString costCenter; ///< code
    QString costUnit; ///< code
    QString taxCode; ///< Avalara's tax code; set by mapping, may be empty
    bool taxIncluded = false;

    bool operator==(const DocumentLine &) const = default;
};

/// A sales invoice or credit note of a ledger, in Levy's own terms. A plain value.
struct SalesDocument {
    QString connection; ///< id of the connection that it came through
    QString sourceId; ///< the ledger's key (Exact: InvoiceID)
    QString number; ///< the invoice number a person knows; empty until the ledger gives one
    DocumentKind kind = DocumentKind::Invoice;
    SourceStatus status = SourceStatus::Open;
    QDate date; ///< the document's own date, no time zone
    QDate dueDate;
    QString currency; ///< ISO 4217
    std::optional<Decimal> exchangeRate; ///< company currency for one unit of `currency`
    Customer customer; ///< who ordered: decides about the tax
    /// The source's key of who pays, where that is another one than the customer; else empty.
    QString payerId;
    /// The same of whom it is delivered to; no part of the fingerprint, the ship-to address is.
    QString recipientId;
    Address shipFrom;
    Address shipTo;
    Address billTo;
    QString salesperson;
    QString purchaseOrder;
    QString description;
    QString journal; ///< the sales journal it is booked in
    std::vector<DocumentLine> lines;
    Decimal netTotal; ///< the ledger's own total without tax, signed
    Decimal sourceTax; ///< tax that the ledger itself books with it, signed
    /// Tax in lines that Levy put on the document earlier, signed; they are not among `lines` and
    /// not in `netTotal`.
    Decimal ownTax;
    std::vector<QString> ownLines; ///< the source's ids of those lines
    QString originalNumber; ///< credit note: the invoice it corrects, if the ledger knows
    QDate originalDate; ///< credit note: that invoice's date (tax date), if known
    /// credit note: a person said that there is no original
    bool hasNoOriginal = false;
    /// The ledger delivered the amounts with another sign than the document's kind says. A credit
    /// note's were turned; those of an invoice with a negative total were left as they are.
    bool hasUnusualSign = false;
    QString
        sourceVersion; ///< the ledger's own change mark, opaque; grows or differs with each change

    [[nodiscard]] bool isCreditNote() const { return kind == DocumentKind::CreditNote; }
    /// The date at whose rates the tax is calculated.
    [[nodiscard]] QDate taxDate() const { return originalDate.isValid() ? originalDate : date; }
    /// SHA-256 (hex) over everything that decides the tax or the posting: not over status, version,
    /// due date or the sign as delivered. Two documents with the same fingerprint need no new
    /// calculation.
    [[nodiscard]] QByteArray fingerprint() const;
    /// The same without the tax that is on the document, which Levy writes itself where the tax
    /// goes on the document: over what decides the tax only.
    [[nodiscard]] QByteArray taxFingerprint() const;

    /// All the tax on the document, in its own lines and in Levy's.
    [[nodiscard]] Decimal taxOnDocument() const;
    /// Takes over what `seen`, read after a writing, has of tax on the document, its version and
    /// status, if dates and amounts are the same; its customer and addresses are not looked at.
    void takeTaxFrom(const SalesDocument &seen);

    [[nodiscard]] Json toJson() const;
    /// Malformed where a needed member is missing or not of its type.
    [[nodiscard]] static Result<SalesDocument> fromJson(const Json &json);

    bool operator==(const SalesDocument &) const = default;
};

[[nodiscard]] QString toText(DocumentKind kind); ///< "invoice", "credit-note"
[[nodiscard]] QString toText(SourceStatus status); ///< "draft", "open", "final", "deleted"
[[nodiscard]] QString toText(LineKind kind); ///< "goods", "freight", "charge", "discount"

} // namespace levy
