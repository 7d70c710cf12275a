#include "ui/reconciliation/signdialog.h"

#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

namespace {

constexpr int dialogWidth = 460;

} // namespace

SignDialog::SignDialog(
    const QString &title,
    const QString &sentence,
    const QString &person,
    bool hasNote,
    QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::margin, sizes::margin, sizes::margin, sizes::margin);
    column->setSpacing(sizes::stackGap);
    column->addWidget(new Label(title, {TextSize::Title, Tone::Text, QFont::DemiBold}, this));
    column->addWidget((new Label(sentence, {TextSize::Body, Tone::Secondary}, this))->wrapped());
    column->addWidget(
        new Label(tr("Name, kept with the signature"), {TextSize::Small, Tone::Secondary}, this));
    m_name = new Field(tr("Name"), this);
    m_name->setText(person);
    column->addWidget(m_name);
    m_note = new Field(tr("Note"), this);
    if (hasNote) {
        column->addWidget(
            new Label(tr("Note, if there is one"), {TextSize::Small, Tone::Secondary}, this));
        column->addWidget(m_note);
    } else {
        m_note->hide();
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes::gap);
    row->addStretch(1);
    auto *cancel = new Button(tr("Cancel"), {}, Button::Kind::Default, this);
    auto *sign = new Button(tr("Sign"), {}, Button::Kind::Primary, this);
    sign->setDefault(true);
    sign->setEnabled(!person.isEmpty());
    row->addWidget(cancel);
    row->addWidget(sign);
    column->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, [this, sign] {
        sign->setEnabled(!m_name->text().trimmed().isEmpty());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(sign, &QPushButton::clicked, this, [this] {
        Q_EMIT given(m_name->text().simplified(), m_note->text().trimmed());
        accept();
    });
    m_name->setFocus();
}

} // namespace levy::ui
