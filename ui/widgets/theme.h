#pragma once

#include <QColor>
#include <QPalette>

namespace levy {

/// The colours of the window, in one place; widgets take them from here or from the palette.
struct Theme {
    QColor window;
    QColor surface;
    QColor raised;
    QColor line;
    QColor border;
    QColor control;
    QColor text;
    QColor secondaryText;
    QColor faintText;
    QColor accent;
    QColor onAccent;
    QColor selection;

    bool operator==(const Theme &) const = default;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    /// Light or dark, whichever the desktop's own palette is.
    [[nodiscard]] static Theme matching(const QPalette &desktop);

    [[nodiscard]] QPalette palette() const;
};

} // namespace levy
