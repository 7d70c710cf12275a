#pragma once

#include "ui/wizard/steppage.h"

#include <map>

namespace levy::ui {

class Label;
class LabelledCombo;
class MappingForm;
class StateStack;

/// Step 3: where the tax goes, out of the fetched chart of accounts of each company.
class MappingStep : public StepPage {
    Q_OBJECT

public:
    explicit MappingStep(WizardDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString chosen() const override;
    void enter() override;
    [[nodiscard]] bool isReady() const override;
    void confirm() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void fetch();
    void showCompany();
    void edited();
    void showProblem();
    /// Of the first company that has one; its key too.
    [[nodiscard]] std::pair<QString, QString> firstProblem() const;

    StateStack *m_states = nullptr;
    QWidget *m_companyArea = nullptr;
    LabelledCombo *m_company = nullptr;
    MappingForm *m_form = nullptr;
    Label *m_problem = nullptr;
    std::map<QString, MasterData> m_masters; ///< by company
};

} // namespace levy::ui
