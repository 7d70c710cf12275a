#pragma once

#include "ui/components/cells.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

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

/// A button of its own, not one that Qt puts into a field, a tab bar or a table's corner.
[[nodiscard]] inline bool isButton(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    return qobject_cast<const QAbstractButton *>(&widget)
        && !qobject_cast<const QLineEdit *>(around) && !qobject_cast<const QTabBar *>(around)
        && !qobject_cast<const QAbstractItemView *>(around);
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
    // As a screen reader finds it that comes now: nothing is remembered of earlier rows.
    if (QAccessibleInterface *old = QAccessible::queryAccessibleInterface(&view))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(old));
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
        if (!takesFocus(*widget) && !isTable && !isButton(*widget))
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

} // namespace levytest
