#pragma once

#include <QLoggingCategory>

namespace levy {

/// "levy.service.live". Private to Live.
Q_DECLARE_LOGGING_CATEGORY(logLive)

} // namespace levy
