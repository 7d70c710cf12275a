#pragma once

#include "core/model/salesdocument.h"

namespace levy::avatax {

/// Whether Avalara keeps the document.
enum class Recording {
    Estimate, ///< SalesOrder, ReturnOrder: calculated, nothing kept
    Record, ///< SalesInvoice, ReturnInvoice
};

enum class VoidReason {
    DocDeleted, ///< a Saved document disappears, a Committed one is voided
    DocVoided, ///< stays visible as Cancelled
};

/// Avalara's word: "SalesInvoice", "ReturnOrder", …
[[nodiscard]] QString documentType(DocumentKind kind, Recording recording);

/// False for the order types, of which Avalara keeps nothing.
[[nodiscard]] bool isRecorded(const QString &type);

[[nodiscard]] QString toText(VoidReason reason); ///< "DocDeleted", "DocVoided"

} // namespace levy::avatax
