#include "ui/data/documentsmodel.h"

#include "core/service/explain.h"
#include "ui/components/cells.h"
#include "ui/components/formats.h"
#include "ui/data/backend.h"
#include "ui/data/documentwords.h"

#include <QHash>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptPages = 64;

bool isFigure(DocumentColumn column)
{
    return column == DocumentColumn::Net || column == DocumentColumn::Tax;
}

QString displayText(const ListedDocument &document, DocumentColumn column, const Backend &backend)
{
    const DocumentRow &row = document.row;
    switch (column) {
    case DocumentColumn::Status:
        return statusPill(row).word;
    case DocumentColumn::Source:
        return shortSource(backend.connectionName(row.connection));
    case DocumentColumn::Number:
        return row.number.isEmpty() ? noFigure : row.number;
    case DocumentColumn::Date:
        return shortDay(row.date);
    case DocumentColumn::Customer:
        return row.customer;
    case DocumentColumn::ShipTo:
        return placeText(document);
    case DocumentColumn::Net:
        return moneyText(row.netMinor, row.currency);
    case DocumentColumn::Tax:
        return row.taxMinor ? moneyText(*row.taxMinor, row.currency) : noFigure;
    case DocumentColumn::Currency:
        return row.currency;
    case DocumentColumn::Avalara:
        return avalaraWord(row.taxStatus);
    case DocumentColumn::Entry:
        return row.entryNumber.isEmpty() ? noFigure : row.entryNumber;
    case DocumentColumn::Changed:
        return momentText(document.changedAt);
    case DocumentColumn::Reason: {
        const FlagReason reason = flagReasonFromText(row.flag).value_or(FlagReason::None);
        return reason == FlagReason::None ? noFigure : reasonTitle(reason);
    }
    }
    return {};
}

} // namespace

DocumentsModel::DocumentsModel(Backend &backend, QObject *parent)
    : PagedModel(parent)
    , m_backend(backend)
    , m_pages(keptPages)
{
}

void DocumentsModel::setQuery(const DocumentQuery &query)
{
    m_query = query;
    restart();
}

const ListedDocument *DocumentsModel::documentAt(int row) const
{
    const Page *page = m_pages.object(row / pageSize);
    const size_t at = size_t(row % pageSize);
    return page && at < page->size() && (*page)[at].row.id.value == idAt(row) ? &(*page)[at]
                                                                              : nullptr;
}

int DocumentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(DocumentColumn::Reason) + 1;
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = DocumentColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const ListedDocument *document = documentAt(index.row());
    if (!document || isPageStale(index.row() / pageSize))
        wantRow(index.row());
    return document ? cell(*document, column, role) : QVariant();
}

