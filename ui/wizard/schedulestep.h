#pragma once

#include "ui/wizard/steppage.h"

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace levy::ui {

class FormRows;
class LabelledCombo;

/// Step 4: when Levy looks and posts, and what it may do without asking. A setting more is a row in
/// build(), a line in enter() and a line in read().
class ScheduleStep : public StepPage {
    Q_OBJECT

public:
    explicit ScheduleStep(WizardDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString chosen() const override;
    void enter() override;
    [[nodiscard]] bool isReady() const override;
    void confirm() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void buildSchedule();
    void buildApproval();
    void read();
    [[nodiscard]] QCheckBox *addCheck(
        FormRows *form, const QString &name, const QString &words, const QString &effect);

    LabelledCombo *m_kind = nullptr;
    QTimeEdit *m_closeAt = nullptr;
    LabelledCombo *m_postWhen = nullptr;
    LabelledCombo *m_from = nullptr;
    QDateEdit *m_goLive = nullptr;
    QCheckBox *m_checkAddresses = nullptr;
    QCheckBox *m_acceptSuggestions = nullptr;
    QCheckBox *m_postDifferences = nullptr;
    bool m_isShowing = false;
};

} // namespace levy::ui
