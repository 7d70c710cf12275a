#pragma once

#include <QUrl>

#include <optional>

class SceneVisitor;

namespace levy::ui {
class Backend;
class MainWindow;
} // namespace levy::ui

/// Takes each step of the wizard in a new workspace beside simulated services, turns the connection
/// on and ends the services. Gives the ledger's address, where nobody listens any more; nothing
/// where the wizard did not get ready.
[[nodiscard]] std::optional<QUrl> takeWizard(
    const QString &scratch,
    levy::ui::Backend &backend,
    levy::ui::MainWindow &window,
    SceneVisitor &visitor);
