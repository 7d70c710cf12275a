#pragma once

#include "paintedtexts.h"
#include "ui/components/label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolTip>

namespace levytest {

[[nodiscard]] inline QString sizeText(const QSize &size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

/// What cuts a part off a widget that nobody can scroll to; nothing if all of it can be reached.
[[nodiscard]] inline QString cutOff(const QWidget &widget, const QWidget &root)
{
    for (const QWidget *inner = &widget, *outer = widget.parentWidget(); outer && inner != &root;
         inner = outer, outer = outer->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        const bool isScrolled = area && area->viewport() == outer
            && (qobject_cast<const QAbstractItemView *>(area)
                || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
                || inner->width() <= outer->width());
        if (isScrolled || outer->rect().adjusted(-1, -1, 1, 1).contains(inner->geometry()))
            continue;
        return QStringLiteral("%1 '%2' (%3) at %4,%5 in %6 (%7)")
            .arg(
                QString::fromLatin1(inner->metaObject()->className()),
                inner->accessibleName(),
                sizeText(inner->size()))
            .arg(inner->x())
            .arg(inner->y())
            .arg(QString::fromLatin1(outer->metaObject()->className()), sizeText(outer->size()));
    }
    return {};
}

/// Whether an area that shows more by its height has to be moved sideways as well.
[[nodiscard]] inline bool isTooWide(const QScrollArea &area)
{
    return area.widget() && area.widget()->width() > area.viewport()->width();
}

/// Why a label, button or box is too small for its text.
[[nodiscard]] inline QString tooSmall(const QWidget &widget)
{
    const QSize has = widget.size();
    QSize needs = widget.sizeHint();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()
            || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return {}; // shortens on purpose: looked at as it is painted
        if (label->wordWrap())
            needs = QSize(0, label->heightForWidth(has.width()));
    } else if (
        !qobject_cast<const QPushButton *>(&widget) && !qobject_cast<const QCheckBox *>(&widget)
        && !qobject_cast<const QRadioButton *>(&widget)) {
        return {};
    }
    return needs.width() > has.width() + 1 || needs.height() > has.height() + 1
        ? QStringLiteral("needs %1, has %2").arg(sizeText(needs), sizeText(has))
        : QString();
}

/// Whether resting the mouse on a shortened text shows all of it.
[[nodiscard]] inline bool isToldInATip(QWidget &widget, const PaintedTexts::Text &text)
{
    const QString part = text.text.left(text.text.indexOf(u'…')).trimmed();
    const QPoint place = text.place.toPoint() + QPoint(2, -2);
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &help);
    const QString told = QToolTip::text();
    return told.size() > part.size() && told.contains(part, Qt::CaseInsensitive);
}

/// What cannot be read whole in a window as it stands, in words for the test's report: labels and
/// buttons smaller than their text, words left out with no tip that has them, and what is outside
/// of what holds it. The cells of tables are data and shorten.
[[nodiscard]] inline QStringList cutTexts(QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
            if (isTooWide(*area))
                found << QStringLiteral("%1 wants %2 of %3")
                             .arg(QString::fromLatin1(area->widget()->metaObject()->className()))
                             .arg(area->widget()->width())
                             .arg(area->viewport()->width());
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text()
            : button               ? button->text()
                                   : widget->accessibleName();
        const QString who = QStringLiteral("%1 '%2' ")
                                .arg(QString::fromLatin1(widget->metaObject()->className()), text);
        const std::vector<PaintedTexts::Text> texts = PaintedTexts::of(*widget);
        const bool isShortened = std::any_of(texts.begin(), texts.end(), [](const auto &painted) {
            return painted.text.contains(u'…');
        });
        if (const QString what = tooSmall(*widget); !what.isEmpty() && !isShortened)
            found << who + what;
        if ((label || button) && !text.isEmpty()) {
            if (const QString what = cutOff(*widget, root); !what.isEmpty())
                found << what + QStringLiteral(" is cut off");
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        const bool isCells = view && view->viewport() == widget
            && !qobject_cast<const QHeaderView *>(widget->parentWidget());
        // What is read in a box of its own may hold such a sign itself.
        const bool isRead = qobject_cast<const QPlainTextEdit *>(widget->parentWidget());
        if (isCells || isRead || widget->visibleRegion().isEmpty())
            continue;
        for (const PaintedTexts::Text &painted : texts) {
            if (painted.text.contains(u'…') && !isToldInATip(*widget, painted))
                found << who + QStringLiteral("is painted as '%1'").arg(painted.text);
        }
    }
    return found;
}

} // namespace levytest
