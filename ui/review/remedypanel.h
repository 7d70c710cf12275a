#pragma once

#include "ui/review/reasonpanel.h"
#include "ui/review/remedychoice.h"

class QVBoxLayout;

namespace levy::ui {

class Card;
class DiffGrid;
class JournalTable;
class KeyValues;
class Label;

/// For documents that changed, vanished or were locked after they were recorded: what was and what
/// is, what can be chosen, and what each choice does before it is chosen.
class RemedyPanel : public ReasonPanel {
    Q_OBJECT

public:
    explicit RemedyPanel(Desk desk, QWidget *parent = nullptr);

    void show(const DocumentView &view) override;
    [[nodiscard]] QString primaryText() const override;
    void primary() override { choose(0); }
    [[nodiscard]] QString editText() const override;
    void edit() override { choose(1); }

private:
    QWidget *makeLeft();
    void loadDay();
    void showComparison();
    void showChoices();
    void choose(std::size_t choice);

    Card *m_diffCard = nullptr;
    DiffGrid *m_diff = nullptr;
    KeyValues *m_facts = nullptr;
    Card *m_entryCard = nullptr;
    JournalTable *m_entry = nullptr;
    QVBoxLayout *m_right = nullptr;
    std::vector<QWidget *> m_cards; // children of this widget
    std::vector<RemedyChoice> m_choices;
    QDate m_day; ///< proposed for a reversal
    quint64 m_question = 0;
};

} // namespace levy::ui
