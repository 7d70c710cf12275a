// What the documents page shows of its list: state, counts, selection, export.
#include "core/service/explain.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/statestack.h"
#include "ui/components/tableview.h"
#include "ui/components/toast.h"
#include "ui/data/backend.h"
#include "ui/data/documentexport.h"
#include "ui/data/documentsmodel.h"
#include "ui/documents/documentpane.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/filterbar.h"
#include "ui/theme/sizes.h"

#include <QFileDialog>
#include <QSplitter>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesTab = 1;
constexpr int wideEnough = 1300;

/// Of all documents, those without a decision.
bool isOnlyUndecided(const DocumentQuery &query)
{
    DocumentQuery undecided;
    undecided.chosenBy = ChosenBy::NoDecision;
    undecided.sort = query.sort;
    undecided.isDescending = query.isDescending;
    return query == undecided;
}

} // namespace

void DocumentsPage::showState()
{
    m_filter->setTotal(m_model->rowCount());
    if (m_model->rowCount() > 0) {
        m_states->showContent();
        if (m_toSelect > 0)
            selectDocument(m_toSelect);
        return;
    }
    if (isOnlyUndecided(m_filter->query())) {
        m_states->showEmpty(
            u"check-circle"_s,
            tr("Nothing is undecided"),
            tr("Every document that is final in its ledger has its tax or a decision."),
            tr("Clear filters"),
            u"close"_s);
    } else if (m_filter->isFiltered()) {
        m_states->showEmpty(
            u"filter"_s,
            tr("No document matches"),
            tr("The filters above leave nothing to show."),
            tr("Clear filters"),
            u"close"_s);
    } else if (m_backend.sync().isRunning) {
        m_states->showLoading(tr("Reading the ledgers for the first time …"));
    } else {
        m_states->showEmpty(
            u"documents"_s,
            tr("No documents yet"),
            tr("Sales invoices and credit notes appear here as soon as a ledger is read."));
    }
}

void DocumentsPage::askCounts()
{
    const quint64 question = ++m_countQuestion;
    m_backend.read(
        this,
        [query = m_filter->query()](Levy &levy) {
            return levy.store().read(
                [&](Reader &reader) { return documentlist::groupCounts(reader, query); });
        },
        [this, question](const Result<std::map<DocumentGroup, qint64>> &counts) {
            if (question != m_countQuestion)
                return;
            if (counts)
                m_filter->setCounts(*counts);
            else
                m_filter->clearCounts();
        });
}

void DocumentsPage::showSelection()
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(index.row()));
    const quint64 question = ++m_sumQuestion;
    if (ids.empty())
        return m_sums->setText({});
    m_backend.read(
        this,
        [ids](Levy &levy) {
            return levy.store().read(
                [&](Reader &reader) { return documentlist::sums(reader, ids); });
        },
        [this, question, count = ids.size()](const Result<std::vector<CurrencySum>> &sums) {
            if (question != m_sumQuestion)
                return;
            if (!sums) // not those of another selection
                return m_sums->setText({});
            QStringList parts;
            for (const CurrencySum &sum : *sums) {
                parts << tr("Net %1   Tax %2")
                             .arg(
                                 moneyWithCode(sum.netMinor, sum.currency),
                                 moneyWithCode(sum.taxMinor, sum.currency));
            }
            m_sums->setText(
                tr("%Ln selected:", nullptr, int(count)) + u"   "_s + parts.join(u"   ·   "_s));
        });
}

void DocumentsPage::openPane(qint64 document)
{
    if (document <= 0)
        return;
    if (m_pane->isHidden()) {
        m_pane->setVisible(true);
        sharePane();
    }
    m_pane->show(document);
}

/// Lines with their jurisdictions need more room than the rest, where there is some.
void DocumentsPage::sharePane()
{
    if (m_isPaneMoved || m_pane->isHidden())
        return;
    const bool isWider = m_pane->currentPage() == linesTab && m_splitter->width() >= wideEnough;
    const int pane = isWider ? sizes::linesPane : sizes::detailPane;
    m_splitter->setSizes({qMax(300, m_splitter->width() - pane), pane});
}

void DocumentsPage::closePane()
{
    m_pane->hide();
    m_table->setFocus();
}

void DocumentsPage::selectDocument(qint64 document)
{
    const int row = m_model->rowOf(document);
    if (row < 0)
        return;
    m_toSelect = 0;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void DocumentsPage::exportList()
{
    auto *dialog = new QFileDialog(this, tr("Export the documents"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Excel workbook (*.xlsx)"), tr("Table as text (*.csv)"), tr("For printing (*.pdf)")});
    dialog->setDefaultSuffix(u"xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentsPage::writeList);
    dialog->open();
}

void DocumentsPage::writeList(const QString &path)
{
    QHash<QString, QString> names;
    for (const ConnectionView &connection : m_backend.services().connections)
        names.insert(connection.id, connection.name);
    m_backend.read(
        this,
        [query = m_model->query(), path, names](Levy &levy) {
            return exportDocuments(levy, query, names, path);
        },
        [this, path](const Result<qint64> &count) {
            if (count) {
                m_toast->tell(
                    tr("%Ln document(s) exported", nullptr, int(*count)),
                    QDir::toNativeSeparators(path));
            } else {
                m_toast->tell(tr("Nothing was exported"), explain(count.error()).text);
            }
        });
}

} // namespace levy::ui
