#pragma once

#include <QStyledItemDelegate>

namespace levy::ui {

/// Paints the queue: a heading with its count, or a document in two lines.
class ReviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace levy::ui
