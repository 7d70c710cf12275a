#pragma once

#include <QAccessible>

class QWidget;

namespace levy::ui {

/// What a widget that paints itself is to a screen reader; without it, it is just an area.
void setRole(QWidget *widget, QAccessible::Role role);

} // namespace levy::ui
