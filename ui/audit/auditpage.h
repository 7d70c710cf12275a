#pragma once

#include "ui/data/page.h"

#include <QTimer>

class QSplitter;

namespace levy::ui {

class AuditModel;
class Button;
class Chip;
class EventPane;
class Label;
class LabelledCombo;
class SearchField;
class StateStack;
class TableView;
class VerdictBar;

/// Everything that was sent, answered, decided or changed, by whom; verified on demand.
class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(Desk desk, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] AuditModel *model() const { return m_model; }
    [[nodiscard]] VerdictBar *verdict() const { return m_verdict; }

private:
    QWidget *makeFilters();
    void buildTable();
    void connectSignals();
    void applyFilter();
    void showConnections();
    void showState();
    void askTotal();
    void openEvent(qint64 sequence);
    void openPane(int row);
    void exportTrail();
    void writeTrail(const QString &path);

    Backend &m_backend;
    LabelledCombo *m_period = nullptr;
    LabelledCombo *m_kind = nullptr;
    LabelledCombo *m_actor = nullptr;
    LabelledCombo *m_connection = nullptr;
    SearchField *m_text = nullptr;
    Chip *m_irreversible = nullptr;
    Chip *m_failed = nullptr;
    Chip *m_document = nullptr;
    Button *m_export = nullptr;
    VerdictBar *m_verdict = nullptr;
    QSplitter *m_splitter = nullptr;
    StateStack *m_states = nullptr;
    TableView *m_table = nullptr;
    AuditModel *m_model = nullptr;
    EventPane *m_pane = nullptr;
    Label *m_shown = nullptr;
    QTimer m_typing;
    qint64 m_onlyDocument = 0;
    qint64 m_toOpen = 0;
};

} // namespace levy::ui
