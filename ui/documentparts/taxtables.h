#pragma once

#include "core/model/taxresult.h"
#include "ui/components/rowsmodel.h"

#include <QWidget>

namespace levy::ui {

class PlainTable;

/// Tax by jurisdiction as a small table: name, kind, rate, what it is of, and how much.
class TaxTable : public QWidget {
    Q_OBJECT

public:
    enum class Detail { Short, Full }; ///< without or with taxable and exempt

    explicit TaxTable(Detail detail, QWidget *parent = nullptr);

    /// All lines together, with a total.
    void setTax(const TaxResult &tax);
    /// One line, without a total.
    void setLine(const TaxLine &line, const QString &currency);

private:
    void show(
        const std::vector<TaxDetail> &details, const QString &currency, const TaxResult *whole);

    const Detail m_detail;
    RowsModel *m_rows = nullptr;
    PlainTable *m_table = nullptr;
};

/// Rows of the same jurisdiction and rate added up, in the order in which they came.
[[nodiscard]] std::vector<TaxDetail> byJurisdiction(const std::vector<TaxLine> &lines);
[[nodiscard]] QString jurisdictionKind(const QString &type); ///< "State" in the person's language
/// "NEW YORK CITY" as "New York City".
[[nodiscard]] QString jurisdictionName(const TaxDetail &detail);

} // namespace levy::ui
