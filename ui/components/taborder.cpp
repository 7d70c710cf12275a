#include "ui/components/taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>

#include <algorithm>
#include <vector>

namespace levy::ui {

namespace {

class Reader {
public:
    void read(QWidget &widget)
    {
        m_read.insert(&widget);
        if (widget.focusPolicy() & Qt::TabFocus)
            m_found.push_back(&widget);
        if (const auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
            readOthers(*view->viewport()); // buttons that stand in cells
            return;
        }
        if (isOneControl(widget))
            return;
        if (widget.layout())
            read(*widget.layout());
        readOthers(widget);
    }

    [[nodiscard]] const std::vector<QWidget *> &found() const { return m_found; }

private:
    /// What lies over the rest or is placed by hand: a splitter's panes, a list's toast.
    void readOthers(const QWidget &widget)
    {
        std::vector<QWidget *> others;
        for (QWidget *child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (isToBeRead(child))
                others.push_back(child);
        }
        std::stable_sort(others.begin(), others.end(), [](const QWidget *one, const QWidget *two) {
            return std::pair(one->y(), one->x()) < std::pair(two->y(), two->x());
        });
        for (QWidget *child : others)
            read(*child);
    }
    [[nodiscard]] static bool isOneControl(const QWidget &widget)
    {
        return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
            || qobject_cast<const QAbstractSpinBox *>(&widget);
    }
    [[nodiscard]] bool isToBeRead(QWidget *widget) const
    {
        return !widget->isWindow() && !widget->isHidden() && !m_read.contains(widget);
    }

    void read(const QLayout &layout)
    {
        std::vector<int> order;
        for (int i = 0; i < layout.count(); ++i)
            order.push_back(i);
        if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
            const auto place = [grid](int index) {
                int row = 0;
                int column = 0;
                int rows = 0;
                int columns = 0;
                grid->getItemPosition(index, &row, &column, &rows, &columns);
                return std::pair(row, column);
            };
            std::stable_sort(order.begin(), order.end(), [&](int one, int two) {
                return place(one) < place(two);
            });
        }
        for (const int index : order) {
            QLayoutItem *item = layout.itemAt(index);
            if (item->layout())
                read(*item->layout());
            else if (QWidget *widget = item->widget(); widget && isToBeRead(widget))
                read(*widget);
        }
    }

    std::vector<QWidget *> m_found;
    QSet<const QWidget *> m_read;
};

} // namespace

void orderTabs(QWidget &window)
{
    Reader reader;
    reader.read(window);
    QWidget *before = nullptr;
    for (QWidget *widget : reader.found()) {
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void bringFocusIntoSight()
{
    QWidget *focus = QApplication::focusWidget();
    for (QWidget *around = focus ? focus->parentWidget() : nullptr; around;
         around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(focus);
            // A long text is shown from its beginning, wherever its cursor stands.
            if (qobject_cast<QAbstractScrollArea *>(focus)) {
                const QRect place(focus->mapTo(area->widget(), QPoint()), focus->size());
                area->ensureVisible(place.left(), place.bottom());
                area->ensureVisible(place.left(), place.top());
            }
        } else if (auto *view = qobject_cast<QAbstractItemView *>(around)) {
            // A button that stands in a cell.
            const QPoint place = focus->mapTo(view->viewport(), focus->rect().center());
            view->scrollTo(view->indexAt(place));
        }
    }
}

} // namespace levy::ui
