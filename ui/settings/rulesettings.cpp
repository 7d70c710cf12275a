#include "ui/settings/rulesettings.h"

#include "core/service/explain.h"
#include "core/service/remedydesk.h"
#include "core/service/reviewdesk.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/components/sidepane.h"
#include "ui/data/backend.h"
#include "ui/settings/ruletable.h"
#include "ui/settings/rulewords.h"
#include "ui/settings/settingrows.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 250;
constexpr int forecastDays = 30;

} // namespace

RuleSettings::RuleSettings(Desk desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(sizes::margin, sizes::padding, sizes::margin, 0);
    top->setSpacing(sizes::padding);
    top->addWidget(makeHead());
    m_table = new RuleTable(content);
    connect(m_table, &RuleTable::documentsWanted, this, [this](const std::vector<qint64> &held) {
        DocumentQuery query;
        query.chosenBy = ChosenBy::ApprovalRules;
        query.chosen = held;
        Q_EMIT wanted({.page = PageId::Documents, .documents = query});
    });
    top->addWidget(m_table);
    inner->addLayout(top);
    m_rows = new SettingRows(
        tr("What else makes Levy ask"),
        tr("What is checked before a document goes on by itself."),
        content);
    inner->addWidget(m_rows, 1);
    addRows();
    column->addWidget(scrolling(content, this), 1);
    column->addWidget(makeSaveBar());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RuleSettings::loadForecast);
    for (QCheckBox *box : {m_check, m_accept, m_differences, m_signs})
        connect(box, &QCheckBox::toggled, this, &RuleSettings::showChange);
    connect(m_when, &QComboBox::activated, this, &RuleSettings::showChange);
    connect(m_table, &RuleTable::changed, this, [this] {
        showChange();
        m_pause.start();
    });
    connect(m_connection, &QComboBox::activated, this, &RuleSettings::load);
    connect(&m_desk.backend, &Backend::servicesChanged, this, &RuleSettings::showConnections);
    showConnections();
}

QWidget *RuleSettings::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::padding);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(sizes::iconGap);
    texts->addWidget(
        new Label(tr("Approval rules"), {TextSize::Title, Tone::Text, QFont::DemiBold}, head));
    texts->addWidget((new Label(
                          tr("A document that meets a rule waits in Review. Its tax is a preview "
                             "until someone approves it."),
                          {TextSize::Body, Tone::Secondary},
                          head))
                         ->wrapped());
    row->addLayout(texts, 1);
    m_connection = new LabelledCombo(tr("Connection"), head);
    m_connection->setAccessibleName(tr("Connection"));
    row->addWidget(m_connection, 0, Qt::AlignBottom);
    return head;
}

void RuleSettings::addRows()
{
    m_check = m_rows->addCheck(
        tr("Ship-to address"),
        tr("Only for the United States and Canada, which Avalara's resolver covers."),
        tr("is checked with Avalara"));
    m_accept = m_rows->addCheck(
        tr("Address written otherwise"),
        tr("When Avalara recognises it but writes it differently."),
        tr("is taken over without asking"));
    m_differences = m_rows->addCheck(
        tr("Tax that differs from the invoice's own"),
        tr("The difference is what would be posted."),
        tr("is posted without asking"));
    m_signs = m_rows->addCheck(
        tr("Unusual signs"),
        tr("When they differ from what the ledger's contract recorded."),
        tr("are confirmed for this company"));
    m_when = new LabelledCombo({}, m_rows);
    m_when->addItem(tr("as soon as the tax is known"), int(PostWhen::AtOnce));
    m_when->addItem(tr("when the invoice is final"), int(PostWhen::SourceFinal));
    m_rows->add(tr("Post"), tr("Avalara is told to file only when the invoice is final."), m_when);
}

QWidget *RuleSettings::makeSaveBar()
{
    m_bar = new QWidget(this);
    m_bar->setAutoFillBackground(true);
    m_bar->setBackgroundRole(QPalette::Base);
    m_bar->setFixedHeight(sizes::actionBar);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(sizes::margin, 0, sizes::margin, 0);
    row->setSpacing(sizes::gap);
    m_change = new Label({}, {}, m_bar);
    row->addWidget(m_change, 1);
    auto *revert = new Button(tr("Revert"), u"undo"_s, Button::Kind::Default, m_bar);
    m_keep = new Button(tr("Save"), u"check"_s, Button::Kind::Primary, m_bar);
    m_keep->setKey(QKeySequence::Save, this);
    row->addWidget(revert);
    row->addWidget(m_keep);
    connect(revert, &QPushButton::clicked, this, [this] { showPolicy(m_saved); });
    connect(m_keep, &QPushButton::clicked, this, &RuleSettings::save);
    m_bar->hide();
    return m_bar;
}

void RuleSettings::setConnection(const QString &connection)
{
    const int index = m_connection->findData(connection);
    if (index < 0 || index == m_connection->currentIndex())
        return;
    m_connection->setCurrentIndex(index);
    load();
}

