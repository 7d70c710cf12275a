#pragma once

#include "ui/data/page.h"

namespace levy::ui {

/// What support asks for.
class AdvancedSettings : public QWidget {
    Q_OBJECT

public:
    explicit AdvancedSettings(Desk desk, QWidget *parent = nullptr);
};

} // namespace levy::ui
