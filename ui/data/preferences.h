#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>

namespace levy::ui {

/// What a person chose for this computer. Passed by value; only load() and save() know where it is
/// kept. Nothing about the books is in it.
struct Preferences {
    ThemeMode theme = ThemeMode::System;
    QString language; ///< "nl"; empty: the system's
    bool closesToTray = true;
    bool hasToldOfTray = false;
    bool isRailCollapsed = false;
    bool isPaused = false; ///< nothing by itself, only what is asked
    int undoSeconds = 10;
    bool notifiesReview = true;
    bool notifiesTrouble = true;
    QString workspace; ///< the folder last opened
    QByteArray geometry;
    QByteArray documentColumns; ///< order, widths and what is hidden

    bool operator==(const Preferences &) const = default;

    [[nodiscard]] static Preferences load();
    void save() const;
};

} // namespace levy::ui
