#include "ui/components/banner.h"

#include "ui/components/label.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLeft = 50;

QString usualIcon(Tone tone)
{
    switch (tone) {
    case Tone::Green:
        return u"shield"_s;
    case Tone::Red:
        return u"x-circle"_s;
    case Tone::Slate:
        return u"info"_s;
    case Tone::Indigo:
        return u"lock"_s;
    default:
        return u"warning"_s;
    }
}

} // namespace

Banner::Banner(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(textLeft, sizes::stackGap, sizes::stackGap, sizes::stackGap);
    m_row->setSpacing(sizes::gap);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_what = new Label({}, {}, this);
    m_what->setWordWrap(true);
    m_meaning = new Label({}, {}, this);
    m_meaning->setWordWrap(true);
    texts->addWidget(m_what);
    texts->addWidget(m_meaning);
    m_meaning->hide();
    m_row->addLayout(texts, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Banner::setText(const QString &what, const QString &meaning, const QString &icon)
{
    m_icon = icon;
    if (m_isTwoLines) {
        m_what->setMarked(what, {});
        m_meaning->setText(meaning);
    } else {
        m_what->setMarked(what, meaning);
    }
    m_meaning->setVisible(m_isTwoLines && !meaning.isEmpty());
    setAccessibleName(what);
    setAccessibleDescription(meaning);
    updateGeometry();
    update();
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Banner::addAction(QWidget *widget)
{
    m_row->addWidget(widget);
}

void Banner::setTwoLines(bool isTwoLines)
{
    m_isTwoLines = isTwoLines;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    paintPanel(painter, rect(), colors.ground(m_tone), colors.outline(m_tone), sizes::radius);
    const QRect icon(
        18,
        m_isTwoLines && m_meaning->isVisible() ? sizes::stackGap - 1 : 0,
        sizes::bannerIcon,
        m_isTwoLines && m_meaning->isVisible() ? sizes::bannerIcon + 2 : height());
    paintIcon(
        painter,
        icon,
        m_icon.isEmpty() ? usualIcon(m_tone) : m_icon,
        sizes::bannerIcon,
        colors.tone(m_tone));
}

} // namespace levy::ui
