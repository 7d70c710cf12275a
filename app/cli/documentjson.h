#pragma once

#include "core/base/json.h"
#include "core/workspace/documents.h"

namespace levy::cli {

/// A document as --json prints it: the stable face of docs/levy-cli.md, not the stored form.
[[nodiscard]] Json documentJson(const Document &document);
[[nodiscard]] Json rowJson(const DocumentRow &row);

/// "done", "waiting (address-invalid)", …
[[nodiscard]] QString stateText(const QString &state, const QString &flag);

} // namespace levy::cli
