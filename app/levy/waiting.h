#pragma once

#include <functional>

/// Lets the event loop run until something is so. False once patience ends.
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition, int mostMs = 120'000);
/// Lets the answers come that a page asks for when it is shown.
void settle();
