#pragma once

#include <QString>

class SceneVisitor;
class QUrl;

namespace levy::ui {
class Backend;
class MainWindow;
} // namespace levy::ui

/// Every page of a new window while its questions are not answered: the threads that answer are
/// kept busy.
void takeLoading(SceneVisitor &visitor, levy::ui::MainWindow &window, levy::ui::Backend &backend);

/// The first reading of a ledger that takes a connection and does not answer, and then is gone.
/// False where the workspace has no ledger to read.
[[nodiscard]] bool takeSlowAndOffline(
    SceneVisitor &visitor,
    levy::ui::MainWindow &window,
    levy::ui::Backend &backend,
    const QUrl &ledger);

/// Every page over a workspace whose tables are gone; it cannot be used afterwards.
[[nodiscard]] bool breakTables(levy::ui::Backend &backend);
void takeErrors(SceneVisitor &visitor, levy::ui::MainWindow &window);

/// A workspace that cannot be opened.
[[nodiscard]] bool takeUnreadable(
    SceneVisitor &visitor,
    levy::ui::MainWindow &window,
    levy::ui::Backend &backend,
    const QString &scratch);
