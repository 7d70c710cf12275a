#pragma once

#include "ui/review/reasonpanel.h"
#include "ui/review/remedychoice.h"

namespace levy::ui {

class AmountsPanel;
class Card;
class JournalTable;
class KeyValues;
class Label;
class TaxTable;

/// For reasons that are mended elsewhere: what is known, what stands at Avalara and in the ledger,
/// and who can mend it.
class PlainPanel : public ReasonPanel {
    Q_OBJECT

public:
    explicit PlainPanel(Desk desk, QWidget *parent = nullptr);

    void show(const DocumentView &view) override;
    /// For a closed period: another day for the entry.
    [[nodiscard]] QString primaryText() const override;
    void primary() override;
    [[nodiscard]] QString editText() const override;
    void edit() override;

private:
    void askDay(QDate day);
    /// Only on a day that is open, as everywhere.
    void decideDay(const Document &document, const RemedyAnswer &answer);

    quint64 m_question = 0;
    KeyValues *m_facts = nullptr;
    Label *m_owner = nullptr;
    Card *m_taxCard = nullptr;
    AmountsPanel *m_amounts = nullptr;
    TaxTable *m_tax = nullptr;
    Card *m_entryCard = nullptr;
    JournalTable *m_entry = nullptr;
};

} // namespace levy::ui
