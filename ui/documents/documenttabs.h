#pragma once

#include "core/service/documentview.h"

#include <QWidget>

class QVBoxLayout;

namespace levy::ui {

class AmountsPanel;
class Button;
class EventList;
class JournalTable;
class KeyValues;
class Label;
class LineBlock;
class LineWords;
class StepBar;
class TaxTable;

/// Where it is, how much, to whom, which entry, and why that account.
class SummaryTab : public QWidget {
    Q_OBJECT

public:
    explicit SummaryTab(QWidget *parent = nullptr);

    void show(const DocumentView &view);

private:
    StepBar *m_steps = nullptr;
    Label *m_flag = nullptr;
    AmountsPanel *m_amounts = nullptr;
    Label *m_taxTitle = nullptr;
    TaxTable *m_tax = nullptr;
    Label *m_entryTitle = nullptr;
    JournalTable *m_entry = nullptr;
    Label *m_rulesTitle = nullptr;
    Label *m_rules = nullptr;
};

/// The lines with their jurisdictions, whether they add up, and why this tax.
class LinesTab : public QWidget {
    Q_OBJECT

public:
    explicit LinesTab(QWidget *parent = nullptr);

    void show(const DocumentView &view);

private:
    void clear();
    void expandAll();
    void showExpand();
    [[nodiscard]] bool isAllExpanded() const;

    Label *m_places = nullptr;
    Button *m_expand = nullptr; ///< all lines, or none
    QVBoxLayout *m_lines = nullptr;
    std::vector<LineBlock *> m_blocks; // children
    LineWords *m_total = nullptr;
    Label *m_check = nullptr;
    Label *m_why = nullptr;
};

/// The entry with everything that identifies it, and the rules that chose its accounts.
class LedgerTab : public QWidget {
    Q_OBJECT

public:
    explicit LedgerTab(QWidget *parent = nullptr);

    void show(const DocumentView &view);

private:
    Label *m_state = nullptr;
    KeyValues *m_facts = nullptr;
    JournalTable *m_entry = nullptr;
    Label *m_rules = nullptr;
};

/// The document's own part of the audit trail.
class HistoryTab : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(QWidget *parent = nullptr);

    void show(const DocumentView &view);

Q_SIGNALS:
    void eventChosen(qint64 sequence);

private:
    EventList *m_events = nullptr;
    std::vector<qint64> m_sequences;
};

/// "Rules 12 and 13, United States · Texas … They win over rule 3: they name more."
[[nodiscard]] QString rulesText(const DocumentView &view);

} // namespace levy::ui
