#pragma once

#include "core/service/forecasts.h"

namespace levy::cli {

/// The members that a forecast has in JSON: backlog and, where it can be told, doneAt (UTC).
[[nodiscard]] Json forecastJson(const ConnectionForecast &forecast);
/// Of all connections, with their ids.
[[nodiscard]] Json forecastsJson(const std::vector<ConnectionForecast> &forecasts);
/// "about 2026-11-26 14:20 UTC", or empty with nothing left to do.
[[nodiscard]] QString doneText(const ConnectionForecast &forecast);
/// The connection that takes longest, for a progress line; empty with nothing left to do.
[[nodiscard]] QString longestText(const std::vector<ConnectionForecast> &forecasts);

} // namespace levy::cli
