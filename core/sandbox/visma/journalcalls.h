#pragma once

#include "core/sandbox/visma/callcontext.h"

namespace levy::sandbox::visma {

[[nodiscard]] http::ServerResponse listJournals(CallContext &context);
[[nodiscard]] http::ServerResponse readJournal(CallContext &context);
/// 201, no body, Location and ETag. The host in Location is not the one that was called.
[[nodiscard]] http::ServerResponse createJournal(CallContext &context);
/// 204 with an ETag. If-Match counts here and in the release.
[[nodiscard]] http::ServerResponse updateJournal(CallContext &context);
[[nodiscard]] http::ServerResponse releaseJournal(CallContext &context);

} // namespace levy::sandbox::visma
