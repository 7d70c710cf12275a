#include "ui/documents/documentspage.h"

#include "core/workspace/overview.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/celldelegate.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/statestack.h"
#include "ui/components/tableview.h"
#include "ui/components/toast.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/data/documentsmodel.h"
#include "ui/documents/documentcolumns.h"
#include "ui/documents/documentpane.h"
#include "ui/documents/filterbar.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *makeBar(int height, QWidget *parent)
{
    auto *bar = new QWidget(parent);
    bar->setFixedHeight(height);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    return bar;
}

} // namespace

DocumentsPage::DocumentsPage(Desk desk, QWidget *parent)
    : Page(parent)
    , m_backend(desk.backend)
    , m_preferences(desk.preferences)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filter = new FilterBar(this);
    m_filter->setAutoFillBackground(true);
    m_filter->setBackgroundRole(QPalette::Base);
    column->addWidget(m_filter);
    column->addWidget(new HairLine(Qt::Horizontal, this));

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    buildTable();
    m_states = new StateStack(m_table, this);
    m_splitter->addWidget(m_states);
    m_pane = new DocumentPane(desk, this);
    m_pane->hide();
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    column->addWidget(m_splitter, 1);
    m_toast = new Toast(this);
    column->addWidget(m_toast);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    QWidget *status = makeBar(sizes::statusBar, this);
    buildStatusBar(status);
    column->addWidget(status);
    connectSignals();
    connect(&desk.decisions, &DecisionDesk::decided, m_toast, &Toast::show);
    connect(m_toast->undo(), &QPushButton::clicked, &desk.decisions, &DecisionDesk::undo);
    connect(&desk.decisions, &DecisionDesk::undone, m_toast, &Toast::clear);
    connect(&desk.decisions, &DecisionDesk::refused, this, [this](const QString &sentence) {
        m_toast->tell(tr("Nothing was changed"), sentence);
    });
    m_filter->setConnections(m_backend.services().connections);
    m_model->setQuery(m_filter->query());
    askCounts();
}

QWidget *DocumentsPage::firstFocus()
{
    return m_table;
}

void DocumentsPage::buildTable()
{
    m_table = new TableView(this);
    m_table->setAccessibleName(tr("Documents"));
    m_table->setEdge(sizes::margin);
    m_model = new DocumentsModel(m_backend, this);
    m_table->setModel(m_model);
    auto *columns = new DocumentColumns(m_table, m_model, m_filter->columnsButton(), m_preferences);
    connect(columns, &DocumentColumns::changed, this, &Page::preferencesChanged);
}

void DocumentsPage::buildStatusBar(QWidget *bar)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(sizes::margin, 0, sizes::margin, 0);
    m_sums = new Label({}, {TextSize::Small, Tone::Text}, bar);
    m_sums->setAccessibleName(tr("Sums of the selection"));
    row->addWidget(m_sums);
    row->addStretch(1);
    row->addWidget(new Label(
        tr("Space opens · Ctrl+C copies for Excel · Ctrl+F filters"),
        {TextSize::Small, Tone::Secondary},
        bar));
}

void DocumentsPage::connectSignals()
{
    connect(m_filter, &FilterBar::changed, this, [this](DocumentQuery query) {
        query.sort = m_model->query().sort;
        query.isDescending = m_model->query().isDescending;
        m_model->setQuery(query);
        askCounts();
    });
    connect(m_filter->exportButton(), &QPushButton::clicked, this, &DocumentsPage::exportList);
    connect(m_states, &StateStack::actionChosen, m_filter, &FilterBar::clearFilters);
    connect(m_states, &StateStack::againChosen, this, [this] {
        m_model->refresh();
        askCounts();
    });
    connect(m_model, &PagedModel::filled, this, &DocumentsPage::showState);
    connect(m_model, &PagedModel::failed, this, [this](const QString &sentence) {
        m_states->showError(tr("The documents cannot be read"), sentence);
    });
    connect(&m_backend, &Backend::documentsChanged, this, [this] {
        m_model->refresh();
        askCounts();
    });
    connect(&m_backend, &Backend::servicesChanged, this, [this] {
        m_filter->setConnections(m_backend.services().connections);
    });
    connect(
        m_table->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &DocumentsPage::showSelection);
    connect(
        m_table->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        [this](const QModelIndex &now) {
            if (m_pane->isVisible() && m_model->idAt(now.row()) > 0)
                m_pane->show(m_model->idAt(now.row()));
        });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_table->selectionModel()->selectedRows().size() == 1)
            openPane(m_model->idAt(index.row()));
    });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        openPane(m_model->idAt(index.row()));
    });
    connect(
        m_pane->findChild<QTabBar *>(), &QTabBar::currentChanged, this, [this] { sharePane(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isPaneMoved = true; });
    connect(m_pane, &SidePane::closed, this, &DocumentsPage::closePane);
    connect(m_pane, &DocumentPane::wanted, this, &Page::wanted);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_filter->text()->setFocus(); });
}

void DocumentsPage::open(const Target &target)
{
    if (target.documents) {
        DocumentQuery query = *target.documents;
        query.sort = m_model->query().sort;
        query.isDescending = m_model->query().isDescending;
        m_filter->setQuery(query);
        m_model->setQuery(query);
        askCounts();
    }
    if (target.document > 0) {
        m_toSelect = target.document;
        openPane(target.document);
        selectDocument(target.document);
    }
}

} // namespace levy::ui
