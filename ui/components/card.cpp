#include "ui/components/card.h"

#include "ui/components/label.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace levy::ui {

namespace {

constexpr int headHeight = 44;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(sizes::padding, sizes::stackGap, sizes::padding, sizes::padding);
    m_body->setSpacing(sizes::gap);
    column->addLayout(m_body, 1);
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::makeHead()
{
    if (m_head)
        return;
    m_headArea = new QWidget(this);
    m_headArea->setMinimumHeight(headHeight);
    m_head = new QHBoxLayout(m_headArea);
    m_head->setContentsMargins(sizes::padding, 4, sizes::padding, 4);
    m_head->setSpacing(sizes::gap);
    m_title = new Label({}, {TextSize::Body, Tone::Text, QFont::DemiBold}, m_headArea);
    // As wide as its words where there is room, shortened where there is not.
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_note = new Label({}, {TextSize::Small, Tone::Secondary}, m_headArea);
    m_note->hide();
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_note);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_headArea);
    m_body->setContentsMargins(sizes::padding, 0, sizes::padding, sizes::padding);
}

void Card::setTitle(const QString &title)
{
    makeHead();
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setNote(const QString &note, bool besideTitle)
{
    makeHead();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->setElided(besideTitle); // what follows in the head goes before it
    m_head->removeWidget(m_note);
    // Beside the title it has the room that is left, and is shortened where that is not enough.
    m_note->setElided(besideTitle);
    m_head->insertWidget(besideTitle ? 1 : 2, m_note, besideTitle ? 100 : 0);
}

void Card::addToHead(QWidget *widget)
{
    makeHead();
    m_head->addWidget(widget);
}

void Card::setHeadLine(bool isShown)
{
    m_hasLine = isShown;
    update();
}

void Card::setGround(QPalette::ColorRole role)
{
    m_ground = role;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    paintPanel(painter, rect(), palette().color(m_ground), colors.line, sizes::radius);
    if (m_hasLine && m_headArea)
        painter.fillRect(QRect(1, m_headArea->geometry().bottom(), width() - 2, 1), colors.line);
}

HairLine::HairLine(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors::of(palette()).line);
}

} // namespace levy::ui
