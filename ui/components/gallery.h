#pragma once

#include <QWidget>

namespace levy::ui {

/// Every component in both themes side by side (levy --gallery): to be looked at beside
/// design/mockups/12-components.png before a page is built of them.
class Gallery : public QWidget {
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);
};

} // namespace levy::ui
