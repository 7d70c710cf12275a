#pragma once

#include "core/service/explain.h"

#include <optional>

namespace levy {

// What the catalogues of Avalara and the ledgers know of a refusal. Private to explain().

/// With the service's own words; nothing where no catalogue knows it.
[[nodiscard]] std::optional<Explanation> explainRefusal(const Error &error);

/// The same of a document that waits because of it.
[[nodiscard]] std::optional<Explanation> explainRefusal(const Flag &flag);

} // namespace levy
