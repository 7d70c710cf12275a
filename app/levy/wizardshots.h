#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace levy::ui {
class Backend;
class MainWindow;
} // namespace levy::ui

/// Walks through the wizard in a new workspace beside simulated services and hands each step's
/// dialog to `take` with the name of its picture. False where it did not get ready.
[[nodiscard]] bool showWizardSteps(
    const QString &scratch,
    levy::ui::Backend &backend,
    levy::ui::MainWindow &window,
    const std::function<bool(const std::function<bool()> &)> &waitFor,
    const std::function<void(const QString &name, QWidget &dialog)> &take);
