#include "ui/documentparts/reasondialog.h"

#include "ui/components/button.h"
#include "ui/components/fields.h"

namespace levy::ui {

namespace {

constexpr int dialogWidth = 460;

} // namespace

ReasonDialog::ReasonDialog(
    const QString &title, const QStringList &consequences, const QString &action, QWidget *parent)
    : FormDialog(title, dialogWidth, parent)
{
    for (const QString &sentence : consequences)
        addSentence(sentence);
    m_reason = new Field(tr("Reason"), this);
    addField(tr("Reason, kept in the audit trail"), m_reason);
    m_accept = addButtons(action);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_accept->setEnabled(!reason().isEmpty());
    });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        Q_EMIT given(reason());
        accept();
    });
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace levy::ui
