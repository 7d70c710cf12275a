#pragma once

class SceneVisitor;

namespace levy::ui {
class Backend;
class MainWindow;
} // namespace levy::ui

/// Every page of the sample company that is open and synced, its tabs and its empty states.
void takePages(SceneVisitor &visitor, levy::ui::MainWindow &window, levy::ui::Backend &backend);
/// A comparison from its start to a signature, with the dialogs on its way.
void takeReconciliation(
    SceneVisitor &visitor, levy::ui::MainWindow &window, levy::ui::Backend &backend);
/// The subjects of the settings, and a change that is not saved.
void takeSettings(SceneVisitor &visitor, levy::ui::MainWindow &window);
/// Every reason that documents wait for, the dialogs of later changes, a decision that can be
/// undone.
void takeReview(SceneVisitor &visitor, levy::ui::MainWindow &window, levy::ui::Backend &backend);
