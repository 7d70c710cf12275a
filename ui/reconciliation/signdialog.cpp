#include "ui/reconciliation/signdialog.h"

#include "ui/components/button.h"
#include "ui/components/fields.h"

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
    : FormDialog(title, dialogWidth, parent)
{
    addSentence(sentence);
    m_name = new Field(tr("Name"), this);
    m_name->setText(person);
    addField(tr("Name, kept with the signature"), m_name);
    m_note = new Field(tr("Note"), this);
    if (hasNote)
        addField(tr("Note, if there is one"), m_note);
    else
        m_note->hide();
    Button *sign = addButtons(tr("Sign"));
    sign->setDefault(true);
    sign->setEnabled(!person.isEmpty());
    connect(m_name, &QLineEdit::textChanged, this, [this, sign] {
        sign->setEnabled(!m_name->text().trimmed().isEmpty());
    });
    connect(sign, &QPushButton::clicked, this, [this] {
        Q_EMIT given(m_name->text().simplified(), m_note->text().trimmed());
        accept();
    });
    m_name->setFocus();
}

} // namespace levy::ui
