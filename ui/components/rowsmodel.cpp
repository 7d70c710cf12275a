#include "ui/components/rowsmodel.h"

namespace levy::ui {

using namespace Qt::StringLiterals;

RowsModel::RowsModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void RowsModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    // The same number of rows keeps selection and scroll position.
    if (rows.size() == m_rows.size() && !rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == GroupRole)
        return row.isGroup;
    if (role == Qt::TextAlignmentRole)
        return int(
            (m_columns[size_t(index.column())].isRight ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (size_t(index.column()) >= row.cells.size())
        return {};
    const Cell &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return cell.text;
    case Qt::AccessibleTextRole: {
        if (!cell.spoken.isEmpty())
            return cell.spoken;
        if (!cell.pill.isEmpty())
            return cell.pill.word;
        return (cell.text + u' ' + cell.unit + u' ' + cell.subtext).trimmed();
    }
    case ToneRole:
        return int(row.isMuted ? Tone::Faint : cell.tone);
    case WeightRole:
        return int(cell.weight);
    case PillRole:
        return cell.pill.isEmpty() ? QVariant() : QVariant::fromValue(cell.pill);
    case IconRole:
        return cell.icon;
    case IconToneRole:
        return int(cell.iconTone);
    case SubtextRole:
        return cell.subtext;
    case UnitRole:
        return cell.unit;
    case ShareRole:
        return cell.share >= 0 ? QVariant(cell.share) : QVariant();
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    // As a tip as well: where the room is short, a heading is shortened.
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_columns[size_t(section)].title;
    if (role == Qt::TextAlignmentRole)
        return int(
            (m_columns[size_t(section)].isRight ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    return {};
}

} // namespace levy::ui
