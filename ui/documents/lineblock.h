#pragma once

#include "core/model/salesdocument.h"
#include "core/model/taxresult.h"

#include <QAbstractButton>

#include <optional>

class QVBoxLayout;

namespace levy::ui {

class TaxTable;

/// The words over the lines' columns, or the total beneath them.
class LineWords : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Heading, Total };

    explicit LineWords(Kind kind, QWidget *parent = nullptr);

    /// `name` first, `unit` behind it in the secondary colour; then those of the columns.
    void setWords(
        const QString &name,
        const QString &unit,
        const QString &code,
        const QString &amount,
        const QString &tax);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Kind m_kind;
    QString m_name;
    QString m_unit;
    QString m_code;
    QString m_amount;
    QString m_tax;
};

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
    [[nodiscard]] bool isExpanded() const { return m_details && !m_details->isHidden(); }
    [[nodiscard]] bool canExpand() const { return m_tax && !m_tax->details.empty(); }

Q_SIGNALS:
    void expandedChanged();

private:
    const DocumentLine m_line;
    const std::optional<TaxLine> m_tax;
    const QString m_currency;
    QAbstractButton *m_head = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_details = nullptr; // made when first shown
};

} // namespace levy::ui
