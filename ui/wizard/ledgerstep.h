#pragma once

#include "ui/wizard/signinwaiter.h"
#include "ui/wizard/steppage.h"

class QStackedWidget;

namespace levy::ui {

class ExactPanel;
class Segmented;
class VismaPanel;

/// Step 2: which ledger, and the way into it.
class LedgerStep : public StepPage {
    Q_OBJECT

public:
    LedgerStep(WizardDesk &desk, const MakeSignInWaiter &makeWaiter, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString chosen() const override;
    void enter() override;
    [[nodiscard]] bool isReady() const override;
    void confirm() override;
    void leave() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] bool isVisma() const;
    void changeSystem(int index);
    void showSystem();

    Segmented *m_system = nullptr;
    QStackedWidget *m_panels = nullptr;
    ExactPanel *m_exact = nullptr;
    VismaPanel *m_visma = nullptr;
};

} // namespace levy::ui
