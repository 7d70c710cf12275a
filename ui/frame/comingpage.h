#pragma once

#include "ui/data/page.h"

namespace levy::ui {

/// Stands for a page that is not built yet and says plainly what it will do and what does it today.
class ComingPage : public Page {
    Q_OBJECT

public:
    ComingPage(
        const QString &icon,
        const QString &title,
        const QString &sentence,
        QWidget *parent = nullptr);
};

} // namespace levy::ui
