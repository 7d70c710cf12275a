#include "ui/wizard/formrows.h"

#include "ui/components/label.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPainter>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 112;
constexpr int iconGap = 6;

} // namespace

FormRows::FormRows(QWidget *parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(sizes::gap);
    m_grid->setVerticalSpacing(sizes::stackGap);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(2, 1);
}

int FormRows::add(const QString &name, QWidget *control, QWidget *note)
{
    auto *label = new Label(name, {TextSize::Body, Tone::Secondary}, this);
    label->setBuddy(control);
    m_grid->addWidget(label, m_row, 0);
    control->setParent(this);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    const bool isWide = control->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
    if (isWide)
        control->setFixedWidth(
            qobject_cast<QCheckBox *>(control) ? qMax(fieldWidth, control->sizeHint().width())
                                               : fieldWidth);
    m_grid->addWidget(control, m_row, 1, isWide ? Qt::Alignment() : Qt::AlignLeft);
    if (note) {
        note->setParent(this);
        m_grid->addWidget(note, m_row, 2);
    }
    return m_row++;
}

void FormRows::addHint(Label *hint)
{
    hint->setParent(this);
    m_grid->addWidget(hint->wrapped(), m_row++, 1, 1, 2);
}

void FormRows::setRowShown(int row, bool isShown)
{
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        if (QLayoutItem *item = m_grid->itemAtPosition(row, column); item && item->widget())
            item->widget()->setVisible(isShown);
    }
}

IconLine::IconLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IconLine::show(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    const QString spoken = kind == Kind::Good ? tr("%1: works").arg(text)
        : kind == Kind::Missing               ? tr("%1: not allowed").arg(text)
                                              : text;
    setAccessibleName(spoken);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize IconLine::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    const int icon = m_kind == Kind::Plain ? 0 : sizes::inlineIcon + iconGap;
    return {icon + metrics.horizontalAdvance(m_text) + 2, metrics.height() + 4};
}

QSize IconLine::minimumSizeHint() const
{
    constexpr int least = 80; // the rest is in the tooltip
    const QSize whole = sizeHint();
    return {qMin(least, whole.width()), whole.height()};
}

void IconLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    QRect text = rect();
    if (m_kind != Kind::Plain) {
        const QString icon = m_kind == Kind::Good ? u"check-circle"_s
            : m_kind == Kind::Missing             ? u"x-circle"_s
                                                  : u"lock"_s;
        const Tone tone = m_kind == Kind::Good ? Tone::Green
            : m_kind == Kind::Missing          ? Tone::Red
                                               : Tone::Secondary;
        paintIcon(
            painter,
            QRect(0, 0, sizes::inlineIcon, height()),
            icon,
            sizes::inlineIcon,
            colors.tone(tone));
        text.setLeft(sizes::inlineIcon + iconGap);
    }
    const Tone tone = m_kind == Kind::Lock || m_kind == Kind::Plain ? Tone::Secondary : Tone::Text;
    paintText(painter, text, m_text, textFont(TextSize::Small), colors.tone(tone));
}

} // namespace levy::ui
