#include "ui/mappings/mappingspage.h"

#include "core/service/explain.h"
#include "core/service/reviewdesk.h"
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/celldelegate.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/statestack.h"
#include "ui/components/tableview.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/mappings/ruledialog.h"
#include "ui/mappings/testbox.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

MappingsPage::MappingsPage(Desk desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new HairLine(Qt::Horizontal, this));
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(sizes::margin, sizes::padding, sizes::margin, sizes::padding);
    inner->setSpacing(sizes::stackGap);
    m_banner = new Banner(Tone::Red, content);
    m_banner->hide();
    inner->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes::padding);
    row->addWidget(makeRules(), 1);
    auto *side = new QVBoxLayout;
    m_test = new TestBox(m_desk.backend, content);
    side->addWidget(m_test);
    side->addStretch(1);
    row->addLayout(side);
    inner->addLayout(row, 1);
    m_states = new StateStack(content, this);
    column->addWidget(m_states, 1);
    connectSignals();
    showConnections();
}

QWidget *MappingsPage::firstFocus()
{
    return m_table;
}

QWidget *MappingsPage::makeHead()
{
    auto *bar = new QWidget(this);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(sizes::margin, 10, sizes::margin, 0);
    column->setSpacing(sizes::iconGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes::padding);
    m_connection = new LabelledCombo({}, bar);
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->setMinimumWidth(320);
    row->addWidget(m_connection);
    m_chart = new Label({}, {TextSize::Small, Tone::Secondary}, bar);
    row->addWidget(m_chart);
    row->addStretch(1);
    column->addLayout(row);
    m_tabs = new QTabBar(bar);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Kinds of rules"));
    for (const QString &name : tabNames())
        m_tabs->setTabToolTip(m_tabs->addTab(name), name);
    column->addWidget(m_tabs);
    return bar;
}

QWidget *MappingsPage::makeRules()
{
    auto *card = new Card(tr("Rules"), this);
    card->setNote(tr("The most specific rule wins; the number breaks a tie."), true);
    card->setHeadLine(true);
    m_filter = new SearchField(u"filter"_s, tr("Filter"), card);
    m_filter->setFixedWidth(140);
    m_remove = new Button(tr("Remove"), u"trash"_s, Button::Kind::Flat, card);
    m_remove->setEnabled(false);
    m_add = new Button(tr("Add rule"), u"add"_s, Button::Kind::Primary, card);
    for (Button *button : {m_remove, m_add})
        button->setSmall(true);
    card->addToHead(m_filter);
    card->addToHead(m_remove);
    card->addToHead(m_add);
    m_rows = new RowsModel(
        {{tr("Rule")},
         //: heads a column that says which taxes a rule is for
         {tr("For"), false, true},
         {tr("Country")},
         {tr("Region")},
         {tr("Tax type")},
         {tr("Items")},
         {tr("Customers")},
         {tr("Leads to"), false, true},
         {tr("Center")},
         {tr("Used"), true},
         {tr("Target")}},
        this);
    m_table = new TableView(card);
    m_table->setModel(m_rows);
    m_table->setEdge(sizes::padding);
    m_table->setAccessibleName(tr("Rules"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int i = 0; i < m_rows->columnCount(); ++i) {
        m_table->horizontalHeader()->setSectionResizeMode(
            i,
            m_rows->columns()[size_t(i)].isStretched ? QHeaderView::Stretch
                                                     : QHeaderView::ResizeToContents);
    }
    m_table->setColumnHidden(For, true);
    m_table->viewport()->installEventFilter(this);
    card->body()->setContentsMargins(0, 0, 0, 1);
    card->body()->addWidget(m_table, 1);
    m_coverage = (new Label({}, {TextSize::Small, Tone::Secondary}, card))->wrapped();
    m_coverage->setContentsMargins(sizes::padding, sizes::iconGap, sizes::padding, sizes::gap);
    card->body()->addWidget(m_coverage);
    return card;
}

void MappingsPage::connectSignals()
{
    connect(&m_desk.backend, &Backend::servicesChanged, this, &MappingsPage::showConnections);
    connect(m_connection, &QComboBox::activated, this, &MappingsPage::load);
    connect(m_states, &StateStack::againChosen, this, &MappingsPage::load);
    connect(m_tabs, &QTabBar::currentChanged, this, &MappingsPage::showRules);
    connect(m_filter, &QLineEdit::textChanged, this, &MappingsPage::showRules);
    connect(m_add, &QPushButton::clicked, this, &MappingsPage::addRule);
    connect(m_remove, &QPushButton::clicked, this, &MappingsPage::removeRule);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        editRule(index.row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    });
    connect(m_test, &TestBox::rulesFound, this, [this](const std::vector<qint64> &winners) {
        m_winners = winners;
        showRules();
    });
}

