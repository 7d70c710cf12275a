#pragma once

#include "ui/components/cells.h"
#include "ui/frame/commandpalette.h"
#include "ui/theme/focusring.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QSet>
#include <QTableView>
#include <QTest>

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

/// Where a widget is beside another one. Within what both are scrolled in it is where it lies
/// there; what only one of them is scrolled in stands for it.
[[nodiscard]] inline QRect placeBeside(const QWidget &widget, const QWidget &other)
{
    const QWidget *common = widget.parentWidget();
    while (common && common != &other && !common->isAncestorOf(&other))
        common = common->parentWidget();
    const QWidget *shown = &widget;
    for (const QWidget *around = widget.parentWidget(); around && around != common;
         around = around->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(around))
            shown = around;
    }
    return {shown->mapTo(common, QPoint()), shown->size()};
}

[[nodiscard]] inline bool isInPalette(const QWidget &widget)
{
    for (const QWidget *one = &widget; one; one = one->parentWidget()) {
        if (qobject_cast<const levy::ui::CommandPalette *>(one))
            return true;
    }
    return false;
}

/// Whether a reader meets `next` before `before`: higher up, or to the left in a line. From the
/// foot of one column to the head of the next at its right is reading on.
[[nodiscard]] inline bool isReadBackwards(const QWidget &before, const QWidget &next)
{
    // What lies over the page is read by itself.
    if (isInPalette(before) != isInPalette(next))
        return false;
    const QRect one = placeBeside(before, next);
    const QRect two = placeBeside(next, before);
    const bool isAbove = two.bottom() <= one.top();
    const bool isRight = two.left() >= one.right() - 1;
    const int common = qMin(one.bottom(), two.bottom()) - qMax(one.top(), two.top());
    const bool isInLine = common > qMin(one.height(), two.height()) / 2;
    return (isAbove && !isRight) || (isInLine && two.right() <= one.left());
}

/// Whether one sees that it has the focus: by the theme's ring, or by what it paints itself.
[[nodiscard]] inline bool isFocusSeen(const QWidget &widget)
{
    if (widget.property("ownFocus").toBool() || qobject_cast<const QAbstractItemView *>(&widget))
        return true;
    const auto *ring = widget.window()->findChild<levy::ui::FocusRing *>();
    return ring && ring->isVisible()
        && ring->geometry().contains(QRect(widget.mapTo(widget.window(), QPoint()), widget.size()));
}

/// Goes once round with the Tab key, as a person does: what is met in another order than it is
/// read, what holds the focus, where one does not see it, and what is never met.
[[nodiscard]] inline QStringList outOfOrder(QWidget &root)
{
    constexpr int mostSteps = 300;
    constexpr int mostSections = 4;
    int held = 0;
    QStringList found;
    QSet<QWidget *> met;
    QPointer<QWidget> first;
    QPointer<QWidget> before;
    root.activateWindow();
    if (!QTest::qWaitForWindowActive(&root))
        return {QStringLiteral("the window does not become active")};
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    for (int step = 0; step < mostSteps; ++step) {
        QWidget *from = QApplication::focusWidget();
        QTest::keyClick(from ? from : &root, Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (focus == first && focus != before))
            break;
        if (focus == before) {
            if (++held < mostSections)
                continue; // a date's day, month and year
            found << named(*focus) + QStringLiteral(" holds the Tab key");
            break;
        }
        held = 0;
        if (met.contains(focus))
            break;
        met.insert(focus);
        if (!first)
            first = focus;
        else if (before && isReadBackwards(*before, *focus))
            found << QStringLiteral("after %1 comes %2").arg(named(*before), named(*focus));
        if (!isFocusSeen(*focus))
            found << named(*focus) + QStringLiteral(" does not show that it has the focus");
        before = focus;
    }
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *one = qobject_cast<QRadioButton *>(widget);
        if (takesFocus(*widget) && widget->window() == root.window() && !met.contains(widget)
            && !one && !qobject_cast<QAbstractItemView *>(widget->parentWidget()))
            found << named(*widget) + QStringLiteral(" is never met");
    }
    return found;
}

} // namespace levytest
