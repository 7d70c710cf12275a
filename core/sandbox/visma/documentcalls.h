#pragma once

#include "core/sandbox/visma/callcontext.h"

namespace levy::sandbox::visma {

/// GET customerinvoice and the other three lists, and GET customer/{number}/invoice.
[[nodiscard]] http::ServerResponse listDocuments(CallContext &context);
/// GET customerdocument: the headers of all four, ordered by reference number.
[[nodiscard]] http::ServerResponse listHeaders(CallContext &context);
[[nodiscard]] http::ServerResponse readDocument(CallContext &context);
/// 204 without an ETag. If-Match counts only in the background.
[[nodiscard]] http::ServerResponse updateDocument(CallContext &context);
[[nodiscard]] http::ServerResponse deleteDocument(CallContext &context);
/// Queued at once and done later; in the background done at once.
[[nodiscard]] http::ServerResponse releaseDocument(CallContext &context);

/// {actionId, actionResult, errorInfo}
[[nodiscard]] http::ServerResponse actionAnswer(const QString &actionId, const QString &result);
/// The 400 of a refused write: "VismaId: <guid>. Error updating document. Error: …"
[[nodiscard]] http::ServerResponse businessError(
    CallContext &context, const QString &doing, const Error &error);

} // namespace levy::sandbox::visma
