#include "ui/components/toast.h"

#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLeft = 38;

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(textLeft, sizes::gap, sizes::gap, sizes::gap);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_what = new Label({}, {TextSize::Small, Tone::Text, QFont::Medium}, this);
    m_what->setElided(true);
    m_when = new Label({}, {TextSize::Small, Tone::Secondary}, this);
    m_when->setElided(true);
    texts->addWidget(m_what);
    texts->addWidget(m_when);
    row->addLayout(texts, 1);
    m_undo = new Button(tr("Undo"), u"undo"_s, Button::Kind::Flat, this);
    m_undo->setSmall(true);
    row->addWidget(m_undo);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &Toast::tick);
    hide();
}

void Toast::show(const QString &what, const QDateTime &effectAt)
{
    m_effectAt = effectAt;
    m_what->setText(what);
    m_undo->setVisible(true);
    setVisible(true);
    tick();
    m_timer.start();
    announce();
}

void Toast::tell(const QString &what, const QString &more)
{
    m_timer.stop();
    m_what->setText(what);
    m_when->setText(more);
    m_undo->setVisible(false);
    setVisible(true);
    announce();
}

void Toast::clear()
{
    m_timer.stop();
    setVisible(false);
}

void Toast::tick()
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_effectAt);
    if (left <= 0) {
        clear();
        Q_EMIT expired();
        return;
    }
    m_when->setText(tr("takes effect in %1 s").arg((left + 999) / 1000));
}

void Toast::announce()
{
    setAccessibleName(m_what->text() + u", "_s + m_when->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    paintPanel(painter, rect(), colors.slateTint, QColor(), sizes::radius);
    paintIcon(
        painter, QRect(12, 0, 16, height()), u"check-circle"_s, sizes::buttonIcon, colors.green);
}

} // namespace levy::ui
