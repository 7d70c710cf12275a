#include "ui/components/statestack.h"

#include "ui/components/button.h"
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

constexpr int tile = 44;
constexpr int textWidth = 460;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(sizes::gap);
    m_column->addStretch(2);
    m_column->addSpacing(tile + sizes::padding);
    m_title = new Label({}, {TextSize::Empty, Tone::Text, QFont::DemiBold}, this);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence = new Label({}, {TextSize::Body, Tone::Secondary}, this);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(textWidth);
    m_column->addWidget(m_title);
    // Not by alignment: a layout forgets then that lines break.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence);
    middle->addStretch(1);
    m_column->addLayout(middle);
    m_column->addSpacing(sizes::gap);
    m_action = new Button({}, {}, Button::Kind::Default, this);
    m_action->hide();
    m_column->addWidget(m_action, 0, Qt::AlignHCenter);
    m_column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::setText(const QString &icon, const QString &title, const QString &sentence)
{
    m_icon = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

void EmptyState::setAction(const QString &text, const QString &icon)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setIconName(icon);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const QRect place((width() - tile) / 2, m_title->y() - tile - sizes::padding, tile, tile);
    paintPanel(painter, place, colors.tint, QColor(), sizes::radius);
    paintIcon(painter, place, m_icon, 22, colors.accent);
}

StateStack::StateStack(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_state(new EmptyState(this))
{
    addWidget(content);
    addWidget(m_state);
    connect(m_state, &EmptyState::actionChosen, this, &StateStack::onAction);
}

void StateStack::showContent()
{
    m_isError = false;
    m_isLoading = false;
    setCurrentWidget(m_content);
}

void StateStack::showLoading(const QString &sentence)
{
    showEmpty(u"clock"_s, sentence, {});
    m_isLoading = true;
}

void StateStack::showEmpty(
    const QString &icon,
    const QString &title,
    const QString &sentence,
    const QString &action,
    const QString &actionIcon)
{
    m_isError = false;
    m_isLoading = false;
    m_state->setText(icon, title, sentence);
    m_state->setAction(action, actionIcon);
    setCurrentWidget(m_state);
}

void StateStack::showError(const QString &title, const QString &sentence)
{
    showEmpty(u"x-circle"_s, title, sentence, tr("Try again"), u"sync"_s);
    m_isError = true;
}

void StateStack::onAction()
{
    if (!m_isError) {
        Q_EMIT actionChosen();
        return;
    }
    // Says so while it looks: the answer may be the same.
    showLoading(tr("Looking again …"));
    Q_EMIT againChosen();
}

bool StateStack::isError() const
{
    return m_isError;
}

bool StateStack::isLoading() const
{
    return m_isLoading;
}

bool StateStack::isContent() const
{
    return currentWidget() == m_content;
}

} // namespace levy::ui
