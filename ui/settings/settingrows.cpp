#include "ui/settings/settingrows.h"

#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

namespace {

constexpr int nameWidth = 340;
constexpr int leastNameWidth = 240;

/// What a setting is called: all as wide, but where the window is narrow.
class Names final : public QWidget {
public:
    explicit Names(QWidget *parent)
        : QWidget(parent)
    {
        setMinimumWidth(leastNameWidth);
        setMaximumWidth(nameWidth);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {nameWidth, QWidget::sizeHint().height()};
    }
};

} // namespace

SettingRows::SettingRows(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(sizes::margin, sizes::padding, sizes::margin, sizes::padding);
    m_column->setSpacing(sizes::iconGap);
    m_column->addWidget(new Label(title, {TextSize::Title, Tone::Text, QFont::DemiBold}, this));
    m_column->addWidget((new Label(sentence, {TextSize::Body, Tone::Secondary}, this))->wrapped());
    m_column->addSpacing(sizes::stackGap);
    m_card = new Card(this);
    m_card->body()->setContentsMargins(0, 0, 0, 0);
    m_card->body()->setSpacing(0);
    m_column->addWidget(m_card);
    m_column->addStretch(1);
}

void SettingRows::add(const QString &name, const QString &hint, QWidget *control)
{
    if (!m_isFirst)
        m_card->body()->addWidget(new HairLine(Qt::Horizontal, m_card));
    m_isFirst = false;
    auto *row = new QWidget(m_card);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(sizes::padding, sizes::stackGap, sizes::padding, sizes::stackGap);
    line->setSpacing(sizes::padding);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    Label *title = (new Label(name, {TextSize::Body, Tone::Text, QFont::Medium}, row))->wrapped();
    title->setBuddy(control);
    texts->addWidget(title);
    if (!hint.isEmpty())
        texts->addWidget((new Label(hint, {TextSize::Small, Tone::Secondary}, row))->wrapped());
    auto *names = new Names(row);
    names->setLayout(texts);
    line->addWidget(names);
    control->setParent(row);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    line->addWidget(control);
    line->addStretch(1);
    m_card->body()->addWidget(row);
}

QCheckBox *SettingRows::addCheck(const QString &name, const QString &hint, const QString &words)
{
    auto *box = new QCheckBox(words, this);
    box->setAccessibleName(name + QStringLiteral(": ") + words);
    add(name, hint, box);
    return box;
}

void SettingRows::addWidget(QWidget *widget)
{
    m_column->insertSpacing(m_column->count() - 1, sizes::stackGap);
    m_column->insertWidget(m_column->count() - 1, widget);
}

} // namespace levy::ui
