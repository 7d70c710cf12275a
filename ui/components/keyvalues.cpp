#include "ui/components/keyvalues.h"

#include "ui/components/formats.h"
#include "ui/components/label.h"

#include <QGridLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyWidth = 112;
constexpr int lineGap = 6;
constexpr int mostWord = 220;

} // namespace

KeyValues::KeyValues(QWidget *parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(lineGap);
    m_grid->setColumnStretch(1, 1);
    setKeyWidth(keyWidth);
}

void KeyValues::setKeyWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void KeyValues::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item; // a layout's items belong to whoever takes them
    }
    m_line = 0;
}

void KeyValues::add(const QString &key, const QString &value)
{
    auto *label = new Label(
        value.isEmpty() ? noFigure : value,
        {TextSize::Small, value.isEmpty() ? Tone::Faint : Tone::Text},
        this);
    label->setWordWrap(true);
    label->setAccessibleName(key + u": "_s + value);
    label->selectable();
    // A word that is too long for its place makes nothing wider.
    label->setMinimumWidth(qMin(label->minimumSizeHint().width(), mostWord));
    addWidget(key, label);
}

void KeyValues::addWidget(const QString &key, QWidget *value)
{
    auto *label = new Label(key, {TextSize::Small, Tone::Secondary}, this);
    label->setBuddy(value);
    const bool isText = qobject_cast<QLabel *>(value);
    m_grid->addWidget(label, m_line, 0, (isText ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignLeft);
    m_grid->addWidget(value, m_line, 1);
    ++m_line;
}

} // namespace levy::ui
