#pragma once

#include "ui/components/formdialog.h"

#include <QStringList>

namespace levy::ui {

class Button;
class Field;

/// Asks for a reason before something that stays in the audit trail; says what it will do. Opened
/// with open(), never blocks.
class ReasonDialog : public FormDialog {
    Q_OBJECT

public:
    /// `consequences` are whole sentences, one a line.
    ReasonDialog(
        const QString &title,
        const QStringList &consequences,
        const QString &action,
        QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void given(const QString &reason);

private:
    Field *m_reason = nullptr;
    Button *m_accept = nullptr;
};

} // namespace levy::ui
