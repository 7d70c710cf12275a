#pragma once

#include "core/model/document.h"
#include "core/rules/ground.h"

namespace levy {

/// The document as it is sent: the source with the corrections of a person laid over it (this
/// document's first, then the customer's for the very address), the mapped tax codes and entity use
/// code filled in, and the default ship-from where the source names none.
[[nodiscard]] SalesDocument effectiveDocument(const Document &document, const Ground &ground);

/// The Avalara company that holds the document, whatever the mappings say by now; of one that no
/// company holds, the mapped one.
[[nodiscard]] QString companyHolding(const Document &document, const Ground &ground);

/// What a calculation stands on: with the tax on the document where that makes a difference to what
/// is posted, without it where Levy writes that itself.
[[nodiscard]] QByteArray calculationFingerprint(
    const SalesDocument &effective, const Policy &policy);

} // namespace levy
