#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <utility>
#include <vector>

namespace levy::visma {

using QueryItems = std::vector<std::pair<QString, QString>>;

/// An id as it goes into a path: percent-encoded, or as "b64(<base64url>)" where it holds a
/// character that a path keeps for itself (contracts/visma-net.md 2).
[[nodiscard]] QString pathSegment(const QString &id);

/// "{base}/{path}?{query}". The path is encoded already, the query is not.
[[nodiscard]] QUrl endpointUrl(const QUrl &base, const QString &path, const QueryItems &query = {});

/// What a Location header names: the last segment of its path. Its host is never followed, it may
/// differ from the one that was called. Empty where there is none.
[[nodiscard]] QString lastSegment(const QByteArray &location);

} // namespace levy::visma
