#pragma once

#include "core/base/json.h"
#include "core/sandbox/visma/shapes.h"

namespace levy::sandbox::visma {

/// Takes a body apart, stricter than the real service: unknown members, members whose case differs,
/// plain values where {"value": …} belongs and the other way round, wrong types, {"value": null}
/// and times with a zone fail with Invalid (the message is the sentence of the 400). The answer has
/// plain values; times are "2026-09-14T08:00:00.000".
[[nodiscard]] Result<Json> checkedBody(const QByteArray &body, const Shape &shape);

} // namespace levy::sandbox::visma
