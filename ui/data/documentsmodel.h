#pragma once

#include "core/workspace/documentlist.h"
#include "ui/data/pagedmodel.h"

#include <QCache>

namespace levy::ui {

class Backend;

/// Every document that a query finds, for a table: one column per DocumentColumn, in its order.
class DocumentsModel : public PagedModel {
    Q_OBJECT

public:
    explicit DocumentsModel(Backend &backend, QObject *parent = nullptr);

    void setQuery(const DocumentQuery &query);
    [[nodiscard]] const DocumentQuery &query() const { return m_query; }
    /// Null while its page is not there.
    [[nodiscard]] const ListedDocument *documentAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    void requestIds(quint64 token, bool onlyFirst) override;
    void requestRows(quint64 token, int page, const std::vector<qint64> &ids) override;
    void dropRows() override;

private:
    using Page = std::vector<ListedDocument>;

    [[nodiscard]] QVariant cell(
        const ListedDocument &document, DocumentColumn column, int role) const;

    Backend &m_backend;
    DocumentQuery m_query;
    mutable QCache<int, Page> m_pages; // reading moves a page to the front
};

} // namespace levy::ui