QVariant DocumentsModel::cell(const ListedDocument &document, DocumentColumn column, int role) const
{
    const DocumentRow &row = document.row;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(document, column, m_backend);
    case Qt::AccessibleTextRole:
        return column == DocumentColumn::Source ? m_backend.connectionName(row.connection)
                                                : displayText(document, column, m_backend);
    case Qt::ToolTipRole:
        return column == DocumentColumn::Source || column == DocumentColumn::Customer
            ? cell(document, column, Qt::AccessibleTextRole)
            : QVariant();
    case CopyRole:
        if (column == DocumentColumn::Source)
            return m_backend.connectionName(row.connection);
        if (column == DocumentColumn::Net)
            return moneyForCopy(row.netMinor, row.currency);
        if (column == DocumentColumn::Tax)
            return row.taxMinor ? moneyForCopy(*row.taxMinor, row.currency) : QString();
        if (column == DocumentColumn::Date)
            return QLocale().toString(row.date, QLocale::ShortFormat);
        return {};
    case PillRole:
        return column == DocumentColumn::Status ? QVariant::fromValue(statusPill(row)) : QVariant();
    case WeightRole:
        return column == DocumentColumn::Number ? QVariant(int(QFont::Medium)) : QVariant();
    case IconRole:
        return column == DocumentColumn::Avalara && isIrreversible(row.taxStatus)
            ? QVariant(u"lock"_s)
            : QVariant();
    case IconToneRole:
        return int(Tone::Indigo);
    case SmallRole:
        return column == DocumentColumn::Avalara;
    case ToneRole: {
        if (column == DocumentColumn::Avalara) {
            return int(
                isIrreversible(row.taxStatus)    ? Tone::Indigo
                    : row.taxStatus == "none"_L1 ? Tone::Faint
                                                 : Tone::Secondary);
        }
        if (column == DocumentColumn::Currency || column == DocumentColumn::Changed
            || column == DocumentColumn::Reason)
            return int(Tone::Secondary);
        const bool isMissing = (column == DocumentColumn::Tax && !row.taxMinor)
            || (column == DocumentColumn::Entry && row.entryNumber.isEmpty());
        return int(isMissing ? Tone::Faint : Tone::Text);
    }
    default:
        return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = DocumentColumn(section);
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case DocumentColumn::Status:
        return tr("Status");
    case DocumentColumn::Source:
        return tr("Source");
    case DocumentColumn::Number:
        return tr("Number");
    case DocumentColumn::Date:
        return tr("Date");
    case DocumentColumn::Customer:
        return tr("Customer");
    case DocumentColumn::ShipTo:
        return tr("Ship to");
    case DocumentColumn::Net:
        return tr("Net");
    case DocumentColumn::Tax:
        return tr("Tax");
    case DocumentColumn::Currency:
        //: short heading of a column with currency codes
        return tr("Cur.");
    case DocumentColumn::Avalara:
        return tr("Avalara");
    case DocumentColumn::Entry:
        return tr("Ledger entry");
    case DocumentColumn::Changed:
        return tr("Last change");
    case DocumentColumn::Reason:
        return tr("Reason");
    }
    return {};
}

void DocumentsModel::sort(int column, Qt::SortOrder order)
{
    const bool isDescending = order == Qt::DescendingOrder;
    if (column < 0
        || (m_query.sort == DocumentColumn(column) && m_query.isDescending == isDescending))
        return;
    m_query.sort = DocumentColumn(column);
    m_query.isDescending = isDescending;
    restart();
}

void DocumentsModel::requestIds(quint64 token, bool onlyFirst)
{
    const qint64 limit = onlyFirst ? pageSize * 2 : 0;
    const auto ask = [query = m_query, limit](Levy &levy) {
        return levy.store().read(
            [&](Reader &reader) { return documentlist::ids(reader, query, limit); });
    };
    const auto then = [this, token, limit](const Result<std::vector<qint64>> &ids) {
        if (ids)
            takeIds(token, *ids, limit == 0 || qint64(ids->size()) < limit);
        else
            takeFailure(token, explainReading(ids.error()).text);
    };
    if (onlyFirst)
        m_backend.readSoon(this, ask, then);
    else
        m_backend.read(this, ask, then);
}

void DocumentsModel::requestRows(quint64 token, int page, const std::vector<qint64> &ids)
{
    m_backend.readSoon(
        this,
        [ids](Levy &levy) {
            return levy.store().read(
                [&](Reader &reader) { return documentlist::rows(reader, ids); });
        },
        [this, token, page, ids](const Result<std::vector<ListedDocument>> &rows) {
            if (!rows)
                return takeFailure(token, explainReading(rows.error()).text);
            // One that is gone meanwhile leaves an empty row until the ids are read again.
            QHash<qint64, ListedDocument> byId;
            for (const ListedDocument &document : *rows)
                byId.insert(document.row.id.value, document);
            auto *kept = new Page; // the cache takes it over
            for (const qint64 id : ids)
                kept->push_back(byId.value(id));
            m_pages.insert(page, kept);
            takeRows(token, page);
        });
}

void DocumentsModel::dropRows()
{
    m_pages.clear();
}

} // namespace levy::ui
