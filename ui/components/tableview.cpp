#include "ui/components/tableview.h"

#include "ui/components/celldelegate.h"
#include "ui/components/rowsmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace levy::ui {

namespace {

/// A tab or a line break inside a cell would part it.
QString oneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_cells(new CellDelegate(this))
{
    setItemDelegate(m_cells);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setMinimumSectionSize(36);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setRowHeight(sizes::row);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::setRowHeight(int height)
{
    const int text = QFontMetrics(textFont(TextSize::Body)).height();
    verticalHeader()->setDefaultSectionSize(qMax(height, text + 12));
    verticalHeader()->setMinimumSectionSize(16);
}

void TableView::setEdge(int edge)
{
    m_cells->setEdge(edge);
    horizontalHeader()->setProperty("edge", edge);
}

QString TableView::selectionAsText(bool withHeadings) const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    QStringList lines;
    if (withHeadings) {
        QStringList cells;
        for (const int column : columns)
            cells << oneCell(model()->headerData(column, Qt::Horizontal).toString());
        lines << cells.join(u'\t');
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column, rootIndex());
            const QVariant copy = index.data(CopyRole);
            cells << oneCell((copy.isValid() ? copy : index.data()).toString());
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void TableView::copySelection(bool withHeadings)
{
    QApplication::clipboard()->setText(selectionAsText(withHeadings));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection(false);
    if (event->key() == Qt::Key_C
        && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return copySelection(true);
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (isOpening && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

PlainTable::PlainTable(RowsModel *model, QWidget *parent)
    : TableView(parent)
    , m_rows(model)
{
    setModel(model);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    cells()->setSmall(true);
    setEdge(0);
    setRowHeight(sizes::detailRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    viewport()->setAutoFillBackground(false);
    setColumns();
    connect(model, &QAbstractItemModel::modelReset, this, &PlainTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &PlainTable::fit);
    fit();
}

void PlainTable::setColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(false);
    for (size_t i = 0; i < m_rows->columns().size(); ++i) {
        const Column &column = m_rows->columns()[i];
        header->setSectionResizeMode(
            int(i), column.isStretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

void PlainTable::setHeadings(std::vector<GroupedHeader::Group> groups)
{
    const QVariant edge = horizontalHeader()->property("edge");
    auto *header = new GroupedHeader(std::move(groups), this);
    header->setDefaultAlignment(horizontalHeader()->defaultAlignment());
    header->setMinimumSectionSize(horizontalHeader()->minimumSectionSize());
    header->setProperty("edge", edge);
    setHorizontalHeader(header);
    setColumns();
    fit();
}

void PlainTable::setHeadingShown(bool isShown)
{
    horizontalHeader()->setVisible(isShown);
    updateGeometry();
}

void PlainTable::fit()
{
    if (m_leastRows > 0) // for the keys that scroll; without rows there is nothing to see
        setFocusPolicy(m_rows->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    resizeRowsToContents();
    updateGeometry();
}

void PlainTable::setScrolling(int leastRows)
{
    m_leastRows = leastRows;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fit();
}

QSize PlainTable::sizeHint() const
{
    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += rowHeight(row);
    int width = 0;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        width += sizeHintForColumn(column);
    return {width, height};
}

QSize PlainTable::minimumSizeHint() const
{
    const int width = qMin(sizeHint().width(), 160);
    if (m_leastRows == 0 || m_rows->rowCount() <= m_leastRows)
        return {width, sizeHint().height()};
    int height = sizeHint().height();
    for (int row = m_leastRows; row < m_rows->rowCount(); ++row)
        height -= rowHeight(row);
    return {width, height};
}

} // namespace levy::ui
