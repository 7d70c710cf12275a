#pragma once

#include "core/base/result.h"
#include "core/erp/exact/odata.h"

#include <QUrl>

namespace levy::exact {

/// "{base}/api/v1/{division}/{path}?{query}".
[[nodiscard]] QUrl endpointUrl(
    const QUrl &base, qint64 division, const QString &path, const QueryItems &query = {});

/// Who is signed in: "{base}/api/v1/current/Me?…".
[[nodiscard]] QUrl userUrl(const QUrl &base);

/// A link out of an answer (`__next`) as it may be followed: only to the configured base, or from
/// a region's host moved there when another base is configured. Malformed ("exact.foreign-link")
/// for any other.
[[nodiscard]] Result<QUrl> trustedLink(const QUrl &base, const QByteArray &link);

} // namespace levy::exact
