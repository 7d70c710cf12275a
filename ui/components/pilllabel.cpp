#include "ui/components/pilllabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QPainter>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tagInset = 6;
constexpr int tagIcon = 12;

} // namespace

PillLabel::PillLabel(const PillText &pill, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPill(pill);
}

void PillLabel::setPill(const PillText &pill)
{
    m_pill = pill;
    setText(pill.word);
    setVisible(!pill.isEmpty());
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return pillSize(m_pill);
}

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_pill, Colors::of(palette()));
}

Tag::Tag(Kind kind, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void Tag::setKind(Kind kind)
{
    m_kind = kind;
    setText(kind == Kind::Sandbox ? tr("Sandbox") : tr("Live"));
    setToolTip(
        text() + u'\n'
        + (kind == Kind::Sandbox ? tr("Simulated services: invented data, no real tax.")
                                 : tr("Real services: what is posted and committed counts.")));
    updateGeometry();
    update();
}

void Tag::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Tiny, QFont::DemiBold));
    const int icon = m_isNarrow ? 0 : tagIcon + sizes::iconGap;
    const int inset = m_isNarrow ? 2 : tagInset;
    return {
        2 * inset + icon + metrics.horizontalAdvance(text()),
        qMax(sizes::tag, metrics.height() + 3)};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const bool isSandbox = m_kind == Kind::Sandbox;
    const QColor text = isSandbox ? colors.onAmber : colors.green;
    paintPanel(
        painter,
        rect(),
        isSandbox ? colors.amber : QColor(),
        isSandbox ? QColor() : colors.green,
        sizes::tagRadius);
    QRect inner = rect().adjusted(tagInset, 0, -tagInset, 0);
    if (!m_isNarrow) {
        paintIcon(
            painter,
            QRect(inner.x(), 0, tagIcon, height()),
            isSandbox ? u"sandbox"_s : u"live"_s,
            tagIcon,
            text);
        inner.setLeft(inner.left() + tagIcon + sizes::iconGap);
    } else {
        inner = rect();
    }
    paintText(
        painter,
        inner,
        this->text(),
        textFont(TextSize::Tiny, QFont::DemiBold),
        text,
        m_isNarrow ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace levy::ui
