#pragma once

#include "ui/review/reasonpanel.h"

namespace levy::ui {

class RowsModel;
class TableView;

/// Which invoice a credit note corrects: picked from the customer's invoices, or none.
class OriginalPanel : public ReasonPanel {
    Q_OBJECT

public:
    explicit OriginalPanel(Desk desk, QWidget *parent = nullptr);

    void show(const DocumentView &view) override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool canPrimary() const override;
    void primary() override;
    [[nodiscard]] QString editText() const override;
    void edit() override;

private:
    void load();
    void showInvoices(const std::vector<ListedDocument> &invoices);

    RowsModel *m_rows = nullptr;
    TableView *m_table = nullptr;
    std::vector<ListedDocument> m_invoices;
    quint64 m_question = 0;
};

} // namespace levy::ui
