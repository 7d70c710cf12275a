#include "ui/review/reviewdetail.h"

#include "core/rules/decisions.h"
#include "core/service/explain.h"
#include "ui/components/actionbar.h"
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/sidepane.h"
#include "ui/components/stepbar.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/data/documentwords.h"
#include "ui/data/flagwords.h"
#include "ui/documentparts/reasondialog.h"
#include "ui/documentparts/steps.h"
#include "ui/review/reasonpanel.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// What happened, then what it means: the first sentence is the one in bold.
std::pair<QString, QString> parted(const QString &text)
{
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? std::pair(text, QString()) : std::pair(text.left(end + 1), text.mid(end + 2));
}

} // namespace

ReviewDetail::ReviewDetail(Desk desk, QWidget *scope, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(sizes::margin, sizes::padding, sizes::margin, sizes::padding);
    inner->setSpacing(sizes::stackGap);
    inner->addWidget(makeHead(scope));
    m_banner = new Banner(Tone::Amber, content);
    m_banner->setTwoLines(true);
    inner->addWidget(m_banner);
    auto *stepCard = new Card(content);
    m_steps = new StepBar(stepCard);
    stepCard->body()->addWidget(m_steps);
    inner->addWidget(stepCard);
    m_panelPlace = new QVBoxLayout;
    inner->addLayout(m_panelPlace, 1);
    column->addWidget(scrolling(content, this), 1);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    column->addWidget(makeActions(scope));
    connect(&m_desk.backend, &Backend::documentsChanged, this, &ReviewDetail::load);
}

QWidget *ReviewDetail::makeHead(QWidget *scope)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::gap);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *names = new QHBoxLayout;
    names->setSpacing(10);
    m_title = new Label({}, {TextSize::PageTitle, Tone::Text, QFont::DemiBold}, head);
    m_title->selectable();
    m_customer = new Label({}, {TextSize::PageTitle, Tone::Secondary}, head);
    names->addWidget(m_title);
    names->addWidget(m_customer);
    names->addStretch(1);
    m_facts = new Label({}, {TextSize::Body, Tone::Secondary}, head);
    m_facts->setElided(true);
    texts->addLayout(names);
    texts->addWidget(m_facts);
    row->addLayout(texts, 1);
    m_place = new Label({}, {TextSize::Small, Tone::Secondary}, head);
    row->addWidget(m_place);
    auto *before = new Button({}, u"chevron-up"_s, Button::Kind::Default, head);
    before->setAccessibleName(tr("The one before"));
    before->setSmall(true);
    before->setKey(QKeySequence(Qt::Key_K), scope);
    auto *next = new Button({}, u"chevron-down"_s, Button::Kind::Default, head);
    next->setAccessibleName(tr("The next one"));
    next->setSmall(true);
    next->setKey(QKeySequence(Qt::Key_J), scope);
    row->addWidget(before);
    row->addWidget(next);
    connect(before, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    return head;
}

QWidget *ReviewDetail::makeActions(QWidget *scope)
{
    auto *bar = new ActionBar(this);
    m_primary = new Button(tr("Approve"), u"check"_s, Button::Kind::Primary, bar);
    m_primary->setKey(QKeySequence(Qt::Key_A), scope);
    m_edit = new Button(tr("Edit…"), u"edit"_s, Button::Kind::Default, bar);
    m_edit->setKey(QKeySequence(Qt::Key_E), scope);
    m_again = new Button(tr("Fetch again"), u"sync"_s, Button::Kind::Default, bar);
    m_again->setKey(QKeySequence(Qt::Key_R), scope);
    m_exclude = new Button(tr("Exclude…"), u"exclude"_s, Button::Kind::Flat, bar);
    m_exclude->setKey(QKeySequence(Qt::Key_X), scope);
    m_open = new Button(tr("Document"), u"documents"_s, Button::Kind::Flat, bar);
    for (Button *button : {m_primary, m_edit, m_again, m_exclude})
        bar->addAction(button);
    bar->addStretch();
    bar->addAction(m_open);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_panel && m_panel->canPrimary())
            m_panel->primary();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_panel)
            m_panel->edit();
    });
    connect(m_again, &QPushButton::clicked, this, &ReviewDetail::fetchAgain);
    connect(m_exclude, &QPushButton::clicked, this, &ReviewDetail::askExclusion);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({.page = PageId::Documents, .documents = DocumentQuery(), .document = m_id});
    });
    return bar;
}

void ReviewDetail::show(qint64 document)
{
    m_id = document;
    // A key that comes before the document does must not decide the one before it.
    if (m_id == shown()) {
        showActions(); // back before the other one came
    } else {
        for (Button *button : {m_primary, m_edit, m_again, m_exclude})
            button->setEnabled(false);
    }
    load();
}

void ReviewDetail::setPlace(int place, int count)
{
    m_place->setText(place > 0 ? tr("%1 of %2").arg(place).arg(count) : QString());
}

void ReviewDetail::load()
{
    if (m_id <= 0)
        return;
    const quint64 question = ++m_question;
    m_desk.backend.read(
        this,
        [id = m_id](Levy &levy) { return documentView(levy.store(), levy.trail(), {id}); },
        [this, question](const Result<DocumentView> &view) {
            if (question != m_question)
                return;
            if (view)
                showView(*view);
            else
                Q_EMIT failed(explainReading(view.error()).text);
        });
}

