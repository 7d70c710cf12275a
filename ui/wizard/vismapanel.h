#pragma once

#include "core/service/setupdesk.h"

#include <QWidget>

namespace levy::ui {

class Banner;
class Button;
class Field;
class IconLine;
class WizardDesk;

/// Step 2 for Visma.net: client id, secret and tenant; then the company's name before anything
/// else, because only it tells whether the tenant is the right one.
class VismaPanel : public QWidget {
    Q_OBJECT

public:
    explicit VismaPanel(WizardDesk &desk, QWidget *parent = nullptr);

    void enter();
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QWidget *firstFocus() const;
    /// The secret as typed, to be kept at Next; empty: the kept one.
    [[nodiscard]] QByteArray secret() const;
    void forgetSecret(); ///< it is kept: shown never again

Q_SIGNALS:
    void readyChanged();
    void troubleChanged(const QString &what, const QString &meaning); ///< empty: none
    void failed(const levy::Error &error);

private:
    void edited();
    void showSecret();
    void ask();
    void showCompany();
    [[nodiscard]] bool canAsk() const;

    WizardDesk &m_desk;
    Field *m_clientId = nullptr;
    Field *m_secret = nullptr;
    IconLine *m_secretNote = nullptr;
    Field *m_tenant = nullptr;
    Button *m_ask = nullptr;
    Banner *m_company = nullptr;
};

} // namespace levy::ui
