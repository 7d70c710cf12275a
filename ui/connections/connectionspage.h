#pragma once

#include "core/service/servicecheck.h"
#include "core/service/webhookdesk.h"
#include "ui/data/page.h"

#include <map>

class QGridLayout;

namespace levy::ui {

class Banner;
class Button;
class ConnectionCard;
class Label;
class StateStack;

/// A card per service with what is known of it and a test that asks it for real.
class ConnectionsPage : public Page {
    Q_OBJECT

public:
    explicit ConnectionsPage(Desk desk, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// Something of the set-up changed.
    void askForSetup();

Q_SIGNALS:
    void setupWanted(); ///< in this workspace
    void ownSetupWanted(); ///< in a workspace of one's own, beside the sample

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void show();
    void arrange();
    void askForWebhooks();
    void showAvalara();
    void showConnection(size_t index);
    void showComputer();
    [[nodiscard]] ConnectionCard *card(const QString &service, const QString &icon);
    void test();

    Backend &m_backend;
    StateStack *m_states = nullptr;
    QGridLayout *m_grid = nullptr;
    Label *m_summary = nullptr;
    Button *m_test = nullptr;
    Button *m_add = nullptr;
    Button *m_own = nullptr;
    bool m_isUnfinished = false;
    QString m_trouble; ///< why the workspace cannot be read
    Banner *m_how = nullptr;
    std::map<QString, ConnectionCard *> m_cards; ///< by service
    std::map<QString, WebhookStanding> m_webhooks; ///< by connection
};

} // namespace levy::ui
