#pragma once

namespace levy::ui::sizes {

// The 4 px grid of design/look.md, in device-independent pixels.
inline constexpr int iconGap = 4; ///< icon to word in pills
inline constexpr int gap = 8; ///< between controls
inline constexpr int stackGap = 12; ///< between stacked cards
inline constexpr int padding = 16; ///< in and between cards
inline constexpr int margin = 24; ///< around a page

inline constexpr int radius = 6; ///< cards, buttons, fields, banners
inline constexpr int tagRadius = 4;
inline constexpr int barRadius = 2;

inline constexpr int control = 32; ///< height of buttons and fields
inline constexpr int smallControl = 26;
inline constexpr int chip = 28;
inline constexpr int pill = 20;
inline constexpr int tag = 18;

inline constexpr int row = 32;
inline constexpr int twoLineRow = 48;
inline constexpr int detailRow = 28;
inline constexpr int header = 32;

inline constexpr int topBar = 52;
inline constexpr int rail = 192;
inline constexpr int railCollapsed = 56;
inline constexpr int railItem = 36;
inline constexpr int tabs = 40;
inline constexpr int statusBar = 28;
inline constexpr int actionBar = 60;
inline constexpr int splitter = 5;
inline constexpr int detailPane = 432;
inline constexpr int linesPane = 584; ///< with the lines of a document
inline constexpr int detailPaneLeast = 380;
inline constexpr int reviewList = 320;
inline constexpr int settingsList = 208;
inline constexpr int testBox = 372;

inline constexpr int bannerIcon = 20;
inline constexpr int railIcon = 18;
inline constexpr int buttonIcon = 16;
inline constexpr int inlineIcon = 14;
inline constexpr int pillIcon = 13;

} // namespace levy::ui::sizes