void ReviewDetail::showView(const DocumentView &view)
{
    m_view = view;
    const Document &document = view.document;
    const SalesDocument &source = document.source;
    m_title->setText(source.number.isEmpty() ? tr("No number yet") : source.number);
    m_customer->setText(source.customer.name);
    const Address &to = view.effective.shipTo;
    m_facts->setText(
        u"%1 · %2 · "_s.arg(view.connectionName, longDay(source.date))
        + tr("net %1").arg(moneyWithCode(source.netTotal, source.currency)) + u" · "_s
        + tr("%Ln line(s)", nullptr, int(source.lines.size())) + u" · "_s
        + tr("ship to %1, %2").arg(to.city, to.region.isEmpty() ? to.country : to.region));
    if (document.state == DocumentState::Waiting) {
        const auto [what, meaning] = parted(flagWords(document.flag, source.currency).text);
        m_banner->setTone(reasonTone(document.flag.reason));
        m_banner->setText(what, meaning);
    } else {
        m_banner->setTone(Tone::Green);
        m_banner->setText(
            tr("Decided."), tr("This document no longer waits for a person."), u"check-circle"_s);
    }
    m_steps->setSteps(stepsOf(view));
    showPanel();
    showActions();
    Q_EMIT filled();
}

void ReviewDetail::showPanel()
{
    const FlagReason reason = m_view.document.flag.reason;
    const bool isWaiting = m_view.document.state == DocumentState::Waiting;
    if (isWaiting && (!m_panel || m_panelKind != panelKind(reason))) {
        if (m_panel) {
            m_panelPlace->removeWidget(m_panel);
            m_panel->hide();
            m_panel->deleteLater();
        }
        m_panel = makeReasonPanel(reason, m_desk, this);
        m_panelKind = panelKind(reason);
        m_panelPlace->addWidget(m_panel);
        connect(m_panel, &ReasonPanel::actionsChanged, this, &ReviewDetail::showActions);
        connect(m_panel, &ReasonPanel::wanted, this, &ReviewDetail::wanted);
    }
    if (!m_panel)
        return;
    m_panel->setVisible(isWaiting);
    if (isWaiting)
        m_panel->show(m_view);
}

void ReviewDetail::showActions()
{
    const bool isWaiting = m_view.document.state == DocumentState::Waiting;
    const QString primary = m_panel && isWaiting ? m_panel->primaryText() : QString();
    const QString edit = m_panel && isWaiting ? m_panel->editText() : QString();
    m_primary->setVisible(!primary.isEmpty());
    m_primary->setText(primary);
    m_primary->setAccessibleName(primary);
    const bool isShown = m_id == shown();
    m_primary->setEnabled(isShown && m_panel && m_panel->canPrimary());
    m_edit->setVisible(!edit.isEmpty());
    m_edit->setText(edit);
    m_edit->setEnabled(isShown);
    m_edit->setAccessibleName(edit);
    m_again->setEnabled(isShown && isWaiting);
    const Document &document = m_view.document;
    m_exclude->setEnabled(isShown && isWaiting && !document.hasEntry() && !document.intent);
}

void ReviewDetail::fetchAgain()
{
    const Document document = m_view.document;
    m_again->setEnabled(false);
    m_desk.backend.errand(
        this,
        tr("Fetching %1 again …").arg(document.source.number),
        [document](Levy &levy, const StopToken &stop) -> Result<bool> {
            const Result<void> fetched = levy.refetch(document, stop);
            if (!fetched)
                return fail(fetched.error());
            const auto now = levy.store().read(
                [&](Reader &reader) { return documents::load(reader, document.id); });
            if (!now)
                return fail(now.error());
            return *now && (*now)->state == DocumentState::Waiting;
        },
        [this, document](const Result<bool> &stillWaits) {
            m_again->setEnabled(true);
            if (!stillWaits) {
                Q_EMIT m_desk.decisions.refused(explain(stillWaits.error()).text);
                return;
            }
            // What was mended elsewhere (a period, an account) does not show in the document.
            if (*stillWaits) {
                m_desk.decisions.decide(
                    {document.id},
                    reprocess,
                    tr("%1 is processed again").arg(document.source.number));
            } else {
                m_desk.backend.wakeAt(QDateTime::currentDateTimeUtc());
                Q_EMIT m_desk.decisions.doneAtOnce(
                    tr("%1 was corrected and goes on").arg(document.source.number), 1);
            }
        });
}

void ReviewDetail::askExclusion()
{
    const QString number = m_view.document.source.number;
    auto *dialog = new ReasonDialog(
        tr("Exclude %1").arg(number),
        {tr("Levy never sends this document. If Avalara holds it as Saved, it is deleted there."),
         tr("It can be taken back with Reprocess.")},
        tr("Exclude"),
        this);
    connect(dialog, &ReasonDialog::given, this, [this, number](const QString &reason) {
        m_desk.decisions.decide(
            {m_view.document.id},
            [reason](Document document, const Decider &by) {
                return exclude(std::move(document), reason, by);
            },
            tr("%1 excluded").arg(number));
    });
    dialog->open();
}

} // namespace levy::ui
