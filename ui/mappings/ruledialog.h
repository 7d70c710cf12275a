#pragma once

#include "core/rules/ground.h"
#include "ui/components/formdialog.h"

class QComboBox;

namespace levy::ui {

class AccountPicker;
class Button;
class Field;
class KeyValues;

/// One mapping rule, new or changed: what must match, and where it leads. Opened with open().
class RuleDialog : public FormDialog {
    Q_OBJECT

public:
    /// `ground` gives the accounts and cost centers to pick from.
    RuleDialog(const MappingRule &rule, const Ground &ground, QWidget *parent = nullptr);

    [[nodiscard]] MappingRule rule() const;

Q_SIGNALS:
    void saved(const levy::MappingRule &rule);

private:
    void addMatch(KeyValues &rows);
    void addTarget(KeyValues &rows, const Ground &ground);
    [[nodiscard]] Field *addField(KeyValues &rows, const QString &name, const QString &value);
    void checkComplete();

    const MappingRule m_rule;
    Field *m_country = nullptr;
    Field *m_region = nullptr;
    QComboBox *m_type = nullptr;
    Field *m_itemGroup = nullptr;
    Field *m_item = nullptr;
    Field *m_customerGroup = nullptr;
    Field *m_customer = nullptr;
    AccountPicker *m_account = nullptr;
    AccountPicker *m_center = nullptr;
    AccountPicker *m_unit = nullptr;
    QComboBox *m_debit = nullptr;
    Field *m_code = nullptr; ///< tax code, entity use code or company code
    Button *m_save = nullptr;
};

} // namespace levy::ui
