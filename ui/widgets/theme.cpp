#include "ui/widgets/theme.h"

namespace levy {

Theme Theme::light()
{
    return {
        .window = QColor(0xF5F7F7),
        .surface = QColor(0xFFFFFF),
        .raised = QColor(0xFAFBFB),
        .line = QColor(0xE1E6E7),
        .border = QColor(0xC3CCCF),
        .control = QColor(0x7F8C95),
        .text = QColor(0x182226),
        .secondaryText = QColor(0x505E65),
        .faintText = QColor(0x606D74),
        .accent = QColor(0x0F766E),
        .onAccent = QColor(0xFFFFFF),
        .selection = QColor(0xDCF0ED),
    };
}

Theme Theme::dark()
{
    return {
        .window = QColor(0x12181B),
        .surface = QColor(0x192124),
        .raised = QColor(0x1E272B),
        .line = QColor(0x2A3539),
        .border = QColor(0x45545A),
        .control = QColor(0x74848C),
        .text = QColor(0xE5EBED),
        .secondaryText = QColor(0xA7B4BA),
        .faintText = QColor(0x8A989F),
        .accent = QColor(0x2DD4BF),
        .onAccent = QColor(0x04211D),
        .selection = QColor(0x17403B),
    };
}

Theme Theme::matching(const QPalette &desktop)
{
    return desktop.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, faintText);
    }
    palette.setColor(QPalette::PlaceholderText, faintText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    return palette;
}

} // namespace levy
