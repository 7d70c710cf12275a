#pragma once

#include "app/levy/waiting.h"

#include <QString>

class QWidget;

/// Is shown every scene of the program, one after the other: takes its picture, or looks whether
/// everything in it can be read.
class SceneVisitor {
public:
    SceneVisitor() = default;
    SceneVisitor(const SceneVisitor &) = delete;
    SceneVisitor &operator=(const SceneVisitor &) = delete;
    virtual ~SceneVisitor() = default;

    /// Whether a scene of that name, or whose name begins so, is worth arranging.
    [[nodiscard]] virtual bool wants(const QString &name) const = 0;
    /// Lets the answers come that a page asks for when it is shown.
    virtual void settle() { ::settle(); }
    virtual void visit(const QString &name) = 0;
    /// The window with a dialog over it.
    virtual void visitWithDialog(const QString &name, QWidget &dialog) = 0;
    /// What passes by: look at once and once.
    virtual void visitOnce(const QString &name) = 0;
};
