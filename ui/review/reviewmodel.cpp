#include "ui/review/reviewmodel.h"

#include "ui/components/formats.h"
#include "ui/data/documentwords.h"

#include <algorithm>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

FlagReason reasonOf(const ListedDocument &document)
{
    return flagReasonFromText(document.row.flag).value_or(FlagReason::None);
}

} // namespace

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ReviewModel::setDocuments(const std::vector<ListedDocument> &documents, Order order)
{
    std::vector<ListedDocument> sorted = documents;
    std::stable_sort(
        sorted.begin(), sorted.end(), [order](const ListedDocument &a, const ListedDocument &b) {
            if (order == Order::Amount)
                return qAbs(a.row.netMinor) > qAbs(b.row.netMinor);
            if (order == Order::Reason && a.row.flag != b.row.flag)
                return reasonOf(a) < reasonOf(b);
            return a.changedAt < b.changedAt;
        });
    std::vector<Line> lines;
    for (size_t i = 0; i < sorted.size(); ++i) {
        const FlagReason reason = reasonOf(sorted[i]);
        const bool begins = order == Order::Reason && (i == 0 || reasonOf(sorted[i - 1]) != reason);
        if (begins) {
            const auto same = std::count_if(
                sorted.begin(), sorted.end(), [reason](const ListedDocument &document) {
                    return reasonOf(document) == reason;
                });
            lines.push_back({reason, -1, int(same)});
        }
        lines.push_back({FlagReason::None, int(i), 0});
    }
    const auto sameDocuments = [&] {
        return std::equal(
            sorted.begin(),
            sorted.end(),
            m_documents.begin(),
            m_documents.end(),
            [](const ListedDocument &a, const ListedDocument &b) {
                return a.row.id == b.row.id && a.row.flag == b.row.flag;
            });
    };
    if (lines == m_lines && sameDocuments()) {
        m_documents = std::move(sorted);
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_documents = std::move(sorted);
    m_lines = std::move(lines);
    endResetModel();
}

qint64 ReviewModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[size_t(row)].document < 0)
        return 0;
    return m_documents[size_t(m_lines[size_t(row)].document)].row.id.value;
}

int ReviewModel::rowOf(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (id > 0 && idAt(row) == id)
            return row;
    }
    return -1;
}

int ReviewModel::nextRow(int row, int direction) const
{
    for (int at = row + direction; at >= 0 && at < rowCount(); at += direction) {
        if (idAt(at) > 0)
            return at;
    }
    return -1;
}

int ReviewModel::placeOf(qint64 id) const
{
    int place = 0;
    for (int row = 0; row < rowCount(); ++row) {
        place += idAt(row) > 0 ? 1 : 0;
        if (idAt(row) == id && id > 0)
            return place;
    }
    return 0;
}

std::vector<DocumentId> ReviewModel::sameReason(qint64 id) const
{
    const int row = rowOf(id);
    std::vector<DocumentId> ids;
    if (row < 0)
        return ids;
    const QString flag = m_documents[size_t(m_lines[size_t(row)].document)].row.flag;
    for (const ListedDocument &document : m_documents) {
        if (document.row.flag == flag)
            ids.push_back(document.row.id);
    }
    return ids;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (line.document < 0) {
        switch (role) {
        case Qt::DisplayRole:
            return reasonTitle(line.group);
        case Qt::AccessibleTextRole:
            return tr("%1, %Ln document(s)", nullptr, line.count).arg(reasonTitle(line.group));
        case IsGroupRole:
            return true;
        case ReasonIconRole:
            return reasonIcon(line.group);
        case ReasonToneRole:
            return int(reasonTone(line.group));
        case CountRole:
            return countText(line.count);
        default:
            return {};
        }
    }
    const ListedDocument &document = m_documents[size_t(line.document)];
    const DocumentRow &row = document.row;
    const QString number = row.number.isEmpty() ? tr("no number") : row.number;
    const QString amount = moneyWithCode(row.netMinor, row.currency);
    switch (role) {
    case Qt::DisplayRole:
        return number;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3, %4"_s.arg(
            number, row.customer, amount, reasonTitle(reasonOf(document)));
    case IsGroupRole:
        return false;
    case IdRole:
        return row.id.value;
    case AmountRole:
        return amount;
    case AgeRole:
        return ageText(document.changedAt, QDateTime::currentDateTimeUtc());
    case CustomerRole:
        return row.customer;
    default:
        return {};
    }
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    return idAt(index.row()) > 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace levy::ui
