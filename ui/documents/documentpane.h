#pragma once

#include "core/service/documentview.h"
#include "ui/components/sidepane.h"
#include "ui/data/page.h"

class QMenu;

namespace levy::ui {

class Banner;
class Button;
class HistoryTab;
class LedgerTab;
class LinesTab;
class PillLabel;
class SummaryTab;

/// One document beside the table: Summary, Lines, Ledger, History, and what can be done with it.
class DocumentPane : public SidePane {
    Q_OBJECT

public:
    explicit DocumentPane(Desk desk, QWidget *parent = nullptr);

    /// Reads it in the background; what is shown stays until the answer is there.
    void show(qint64 document);
    [[nodiscard]] qint64 document() const { return m_id; }
    [[nodiscard]] bool isFilled() const { return m_isFilled; }

Q_SIGNALS:
    void wanted(const levy::ui::Target &target);

private:
    void load();
    void showTrouble(const QString &sentence);
    void showView(const DocumentView &view);
    void preview();
    void askExclusion();
    void fillMenu();

    Backend &m_backend;
    DecisionDesk &m_decisions;
    qint64 m_id = 0;
    quint64 m_question = 0;
    bool m_isFilled = false;
    DocumentView m_view;
    PillLabel *m_status = nullptr;
    QMenu *m_menu = nullptr; ///< what is done seldom
    PillLabel *m_avalara = nullptr;
    Button *m_preview = nullptr;
    Button *m_reprocess = nullptr;
    Button *m_review = nullptr;
    SummaryTab *m_summary = nullptr;
    LinesTab *m_lines = nullptr;
    LedgerTab *m_ledger = nullptr;
    HistoryTab *m_history = nullptr;
};

} // namespace levy::ui
