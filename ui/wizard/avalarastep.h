#pragma once

#include "ui/wizard/steppage.h"

namespace levy::ui {

class Banner;
class Button;
class Field;
class IconLine;
class LabelledCombo;
class Segmented;

/// Step 1: the Avalara account, signed in to for real, and the company picked from its list.
class AvalaraStep : public StepPage {
    Q_OBJECT

public:
    explicit AvalaraStep(WizardDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString chosen() const override;
    void enter() override;
    [[nodiscard]] bool isReady() const override;
    void confirm() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void read();
    void edited();
    void test();
    void showCompanies();
    [[nodiscard]] bool canTest() const;

    Segmented *m_environment = nullptr;
    Field *m_account = nullptr;
    Field *m_key = nullptr;
    IconLine *m_keyNote = nullptr;
    Button *m_test = nullptr;
    Banner *m_good = nullptr;
    QWidget *m_companyArea = nullptr;
    LabelledCombo *m_company = nullptr;
    bool m_isTested = false;
    bool m_isShowing = false;
};

} // namespace levy::ui
