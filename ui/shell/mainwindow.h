#pragma once

#include <QMainWindow>

namespace levy {

/// The program's one window; the pages come to live in it. Until they do it says what works and
/// what follows.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
};

} // namespace levy
