#pragma once

#include "core/model/document.h"
#include "core/model/otherrecord.h"

#include <optional>

namespace levy {

/// What another tool recorded of this document at Avalara, if it did: the same kind with the
/// invoice number in its code, of the same customer or amount; or, under whatever code, the same
/// day, customer, currency and amount. Cancelled and superseded ones do not count.
[[nodiscard]] std::optional<OtherRecord> recordedElsewhere(
    const SalesDocument &effective, const std::vector<OtherRecord> &others);

/// The flag about it, unless Levy recorded the document itself or a person approved that record as
/// another sale.
[[nodiscard]] std::optional<Flag> flagElsewhere(
    const Document &document,
    const SalesDocument &effective,
    const std::vector<OtherRecord> &others);

} // namespace levy
