#pragma once

#include <QStyledItemDelegate>

namespace levy::ui {

/// Paints every table of the window: text or pill, an icon before it, a second line, a bar, and the
/// hairline beneath the row.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    /// Left inset of the first column and right inset of the last.
    void setEdge(int edge);
    void setSmall(bool isSmall);
    void setLined(bool hasLines);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What is shortened is told whole.
    bool helpEvent(
        QHelpEvent *event,
        QAbstractItemView *view,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    [[nodiscard]] QRect inner(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_edge = 8;
    bool m_isSmall = false;
    bool m_hasLines = true;
};

} // namespace levy::ui
