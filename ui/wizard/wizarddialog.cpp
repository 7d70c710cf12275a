#include "ui/wizard/wizarddialog.h"

#include "core/service/explain.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/taborder.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/avalarastep.h"
#include "ui/wizard/ledgerstep.h"
#include "ui/wizard/mappingstep.h"
#include "ui/wizard/schedulestep.h"
#include "ui/wizard/steplist.h"
#include "ui/wizard/trialstep.h"
#include "ui/wizard/turnonstep.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wizardWidth = 984;
constexpr int wizardHeight = 676;
constexpr int footHeight = 56;

QWidget *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false); // setWidget() turns it on
    return area;
}

} // namespace

WizardDialog::WizardDialog(Backend &backend, Options options, QWidget *parent)
    : QDialog(parent)
    , m_desk(backend, std::move(options.openBrowser))
    , m_places(std::move(options.places))
{
    setWindowTitle(tr("Connect your systems"));
    resize(wizardWidth, wizardHeight);
    setMinimumSize(wizardWidth - 120, 480);
    m_pages
        = {new AvalaraStep(m_desk, this),
           new LedgerStep(m_desk, options.makeWaiter, this),
           new MappingStep(m_desk, this),
           new ScheduleStep(m_desk, this),
           new TrialStep(m_desk, this),
           new TurnOnStep(m_desk, this)};
    m_steps = new StepList(this);
    m_stack = new QStackedWidget(this);
    auto *loading = new Label(tr("Opening the set-up …"), {TextSize::Body, Tone::Secondary}, this);
    loading->setAlignment(Qt::AlignCenter);
    for (StepPage *page : m_pages) {
        m_stack->addWidget(scrolled(page, m_stack));
        connect(page, &StepPage::readyChanged, this, &WizardDialog::showState);
        connect(page, &StepPage::confirmed, this, &WizardDialog::advance);
    }
    m_stack->addWidget(loading);
    m_stack->setCurrentWidget(loading);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    column->addWidget(makeFoot());

    connect(m_steps, &StepList::chosen, this, [this](int index) { go(SetupStep(index)); });
    connect(&m_desk, &WizardDesk::loaded, this, [this] { go(m_desk.draft().firstUnfinished()); });
    connect(&m_desk, &WizardDesk::changed, this, &WizardDialog::showState);
    connect(&m_desk, &WizardDesk::busyChanged, this, &WizardDialog::showState);
    const auto tell = [this, loading](const Error &error) {
        const Explanation why = explain(error);
        loading->setText(why.title + u". "_s + why.text);
        loading->setWordWrap(true);
        m_stack->setCurrentWidget(loading);
    };
    connect(&m_desk, &WizardDesk::loadFailed, this, tell);
    connect(&m_desk, &WizardDesk::keepFailed, this, tell);
    connect(&backend, &Backend::closing, this, &QDialog::reject);
    showState();
    m_desk.load(m_places);
}

QWidget *WizardDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(footHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, sizes::padding, 0);
    row->setSpacing(sizes::gap);
    m_where = new Label({}, {TextSize::Small, Tone::Secondary}, foot);
    row->addWidget(m_where);
    row->addStretch(1);
    m_later = new Button(tr("Continue later"), {}, Button::Kind::Flat, foot);
    m_back = new Button(tr("Back"), u"chevron-left"_s, Button::Kind::Default, foot);
    m_next = new Button(tr("Next"), u"chevron-right"_s, Button::Kind::Primary, foot);
    m_later->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    row->addWidget(m_later);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_desk.keep();
        go(SetupStep(int(current()) - 1));
    });
    connect(m_next, &QPushButton::clicked, this, [this] { page(current())->confirm(); });
    return foot;
}

SetupStep WizardDialog::current() const
{
    return SetupStep(qBound(0, m_stack->currentIndex(), setupStepCount - 1));
}

void WizardDialog::go(SetupStep step)
{
    if (int(step) < 0)
        return;
    page(current())->leave();
    m_stack->setCurrentIndex(int(step));
    page(step)->enter();
    showState();
    QWidget *focus = page(step)->firstFocus();
    if (!focus || !focus->isEnabled() || !focus->isVisibleTo(this) || page(step)->isReady())
        focus = m_next;
    focus->setFocus();
}

void WizardDialog::advance()
{
    if (current() == SetupStep::TurnOn) {
        m_isOver = true;
        Q_EMIT turnedOn();
        accept();
        return;
    }
    go(SetupStep(int(current()) + 1));
}

void WizardDialog::showState()
{
    std::vector<StepList::Item> items;
    for (StepPage *page : m_pages) {
        const bool isDone = m_desk.draft().isConfirmed(page->step());
        items.push_back({page->name(), page->chosen(), isDone});
    }
    const bool isOpen = m_desk.isLoaded() && m_stack->currentIndex() < setupStepCount;
    const int shown = isOpen ? int(current()) : -1;
    m_steps->show(items, shown);
    m_where->setText(
        isOpen ? tr("Step %1 of %2. Nothing is recorded or posted until you go live.")
                     .arg(shown + 1)
                     .arg(setupStepCount)
               : QString());
    const bool isLast = current() == SetupStep::TurnOn;
    m_next->setText(isLast ? tr("Turn on") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_next->setIconName(isLast ? u"check"_s : u"chevron-right"_s);
    m_next->setEnabled(isOpen && !m_desk.isBusy() && page(current())->isReady());
    m_back->setEnabled(isOpen && !m_desk.isBusy() && shown > 0);
    m_back->setVisible(shown != 0);
}

void WizardDialog::done(int result)
{
    for (StepPage *page : m_pages)
        page->leave();
    if (!m_isOver)
        m_desk.keep(); // what was entered, without secrets
    QDialog::done(result);
}

bool WizardDialog::focusNextPrevChild(bool next)
{
    orderTabs(*this);
    const bool isMoved = QDialog::focusNextPrevChild(next);
    bringFocusIntoSight();
    return isMoved;
}

void WizardDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace levy::ui
