#include "ui/review/mappingpanel.h"

#include "core/service/explain.h"
#include "core/service/reviewdesk.h"
#include "ui/components/card.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/keyvalues.h"
#include "ui/components/label.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/data/flagwords.h"
#include "ui/documentparts/accountpicker.h"
#include "ui/documentparts/ruletext.h"
#include "ui/documentparts/taxtables.h"
#include "ui/theme/sizes.h"

#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

MappingPanel::MappingPanel(Desk desk, QWidget *parent)
    : ReasonPanel(desk, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::stackGap);
    auto *known = new Card(tr("The tax that has no place yet"), this);
    m_facts = new KeyValues(known);
    known->body()->addWidget(m_facts);
    column->addWidget(known);
    m_choice = new Card(tr("Where it shall go"), this);
    auto *rows = new KeyValues(m_choice);
    m_scope = new LabelledCombo({}, rows);
    m_scope->setAccessibleName(tr("Applies to"));
    m_account = new AccountPicker(tr("GL account"), rows);
    m_center = new AccountPicker(tr("Cost center"), rows);
    rows->addWidget(tr("Applies to"), m_scope);
    rows->addWidget(tr("GL account"), m_account);
    rows->addWidget(tr("Cost center"), m_center);
    m_choice->body()->addWidget(rows);
    m_affected = (new Label({}, {TextSize::Small, Tone::Secondary}, m_choice))->wrapped();
    m_choice->body()->addWidget(m_affected);
    column->addWidget(m_choice);
    column->addStretch(1);
    connect(m_account, &AccountPicker::codeChanged, this, &ReasonPanel::actionsChanged);
    connect(m_center, &AccountPicker::codeChanged, this, &ReasonPanel::actionsChanged);
}

bool MappingPanel::isMissing() const
{
    return view().document.flag.reason == FlagReason::MappingMissing;
}

void MappingPanel::show(const DocumentView &shown)
{
    const bool isSame = view().document.id == shown.document.id
        && view().document.version == shown.document.version;
    keep(shown);
    if (isSame)
        return;
    const Json &facts = shown.document.flag.facts;
    m_facts->clear();
    if (isMissing()) {
        m_facts->add(tr("Jurisdiction"), facts[u"jurisdiction"].toString());
        m_facts->add(tr("Kind"), jurisdictionKind(facts[u"jurisdictionType"].toString()));
        m_facts->add(tr("Tax type"), facts[u"taxType"].toString());
        const Result<Decimal> tax = Decimal::fromJson(facts[u"tax"]);
        if (tax)
            m_facts->add(tr("Tax"), moneyWithCode(*tax, shown.document.source.currency));
    } else {
        m_facts->add(tr("Points to"), facts[u"code"].toString());
        m_facts->add(
            tr("What is wrong"),
            flagWords(shown.document.flag, shown.document.source.currency).text);
        for (const AppliedRule &rule : shown.rules) {
            if (rule.rule.target.glAccountCode == facts[u"code"].toString())
                m_facts->add(ruleName(rule.rule), matchText(rule.rule.match));
        }
    }
    load();
}

void MappingPanel::load()
{
    const quint64 question = ++m_question;
    m_ground.reset();
    m_desk.backend.read(
        this,
        [connection = view().document.source.connection](Levy &levy) {
            return groundOf(levy, connection);
        },
        [this, question](const Result<Ground> &ground) {
            if (question != m_question)
                return;
            if (!ground) {
                m_affected->setText(explain(ground.error()).text);
                return;
            }
            m_ground = *ground;
            showGround();
        });
}

std::vector<MappingMatch> MappingPanel::scopes() const
{
    const Json &facts = view().document.flag.facts;
    MappingMatch country;
    country.country = facts[u"country"].toString();
    MappingMatch region = country;
    region.region = facts[u"region"].toString();
    std::vector<MappingMatch> list{country};
    if (!region.region.isEmpty() && region.region != region.country) {
        list.push_back(region);
        region.jurisdictionType = facts[u"jurisdictionType"].toString();
        list.push_back(region);
    }
    list.push_back({}); // the default
    return list;
}

void MappingPanel::showGround()
{
    const MasterData &master = m_ground->master;
    m_account->setAccounts(master.accounts);
    m_center->setDimensions(master.costCenters, QDate::currentDate());
    m_scope->clear();
    if (isMissing()) {
        for (const MappingMatch &match : scopes()) {
            m_scope->addItem(
                match == MappingMatch() ? tr("everything without a rule of its own")
                                        : tr("all tax of %1").arg(matchText(match)));
        }
    } else {
        const QString code = view().document.flag.facts[u"code"].toString();
        for (const MappingRule &rule : m_ground->mappings) {
            if (rule.kind == MappingKind::TaxAccount && rule.target.glAccountCode == code)
                m_scope->addItem(u"%1, %2"_s.arg(ruleName(rule), matchText(rule.match)), rule.id);
        }
        m_account->setCode(code);
    }
    m_affected->setText(
        tr("A new version of the rules is made, entries that are posted keep theirs. All documents "
           "of %1 that wait for a mapping are processed again.")
            .arg(view().connectionName));
    Q_EMIT actionsChanged();
}

std::vector<MappingRule> MappingPanel::rulesAfter() const
{
    std::vector<MappingRule> rules = m_ground->mappings;
    if (isMissing()) {
        MappingRule rule;
        rule.kind = MappingKind::TaxAccount;
        rule.match = scopes()[size_t(qMax(0, m_scope->currentIndex()))];
        rule.target.glAccountCode = m_account->code();
        rule.target.costCenter = m_center->code();
        rules.push_back(rule);
        return rules;
    }
    for (MappingRule &rule : rules) {
        if (rule.id == m_scope->currentData().toLongLong()) {
            rule.target.glAccountCode = m_account->code();
            rule.target.costCenter = m_center->code();
        }
    }
    return rules;
}

QString MappingPanel::primaryText() const
{
    return isMissing() ? tr("Add rule and go on") : tr("Change rule and go on");
}

bool MappingPanel::canPrimary() const
{
    return m_ground && !m_isSaving && m_scope->currentIndex() >= 0 && !m_account->code().isEmpty();
}

void MappingPanel::primary()
{
    m_isSaving = true;
    Q_EMIT actionsChanged();
    const QString connection = view().document.source.connection;
    m_desk.backend.change(
        this,
        [connection, rules = rulesAfter(), person = m_desk.backend.person()](Levy &levy) {
            return replaceMappings(levy, connection, rules, person);
        },
        [this](const Result<DecisionSummary> &released) {
            m_isSaving = false;
            Q_EMIT actionsChanged();
            if (!released) {
                Q_EMIT m_desk.decisions.refused(explain(released.error()).text);
                return;
            }
            m_desk.backend.wakeAt(QDateTime::currentDateTimeUtc());
            Q_EMIT m_desk.decisions.doneAtOnce(tr("Mapping rule kept"), released->changed);
        });
}

QString MappingPanel::editText() const
{
    return tr("All rules");
}

void MappingPanel::edit()
{
    Q_EMIT wanted({.page = PageId::Mappings, .connection = view().document.source.connection});
}

} // namespace levy::ui
