#pragma once

#include "core/http/server.h"

namespace levy::http {

/// An answer as bytes, and whether the connection ends after them.
struct WireAnswer {
    QByteArray bytes;
    bool close = false;
};

/// Adds Content-Length and Connection, which a handler cannot set; drops header fields that would
/// break out of their line. The body is left out where HTTP forbids one (HEAD, 204, 304).
[[nodiscard]] WireAnswer toWire(const ServerResponse &response, bool isHead, bool keepAlive);

/// For debuggers and process lists; at most 15 characters count on Linux.
void nameThisThread(const char *name);

} // namespace levy::http
