#pragma once

class QWidget;

namespace levy::ui {

/// Puts the Tab key's way through a window in the order in which it is read: layout by layout, from
/// left to right and from top to bottom. Qt's own is the order in which widgets were made, which is
/// another one wherever a page adds some later. Called before each step, so that whatever came or
/// went since is in its place.
void orderTabs(QWidget &window);
/// Scrolls the control that has the focus into sight; Qt does it only for one that another in the
/// same area had it before.
void bringFocusIntoSight();

} // namespace levy::ui
