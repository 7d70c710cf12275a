#pragma once

#include "ui/components/groupedheader.h"

#include <QTableView>

namespace levy::ui {

class CellDelegate;
class RowsModel;

/// A table in the window's look: whole rows, hairlines, rows of one height; Ctrl+C copies for a
/// spreadsheet, Ctrl+Shift+C with the headings.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    [[nodiscard]] CellDelegate *cells() const { return m_cells; }
    void setRowHeight(int height);
    /// The distance of the outer columns from the sides, in cells and headings.
    void setEdge(int edge);
    /// Tab-separated text of the selected rows, columns as they are shown.
    [[nodiscard]] QString selectionAsText(bool withHeadings) const;

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Return, Space or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelection(bool withHeadings);

    CellDelegate *m_cells = nullptr;
};

/// A small table that is as high as its rows, without selection or scrolling.
class PlainTable : public TableView {
    Q_OBJECT

public:
    explicit PlainTable(RowsModel *model, QWidget *parent = nullptr);

    void setHeadingShown(bool isShown);
    /// Headings over several columns, above the columns' own.
    void setHeadings(std::vector<GroupedHeader::Group> groups);
    /// Scrolls where its place is lower than its rows, but for so many.
    void setScrolling(int leastRows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void setColumns();
    void fit();

    RowsModel *m_rows;
    int m_leastRows = 0; ///< 0: all
};

} // namespace levy::ui
