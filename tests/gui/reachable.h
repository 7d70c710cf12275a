#pragma once

#include "heard.h"
#include "ui/frame/commandpalette.h"
#include "ui/wizard/steplist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QSet>
#include <QTest>

namespace levytest {

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

/// Whether one sees that it has the focus: it looks otherwise without. Each is looked at once.
[[nodiscard]] inline bool isFocusSeen(QWidget &widget)
{
    constexpr char isLookedAt[] = "isLookedAt";
    constexpr int around = 4;
    if (widget.property(isLookedAt).toBool())
        return true;
    widget.setProperty(isLookedAt, true);
    QWidget *window = widget.window();
    const QRect place = QRect(widget.mapTo(window, QPoint()), widget.size())
                            .adjusted(-around, -around, around, around)
                            .intersected(window->rect());
    const QImage with = window->grab(place).toImage();
    widget.clearFocus();
    const QImage without = window->grab(place).toImage();
    widget.setFocus(Qt::TabFocusReason);
    return with != without;
}

/// Whether it is where one sees it, not scrolled away.
[[nodiscard]] inline bool isInSight(const QWidget &widget)
{
    constexpr int enough = 36; // of what is larger than the window shows
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
    const QSize seen = (area ? *area->viewport() : widget).visibleRegion().boundingRect().size();
    return seen.height() >= qMin(widget.height(), enough)
        && seen.width() >= qMin(widget.width(), enough);
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
        if (!isInSight(*focus))
            found << named(*focus) + QStringLiteral(" has the focus out of sight");
        else if (!isFocusSeen(*focus))
            found << named(*focus) + QStringLiteral(" does not show that it has the focus");
        before = focus;
    }
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *one = qobject_cast<QRadioButton *>(widget);
        if (takesFocus(*widget) && widget->window() == root.window() && !met.contains(widget)
            && !one && !qobject_cast<QAbstractItemView *>(widget->parentWidget()))
            found << named(*widget) + QStringLiteral(" is never met");
        // One of a group is met, the arrows go on from there; the wizard's step in which one is, is
        // a place, not a deed.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (isButton(*widget) && widget->isVisible() && widget->isEnabled()
            && !button->isCheckable() && widget->window() == root.window()
            && !(widget->focusPolicy() & Qt::TabFocus)
            && !qobject_cast<levy::ui::StepList *>(widget->parentWidget()))
            found << named(*widget) + QStringLiteral(" is not for keys");
    }
    return found;
}

} // namespace levytest
