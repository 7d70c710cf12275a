#pragma once

#include "ui/wizard/steppage.h"

namespace levy::ui {

class Banner;
class KeyValues;

/// Step 6: everything on one page, then on, in Observe.
class TurnOnStep : public StepPage {
    Q_OBJECT

public:
    explicit TurnOnStep(WizardDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    void enter() override;
    [[nodiscard]] bool isReady() const override;
    void confirm() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    KeyValues *m_facts = nullptr;
    Banner *m_mode = nullptr;
};

} // namespace levy::ui
