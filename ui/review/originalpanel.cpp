#include "ui/review/originalpanel.h"

#include "core/rules/decisions.h"
#include "ui/components/card.h"
#include "ui/components/celldelegate.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/rowsmodel.h"
#include "ui/components/tableview.h"
#include "ui/data/backend.h"
#include "ui/data/documentwords.h"
#include "ui/theme/sizes.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInvoices = 50;
constexpr int tableHeight = 260;

} // namespace

OriginalPanel::OriginalPanel(Desk desk, QWidget *parent)
    : ReasonPanel(desk, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Invoices of this customer"), this);
    card->setNote(tr("Its day decides the rates of the credit note"));
    m_rows = new RowsModel(
        {{tr("Number"), false, true},
         {tr("Date")},
         {tr("Ship to")},
         {tr("Net"), true},
         {tr("Tax"), true},
         {tr("Avalara")}},
        this);
    m_table = new TableView(card);
    m_table->setModel(m_rows);
    m_table->setEdge(sizes::padding);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Invoices of this customer"));
    m_table->setMinimumHeight(tableHeight);
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < m_rows->columnCount(); ++i) {
        header->setSectionResizeMode(
            i, i == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    card->body()->setContentsMargins(0, 0, 0, 1);
    card->body()->addWidget(m_table);
    column->addWidget(card);
    column->addStretch(1);
    connect(
        m_table->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &ReasonPanel::actionsChanged);
}

void OriginalPanel::show(const DocumentView &shown)
{
    const bool isSame = view().document.id == shown.document.id;
    keep(shown);
    if (!isSame)
        load();
    Q_EMIT actionsChanged();
}

void OriginalPanel::load()
{
    const quint64 question = ++m_question;
    DocumentQuery query;
    query.connection = view().document.source.connection;
    query.customer = view().document.source.customer.name;
    query.currency = view().document.source.currency;
    query.to = view().document.source.date;
    m_desk.backend.read(
        this,
        [query](Levy &levy) {
            return levy.store().read([&](Reader &reader) -> Result<std::vector<ListedDocument>> {
                const auto ids = documentlist::ids(reader, query, mostInvoices);
                if (!ids)
                    return fail(ids.error());
                return documentlist::rows(reader, *ids);
            });
        },
        [this, question](const Result<std::vector<ListedDocument>> &rows) {
            if (rows && question == m_question)
                showInvoices(*rows);
        });
}

void OriginalPanel::showInvoices(const std::vector<ListedDocument> &invoices)
{
    m_invoices.clear();
    std::vector<RowsModel::Row> rows;
    for (const ListedDocument &invoice : invoices) {
        if (invoice.isCreditNote || invoice.row.number.isEmpty())
            continue;
        m_invoices.push_back(invoice);
        const DocumentRow &row = invoice.row;
        Cell number;
        number.text = row.number;
        number.weight = QFont::Medium;
        Cell day;
        day.text = shortDay(row.date);
        Cell place;
        place.text = placeText(invoice);
        place.tone = Tone::Secondary;
        Cell net;
        net.text = moneyText(row.netMinor, row.currency);
        Cell tax;
        tax.text = row.taxMinor ? moneyText(*row.taxMinor, row.currency) : noFigure;
        Cell held;
        held.text = avalaraWord(row.taxStatus);
        held.tone = isIrreversible(row.taxStatus) ? Tone::Indigo : Tone::Secondary;
        rows.push_back({{number, day, place, net, tax, held}, row.id.value, false, false});
    }
    m_rows->setRows(std::move(rows));
    m_table->clearSelection();
    Q_EMIT actionsChanged();
}

QString OriginalPanel::primaryText() const
{
    return tr("It corrects this invoice");
}

bool OriginalPanel::canPrimary() const
{
    return m_table->selectionModel()->hasSelection();
}

void OriginalPanel::primary()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_invoices.size()))
        return;
    const QString original = m_invoices[size_t(row)].row.number;
    const QDate day = m_invoices[size_t(row)].row.date;
    decide(
        [original, day](Document document, const Decider &by) {
            return nameOriginal(std::move(document), original, day, by);
        },
        tr("%1 corrects %2").arg(number(), original));
}

QString OriginalPanel::editText() const
{
    return tr("There is none");
}

void OriginalPanel::edit()
{
    decide(
        [](Document document, const Decider &by) { return approve(std::move(document), {}, by); },
        tr("%1 has no original").arg(number()));
}

} // namespace levy::ui
