#pragma once

#include "core/base/json.h"
#include "core/sandbox/exact/schema.h"

namespace levy::sandbox::exact {

/// Takes a body apart as the real service does: unknown members, malformed guids, dates and numbers
/// fail with Invalid (the message is the sentence of the 400). Dates come back as "YYYY-MM-DD" or
/// ISO, guids in lower case. Members listed in `readOnly` are dropped in silence. Collections pass
/// through unchecked.
[[nodiscard]] Result<Json> checkedBody(
    const Json &body, const EntityType &entity, const QSet<QString> &readOnly);

} // namespace levy::sandbox::exact
