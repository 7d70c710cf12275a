#pragma once

#include "core/base/result.h"
#include "core/http/message.h"

namespace levy::visma {

/// The sentence of an error body, without the id in front of it, and that id. Both empty for a
/// body that is not Visma.net's own (the gateway's HTML or plain text).
struct ErrorWords {
    QString sentence;
    QString vismaId; ///< what Visma's support asks for
    QString fault; ///< "12027": ExceptionFaultCode of the old gateway

    [[nodiscard]] bool isEmpty() const { return sentence.isEmpty() && fault.isEmpty(); }
};

[[nodiscard]] ErrorWords errorWords(const QByteArray &body);

/// The failure that an answer other than 2xx stands for (contracts/visma-net.md 12). `isWrite` sets
/// outcomeUnknown where the request may have been carried out. Codes: "visma.bad-request",
/// "visma.fault-<code>", "visma.unauthorized", "visma.forbidden", "visma.not-found" (with a message
/// only where Visma.net itself said so), "visma.conflict", documentChangedCode, "visma.rate-limit",
/// "visma.unavailable", "visma.status".
[[nodiscard]] Error errorOf(const http::Response &response, bool isWrite, const QDateTime &now);

/// `error` as one of this service, of `operation` unless it names one already.
[[nodiscard]] Error named(Error error, const char *operation);

} // namespace levy::visma
