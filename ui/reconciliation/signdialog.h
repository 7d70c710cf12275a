#pragma once

#include "ui/components/formdialog.h"

namespace levy::ui {

class Field;

/// Asks who signs. Opened with open(), never blocks.
class SignDialog : public FormDialog {
    Q_OBJECT

public:
    SignDialog(
        const QString &title,
        const QString &sentence,
        const QString &person,
        bool hasNote,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &name, const QString &note);

private:
    Field *m_name = nullptr;
    Field *m_note = nullptr;
};

} // namespace levy::ui
