#pragma once

#include "ui/components/rowsmodel.h"
#include "ui/data/page.h"
#include "ui/reconciliation/comparedbooks.h"

#include <map>

class QProgressBar;
class QSplitter;

namespace levy::ui {

class Banner;
class Button;
class Card;
class Label;
class LabelledCombo;
class PillLabel;
class PlainTable;
class SignOffBar;
class StateStack;
class TableView;

/// Invoices, Avalara and ledger of a period side by side as the services themselves hold them,
/// where they part, and what mends it; signatures and proof.
class ReconciliationPage : public Page {
    Q_OBJECT

public:
    explicit ReconciliationPage(Desk desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() override;
    /// Shows that month, and only that connection; empty: all.
    void choose(QDate month, const QString &connection);
    /// Asks the services; can be stopped and goes on later.
    void run();
    /// A folder for each connection shown, within `folder`.
    void writePacks(const QString &folder);
    /// By the name's ending: PDF, else CSV.
    void writeReport(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeProgress();
    QWidget *makeTieOut();
    QWidget *makeDiscrepancies();
    QWidget *makeDetail();
    void keepRan();
    void shareHeight();
    void makePeriods();
    void showConnections();
    void load();
    void showBooks();
    void showRunning(bool isRunning);
    void showLines();
    void showRows();
    void addGroup(std::vector<RowsModel::Row> &rows, const std::vector<size_t> &members);
    void addRow(std::vector<RowsModel::Row> &rows, size_t parted, bool isAccepted);
    void placeButtons();
    void showChosen();
    /// In the usual way, or in another one that the rows offer.
    void askToMend(const std::vector<size_t> &parted, reconcile::Mend with = reconcile::Mend::None);
    void showOtherMend(size_t parted);
    using RowsByRun = std::map<qint64, std::vector<int>>; ///< positions
    [[nodiscard]] RowsByRun rowsByRun(const std::vector<size_t> &parted) const;
    void mend(const RowsByRun &rows, reconcile::Mend with);
    void askToAccept();
    void askForFile(const QString &suffix);
    void askForFolder();
    void tell(const QString &what, const QString &meaning, bool isGood);
    template <class Answer>
    void tellUnless(const Answer &answer, const QString &what, const QString &meaning);
    [[nodiscard]] std::vector<ReconciliationScope> scopes() const;

    /// A row of any of the books.
    struct Parted {
        size_t book = 0;
        size_t row = 0;
    };
    /// What a line of the table stands for: one row, or a heading over several.
    using Members = std::vector<size_t>; ///< into m_parted

    [[nodiscard]] const PartedRow &rowOf(size_t parted) const;

    Backend &m_backend;
    LabelledCombo *m_period = nullptr;
    LabelledCombo *m_connection = nullptr;
    LabelledCombo *m_company = nullptr;
    LabelledCombo *m_kind = nullptr;
    Label *m_ran = nullptr;
    Button *m_run = nullptr;
    Button *m_csv = nullptr;
    Button *m_pdf = nullptr;
    QWidget *m_progressArea = nullptr;
    QProgressBar *m_progress = nullptr;
    Label *m_stage = nullptr;
    Banner *m_told = nullptr;
    StateStack *m_states = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_tie = nullptr;
    bool m_isShared = false; ///< a person has moved the splitter
    SignOffBar *m_signOff = nullptr;
    RowsModel *m_lines = nullptr;
    RowsModel *m_found = nullptr;
    TableView *m_table = nullptr;
    PillLabel *m_open = nullptr;
    PillLabel *m_accepted = nullptr;
    QWidget *m_detail = nullptr;
    Label *m_cause = nullptr;
    Label *m_how = nullptr;
    Button *m_accept = nullptr;
    Button *m_otherMend = nullptr;
    Button *m_document = nullptr;
    std::vector<ComparedBooks> m_books;
    std::vector<Parted> m_parted;
    std::vector<Members> m_members; ///< of each line of the table
    StopSource m_stop;
    bool m_isRunning = false;
    bool m_runsAfterSync = false; ///< mends were begun: the books are compared again
    quint64 m_question = 0;
};

} // namespace levy::ui
