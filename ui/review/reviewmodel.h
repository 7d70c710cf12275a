#pragma once

#include "core/workspace/documentlist.h"

#include <QAbstractListModel>

#include <vector>

namespace levy::ui {

/// The queue: documents that wait for a person, grouped by reason (or in one row by age or amount),
/// each group headed by its reason and count.
class ReviewModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Order { Reason, Age, Amount };
    enum Role {
        IsGroupRole = Qt::UserRole + 100,
        IdRole,
        AmountRole,
        AgeRole,
        CustomerRole,
        ReasonIconRole,
        ReasonToneRole,
        CountRole,
    };

    explicit ReviewModel(QObject *parent = nullptr);

    /// Keeps what stays where it is, so that selection and scroll position do.
    void setDocuments(const std::vector<ListedDocument> &documents, Order order);
    [[nodiscard]] int documents() const { return int(m_documents.size()); }
    [[nodiscard]] qint64 idAt(int row) const; ///< 0 for a heading
    [[nodiscard]] int rowOf(qint64 id) const;
    /// The next document from this row in that direction (+1, -1); -1: none.
    [[nodiscard]] int nextRow(int row, int direction) const;
    [[nodiscard]] int placeOf(qint64 id) const; ///< 1-based among documents; 0: not there
    /// Documents that wait for the same reason.
    [[nodiscard]] std::vector<DocumentId> sameReason(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        FlagReason group = FlagReason::None; ///< a heading, unless `document` is set
        int document = -1; ///< index into m_documents
        int count = 0;

        bool operator==(const Line &) const = default;
    };

    std::vector<ListedDocument> m_documents;
    std::vector<Line> m_lines;
};

} // namespace levy::ui
