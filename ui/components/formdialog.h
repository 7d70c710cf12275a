#pragma once

#include <QDialog>

class QVBoxLayout;

namespace levy::ui {

class Button;

/// A dialog with a title, what it says and asks beneath each other, and Cancel beside its action.
/// Just as high as what is in it. Opened with open(), never blocks; goes when it is closed.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString &title, int width, QWidget *parent = nullptr);

protected:
    void addSentence(const QString &sentence);
    /// With its name above it.
    void addField(const QString &name, QWidget *field);
    void addWidget(QWidget *widget);
    /// The last row. Cancel closes; what the action does is the dialog's own.
    [[nodiscard]] Button *addButtons(const QString &action, const QString &icon = {});
    [[nodiscard]] Button *cancel() const { return m_cancel; }

    void showEvent(QShowEvent *event) override;

private:
    void fitHeight();

    QVBoxLayout *m_column = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace levy::ui
