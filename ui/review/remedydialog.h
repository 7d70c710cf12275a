#pragma once

#include "ui/components/formdialog.h"
#include "ui/review/remedychoice.h"

class QDateEdit;

namespace levy::ui {

class Button;
class Field;
class LabelledCombo;

/// Says what a choice does, the irreversible part above the button, and asks for the reason.
/// Opened with open(), never blocks.
class RemedyDialog : public FormDialog {
    Q_OBJECT

public:
    RemedyDialog(const RemedyChoice &choice, QDate day, QWidget *parent = nullptr);

    [[nodiscard]] RemedyAnswer answer() const;

Q_SIGNALS:
    void given(const levy::ui::RemedyAnswer &answer);

private:
    void showWhetherComplete();

    LabelledCombo *m_reason = nullptr;
    QDateEdit *m_day = nullptr;
    Field *m_words = nullptr;
    Button *m_accept = nullptr;
};

} // namespace levy::ui
