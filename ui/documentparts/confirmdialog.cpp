#include "ui/documentparts/confirmdialog.h"

#include "ui/components/button.h"

namespace levy::ui {

namespace {

constexpr int dialogWidth = 460;

} // namespace

ConfirmDialog::ConfirmDialog(
    const QString &title, const QStringList &consequences, const QString &action, QWidget *parent)
    : FormDialog(title, dialogWidth, parent)
{
    for (const QString &sentence : consequences)
        addSentence(sentence);
    Button *go = addButtons(action);
    connect(go, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
    cancel()->setFocus();
}

} // namespace levy::ui
