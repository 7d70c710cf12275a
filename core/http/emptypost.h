#pragma once

#include <QUrl>

#include <chrono>

namespace levy::http {

/// A POST without a body, as a service checks a webhook's address; the transport sends none, for it
/// could not tell whether it goes out twice. Gives the status of the answer, 0 where none came.
/// Waits on the caller's thread, so long for each of its three parts at the most.
[[nodiscard]] int emptyPost(const QUrl &url, std::chrono::milliseconds patience);

} // namespace levy::http
