#pragma once

#include "core/service/liveconfig.h"
#include "ui/data/page.h"

class QLineEdit;
class QSpinBox;

namespace levy::ui {

class Button;
class Field;
class Label;
class LabelledCombo;
class SettingRows;

/// Where messages of Exact Online come in: listener, public address, secret, certificate.
class WebhookSettings : public QWidget {
    Q_OBJECT

public:
    explicit WebhookSettings(Desk desk, QWidget *parent = nullptr);

private:
    void buildRows();
    void showConnections();
    void load();
    void show(const WebhookConfig &config);
    void showListener();
    void save();
    void test();
    [[nodiscard]] WebhookConfig edited() const;

    Backend &m_backend;
    SettingRows *m_rows = nullptr;
    Field *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    Field *m_url = nullptr;
    Field *m_certificate = nullptr;
    Field *m_key = nullptr;
    LabelledCombo *m_connection = nullptr; ///< whose app registration the secret is of
    Field *m_secret = nullptr;
    Button *m_save = nullptr;
    Button *m_test = nullptr;
    Label *m_listener = nullptr;
    Label *m_result = nullptr;
    WebhookConfig m_saved;
};

} // namespace levy::ui
