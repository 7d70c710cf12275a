#pragma once

#include "core/service/setupdesk.h"
#include "ui/wizard/signinwaiter.h"

#include <QPointer>
#include <QWidget>

#include <set>

namespace levy::ui {

class CompanyList;
class Field;
class FlowLayout;
class FormRows;
class IconLine;
class Label;
class LabelledCombo;
class SignInBox;
class WizardDesk;

/// Step 2 for Exact Online: the user's own app, the sign-in by the system browser, the divisions
/// and their rights.
class ExactPanel : public QWidget {
    Q_OBJECT

public:
    ExactPanel(WizardDesk &desk, const MakeSignInWaiter &makeWaiter, QWidget *parent = nullptr);
    ~ExactPanel() override;

    void enter();
    void leave(); ///< stops waiting for the browser
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void readyChanged();
    void troubleChanged(const QString &what, const QString &meaning); ///< empty: none
    void failed(const levy::Error &error);

private:
    void buildForm();
    void buildDivisions();
    void read();
    void showSecret();
    void edited();
    void startSignIn();
    void endWaiting();
    void tellNotOurs(const Error &error);
    void tellEnded(const Error &error);
    void exchange(const QString &code);
    void showDivisions();
    void chooseByInvoices();
    void choose(const QString &key, bool isChosen);
    void test(const QString &key);
    void testChosen();
    void showRights(const std::vector<setup::Right> &rights);
    [[nodiscard]] QString redirectProblem() const;

    WizardDesk &m_desk;
    std::unique_ptr<SignInWaiter> m_waiter;
    FormRows *m_form = nullptr;
    LabelledCombo *m_region = nullptr;
    Field *m_clientId = nullptr;
    Field *m_secret = nullptr;
    IconLine *m_secretNote = nullptr;
    Field *m_redirect = nullptr;
    SignInBox *m_signIn = nullptr;
    QWidget *m_divisionsArea = nullptr;
    Label *m_count = nullptr;
    CompanyList *m_divisions = nullptr;
    QWidget *m_rightsArea = nullptr;
    FlowLayout *m_rights = nullptr;
    bool m_isWaiting = false; ///< for the browser
    std::set<QString> m_testing;
};

} // namespace levy::ui
