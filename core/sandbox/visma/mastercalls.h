#pragma once

#include "core/sandbox/visma/callcontext.h"

namespace levy::sandbox::visma {

[[nodiscard]] http::ServerResponse listMasters(CallContext &context);
[[nodiscard]] http::ServerResponse readMaster(CallContext &context);
/// GET location/{bAccountId} and location/{bAccountId}/{locationId}: the customer's number or
/// internalId.
[[nodiscard]] http::ServerResponse listLocations(CallContext &context);
[[nodiscard]] http::ServerResponse readLocation(CallContext &context);
[[nodiscard]] http::ServerResponse listDimensions(CallContext &context);
[[nodiscard]] http::ServerResponse readDimension(CallContext &context);
[[nodiscard]] http::ServerResponse readSegment(CallContext &context);
[[nodiscard]] http::ServerResponse readSegmentValue(CallContext &context);

} // namespace levy::sandbox::visma
