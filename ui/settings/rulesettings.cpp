#include "ui/settings/rulesettings.h"

#include "core/service/explain.h"
#include "core/service/reviewdesk.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/data/backend.h"
#include "ui/settings/settingrows.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

RuleSettings::RuleSettings(Desk desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rows = new SettingRows(
        tr("Approval rules"),
        tr("When a document of a connection waits in Review instead of going on by itself."),
        this);
    m_connection = new LabelledCombo({}, m_rows);
    m_rows->add(tr("Connection"), {}, m_connection);
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
        tr("Signs of credit notes"),
        tr("When they differ from what the ledger's contract recorded."),
        tr("are confirmed for this company"));
    m_when = new LabelledCombo({}, m_rows);
    m_when->addItem(tr("as soon as the tax is known"), int(PostWhen::AtOnce));
    m_when->addItem(tr("when the invoice is final"), int(PostWhen::SourceFinal));
    m_rows->add(tr("Post"), tr("Avalara is told to file only when the invoice is final."), m_when);
    m_rows->addWidget((new Label(
                           tr("Rules by amount, first customer and first jurisdiction follow with "
                              "the core that decides by them."),
                           {TextSize::Small, Tone::Secondary},
                           m_rows))
                          ->wrapped());
    column->addWidget(m_rows, 1);
    column->addWidget(makeSaveBar());
    for (QCheckBox *box : {m_check, m_accept, m_differences, m_signs})
        connect(box, &QCheckBox::toggled, this, &RuleSettings::showChange);
    connect(m_when, &QComboBox::activated, this, &RuleSettings::showChange);
    connect(m_connection, &QComboBox::activated, this, &RuleSettings::load);
    connect(&m_desk.backend, &Backend::servicesChanged, this, &RuleSettings::showConnections);
    showConnections();
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
    auto *keep = new Button(tr("Save"), u"check"_s, Button::Kind::Primary, m_bar);
    keep->setKey(QKeySequence::Save, this);
    row->addWidget(revert);
    row->addWidget(keep);
    connect(revert, &QPushButton::clicked, this, [this] { showPolicy(m_saved); });
    connect(keep, &QPushButton::clicked, this, &RuleSettings::save);
    m_bar->hide();
    return m_bar;
}

void RuleSettings::showConnections()
{
    const QString chosen = m_connection->currentData().toString();
    m_connection->clear();
    for (const ConnectionView &connection : m_desk.backend.services().connections)
        m_connection->addItem(connection.name, connection.id);
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
    load();
}

void RuleSettings::load()
{
    m_isLoaded = false;
    const QString connection = m_connection->currentData().toString();
    for (QWidget *control :
         {static_cast<QWidget *>(m_check),
          static_cast<QWidget *>(m_accept),
          static_cast<QWidget *>(m_differences),
          static_cast<QWidget *>(m_signs),
          static_cast<QWidget *>(m_when)})
        control->setEnabled(!connection.isEmpty());
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
            m_isLoaded = true;
            showPolicy(m_saved);
        });
}

void RuleSettings::showPolicy(const Policy &policy)
{
    m_check->setChecked(policy.checkAddresses);
    m_accept->setChecked(policy.acceptSuggestions);
    m_differences->setChecked(policy.postDifferences);
    m_signs->setChecked(policy.unusualSignConfirmed);
    m_when->setCurrentIndex(m_when->findData(int(policy.postWhen)));
    showChange();
}

Policy RuleSettings::edited() const
{
    Policy policy = m_saved;
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
    int changes = 0;
    changes += now.checkAddresses != m_saved.checkAddresses ? 1 : 0;
    changes += now.acceptSuggestions != m_saved.acceptSuggestions ? 1 : 0;
    changes += now.postDifferences != m_saved.postDifferences ? 1 : 0;
    changes += now.unusualSignConfirmed != m_saved.unusualSignConfirmed ? 1 : 0;
    changes += now.postWhen != m_saved.postWhen ? 1 : 0;
    m_change->setText(tr("%Ln rule(s) of %1 changed, not saved yet", nullptr, changes)
                          .arg(m_connection->currentText()));
    m_bar->setVisible(m_isLoaded && changes > 0);
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
            if (done)
                load();
            else
                m_change->setText(explain(done.error()).text);
        });
}

} // namespace levy::ui
