#pragma once

#include "app/levy/scenevisitor.h"

#include <QDir>
#include <QSize>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <vector>

namespace levy::ui {
class MainWindow;
class Theme;
} // namespace levy::ui

/// Takes pictures of a window as it stands, in each of its views. One at a time; writes the files
/// on threads of its own, which end with it.
class Photographer : public SceneVisitor {
public:
    /// How the window is shown: how large, in which themes, and the folder of those pictures.
    struct View {
        QString folder; ///< within the target; empty: the target itself
        QSize size;
        bool inDark = true; ///< in the dark theme as well
    };

    Photographer(
        const QDir &target,
        levy::ui::MainWindow &window,
        levy::ui::Theme &theme,
        std::vector<View> views,
        QStringList only);
    ~Photographer() override;

    [[nodiscard]] bool wants(const QString &name) const override;
    void visit(const QString &name) override;
    /// The dialog over the window's middle, as a window manager places it.
    void visitWithDialog(const QString &name, QWidget &dialog) override;
    /// Only in the first view.
    void visitOnce(const QString &name) override;
    /// Once all files are written: whether every one was.
    [[nodiscard]] bool isGood();

private:
    void takeViews(const QString &name, const std::vector<View> &views, QWidget *dialog);
    void save(const QPixmap &picture, const QString &path);
    [[nodiscard]] QPixmap picture(QWidget *dialog) const;

    const QDir m_target;
    levy::ui::MainWindow &m_window;
    levy::ui::Theme &m_theme;
    const std::vector<View> m_views;
    const QStringList m_only; ///< beginnings of names; empty: all
    std::atomic_bool m_isGood = true;
    QThreadPool m_files;
};
