#pragma once

#include "core/rules/ground.h"
#include "ui/data/page.h"

#include <map>

class QCheckBox;

namespace levy::ui {

class Button;
class Label;
class LabelledCombo;
class SettingRows;

/// When a document waits for a person, per connection. Belongs to the books: saved on purpose,
/// noted in the audit trail.
class RuleSettings : public QWidget {
    Q_OBJECT

public:
    explicit RuleSettings(Desk desk, QWidget *parent = nullptr);

private:
    QWidget *makeSaveBar();
    void showConnections();
    void load();
    void showPolicy(const Policy &policy);
    [[nodiscard]] Policy edited() const;
    void showChange();
    void save();

    Desk m_desk;
    SettingRows *m_rows = nullptr;
    LabelledCombo *m_connection = nullptr;
    QCheckBox *m_check = nullptr;
    QCheckBox *m_accept = nullptr;
    QCheckBox *m_differences = nullptr;
    QCheckBox *m_signs = nullptr;
    LabelledCombo *m_when = nullptr;
    QWidget *m_bar = nullptr;
    Label *m_change = nullptr;
    Policy m_saved;
    bool m_isLoaded = false;
    quint64 m_question = 0;
};

} // namespace levy::ui
