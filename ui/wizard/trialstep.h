#pragma once

#include "core/service/setuptrial.h"
#include "ui/wizard/steppage.h"

class QProgressBar;

namespace levy::ui {

class Banner;
class Button;
class Label;
class PlainTable;
class RowsModel;

/// Step 5: what would become of the last five invoices; nothing of it is recorded anywhere.
class TrialStep : public StepPage {
    Q_OBJECT

public:
    explicit TrialStep(WizardDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString chosen() const override;
    void enter() override;
    [[nodiscard]] bool isReady() const override;
    void confirm() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void run();
    void showProgress(qint64 done, qint64 total);
    void showResults();

    QWidget *m_progressArea = nullptr;
    Label *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    RowsModel *m_rows = nullptr;
    PlainTable *m_table = nullptr;
    Banner *m_result = nullptr;
    Button *m_again = nullptr;
    std::vector<setup::TrialDocument> m_documents;
    SetupDraft m_of; ///< what the results are of
    bool m_isDone = false;
    bool m_isRunning = false;
};

} // namespace levy::ui
