#pragma once

#include "ui/components/cells.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>
#include <QWidget>

namespace levytest {

[[nodiscard]] inline QString named(const QWidget &widget)
{
    return QStringLiteral("%1 '%2' in %3")
        .arg(
            QString::fromLatin1(widget.metaObject()->className()),
            widget.accessibleName(),
            widget.parentWidget()
                ? QString::fromLatin1(widget.parentWidget()->metaObject()->className())
                : QStringLiteral("nothing"));
}

[[nodiscard]] inline bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy();
}

/// What a table's cell shows besides its text.
[[nodiscard]] inline bool showsSomething(const QModelIndex &index)
{
    return !index.data().toString().isEmpty()
        || !index.data(levy::ui::IconRole).toString().isEmpty()
        || !index.data(levy::ui::PillRole).value<levy::ui::PillText>().isEmpty()
        || index.data(Qt::CheckStateRole).isValid();
}

/// The cells of a table as a screen reader asks for them.
[[nodiscard]] inline QStringList silentCells(QAbstractItemView &view)
{
    constexpr int rowsToTry = 30;
    QAbstractItemModel *model = view.model();
    if (!model || model->rowCount(view.rootIndex()) == 0 || qobject_cast<QHeaderView *>(&view))
        return {};
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *table = face ? face->tableInterface() : nullptr;
    if (!table)
        return {named(view) + QStringLiteral(" is no accessible table")};
    QStringList found;
    const auto *asTable = qobject_cast<QTableView *>(&view);
    const int rows = qMin(rowsToTry, model->rowCount(view.rootIndex()));
    const int columns = table->columnCount();
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            if (asTable && asTable->isColumnHidden(column))
                continue;
            QAccessibleInterface *cell = table->cellAt(row, column);
            const QString place
                = QStringLiteral("%1: row %2, column %3").arg(named(view)).arg(row).arg(column);
            if (!cell)
                found << place + QStringLiteral(" is no accessible cell");
            else if (cell->role() == QAccessible::NoRole)
                found << place + QStringLiteral(" has no role");
            else if (showsSomething(index) && cell->text(QAccessible::Name).trimmed().isEmpty())
                found << place + QStringLiteral(" shows something and says nothing");
        }
    }
    return found;
}

/// Controls without a name or role, and cells that cannot be heard, in a window as it stands.
[[nodiscard]] inline QStringList unnamed(QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            found << silentCells(*view);
        const bool isTable
            = qobject_cast<QAbstractItemView *>(widget) && !qobject_cast<QHeaderView *>(widget);
        if (!takesFocus(*widget) && !isTable)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || !face->isValid()) {
            found << named(*widget) + QStringLiteral(" is not accessible");
            continue;
        }
        if (face->text(QAccessible::Name).trimmed().isEmpty())
            found << named(*widget) + QStringLiteral(" has no name");
        if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            found << named(*widget) + QStringLiteral(" has no role");
    }
    return found;
}

/// Neighbours in the order of Tab that a reader would meet the other way round: up, or to the left
/// in a line. From the foot of one column to the head of the next at its right is reading on.
[[nodiscard]] inline QStringList outOfOrder(QWidget &root)
{
    QStringList found;
    QWidget *before = nullptr;
    QWidget *widget = &root;
    do {
        widget = widget->nextInFocusChain();
        if (!takesFocus(*widget) || !root.isAncestorOf(widget) || widget->visibleRegion().isEmpty())
            continue;
        if (before) {
            const QRect one(before->mapTo(&root, QPoint()), before->size());
            const QRect next(widget->mapTo(&root, QPoint()), widget->size());
            const bool isAbove = next.bottom() <= one.top();
            const bool isRight = next.left() >= one.right() - 1;
            const int common = qMin(one.bottom(), next.bottom()) - qMax(one.top(), next.top());
            const bool isInLine = common > qMin(one.height(), next.height()) / 2;
            if ((isAbove && !isRight) || (isInLine && next.right() <= one.left()))
                found << QStringLiteral("after %1 (%2,%3) comes %4 (%5,%6)")
                             .arg(named(*before))
                             .arg(one.x())
                             .arg(one.y())
                             .arg(named(*widget))
                             .arg(next.x())
                             .arg(next.y());
        }
        before = widget;
    } while (widget != &root);
    return found;
}

} // namespace levytest
