#pragma once

#include "core/model/salesdocument.h"
#include "core/model/taxresult.h"

#include <QAbstractButton>

#include <optional>

class QVBoxLayout;

namespace levy::ui {

class TaxTable;

/// One line of a document; pressing it shows or hides its jurisdictions.
class LineBlock : public QWidget {
    Q_OBJECT

public:
    /// `tax` null: not calculated.
    LineBlock(
        const DocumentLine &line,
        const TaxLine *tax,
        const QString &currency,
        QWidget *parent = nullptr);

    void setExpanded(bool isExpanded);

private:
    const DocumentLine m_line;
    const std::optional<TaxLine> m_tax;
    const QString m_currency;
    QAbstractButton *m_head = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_details = nullptr; // made when first shown
};

} // namespace levy::ui
