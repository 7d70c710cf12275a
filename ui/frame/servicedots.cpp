#include "ui/frame/servicedots.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHash>
#include <QPainter>

#include <algorithm>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// A service as icon and word.
class Dot final : public QAbstractButton {
public:
    Dot(const QString &name, const PillText &state, QWidget *parent)
        : QAbstractButton(parent)
        , m_state(state)
    {
        setText(name);
        setAccessibleName(name + u", "_s + state.word);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(TextSize::Small));
        return {
            sizes::inlineIcon + 5 + metrics.horizontalAdvance(text()) + 4, metrics.height() + 8};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = Colors::of(palette());
        const QRect icon(0, 0, sizes::inlineIcon, height());
        paintIcon(painter, icon, m_state.icon, sizes::inlineIcon, colors.tone(m_state.tone));
        paintText(
            painter,
            rect().adjusted(sizes::inlineIcon + 5, 0, 0, 0),
            text(),
            textFont(TextSize::Small),
            underMouse() ? colors.text : colors.text2);
    }

private:
    const PillText m_state;
};

} // namespace

ServiceDots::ServiceDots(QWidget *parent)
    : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
    setAccessibleName(tr("Services"));
}

void ServiceDots::setHealth(const std::vector<ServiceHealth> &health)
{
    std::vector<ServiceHealth> worst; // one a kind
    QHash<QString, QStringList> tips;
    for (const ServiceHealth &one : health) {
        tips[one.kind] << u"%1: %2"_s.arg(one.name, one.sentence);
        auto same = std::find_if(worst.begin(), worst.end(), [&](const ServiceHealth &other) {
            return other.kind == one.kind;
        });
        if (same == worst.end())
            worst.push_back(one);
        else if (one.state > same->state)
            *same = one;
    }
    if (worst == m_shown)
        return;
    m_shown = worst;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item; // a layout's items belong to whoever takes them
    }
    for (const ServiceHealth &one : worst) {
        auto *dot = new Dot(serviceKindName(one.kind), healthPill(one), this);
        dot->setToolTip(tips.value(one.kind).join(u'\n'));
        connect(dot, &QAbstractButton::clicked, this, &ServiceDots::chosen);
        m_row->addWidget(dot);
    }
}

} // namespace levy::ui
