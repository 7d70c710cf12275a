#pragma once

#include "core/model/salesdocument.h"

namespace levy {

/// The Avalara document code: "<PREFIX>-SI-<number>-<6 hex>", "CN" for a credit note; at most 50
/// characters of A-Z 0-9 . _ -, the invoice number readable in it, the hex taken from the source id
/// so that two documents with one number never share a code. Empty without a number.
[[nodiscard]] QString documentCode(const QString &prefix, const SalesDocument &document);

/// The code of a document that is recorded anew after a reversal: life 2 ends in "-V2", life 1 is
/// the code itself. At most 50 characters, like it.
[[nodiscard]] QString codeOfLife(const QString &code, int life);
/// The code of the document that takes that one back: it ends in "-R".
[[nodiscard]] QString reversalCode(const QString &code);

/// How a journal entry is found again: "LVY <number> <10 hex>", the hex taken from connection,
/// source id and revision. At most 60 characters.
[[nodiscard]] QString entryMarker(const SalesDocument &document, int revision);

/// Whether a line description begins with a marker of Levy's.
[[nodiscard]] bool isMarker(const QString &description);

} // namespace levy
