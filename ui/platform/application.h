#pragma once

#include "ui/platform/watchdog.h"

#include <QApplication>

namespace levy::ui {

/// The application, with a watchdog over its thread in debug builds and tests.
class Application : public QApplication {
    Q_OBJECT

public:
    Application(int &argc, char **argv);
    ~Application() override;

    /// Null where nothing is watched.
    [[nodiscard]] Watchdog *watchdog() { return m_watchdog ? &*m_watchdog : nullptr; }
    /// What a test lets pass on purpose is not watched while this is off.
    void setWatching(bool isWatching) { m_isWatching = isWatching; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    std::optional<Watchdog> m_watchdog;
    bool m_isWatching = true;
    bool m_isInside = false;
};

} // namespace levy::ui
