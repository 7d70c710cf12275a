#pragma once

#include "ui/wizard/signinwaiter.h"
#include "ui/wizard/wizarddesk.h"

#include <QDialog>

class QStackedWidget;

namespace levy::ui {

class Banner;
class Button;
class Label;
class StepList;
class StepPage;

/// The set-up step by step: each is tested for real before Next, can be left and resumed, and the
/// last one turns the connection on, in Observe. Opened with open(), never blocks.
class WizardDialog : public QDialog {
    Q_OBJECT

public:
    struct Options {
        ServicePlaces places; ///< where services are, if not at the usual place
        WizardDesk::OpenBrowser openBrowser;
        MakeSignInWaiter makeWaiter;
    };

    WizardDialog(Backend &backend, Options options, QWidget *parent = nullptr);

    [[nodiscard]] WizardDesk &desk() { return m_desk; }
    [[nodiscard]] SetupStep current() const;
    [[nodiscard]] StepPage *page(SetupStep step) const { return m_pages[size_t(step)]; }
    [[nodiscard]] Button *next() const { return m_next; }
    [[nodiscard]] Button *back() const { return m_back; }

Q_SIGNALS:
    void turnedOn();

protected:
    void done(int result) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *makeFoot();
    void go(SetupStep step);
    void advance();
    void showState();

    WizardDesk m_desk;
    const ServicePlaces m_places;
    StepList *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<StepPage *> m_pages;
    Label *m_where = nullptr;
    Button *m_later = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
    bool m_isOver = false;
};

} // namespace levy::ui