void MappingsPage::open(const Target &target)
{
    if (!target.connection.isEmpty())
        m_connection->setCurrentIndex(qMax(0, m_connection->findData(target.connection)));
    load();
}

void MappingsPage::showConnections()
{
    const QString chosen = m_connection->currentData().toString();
    m_connection->clear();
    for (const ConnectionView &connection : m_desk.backend.services().connections) {
        m_connection->addItem(
            connection.company.isEmpty() ? connection.name
                                         : connection.name + u" · "_s + connection.company,
            connection.id);
    }
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
    load();
}

void MappingsPage::load()
{
    const QString connection = m_connection->currentData().toString();
    if (connection.isEmpty()) {
        m_states->showEmpty(
            u"mappings"_s,
            tr("No ledger is connected yet"),
            tr("Rules belong to a connection; connect a ledger first."));
        return;
    }
    const quint64 question = ++m_question;
    m_desk.backend.read(
        this,
        [connection](Levy &levy) { return mappingReport(levy, connection); },
        [this, question](const Result<MappingReport> &report) {
            if (question != m_question)
                return;
            if (!report) {
                m_tabs->hide();
                m_states->showError(
                    tr("The rules cannot be read"), explainReading(report.error()).text);
                return;
            }
            m_report = *report;
            m_tabs->show();
            m_states->showContent();
            showReport();
        });
}

void MappingsPage::addRule()
{
    if (!m_report)
        return;
    MappingRule rule;
    rule.kind = newKind();
    auto *dialog = new RuleDialog(rule, m_report->ground, this);
    connect(dialog, &RuleDialog::saved, this, [this](const MappingRule &made) {
        std::vector<MappingRule> rules = m_report->ground.mappings;
        rules.push_back(made);
        save(rules);
    });
    dialog->open();
}

void MappingsPage::editRule(int row)
{
    if (!m_report || row < 0 || row >= int(m_shown.size()))
        return;
    auto *dialog = new RuleDialog(m_shown[size_t(row)], m_report->ground, this);
    connect(dialog, &RuleDialog::saved, this, [this](const MappingRule &changed) {
        std::vector<MappingRule> rules = m_report->ground.mappings;
        for (MappingRule &rule : rules) {
            if (rule.id == changed.id)
                rule = changed;
        }
        save(rules);
    });
    dialog->open();
}

void MappingsPage::removeRule()
{
    const int row = m_table->currentIndex().row();
    if (!m_report || row < 0 || row >= int(m_shown.size()))
        return;
    std::vector<MappingRule> rules = m_report->ground.mappings;
    std::erase_if(
        rules, [id = m_shown[size_t(row)].id](const MappingRule &rule) { return rule.id == id; });
    save(rules);
}

void MappingsPage::save(const std::vector<MappingRule> &rules)
{
    const QString connection = m_connection->currentData().toString();
    m_desk.backend.change(
        this,
        [connection, rules, person = m_desk.backend.person()](Levy &levy) {
            return replaceMappings(levy, connection, rules, person);
        },
        [this](const Result<DecisionSummary> &released) {
            if (!released) {
                const Explanation why = explain(released.error());
                m_banner->setTone(Tone::Red);
                m_banner->setText(why.title + u'.', why.text);
                m_banner->show();
                return;
            }
            if (released->changed > 0)
                m_desk.backend.wakeAt(QDateTime::currentDateTimeUtc());
            load();
        });
}

} // namespace levy::ui
