#pragma once

#include <QFont>

namespace levy::ui {

/// The sizes of design/look.md as factors of the system's UI font.
enum class TextSize {
    Tiny, ///< key caps, step times, tags
    Small, ///< secondary text, pills, headers, detail tables
    Body,
    Name, ///< of a connection
    Title, ///< of a detail, and amounts in it
    PageTitle,
    Empty, ///< title of an empty state
    Figure, ///< on the overview
};

/// The font of that size and weight; figures are of equal width where the font can.
[[nodiscard]] QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
/// For what was sent and answered.
[[nodiscard]] QFont fixedFont(TextSize size);

} // namespace levy::ui
