#pragma once

#include "ui/review/reasonpanel.h"

namespace levy::ui {

class AmountsPanel;
class Card;
class EventList;
class JournalTable;
class Label;
class PlainTable;
class RowsModel;
class TaxTable;

/// Why approval is asked, what is usual for this customer, what would be posted, and what approving
/// does; the irreversible part above the button that does it.
class ApprovalPanel : public ReasonPanel {
    Q_OBJECT

public:
    explicit ApprovalPanel(Desk desk, QWidget *parent = nullptr);

    void show(const DocumentView &view) override;
    [[nodiscard]] QString primaryText() const override;
    void primary() override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void showWhy();
    void showCalculation();
    void showUsual();
    void showEffects();
    void approveIt();
    void askReason();
    [[nodiscard]] bool isSign() const;

    Label *m_why = nullptr;
    Label *m_rule = nullptr;
    EventList *m_asked = nullptr;
    quint64 m_question = 0;
    Card *m_usualCard = nullptr;
    RowsModel *m_usual = nullptr;
    Card *m_effectsCard = nullptr;
    QWidget *m_usualTable = nullptr;
    EventList *m_effects = nullptr;
    Card *m_taxCard = nullptr;
    AmountsPanel *m_amounts = nullptr;
    TaxTable *m_tax = nullptr;
    Card *m_entryCard = nullptr;
    JournalTable *m_entry = nullptr;
    Card *m_noteCard = nullptr;
    Label *m_note = nullptr;
};

} // namespace levy::ui
