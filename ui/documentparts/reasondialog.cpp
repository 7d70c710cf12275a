#include "ui/documentparts/reasondialog.h"

#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 460;

} // namespace

ReasonDialog::ReasonDialog(
    const QString &title, const QStringList &consequences, const QString &action, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::margin, sizes::margin, sizes::margin, sizes::margin);
    column->setSpacing(sizes::stackGap);
    column->addWidget(new Label(title, {TextSize::Title, Tone::Text, QFont::DemiBold}, this));
    for (const QString &sentence : consequences)
        column->addWidget(
            (new Label(sentence, {TextSize::Body, Tone::Secondary}, this))->wrapped());
    column->addWidget(
        new Label(tr("Reason, kept in the audit trail"), {TextSize::Small, Tone::Secondary}, this));
    m_reason = new Field(tr("Reason"), this);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes::gap);
    row->addStretch(1);
    auto *cancel = new Button(tr("Cancel"), {}, Button::Kind::Default, this);
    m_accept = new Button(action, {}, Button::Kind::Primary, this);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_accept->setEnabled(!reason().isEmpty());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
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
