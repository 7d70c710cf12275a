#pragma once

#include <QColor>
#include <QPalette>

namespace levy::ui {

/// What a word or an icon means; each has a colour, and all but the first four a tint to stand on.
enum class Tone { Text, Secondary, Faint, Accent, Green, Amber, Red, Slate, Indigo };

/// Every colour of the window by its role (design/look.md), once for light and once for dark.
/// Widgets never name a colour: they ask for the set that fits their palette, so that a part of the
/// window can be shown in the other theme.
struct Colors {
    QColor window; ///< behind cards
    QColor surface; ///< cards, tables, panes, buttons
    QColor raised; ///< table header, status bar, group rows
    QColor rail;
    QColor line; ///< hairlines, outline of cards
    QColor border; ///< outline of buttons and chips
    QColor control; ///< outline of fields and check boxes
    QColor text;
    QColor text2; ///< labels, idle icons
    QColor text3; ///< placeholders, dashes
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor tint; ///< icon tile on cards
    QColor selection;
    QColor hover;
    QColor green, greenTint;
    QColor amber, amberTint, amberLine;
    QColor red, redTint, redLine;
    QColor slate, slateTint;
    QColor indigo, indigoTint; ///< locked and irreversible; nothing else, ever
    QColor onAmber; ///< text on a filled amber badge
    QColor diffOld, diffNew;
    QColor chart1, chart2, chartGrid;

    [[nodiscard]] static const Colors &light();
    [[nodiscard]] static const Colors &dark();
    /// The set that the palette was made of.
    [[nodiscard]] static const Colors &of(const QPalette &palette);

    [[nodiscard]] QColor tone(Tone tone) const;
    /// Of words and icons in a selected row, which is a darker ground.
    [[nodiscard]] QColor toneOnSelection(Tone tone) const;
    [[nodiscard]] QColor ground(Tone tone) const; ///< the tint behind a pill
    [[nodiscard]] QColor outline(Tone tone) const; ///< of a banner
    [[nodiscard]] QPalette palette() const;

    bool operator==(const Colors &) const = default;
};

} // namespace levy::ui
