#include "ui/data/pagedmodel.h"

#include <QHash>
#include <QMetaObject>

#include <algorithm>

namespace levy::ui {

namespace {

constexpr qsizetype mostInFlight = 2;

} // namespace

PagedModel::PagedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PagedModel::restart()
{
    ++m_token;
    m_inFlight.clear();
    m_wanted.clear();
    m_isComplete = false;
    // What somebody holds on to may lie behind the first page: then the whole order is waited for.
    if (persistentIndexList().isEmpty())
        requestIds(m_token, true);
    requestIds(m_token, false);
}

void PagedModel::refresh()
{
    ++m_token;
    m_inFlight.clear();
    m_wanted.clear();
    requestIds(m_token, false);
}

void PagedModel::clear()
{
    ++m_token;
    beginResetModel();
    m_ids.clear();
    m_isFilled = false;
    m_isComplete = false;
    m_stale.clear();
    dropRows();
    endResetModel();
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

qint64 PagedModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[size_t(row)] : 0;
}

int PagedModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

void PagedModel::takeIds(quint64 token, const std::vector<qint64> &ids, bool isComplete)
{
    // The whole list may overtake its own beginning.
    if (token != m_token || (m_isComplete && !isComplete))
        return;
    m_isComplete = isComplete;
    m_isFilled = true;
    const int pages = (int(ids.size()) + pageSize - 1) / pageSize;
    const bool continues
        = ids.size() >= m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (ids == m_ids) {
        for (int page = 0; page < pages; ++page)
            m_stale.insert(page);
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else if (continues && !m_ids.empty()) {
        // The beginning that is shown stays; the page that was not full is read again.
        m_stale.insert(int(m_ids.size()) / pageSize);
        beginInsertRows({}, rowCount(), int(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
    } else if (m_ids.empty() || ids.empty()) {
        beginResetModel();
        m_ids = ids;
        dropRows();
        m_stale.clear();
        endResetModel();
    } else {
        moveIndexes(ids);
    }
    Q_EMIT filled();
}

void PagedModel::moveIndexes(const std::vector<qint64> &ids)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> places; // only of what somebody holds on to
    for (const QModelIndex &index : before)
        places.insert(m_ids[size_t(index.row())], -1);
    if (!places.isEmpty()) {
        for (size_t row = 0; row < ids.size(); ++row) {
            const auto place = places.find(ids[row]);
            if (place != places.end())
                *place = int(row);
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before) {
        const int row = places.value(m_ids[size_t(old.row())], -1);
        after << (row < 0 ? QModelIndex() : createIndex(row, old.column()));
    }
    m_ids = ids;
    dropRows();
    m_stale.clear();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void PagedModel::wantRow(int row) const
{
    const int page = row / pageSize;
    if (m_inFlight.contains(page))
        return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_isAsking)
        return;
    // Not from within painting: gathers all that one painting wants.
    m_isAsking = true;
    auto *self = const_cast<PagedModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->askPages(); }, Qt::QueuedConnection);
}

void PagedModel::askPages()
{
    m_isAsking = false;
    // The latest wish first: earlier ones have scrolled away.
    while (!m_wanted.empty() && m_inFlight.size() < mostInFlight) {
        const int page = m_wanted.back();
        m_wanted.pop_back();
        const size_t from = size_t(page) * pageSize;
        if (from >= m_ids.size() || m_inFlight.contains(page))
            continue;
        const size_t to = std::min(m_ids.size(), from + pageSize);
        m_inFlight.insert(page);
        requestRows(
            m_token,
            page,
            std::vector<qint64>(m_ids.begin() + qsizetype(from), m_ids.begin() + qsizetype(to)));
    }
}

void PagedModel::takeRows(quint64 token, int page)
{
    if (token != m_token)
        return;
    m_inFlight.remove(page);
    m_stale.remove(page);
    const int from = page * pageSize;
    const int to = qMin(rowCount(), from + pageSize) - 1;
    if (from <= to)
        Q_EMIT dataChanged(index(from, 0), index(to, columnCount() - 1));
    if (!m_wanted.empty())
        askPages();
}

void PagedModel::takeFailure(quint64 token, const QString &sentence)
{
    if (token == m_token)
        Q_EMIT failed(sentence);
}

} // namespace levy::ui
