#pragma once

#include "ui/review/reasonpanel.h"

class QRadioButton;

namespace levy::ui {

class AddressForm;
class Button;
class Card;
class DiffGrid;
class Label;
class TaxPreview;

/// As entered and as Avalara understood it, side by side; accept, or correct here.
class AddressPanel : public ReasonPanel {
    Q_OBJECT

public:
    explicit AddressPanel(Desk desk, QWidget *parent = nullptr);

    void show(const DocumentView &view) override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool canPrimary() const override;
    void primary() override;
    [[nodiscard]] QString editText() const override;
    void edit() override;

private:
    void previewSuggestion();
    [[nodiscard]] Address suggestion() const;
    [[nodiscard]] bool hasSuggestion() const;
    void use(const Address &address);
    void confirmAsItIs();

    DiffGrid *m_diff = nullptr;
    Card *m_formCard = nullptr;
    AddressForm *m_form = nullptr;
    TaxPreview *m_tax = nullptr;
    QRadioButton *m_once = nullptr;
    QRadioButton *m_always = nullptr;
    Label *m_alwaysNote = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace levy::ui
