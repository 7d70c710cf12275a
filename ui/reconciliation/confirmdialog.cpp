#include "ui/reconciliation/confirmdialog.h"

#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

namespace {

constexpr int dialogWidth = 460;

} // namespace

ConfirmDialog::ConfirmDialog(
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
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes::gap);
    row->addStretch(1);
    auto *cancel = new Button(tr("Cancel"), {}, Button::Kind::Default, this);
    auto *go = new Button(action, {}, Button::Kind::Primary, this);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
    cancel->setFocus();
}

} // namespace levy::ui
