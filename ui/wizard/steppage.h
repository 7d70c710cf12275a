#pragma once

#include "core/base/result.h"
#include "core/service/setupdraft.h"

#include <QWidget>

class QVBoxLayout;

namespace levy::ui {

class Banner;
class WizardDesk;

/// One step of the wizard: title, sentence, content, and beneath it what went wrong. Next may be
/// pressed once what it shows was tested for real.
class StepPage : public QWidget {
    Q_OBJECT

public:
    StepPage(
        WizardDesk &desk,
        SetupStep step,
        const QString &title,
        const QString &sentence,
        QWidget *parent = nullptr);

    [[nodiscard]] SetupStep step() const { return m_step; }
    /// In the list of steps.
    [[nodiscard]] virtual QString name() const = 0;
    /// What was chosen, for the list of steps; may be empty.
    [[nodiscard]] virtual QString chosen() const { return {}; }
    /// Shows the draft; called whenever the step is opened.
    virtual void enter() = 0;
    /// Whether Next may be pressed.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// Next was pressed: whatever is still to be tested, then confirmed().
    virtual void confirm() = 0;
    /// The wizard closes: nothing is awaited any more.
    virtual void leave() { }
    [[nodiscard]] virtual QWidget *firstFocus() = 0;

Q_SIGNALS:
    void readyChanged();
    void confirmed();

protected:
    [[nodiscard]] WizardDesk &desk() { return m_desk; }
    [[nodiscard]] const WizardDesk &desk() const { return m_desk; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void showTrouble(const Error &error);
    void showTrouble(const QString &what, const QString &meaning);
    void clearTrouble();
    /// Keeps the draft with this step confirmed, then confirmed().
    void finish();

private:
    WizardDesk &m_desk;
    const SetupStep m_step;
    QVBoxLayout *m_column = nullptr;
    Banner *m_trouble = nullptr;
};

} // namespace levy::ui
