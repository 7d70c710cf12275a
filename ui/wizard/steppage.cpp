#include "ui/wizard/steppage.h"

#include "core/service/explain.h"
#include "ui/components/banner.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/wizarddesk.h"

#include <QVBoxLayout>

namespace levy::ui {

StepPage::StepPage(
    WizardDesk &desk,
    SetupStep step,
    const QString &title,
    const QString &sentence,
    QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_step(step)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(sizes::margin, sizes::padding, sizes::margin, sizes::padding);
    outer->setSpacing(0);
    outer->addWidget(new Label(title, {TextSize::PageTitle, Tone::Text, QFont::DemiBold}, this));
    outer->addWidget((new Label(sentence, {TextSize::Body, Tone::Secondary}, this))->wrapped());
    outer->addSpacing(sizes::stackGap);
    m_column = new QVBoxLayout;
    m_column->setSpacing(sizes::stackGap);
    outer->addLayout(m_column);
    outer->addSpacing(sizes::stackGap);
    m_trouble = new Banner(Tone::Red, this);
    m_trouble->setTwoLines(true);
    m_trouble->hide();
    outer->addWidget(m_trouble);
    outer->addStretch(1);
}

void StepPage::showTrouble(const Error &error)
{
    const Explanation why = explain(error);
    showTrouble(why.title, why.text);
}

void StepPage::showTrouble(const QString &what, const QString &meaning)
{
    m_trouble->setText(what + QStringLiteral("."), meaning);
    m_trouble->show();
}

void StepPage::clearTrouble()
{
    m_trouble->hide();
}

void StepPage::finish()
{
    m_desk.confirm(this, m_step, [this] { Q_EMIT confirmed(); });
}

} // namespace levy::ui
