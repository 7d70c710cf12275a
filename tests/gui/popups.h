#pragma once

#include "cuttexts.h"
#include "heard.h"

#include <QComboBox>
#include <QMenu>
#include <QTest>

namespace levytest {

/// Looked at once, however many scenes show it.
[[nodiscard]] inline bool wasOpened(QObject &popup)
{
    constexpr char isOpened[] = "isOpened";
    if (popup.property(isOpened).toBool())
        return true;
    popup.setProperty(isOpened, true);
    return false;
}

/// What a menu lacks: actions without words, words that are shortened or not heard.
[[nodiscard]] inline QStringList troublesOf(QMenu &menu, const QString &of)
{
    QStringList found;
    int words = 0;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        ++words;
        if (action->text().trimmed().isEmpty())
            found << of + QStringLiteral(" has an action without words");
        if (!menu.rect().contains(menu.actionGeometry(const_cast<QAction *>(action))))
            found << of + QStringLiteral(": '%1' lies outside").arg(action->text());
    }
    if (words == 0)
        found << of + QStringLiteral(" is empty");
    for (const PaintedTexts::Text &painted : PaintedTexts::of(menu)) {
        if (painted.text.contains(u'…'))
            found << of + QStringLiteral(" shortens '%1'").arg(painted.text);
    }
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&menu);
    for (int i = 0; face && i < face->childCount(); ++i) {
        QAccessibleInterface *item = face->child(i);
        if (!item || item->role() == QAccessible::Separator)
            continue;
        if (item->text(QAccessible::Name).trimmed().isEmpty()
            || item->role() == QAccessible::NoRole)
            found << of + QStringLiteral(" has an item that is not heard");
    }
    if (!face || face->childCount() < words)
        found << of + QStringLiteral(" is not heard");
    return found;
}

/// What the list of a combo box lacks: the same.
[[nodiscard]] inline QStringList troublesOf(QComboBox &box)
{
    const QString of = QStringLiteral("the list of ") + named(box);
    box.showPopup();
    QAbstractItemView *view = box.view();
    if (!QTest::qWaitFor([&] { return view->isVisible(); }, 1000))
        return {of + QStringLiteral(" does not open")};
    QCoreApplication::sendPostedEvents();
    QStringList found = silentCells(*view);
    for (int i = 0; i < box.count(); ++i) {
        const QModelIndex index = box.model()->index(i, box.modelColumn(), box.rootModelIndex());
        const bool isLine
            = index.data(Qt::AccessibleDescriptionRole) == QStringLiteral("separator");
        if (!isLine && box.itemText(i).trimmed().isEmpty() && !box.itemData(i).isNull())
            found << of + QStringLiteral(" has an empty line");
        const int needs = view->sizeHintForIndex(index).width();
        if (needs > view->viewport()->width())
            found << of
                    + QStringLiteral(" has %1 for '%2' of %3")
                          .arg(view->viewport()->width())
                          .arg(box.itemText(i))
                          .arg(needs);
    }
    for (const PaintedTexts::Text &painted : PaintedTexts::of(*view->viewport())) {
        if (painted.text.contains(u'…'))
            found << of + QStringLiteral(" shortens '%1'").arg(painted.text);
    }
    box.hidePopup();
    return found;
}

/// Without a window system, the one that was closed last counts as the active one until another
/// becomes it.
inline void makeActiveAgain(QWidget &root)
{
    QWidget other;
    for (QWidget *one : {&other, &root}) {
        one->show();
        one->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(one));
    }
}

/// Opens every menu and every list of choices that a window has and says what they lack.
[[nodiscard]] inline QStringList popupTroubles(QWidget &root, int &opened)
{
    QStringList found;
    const int before = opened;
    for (QComboBox *box : root.findChildren<QComboBox *>()) {
        if (!box->isVisible() || !box->isEnabled() || box->count() == 0
            || box->window() != root.window() || wasOpened(*box))
            continue;
        found += troublesOf(*box);
        ++opened;
    }
    for (QPushButton *button : root.findChildren<QPushButton *>()) {
        auto *menu = button->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        if (!menu || !button->isVisible() || !button->isEnabled() || wasOpened(*menu))
            continue;
        const QString of = QStringLiteral("the menu of ") + named(*button);
        button->click();
        if (!QTest::qWaitFor([&] { return menu->isVisible(); }, 1000)) {
            found << of + QStringLiteral(" does not open");
            continue;
        }
        found += troublesOf(*menu, of);
        menu->close();
        ++opened;
    }
    // The tray's has no button in the window.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *menu = qobject_cast<QMenu *>(window);
        if (!menu || menu->parentWidget() || wasOpened(*menu))
            continue;
        menu->popup(QPoint());
        found += troublesOf(*menu, QStringLiteral("the menu of the tray"));
        menu->close();
        ++opened;
    }
    if (opened > before)
        makeActiveAgain(root);
    return found;
}

} // namespace levytest
