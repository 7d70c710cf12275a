#include "ui/frame/comingpage.h"

#include "ui/components/statestack.h"

#include <QVBoxLayout>

namespace levy::ui {

ComingPage::ComingPage(
    const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : Page(parent)
{
    auto *column = new QVBoxLayout(this);
    auto *state = new EmptyState(this);
    state->setText(icon, title, sentence);
    column->addWidget(state);
}

} // namespace levy::ui
