#include "ui/reconciliation/reconciliationpage.h"

#include "core/service/explain.h"
#include "core/service/levy.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/celldelegate.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/pilllabel.h"
#include "ui/components/statestack.h"
#include "ui/components/tableview.h"
#include "ui/data/backend.h"
#include "ui/theme/sizes.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsToChoose = 6;

} // namespace

ReconciliationPage::ReconciliationPage(Desk desk, QWidget *parent)
    : Page(parent)
    , m_backend(desk.backend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::margin, sizes::padding, sizes::margin, sizes::padding);
    column->setSpacing(sizes::padding);
    column->addWidget(makeHead());
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(sizes::padding);
    inner->addWidget(makeTieOut());
    inner->addWidget(makeDiscrepancies(), 1);
    m_states = new StateStack(content, this);
    column->addWidget(m_states, 1);
    showPeriods();
    showConnections();
    connect(&m_backend, &Backend::servicesChanged, this, &ReconciliationPage::showConnections);
    connect(&m_backend, &Backend::syncEnded, this, &ReconciliationPage::run);
    run();
}

QWidget *ReconciliationPage::firstFocus()
{
    return m_run;
}

QWidget *ReconciliationPage::makeHead()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::gap);
    m_period = new LabelledCombo(tr("Period"), bar);
    m_connection = new LabelledCombo(tr("Connection"), bar);
    m_ran = new Label({}, {TextSize::Small, Tone::Secondary}, bar);
    m_run = new Button(tr("Compare again"), u"reconciliation"_s, Button::Kind::Primary, bar);
    row->addWidget(m_period);
    row->addWidget(m_connection);
    row->addWidget(m_ran);
    row->addStretch(1);
    row->addWidget(m_run);
    connect(m_period, &QComboBox::activated, this, &ReconciliationPage::run);
    connect(m_connection, &QComboBox::activated, this, &ReconciliationPage::run);
    connect(m_run, &QPushButton::clicked, this, &ReconciliationPage::run);
    return bar;
}

QWidget *ReconciliationPage::makeTieOut()
{
    auto *card = new Card(tr("What this workspace holds"), this);
    card->setNote(
        tr("Asking Avalara and the ledgers themselves, sign-off and reports follow."), true);
    m_lines = new RowsModel(
        {{tr("Currency"), false, true},
         {tr("Documents"), true},
         {tr("Tax calculated"), true},
         {QString()},
         {tr("Committed"), true},
         {tr("Tax at Avalara"), true},
         {QString()},
         {tr("In the books"), true},
         {tr("Tax in the ledger"), true},
         {tr("Difference"), true},
         {QString()}},
        this);
    auto *table = new PlainTable(m_lines, card);
    table->setAccessibleName(tr("Documents, Avalara and ledger by currency"));
    table->setEdge(sizes::padding);
    table->cells()->setSmall(false);
    card->body()->setContentsMargins(0, 0, 0, 1);
    card->body()->addWidget(table);
    return card;
}

QWidget *ReconciliationPage::makeDiscrepancies()
{
    auto *card = new Card(tr("Discrepancies"), this);
    m_open = new PillLabel({}, card);
    card->addToHead(m_open);
    m_found = new RowsModel(
        {{tr("Document")},
         {tr("Customer"), false, true},
         {tr("Ship to")},
         {tr("Date")},
         {tr("Avalara"), true},
         {tr("Ledger"), true},
         {tr("Difference"), true},
         {tr("Why")}},
        this);
    m_table = new TableView(card);
    m_table->setModel(m_found);
    m_table->setEdge(sizes::padding);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Discrepancies"));
    for (int i = 0; i < m_found->columnCount(); ++i) {
        m_table->horizontalHeader()->setSectionResizeMode(
            i, i == 1 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    card->body()->setContentsMargins(0, 0, 0, 1);
    card->body()->addWidget(m_table, 1);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const RowsModel::Row &row = m_found->rows()[size_t(index.row())];
        if (row.id > 0) {
            Q_EMIT wanted(
                {.page = PageId::Documents, .documents = DocumentQuery(), .document = row.id});
        }
    });
    return card;
}

void ReconciliationPage::showPeriods()
{
    const QDate today = QDate::currentDate();
    m_period->addItem(tr("All"), QDate());
    for (int i = 0; i < monthsToChoose; ++i) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(-i);
        m_period->addItem(QLocale().toString(month, u"MMMM yyyy"_s), month);
    }
    m_period->setCurrentIndex(1);
}

void ReconciliationPage::showConnections()
{
    const QString chosen = m_connection->currentData().toString();
    m_connection->clear();
    m_connection->addItem(tr("All"), QString());
    for (const ConnectionView &connection : m_backend.services().connections)
        m_connection->addItem(connection.name, connection.id);
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
}

DocumentQuery ReconciliationPage::query() const
{
    DocumentQuery query;
    query.connection = m_connection->currentData().toString();
    const QDate month = m_period->currentData().toDate();
    if (month.isValid()) {
        query.from = month;
        query.to = month.addMonths(1).addDays(-1);
    }
    return query;
}

void ReconciliationPage::run()
{
    const quint64 question = ++m_question;
    m_run->setEnabled(false);
    QElapsedTimer clock;
    clock.start();
    m_backend.read(
        this,
        [query = query()](Levy &levy) { return tieOut(levy.store(), query); },
        [this, question, clock](const Result<TieOut> &result) {
            if (question != m_question)
                return;
            m_run->setEnabled(true);
            if (!result) {
                const Explanation why = explain(result.error());
                m_states->showError(why.title, why.text);
                return;
            }
            m_ran->setText(
                tr("Compared at %1 · %Ln document(s) in %2 s", nullptr, int(result->documents))
                    .arg(
                        clockText(QDateTime::currentDateTimeUtc()),
                        QLocale().toString(double(clock.elapsed()) / 1000, 'f', 1)));
            show(*result);
        });
}

void ReconciliationPage::show(const TieOut &result)
{
    if (result.documents == 0) {
        m_states->showEmpty(
            u"reconciliation"_s,
            tr("Nothing to compare"),
            tr("There is no document in this period. Choose another one above."));
        return;
    }
    showLines(result);
    showDiscrepancies(result);
    m_states->showContent();
}

} // namespace levy::ui