void RuleSettings::showConnections()
{
    // What somebody is changing is not taken from under the hands.
    if (m_bar && !m_bar->isHidden())
        return;
    const QString chosen = m_connection->currentData().toString();
    const bool wasEmpty = m_connection->count() == 0;
    m_connection->clear();
    for (const ConnectionView &connection : m_desk.backend.services().connections)
        m_connection->addItem(connection.name, connection.id);
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
    if (wasEmpty || m_connection->currentData().toString() != chosen)
        load();
}

void RuleSettings::load()
{
    enableRules(false);
    const QString connection = m_connection->currentData().toString();
    if (connection.isEmpty())
        return;
    const quint64 question = ++m_question;
    m_desk.backend.read(
        this,
        [connection](Levy &levy) { return groundOf(levy, connection); },
        [this, question](const Result<Ground> &ground) {
            if (!ground || question != m_question)
                return;
            m_saved = ground->policy;
            m_currency = ground->master.companyCurrency;
            enableRules(true);
            showPolicy(m_saved);
        });
}

/// Nobody changes rules that are about to be replaced by those that are read.
void RuleSettings::enableRules(bool isLoaded)
{
    m_isLoaded = isLoaded;
    for (QWidget *control :
         {static_cast<QWidget *>(m_table),
          static_cast<QWidget *>(m_check),
          static_cast<QWidget *>(m_accept),
          static_cast<QWidget *>(m_differences),
          static_cast<QWidget *>(m_signs),
          static_cast<QWidget *>(m_when)})
        control->setEnabled(isLoaded);
}

void RuleSettings::showPolicy(const Policy &policy)
{
    m_table->setRules(policy.approval, m_currency);
    m_check->setChecked(policy.checkAddresses);
    m_accept->setChecked(policy.acceptSuggestions);
    m_differences->setChecked(policy.postDifferences);
    m_signs->setChecked(policy.unusualSignConfirmed);
    m_when->setCurrentIndex(m_when->findData(int(policy.postWhen)));
    showChange();
    loadForecast();
}

Policy RuleSettings::edited() const
{
    Policy policy = m_saved;
    policy.approval = m_table->rules().value_or(m_saved.approval);
    policy.checkAddresses = m_check->isChecked();
    policy.acceptSuggestions = m_accept->isChecked();
    policy.postDifferences = m_differences->isChecked();
    policy.unusualSignConfirmed = m_signs->isChecked();
    policy.postWhen = PostWhen(m_when->currentData().toInt());
    return policy;
}

void RuleSettings::showChange()
{
    const Policy now = edited();
    QStringList changes = ruleChanges(m_saved.approval, now.approval);
    const auto add = [&](bool differs, const QString &name) {
        if (differs)
            changes << name;
    };
    add(now.checkAddresses != m_saved.checkAddresses, tr("Ship-to address"));
    add(now.acceptSuggestions != m_saved.acceptSuggestions, tr("Address written otherwise"));
    add(now.postDifferences != m_saved.postDifferences,
        tr("Tax that differs from the invoice's own"));
    add(now.unusualSignConfirmed != m_saved.unusualSignConfirmed, tr("Unusual signs"));
    add(now.postWhen != m_saved.postWhen, tr("Post"));
    const bool isUnderstood = m_table->rules().has_value();
    const int others = int(changes.size()) - 1;
    if (!isUnderstood)
        m_change->setText(tr("Each rule by amount needs an amount, and a currency of its own."));
    else if (others == 0)
        m_change->setText(tr("%1, not saved yet").arg(changes.front()));
    else if (others > 0)
        m_change->setText(
            tr("%1 and %Ln other change(s), not saved yet", nullptr, others).arg(changes.front()));
    m_keep->setEnabled(isUnderstood);
    m_bar->setVisible(m_isLoaded && (!isUnderstood || others >= 0));
}

void RuleSettings::loadForecast()
{
    const std::optional<ApprovalRules> rules = m_table->rules();
    if (!rules || !m_isLoaded)
        return;
    const quint64 question = ++m_forecastQuestion;
    m_desk.backend.read(
        this,
        [connection = m_saved.connection, rules](Levy &levy) {
            return approvalForecast(levy, connection, rules, forecastDays);
        },
        [this, question](const Result<ApprovalForecast> &forecast) {
            if (forecast && question == m_forecastQuestion)
                m_table->setForecast(*forecast);
        });
}

void RuleSettings::save()
{
    const Policy policy = edited();
    m_desk.backend.change(
        this,
        [policy, person = m_desk.backend.person()](Levy &levy) {
            return changePolicy(levy, policy.connection, policy, person);
        },
        [this](const Result<void> &done) {
            if (done) {
                m_bar->hide();
                load();
            } else
                m_change->setText(explain(done.error()).text);
        });
}

} // namespace levy::ui
