#include "ui/audit/auditpage.h"

#include "ui/audit/eventpane.h"
#include "ui/audit/verdictbar.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/celldelegate.h"
#include "ui/components/chip.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/statestack.h"
#include "ui/components/tableview.h"
#include "ui/data/auditmodel.h"
#include "ui/data/backend.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columnWidths{140, 138, 188, 104, 128, 98, 136};
constexpr int typingPauseMs = 200;

} // namespace

AuditPage::AuditPage(Desk desk, QWidget *parent)
    : Page(parent)
    , m_backend(desk.backend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addWidget(new HairLine(Qt::Horizontal, this));
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    buildTable();
    m_states = new StateStack(m_table, this);
    m_splitter->addWidget(m_states);
    m_pane = new EventPane(m_backend, this);
    m_pane->hide();
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    column->addWidget(m_splitter, 1);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    auto *bar = new QWidget(this);
    bar->setFixedHeight(sizes::statusBar);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(sizes::margin, 0, sizes::margin, 0);
    m_shown = new Label({}, {TextSize::Small}, bar);
    row->addWidget(m_shown);
    row->addStretch(1);
    row->addWidget(new Label(
        tr("Append-only · times in your time zone, UTC in the detail"),
        {TextSize::Small, Tone::Secondary},
        bar));
    column->addWidget(bar);
    connectSignals();
    showConnections();
    applyFilter();
}

QWidget *AuditPage::firstFocus()
{
    return m_table;
}

QWidget *AuditPage::makeFilters()
{
    auto *bar = new QWidget(this);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(sizes::margin, 10, sizes::margin, sizes::stackGap);
    column->setSpacing(sizes::gap + 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes::gap);
    const auto combo
        = [&](const QString &label, const std::vector<std::pair<QString, QString>> &items) {
              auto *made = new LabelledCombo(label, bar);
              for (const auto &[text, data] : items)
                  made->addItem(text, data);
              connect(made, &QComboBox::activated, this, &AuditPage::applyFilter);
              row->addWidget(made);
              return made;
          };
    m_period = combo(
        tr("Period"),
        {{tr("All"), u"0"_s},
         {tr("Today"), u"1"_s},
         {tr("7 days"), u"7"_s},
         {tr("30 days"), u"30"_s}});
    m_kind = combo(
        tr("Event"),
        {{tr("All"), {}},
         {tr("Tax"), u"tax."_s},
         {tr("Journal entries"), u"entry."_s},
         {tr("Documents"), u"document."_s},
         {tr("Decisions"), u"decision."_s},
         {tr("Mappings"), u"mapping."_s},
         {tr("Feeds"), u"feed."_s}});
    m_actor = combo(
        tr("Actor"),
        {{tr("All"), {}},
         {tr("Levy"), u"levy"_s},
         {m_backend.person(), u"person:"_s + m_backend.person()}});
    m_connection = combo(tr("Connection"), {{tr("All"), {}}});
    m_text = new SearchField(u"filter"_s, tr("Document, code, words"), bar);
    row->addWidget(m_text);
    m_irreversible = new Chip(tr("Only irreversible"), u"lock"_s, Tone::Indigo, bar);
    m_failed = new Chip(tr("Only errors"), u"x-circle"_s, Tone::Red, bar);
    m_document = new Chip({}, u"close"_s, Tone::Accent, bar);
    m_document->setChecked(true);
    m_document->hide();
    row->addWidget(m_irreversible);
    row->addWidget(m_failed);
    row->addWidget(m_document);
    row->addStretch(1);
    m_export = new Button(tr("Export"), u"download"_s, Button::Kind::Default, bar);
    row->addWidget(m_export);
    column->addLayout(row);
    m_verdict = new VerdictBar(m_backend, bar);
    column->addWidget(m_verdict);
    return bar;
}

void AuditPage::buildTable()
{
    m_table = new TableView(this);
    m_table->setAccessibleName(tr("Audit trail"));
    m_table->setEdge(sizes::margin);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_model = new AuditModel(m_backend, this);
    m_table->setModel(m_model);
    for (size_t i = 0; i < columnWidths.size(); ++i)
        m_table->setColumnWidth(int(i), columnWidths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void AuditPage::connectSignals()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &AuditPage::applyFilter);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_irreversible, &QAbstractButton::clicked, this, &AuditPage::applyFilter);
    connect(m_failed, &QAbstractButton::clicked, this, &AuditPage::applyFilter);
    connect(m_document, &QAbstractButton::clicked, this, [this] {
        m_onlyDocument = 0;
        applyFilter();
    });
    connect(m_export, &QPushButton::clicked, this, &AuditPage::exportTrail);
    connect(m_states, &StateStack::againChosen, m_model, &PagedModel::refresh);
    connect(m_model, &PagedModel::filled, this, &AuditPage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_toOpen > 0)
            openEvent(m_toOpen);
    });
    connect(m_model, &PagedModel::failed, this, [this](const QString &sentence) {
        m_states->showError(tr("The trail cannot be read"), sentence);
    });
    connect(&m_backend, &Backend::documentsChanged, this, [this] { m_model->refresh(); });
    connect(&m_backend, &Backend::servicesChanged, this, &AuditPage::showConnections);
    connect(m_verdict, &VerdictBar::eventWanted, this, &AuditPage::openEvent);
    connect(
        m_table->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        [this](const QModelIndex &now) {
            if (m_pane->isVisible())
                openPane(now.row());
        });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        openPane(index.row());
    });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        openPane(index.row());
    });
    connect(m_pane, &EventPane::closed, this, [this] {
        m_pane->hide();
        m_table->setFocus();
    });
    connect(m_pane, &EventPane::documentWanted, this, [this](qint64 document) {
        Q_EMIT wanted(
            {.page = PageId::Documents, .documents = DocumentQuery(), .document = document});
    });
}

} // namespace levy::ui
