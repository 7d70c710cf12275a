// What the audit page shows of its list: filter, state, the chosen event, export.
#include "core/audit/auditexport.h"
#include "core/service/explain.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/eventpane.h"
#include "ui/components/chip.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/statestack.h"
#include "ui/components/tableview.h"
#include "ui/data/auditmodel.h"
#include "ui/data/backend.h"
#include "ui/theme/sizes.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QSplitter>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the format that the file's name asks for.
Result<qint64> writeEvents(Levy &levy, AuditFilter filter, const QString &path)
{
    filter.limit = 0;
    QSaveFile file(path);
    const auto refused = [&] {
        return fail(
            ErrorKind::Invalid,
            u"file"_s,
            u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    const bool isCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    Result<qint64> count = levy.store().read([&](Reader &reader) {
        return isCsv ? exportAuditCsv(reader, filter, file, StopToken())
                     : exportAuditJsonLines(reader, filter, file, StopToken());
    });
    if (count && !file.commit())
        return refused();
    return count;
}

} // namespace

void AuditPage::open(const Target &target)
{
    if (target.audit) {
        m_onlyDocument = target.audit->document;
        m_text->clear();
        applyFilter();
    }
    if (target.event > 0)
        openEvent(target.event);
}

void AuditPage::applyFilter()
{
    AuditFilter filter;
    const int days = m_period->currentData().toInt();
    if (days > 0)
        filter.from = QDate::currentDate().addDays(1 - days).startOfDay().toUTC();
    filter.kind = m_kind->currentData().toString();
    filter.actor = m_actor->currentData().toString();
    filter.connection = m_connection->currentData().toString();
    filter.text = m_text->text().trimmed();
    filter.onlyIrreversible = m_irreversible->isChecked();
    filter.onlyFailed = m_failed->isChecked();
    filter.document = m_onlyDocument;
    m_document->setVisible(m_onlyDocument > 0);
    m_document->setText(tr("One document"));
    m_document->setChecked(true);
    m_document->updateGeometry();
    m_model->setFilter(filter);
}

void AuditPage::showConnections()
{
    const QString chosen = m_connection->currentData().toString();
    m_connection->clear();
    m_connection->addItem(tr("All"), QString());
    for (const ConnectionView &connection : m_backend.services().connections)
        m_connection->addItem(connection.name, connection.id);
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
}

void AuditPage::showState()
{
    if (m_model->rowCount() > 0) {
        m_states->showContent();
        if (m_toOpen > 0)
            openEvent(m_toOpen);
    } else {
        m_states->showEmpty(
            u"filter"_s, tr("No event matches"), tr("The filters above leave nothing to show."));
    }
    askTotal();
}

void AuditPage::askTotal()
{
    m_backend.read(
        this,
        [](Levy &levy) {
            return levy.store().read([&](Reader &reader) { return levy.trail().head(reader); });
        },
        [this, shown = m_model->rowCount()](const Result<AuditCheckpoint> &head) {
            if (head) {
                m_shown->setText(
                    tr("%Ln event(s) shown", nullptr, shown) + u"   "_s
                    + tr("%1 in all").arg(countText(head->sequence)));
            }
        });
}

void AuditPage::openEvent(qint64 sequence)
{
    m_toOpen = sequence;
    const int row = m_model->rowOf(sequence);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    openPane(row);
}

void AuditPage::openPane(int row)
{
    const AuditEvent *event = m_model->eventAt(row);
    if (!event)
        return; // comes with its page
    m_toOpen = 0;
    if (m_pane->isHidden()) {
        m_pane->setVisible(true);
        m_splitter->setSizes(
            {qMax(300, m_splitter->width() - sizes::detailPane), sizes::detailPane});
    }
    m_pane->show(*event);
}

void AuditPage::exportTrail()
{
    auto *dialog = new QFileDialog(this, tr("Export the audit trail"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("JSON Lines with hashes, to be verified by others (*.jsonl)"),
         tr("Table for a spreadsheet (*.csv)")});
    dialog->setDefaultSuffix(u"jsonl"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("csv"_L1) ? u"csv"_s : u"jsonl"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::writeTrail);
    dialog->open();
}

void AuditPage::writeTrail(const QString &path)
{
    m_backend.read(
        this,
        [filter = m_model->filter(), path](Levy &levy) { return writeEvents(levy, filter, path); },
        [this, path](const Result<qint64> &count) {
            m_shown->setText(
                count ? tr("%Ln event(s) written to %1", nullptr, int(*count))
                            .arg(QDir::toNativeSeparators(path))
                      : explain(count.error()).text);
        });
}

} // namespace levy::ui
