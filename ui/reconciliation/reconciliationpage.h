#pragma once

#include "core/service/tieout.h"
#include "ui/components/rowsmodel.h"
#include "ui/data/page.h"

namespace levy::ui {

class Button;
class Label;
class LabelledCombo;
class PillLabel;
class PlainTable;
class StateStack;
class TableView;

/// Documents, Avalara and ledger of a period side by side, as this workspace holds them, and where
/// they part.
class ReconciliationPage : public Page {
    Q_OBJECT

public:
    explicit ReconciliationPage(Desk desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() override;

private:
    QWidget *makeHead();
    QWidget *makeTieOut();
    QWidget *makeDiscrepancies();
    void showPeriods();
    void showConnections();
    void run();
    void show(const TieOut &result);
    void showLines(const TieOut &result);
    void showDiscrepancies(const TieOut &result);
    [[nodiscard]] DocumentQuery query() const;

    Backend &m_backend;
    LabelledCombo *m_period = nullptr;
    LabelledCombo *m_connection = nullptr;
    Label *m_ran = nullptr;
    Button *m_run = nullptr;
    StateStack *m_states = nullptr;
    RowsModel *m_lines = nullptr;
    RowsModel *m_found = nullptr;
    TableView *m_table = nullptr;
    PillLabel *m_open = nullptr;
    quint64 m_question = 0;
};

} // namespace levy::ui
