#pragma once

#include "ui/components/cells.h"

#include <QAbstractTableModel>

#include <vector>

namespace levy::ui {

struct Column {
    QString title;
    bool isRight = false; ///< aligned for figures
    bool isStretched = false; ///< takes the room that is left

    bool operator==(const Column &) const = default;
};

/// A small table held in memory: jurisdictions, journal lines, rules. Rows may carry an id.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        std::vector<Cell> cells;
        qint64 id = 0;
        bool isGroup = false;
        bool isMuted = false; ///< all its text in the faint colour

        bool operator==(const Row &) const = default;
    };

    explicit RowsModel(std::vector<Column> columns, QObject *parent = nullptr);

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace levy::ui
