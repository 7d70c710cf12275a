#pragma once

#include "core/base/error.h"

#include <QWidget>

class QStackedWidget;

namespace levy::ui {

class Banner;
class Button;
class Field;
class Label;

/// The one place where the sign-in stands: a button, then 'waiting for the browser' with room for a
/// pasted address, then who is signed in.
class SignInBox : public QWidget {
    Q_OBJECT

public:
    explicit SignInBox(QWidget *parent = nullptr);

    enum class State { SignedOut, Waiting, SignedIn };
    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    void setSignedIn(const QString &person, int companies);
    /// While waiting: whether the answer may come by itself.
    void setListening(bool isListening);
    void setUsable(bool isUsable);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void signInWanted();
    void cancelWanted();
    void pasted(const QString &address);

private:
    State m_state = State::SignedOut;
    QStackedWidget *m_stack = nullptr;
    Button *m_signIn = nullptr;
    Label *m_waiting = nullptr;
    Field *m_address = nullptr;
    Button *m_use = nullptr;
    Banner *m_signedIn = nullptr;
    Button *m_again = nullptr;
};

} // namespace levy::ui
