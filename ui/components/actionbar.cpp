#include "ui/components/actionbar.h"

#include "ui/components/button.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QHBoxLayout>

namespace levy::ui {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(sizes::actionBar);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(sizes::margin, 0, sizes::margin, 0);
    m_row->setSpacing(sizes::gap);
}

void ActionBar::addAction(Button *button)
{
    m_buttons.push_back(button);
    m_row->addWidget(button);
}

void ActionBar::addStretch()
{
    m_row->addStretch(1);
}

QSize ActionBar::minimumSizeHint() const
{
    int width = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    for (const Button *button : m_buttons) {
        if (!button->isHidden())
            width += button->widthOf(true) + m_row->spacing();
    }
    return {width, height()};
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool ActionBar::event(QEvent *event)
{
    // Words and what can be seen have changed; after the layout has looked.
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return isHandled;
}

void ActionBar::fold()
{
    int width = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    for (const Button *button : m_buttons) {
        if (!button->isHidden())
            width += button->widthOf(false) + m_row->spacing();
    }
    for (auto place = m_buttons.rbegin(); place != m_buttons.rend(); ++place) {
        Button *button = *place;
        if (button->isHidden())
            continue;
        const bool isTooWide = width > this->width();
        button->setFolded(isTooWide);
        if (isTooWide)
            width -= button->widthOf(false) - button->widthOf(true);
    }
}

} // namespace levy::ui
