#include "ui/components/sidepane.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/flowlayout.h"
#include "ui/components/label.h"
#include "ui/components/pilllabel.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 20;

} // namespace

QWidget *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

SidePane::SidePane(QWidget *parent)
    : QWidget(parent)
{
    setMinimumWidth(sizes::detailPaneLeast);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, sizes::padding - 2, 0, 0);
    column->setSpacing(0);

    m_titleRow = new QHBoxLayout;
    m_titleRow->setContentsMargins(inset, 0, sizes::stackGap, 0);
    m_titleRow->setSpacing(sizes::gap);
    m_title = new Label({}, {TextSize::Title, Tone::Text, QFont::DemiBold}, this);
    m_title->selectable();
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    auto *close = new IconButton(u"close"_s, tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &SidePane::closed);
    m_titleRow->addWidget(close);
    column->addLayout(m_titleRow);

    m_subtitle = new Label({}, {TextSize::Body, Tone::Secondary}, this);
    m_subtitle->setElided(true);
    m_subtitle->setContentsMargins(inset, 2, inset, 0);
    column->addWidget(m_subtitle);

    auto *actionRow = new QHBoxLayout;
    actionRow->setContentsMargins(inset, sizes::stackGap, inset, 0);
    m_actions = new FlowLayout(sizes::gap);
    actionRow->addLayout(m_actions);
    column->addLayout(actionRow);

    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("Parts of the document"));
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(sizes::stackGap, sizes::gap, 0, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    column->addLayout(tabRow);
    column->addWidget(new HairLine(Qt::Horizontal, this));

    m_pages = new QStackedWidget(this);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void SidePane::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePane::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

PillLabel *SidePane::addPill()
{
    auto *pill = new PillLabel({}, this);
    m_titleRow->insertWidget(++m_pills, pill);
    return pill;
}

void SidePane::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void SidePane::addPage(const QString &name, QWidget *page)
{
    m_pages->addWidget(scrolling(page, m_pages));
    m_tabs->setTabToolTip(m_tabs->addTab(name), name);
}

void SidePane::setPageName(int index, const QString &name)
{
    m_tabs->setTabText(index, name);
    m_tabs->setTabToolTip(index, name);
}

int SidePane::currentPage() const
{
    return m_tabs->currentIndex();
}

void SidePane::setCurrentPage(int index)
{
    m_tabs->setCurrentIndex(index);
}

void SidePane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors::of(palette()).surface);
}

void SidePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace levy::ui
