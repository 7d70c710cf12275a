#include "ui/theme/colors.h"

namespace levy::ui {

const Colors &Colors::light()
{
    static const Colors colors{
        .window = 0xF5F7F7,
        .surface = 0xFFFFFF,
        .raised = 0xFAFBFB,
        .rail = 0xECF0F0,
        .line = 0xE1E6E7,
        .border = 0xC3CCCF,
        .control = 0x7F8C95,
        .text = 0x182226,
        .text2 = 0x505E65,
        .text3 = 0x606D74,
        .accent = 0x0F766E,
        .accentHover = 0x0B5F59,
        .onAccent = 0xFFFFFF,
        .tint = 0xE0F0EE,
        .selection = 0xDCF0ED,
        .hover = 0xF0F4F4,
        .green = 0x15803D,
        .greenTint = 0xECF7EF,
        .amber = 0xB45309,
        .amberTint = 0xFDF3E1,
        .amberLine = 0xEBD3A6,
        .red = 0xB91C1C,
        .redTint = 0xFCEBEB,
        .redLine = 0xEDC4C4,
        .slate = 0x475569,
        .slateTint = 0xEBEFF2,
        .indigo = 0x4338CA,
        .indigoTint = 0xECECFB,
        .onAmber = 0xFFFFFF,
        .diffOld = 0xFBE3C0,
        .diffNew = 0xC9E9DE,
        .chart1 = 0x0F766E,
        .chart2 = 0x5E9F98,
        .chartGrid = 0xE8ECED,
    };
    return colors;
}

const Colors &Colors::dark()
{
    static const Colors colors{
        .window = 0x12181B,
        .surface = 0x192124,
        .raised = 0x1E272B,
        .rail = 0x0E1416,
        .line = 0x2A3539,
        .border = 0x45545A,
        .control = 0x74848C,
        .text = 0xE5EBED,
        .text2 = 0xA7B4BA,
        .text3 = 0x8A989F,
        .accent = 0x2DD4BF,
        .accentHover = 0x5EEAD4,
        .onAccent = 0x04211D,
        .tint = 0x13312E,
        .selection = 0x17403B,
        .hover = 0x212B2F,
        .green = 0x4ADE80,
        .greenTint = 0x15301F,
        .amber = 0xFBBF24,
        .amberTint = 0x35270D,
        .amberLine = 0x5C4516,
        .red = 0xF87171,
        .redTint = 0x3A1B1D,
        .redLine = 0x64292C,
        .slate = 0xA9B6C5,
        .slateTint = 0x28333A,
        .indigo = 0xA5B4FC,
        .indigoTint = 0x262850,
        .onAmber = 0x241A02,
        .diffOld = 0x5A3F10,
        .diffNew = 0x14493D,
        .chart1 = 0x2BB3A3,
        .chart2 = 0x3A857D,
        .chartGrid = 0x263135,
    };
    return colors;
}

const Colors &Colors::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QColor Colors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Secondary:
        return text2;
    case Tone::Faint:
        return text3;
    case Tone::Accent:
        return accent;
    case Tone::Green:
        return green;
    case Tone::Amber:
        return amber;
    case Tone::Red:
        return red;
    case Tone::Slate:
        return slate;
    case Tone::Indigo:
        return indigo;
    }
    return text;
}

QColor Colors::toneOnSelection(Tone tone) const
{
    constexpr int percent = 112;
    if (tone == Tone::Faint)
        return text2;
    const QColor usual = this->tone(tone);
    if (tone == Tone::Text || tone == Tone::Secondary || tone == Tone::Accent)
        return usual;
    return window.lightness() < 128 ? usual.lighter(percent) : usual.darker(percent);
}

QColor Colors::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Green:
        return greenTint;
    case Tone::Amber:
        return amberTint;
    case Tone::Red:
        return redTint;
    case Tone::Slate:
        return slateTint;
    case Tone::Indigo:
        return indigoTint;
    case Tone::Accent:
        return tint;
    default:
        return raised;
    }
}

QColor Colors::outline(Tone tone) const
{
    if (tone == Tone::Amber)
        return amberLine;
    if (tone == Tone::Red)
        return redLine;
    return ground(tone);
}

QPalette Colors::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, control);
    palette.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, text3);
    }
    palette.setColor(QPalette::PlaceholderText, text3);
    palette.setColor(QPalette::BrightText, red);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, accent);
#endif
    return palette;
}

} // namespace levy::ui
