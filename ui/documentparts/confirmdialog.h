#pragma once

#include "ui/components/formdialog.h"

#include <QStringList>

namespace levy::ui {

/// Says what will happen and goes on only when told to. Opened with open(), never blocks.
class ConfirmDialog : public FormDialog {
    Q_OBJECT

public:
    ConfirmDialog(
        const QString &title,
        const QStringList &consequences,
        const QString &action,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();
};

} // namespace levy::ui
