#pragma once

#include "core/base/json.h"

#include <QSet>
#include <QUrl>

namespace levy::http {

/// The same JSON with every scalar whose key is not allowed replaced by "…". Structure and the
/// number of elements stay. Elements of an array count under the array's key.
[[nodiscard]] Json redacted(const Json &json, const QSet<QString> &allowedKeys);

/// A body for the audit trail: redacted JSON; for anything else only its length and media type.
[[nodiscard]] QByteArray redactedBody(const QByteArray &body, const QSet<QString> &allowedKeys);
/// The same of a body that was parsed already.
[[nodiscard]] QByteArray redactedBody(
    const QByteArray &body, const Result<Json> &parsed, const QSet<QString> &allowedKeys);

/// The URL without user info, with the values of all query items but `allowedItems` replaced.
[[nodiscard]] QString redactedUrl(const QUrl &url, const QSet<QString> &allowedItems);

} // namespace levy::http
