// What the reconciliation page is put together of.
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/celldelegate.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/components/pilllabel.h"
#include "ui/components/tableview.h"
#include "ui/data/backend.h"
#include "ui/reconciliation/reconciliationpage.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressHeight = 12;
constexpr int progressWidth = 160;
constexpr int mendWidth = 236;
constexpr int tieLeast = 3; ///< rows that are always there

} // namespace

QWidget *ReconciliationPage::makeHead()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::gap);
    m_period = new LabelledCombo(tr("Period"), bar);
    m_connection = new LabelledCombo(tr("Connection"), bar);
    m_company = new LabelledCombo(tr("Company"), bar);
    m_ran = new Label({}, {TextSize::Small, Tone::Secondary}, bar);
    m_ran->setElided(true);
    m_csv = new Button(tr("CSV"), u"download"_s, Button::Kind::Default, bar);
    m_csv->setAccessibleName(tr("Save every row as CSV"));
    m_pdf = new Button(tr("Report (PDF)"), u"documents"_s, Button::Kind::Default, bar);
    m_run = new Button(tr("Run now"), u"reconciliation"_s, Button::Kind::Primary, bar);
    for (LabelledCombo *combo : {m_period, m_connection, m_company}) {
        row->addWidget(combo);
        connect(combo, &QComboBox::activated, this, [this] {
            m_told->hide();
            load();
        });
    }
    row->addWidget(m_ran, 1);
    row->addWidget(m_csv);
    row->addWidget(m_pdf);
    row->addWidget(m_run);
    connect(m_run, &QPushButton::clicked, this, &ReconciliationPage::run);
    connect(m_csv, &QPushButton::clicked, this, [this] { askForFile(u"csv"_s); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { askForFile(u"pdf"_s); });
    return bar;
}

QWidget *ReconciliationPage::makeProgress()
{
    m_progressArea = new QWidget(this);
    auto *row = new QHBoxLayout(m_progressArea);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::gap);
    m_progress = new QProgressBar(m_progressArea);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, progressHeight);
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_stage = new Label({}, {TextSize::Small, Tone::Secondary}, m_progressArea);
    auto *cancel = new Button(tr("Cancel"), u"close"_s, Button::Kind::Default, m_progressArea);
    cancel->setSmall(true);
    cancel->setAccessibleName(tr("Cancel the comparison"));
    row->addWidget(m_progress);
    row->addWidget(m_stage, 1);
    row->addWidget(cancel);
    m_progressArea->hide();
    connect(cancel, &QPushButton::clicked, this, [this] { m_stop.requestStop(); });
    return m_progressArea;
}

QWidget *ReconciliationPage::makeTieOut()
{
    auto *card = new Card(this);
    m_lines = new RowsModel(
        {{tr("Currency"), false, true},
         {tr("Count"), true},
         {tr("Tax"), true},
         {QString()},
         {tr("Count"), true},
         {tr("Tax"), true},
         {QString()},
         {tr("Count"), true},
         {tr("Tax"), true},
         {tr("Source less ledger"), true},
         {QString()}},
        this);
    auto *table = new PlainTable(m_lines, card);
    table->setHeadings(
        {{tr("Source invoices"), 1, 2},
         {tr("Avalara, committed"), 4, 5},
         {tr("Ledger"), 7, 8},
         {tr("Difference"), 9, 9}});
    table->setAccessibleName(tr("Documents, Avalara and ledger by currency"));
    table->setEdge(sizes::padding);
    table->cells()->setSmall(false);
    table->setScrolling(tieLeast);
    m_tie = table;
    card->body()->setContentsMargins(0, 0, 0, 1);
    card->body()->addWidget(table);
    return card;
}

QWidget *ReconciliationPage::makeDiscrepancies()
{
    auto *card = new Card(tr("Discrepancies"), this);
    m_open = new PillLabel({}, card);
    m_accepted = new PillLabel({}, card);
    m_kind = new LabelledCombo({}, card);
    m_kind->setAccessibleName(tr("Kind of discrepancy"));
    card->addToHead(m_open);
    card->addToHead(m_accepted);
    card->addToHead(m_kind);
    m_found = new RowsModel(
        {{tr("Document")},
         {tr("Customer"), false, true},
         {tr("Ship to")},
         {tr("Date")},
         {tr("Source"), true},
         {tr("Avalara"), true},
         {tr("Ledger"), true},
         {tr("Difference"), true},
         {tr("Mend"), true}},
        this);
    m_table = new TableView(card);
    m_table->setModel(m_found);
    m_table->setEdge(sizes::padding);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Discrepancies"));
    const int last = m_found->columnCount() - 1;
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < last; ++i) {
        header->setSectionResizeMode(
            i, i == 1 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    header->setSectionResizeMode(last, QHeaderView::Fixed);
    m_table->setColumnWidth(last, mendWidth);
    card->body()->setContentsMargins(0, 0, 0, 1);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(makeDetail());
    connect(m_kind, &QComboBox::activated, this, &ReconciliationPage::showRows);
    connect(
        m_table->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        &ReconciliationPage::showChosen);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const qint64 document = m_found->rows()[size_t(index.row())].id;
        if (document > 0)
            Q_EMIT wanted(
                {.page = PageId::Documents, .documents = DocumentQuery(), .document = document});
    });
    return card;
}

QWidget *ReconciliationPage::makeDetail()
{
    m_detail = new QWidget(this);
    auto *row = new QHBoxLayout(m_detail);
    row->setContentsMargins(sizes::padding, sizes::gap, sizes::padding, sizes::gap);
    row->setSpacing(sizes::gap);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_cause = (new Label({}, {TextSize::Body, Tone::Text, QFont::Medium}, m_detail))->wrapped();
    m_how = (new Label({}, {TextSize::Small, Tone::Secondary}, m_detail))->wrapped();
    m_cause->selectable();
    texts->addWidget(m_cause);
    texts->addWidget(m_how);
    row->addLayout(texts, 1);
    m_document = new Button(tr("Show document"), u"arrow-right"_s, Button::Kind::Default, m_detail);
    m_accept = new Button(tr("Accept…"), u"minus-circle"_s, Button::Kind::Default, m_detail);
    m_otherMend = new Button({}, {}, Button::Kind::Default, m_detail);
    row->addWidget(m_document);
    row->addWidget(m_otherMend);
    row->addWidget(m_accept);
    m_detail->hide();
    connect(m_accept, &QPushButton::clicked, this, &ReconciliationPage::askToAccept);
    connect(m_otherMend, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (!current.isValid())
            return;
        const Members chosen = m_members[size_t(current.row())];
        askToMend(chosen, rowOf(chosen.front()).otherMend);
    });
    connect(m_document, &QPushButton::clicked, this, [this] {
        Q_EMIT m_table->opened(m_table->currentIndex());
    });
    return m_detail;
}

} // namespace levy::ui
