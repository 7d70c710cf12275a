#pragma once

#include "core/rules/ground.h"
#include "ui/review/reasonpanel.h"

namespace levy::ui {

class AccountPicker;
class Card;
class KeyValues;
class Label;
class LabelledCombo;

/// Which account and cost center: picked in place and kept as a rule, or put into the rule that
/// points to what cannot be used. All documents that wait for it go on together.
class MappingPanel : public ReasonPanel {
    Q_OBJECT

public:
    explicit MappingPanel(Desk desk, QWidget *parent = nullptr);

    void show(const DocumentView &view) override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool canPrimary() const override;
    void primary() override;
    [[nodiscard]] QString editText() const override;
    void edit() override;

private:
    void load();
    void showGround();
    [[nodiscard]] bool isMissing() const;
    [[nodiscard]] std::vector<MappingRule> rulesAfter() const;
    [[nodiscard]] std::vector<MappingMatch> scopes() const;

    KeyValues *m_facts = nullptr;
    Card *m_choice = nullptr;
    LabelledCombo *m_scope = nullptr;
    AccountPicker *m_account = nullptr;
    AccountPicker *m_center = nullptr;
    Label *m_affected = nullptr;
    std::optional<Ground> m_ground;
    quint64 m_question = 0;
    bool m_isSaving = false;
};

} // namespace levy::ui
