#include "ui/components/formdialog.h"

#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

FormDialog::FormDialog(const QString &title, int width, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(width);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(sizes::margin, sizes::margin, sizes::margin, sizes::margin);
    m_column->setSpacing(sizes::stackGap);
    addWidget((new Label(title, {TextSize::Title, Tone::Text, QFont::DemiBold}, this))->wrapped());
}

void FormDialog::addSentence(const QString &sentence)
{
    addWidget((new Label(sentence, {TextSize::Body, Tone::Secondary}, this))->wrapped());
}

void FormDialog::addField(const QString &name, QWidget *field)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(sizes::iconGap);
    auto *label = (new Label(name, {TextSize::Small, Tone::Secondary}, this))->wrapped();
    label->setBuddy(field);
    pair->addWidget(label);
    pair->addWidget(field);
    m_column->addLayout(pair);
}

void FormDialog::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

Button *FormDialog::addButtons(const QString &action, const QString &icon)
{
    // Takes what a person pulls the dialog larger by.
    m_column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, sizes::iconGap, 0, 0);
    row->setSpacing(sizes::gap);
    row->addStretch(1);
    m_cancel = new Button(tr("Cancel"), {}, Button::Kind::Default, this);
    auto *button = new Button(action, icon, Button::Kind::Primary, this);
    row->addWidget(m_cancel);
    row->addWidget(button);
    m_column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

void FormDialog::showEvent(QShowEvent *event)
{
    fitHeight();
    QDialog::showEvent(event);
    // Some widgets know how high they are only once they have their width.
    QMetaObject::invokeMethod(this, &FormDialog::fitHeight, Qt::QueuedConnection);
}

void FormDialog::fitHeight()
{
    // A layout asks for the height of its lines at their narrowest; here the width is known.
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->updateGeometry();
    m_column->activate();
    const int wide = qMax(width(), minimumWidth());
    resize(wide, m_column->totalHeightForWidth(wide));
}

} // namespace levy::ui
