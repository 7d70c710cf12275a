#pragma once

#include "core/avatax/documenttype.h"
#include "core/base/result.h"

namespace levy::avatax {

/// A document on its way to Avalara, with what the document itself does not know.
struct TransactionRequest {
    QString companyCode; ///< Avalara's company
    QString code; ///< document code: the key together with company and type
    Recording recording = Recording::Estimate;
    SalesDocument document;
    bool commit = false; ///< only with Recording::Record
    QString companyCurrency; ///< what the document's exchange rate converts to
    QString sourceSystem; ///< "Exact Online", … the first part of the reference code
    QString originalCode; ///< code of the document that this one credits or reverses, if known
    QString reportingLocationCode; ///< outlet for location-based filing, may be empty

    [[nodiscard]] QString type() const { return documentType(document.kind, recording); }

    bool operator==(const TransactionRequest &) const = default;
};

/// The CreateTransactionModel. Pure. Everything Avalara would refuse is refused here, as
/// ErrorKind::Invalid with the field's name in Error::detail:
/// "avatax.required", "avatax.length", "avatax.control-character", "avatax.code-character",
/// "avatax.no-lines", "avatax.line-number", "avatax.address", "avatax.currency",
/// "avatax.precision", "avatax.line-sum", "avatax.mixed-tax-included", "avatax.commit-estimate".
/// Only descriptions are cut to length.
[[nodiscard]] Result<Json> toJson(const TransactionRequest &request);

/// The date at whose rates Avalara is asked to calculate: the original's on a credit note that has
/// one (or on a document that takes a credit note back), else the document's.
[[nodiscard]] QDate expectedTaxDate(const SalesDocument &document);

} // namespace levy::avatax
