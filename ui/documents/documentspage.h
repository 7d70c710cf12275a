#pragma once

#include "ui/data/page.h"

class QSplitter;

namespace levy::ui {

class DocumentPane;
class DocumentsModel;
class FilterBar;
class Label;
class StateStack;
class TableView;
class Toast;

/// Every sales document that Levy knows, and one of them in the pane beside the table.
class DocumentsPage : public Page {
    Q_OBJECT

public:
    explicit DocumentsPage(Desk desk, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] DocumentsModel *model() const { return m_model; }
    [[nodiscard]] DocumentPane *pane() const { return m_pane; }

private:
    void buildTable();
    void buildStatusBar(QWidget *bar);
    void connectSignals();
    void showState();
    void askCounts();
    void showSelection();
    void openPane(qint64 document);
    void sharePane();
    void closePane();
    void selectDocument(qint64 document);
    void exportList();
    void writeList(const QString &path);

    Backend &m_backend;
    Preferences &m_preferences;
    FilterBar *m_filter = nullptr;
    StateStack *m_states = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_table = nullptr;
    DocumentsModel *m_model = nullptr;
    DocumentPane *m_pane = nullptr;
    Label *m_sums = nullptr;
    Toast *m_toast = nullptr;
    bool m_isPaneMoved = false; ///< by a person
    quint64 m_countQuestion = 0;
    quint64 m_sumQuestion = 0;
    qint64 m_toSelect = 0; ///< once its row is there
};

} // namespace levy::ui
