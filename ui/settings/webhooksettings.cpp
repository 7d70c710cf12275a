#include "ui/settings/webhooksettings.h"

#include "core/service/explain.h"
#include "core/service/webhookdesk.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/data/backend.h"
#include "ui/settings/settingrows.h"
#include "ui/settings/storedconfig.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 300;
constexpr int highestPort = 65535;

Field *field(const QString &name, QWidget *parent)
{
    auto *made = new Field(name, parent);
    made->setFixedWidth(fieldWidth);
    return made;
}

} // namespace

WebhookSettings::WebhookSettings(Desk desk, QWidget *parent)
    : QWidget(parent)
    , m_backend(desk.backend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows = new SettingRows(
        tr("Webhooks"),
        tr("Exact Online tells at once what changed, where it can reach this workspace. Without "
           "them nothing is missed: the ledgers are polled. This window listens while it works in "
           "the background; levy-cli serve does where no window is open."),
        this);
    column->addWidget(m_rows);
    buildRows();
    connect(m_save, &QPushButton::clicked, this, &WebhookSettings::save);
    connect(m_test, &QPushButton::clicked, this, &WebhookSettings::test);
    connect(&m_backend, &Backend::servicesChanged, this, &WebhookSettings::showConnections);
    connect(&m_backend, &Backend::workspaceChanged, this, &WebhookSettings::load);
    connect(&m_backend, &Backend::syncChanged, this, &WebhookSettings::showListener);
    showConnections();
    load();
    showListener();
}

void WebhookSettings::buildRows()
{
    m_address = field(tr("Listen address"), m_rows);
    m_rows->add(
        tr("Listen address"),
        tr("127.0.0.1 behind a proxy on this computer; 0.0.0.0 for all."),
        m_address);
    m_port = new QSpinBox(m_rows);
    m_port->setRange(0, highestPort);
    m_port->setGroupSeparatorShown(false);
    m_rows->add(tr("Port"), tr("0 takes any free one."), m_port);
    m_url = field(tr("Public address"), m_rows);
    m_url->setPlaceholderText(u"https://levy.example.com"_s);
    m_rows->add(
        tr("Public address"),
        tr("Under which Exact Online reaches the listener; https. Empty: no subscriptions."),
        m_url);
    m_certificate = field(tr("Certificate file"), m_rows);
    m_rows->add(
        tr("Certificate file"), tr("PEM, only without a proxy that has one."), m_certificate);
    m_key = field(tr("Key file"), m_rows);
    m_rows->add(tr("Key file"), tr("PEM, of the certificate."), m_key);
    m_connection = new LabelledCombo({}, m_rows);
    m_rows->add(
        tr("Secret of"), tr("Of its app registration, for all its companies."), m_connection);
    m_secret = field(tr("Webhook secret"), m_rows);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("unchanged"));
    m_rows->add(
        tr("Webhook secret"), tr("Goes into the vault and is never shown again."), m_secret);
    m_listener = (new Label({}, {TextSize::Body, Tone::Secondary}, m_rows))->wrapped();
    m_rows->add(tr("Listener"), tr("Of this window."), m_listener);
    m_save = new Button(tr("Save webhooks"), u"check"_s, Button::Kind::Primary, m_rows);
    m_test = new Button(tr("Test webhooks"), u"play"_s, Button::Kind::Default, m_rows);
    m_test->setToolTip(tr("Sends a signed message to the public address."));
    auto *foot = new QWidget(m_rows);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::gap);
    row->addWidget(m_save);
    row->addWidget(m_test);
    row->addStretch(1);
    m_rows->addWidget(foot);
    m_result = (new Label({}, {TextSize::Body, Tone::Secondary}, m_rows))->wrapped();
    m_rows->addWidget(m_result);
}

void WebhookSettings::showConnections()
{
    const QString chosen = m_connection->currentData().toString();
    m_connection->clear();
    for (const ConnectionView &connection : m_backend.services().connections) {
        if (connection.kind == u"exact")
            m_connection->addItem(connection.name, connection.id);
    }
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
    m_secret->setEnabled(m_connection->count() > 0);
}

void WebhookSettings::load()
{
    setEnabled(m_backend.workspace().isOpen());
    m_backend.read(
        this,
        [](Levy &levy) { return storedWebhook(levy); },
        [this](const Result<WebhookConfig> &config) {
            if (config)
                show(*config);
            else
                m_result->setText(explain(config.error()).text);
        });
}

void WebhookSettings::show(const WebhookConfig &config)
{
    m_saved = config;
    m_address->setText(config.address);
    m_port->setValue(config.port);
    m_url->setText(config.publicUrl.toString());
    m_certificate->setText(config.certificateFile);
    m_key->setText(config.keyFile);
    m_secret->clear();
    m_test->setEnabled(!config.publicUrl.isEmpty());
}

void WebhookSettings::showListener()
{
    const SyncState &sync = m_backend.sync();
    m_listener->setText(
        sync.isPaused                       ? tr("not listening; the background work is paused")
            : sync.live.listenTrouble       ? listenTroubleText(*sync.live.listenTrouble)
            : sync.live.listensAt.isEmpty() ? tr("not listening")
                                            : sync.live.listensAt.toString());
}

WebhookConfig WebhookSettings::edited() const
{
    WebhookConfig config = m_saved;
    config.address = m_address->text().trimmed();
    config.port = quint16(m_port->value());
    config.publicUrl = QUrl(m_url->text().trimmed());
    config.certificateFile = m_certificate->text().trimmed();
    config.keyFile = m_key->text().trimmed();
    return config;
}

void WebhookSettings::save()
{
    m_backend.change(
        this,
        [config = edited(),
         connection = m_connection->currentData().toString(),
         secret = m_secret->text().toUtf8(),
         person = m_backend.person()](Levy &levy) {
            return storeWebhook(levy, config, connection, secret, person);
        },
        [this](const Result<void> &done) {
            if (!done) {
                m_result->setText(explain(done.error()).text);
                return;
            }
            const SyncState &sync = m_backend.sync();
            const bool isOthers = sync.failure && sync.failure->kind == ErrorKind::Busy;
            m_result->setText(
                sync.isPaused  ? tr("Saved; it holds once the background work goes on.")
                    : isOthers ? tr("Saved; it holds from the next start of the program that works "
                                    "on this workspace.")
                               : tr("Saved; it holds from now on."));
            m_backend.restartLive();
            load();
        });
}

void WebhookSettings::test()
{
    m_test->setEnabled(false);
    m_result->setText(tr("Sending a signed message through the public address …"));
    m_backend.errand(
        this,
        tr("Testing the webhook …"),
        [config = m_saved](Levy &levy, const StopToken &stop) {
            return webhookdesk::test(levy, config, stop);
        },
        [this](const Result<void> &done) {
            m_test->setEnabled(true);
            m_result->setText(
                done ? tr("A signed message came through.") : explain(done.error()).text);
        });
}

} // namespace levy::ui
