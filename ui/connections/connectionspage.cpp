#include "ui/connections/connectionspage.h"

#include "core/service/explain.h"
#include "core/service/setupdesk.h"
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/formats.h"
#include "ui/components/keyvalues.h"
#include "ui/components/label.h"
#include "ui/components/sidepane.h"
#include "ui/components/statestack.h"
#include "ui/connections/connectioncard.h"
#include "ui/data/backend.h"
#include "ui/theme/sizes.h"

#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 3;

QString callText(const CallsView &calls)
{
    return calls.last.isValid() ? clockWithSeconds(calls.last) + u", "_s + calls.lastOperation
                                : QString();
}

QString countLine(const CallsView &calls)
{
    return calls.failedToday > 0 ? ConnectionsPage::tr("%1, %2 failed")
                                       .arg(countText(calls.today), countText(calls.failedToday))
                                 : countText(calls.today);
}

QString webhookText(const WebhookStanding &standing)
{
    const WebhookState &state = standing.state;
    if (!standing.hasSecret)
        return ConnectionsPage::tr("no secret; the ledger is polled");
    if (!state.trouble.isEmpty())
        return state.trouble;
    if (standing.silentSince.isValid())
        return ConnectionsPage::tr("silent since %1, changes came by polling")
            .arg(momentText(standing.silentSince));
    if (state.lastAt.isValid())
        return ConnectionsPage::tr("%Ln message(s), last %1", nullptr, int(state.messages))
            .arg(momentText(state.lastAt));
    return state.checkedAt.isValid() ? ConnectionsPage::tr("subscribed, nothing came yet")
                                     : ConnectionsPage::tr("not subscribed; the ledger is polled");
}

QString listeningText(const SyncState &sync)
{
    if (sync.isPaused)
        return ConnectionsPage::tr("not listening; the background work is paused");
    if (sync.live.listenTrouble)
        return listenTroubleText(*sync.live.listenTrouble);
    return sync.live.listensAt.isEmpty()
        ? ConnectionsPage::tr("not listening; ledgers are polled")
        : ConnectionsPage::tr("listening at %1").arg(sync.live.listensAt.toString());
}

QString backlogText(const ConnectionView &connection)
{
    if (connection.backlog == 0)
        return ConnectionsPage::tr("nothing waits for the ledger");
    const QString count = ConnectionsPage::tr("%Ln document(s)", nullptr, int(connection.backlog));
    return connection.doneAt.isValid()
        ? ConnectionsPage::tr("%1, done about %2").arg(count, momentText(connection.doneAt))
        : count;
}

} // namespace

ConnectionsPage::ConnectionsPage(Desk desk, QWidget *parent)
    : Page(parent)
    , m_backend(desk.backend)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(sizes::margin, sizes::padding, sizes::margin, sizes::padding);
    column->setSpacing(sizes::padding);
    column->addWidget(makeHead());
    m_how = new Banner(Tone::Slate, content);
    m_how->hide();
    column->addWidget(m_how);
    m_grid = new QGridLayout;
    m_grid->setSpacing(sizes::padding);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_states = new StateStack(scrolling(content, this), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
    connect(&m_backend, &Backend::servicesChanged, this, &ConnectionsPage::show);
    connect(&m_backend, &Backend::syncChanged, this, &ConnectionsPage::show);
    connect(&m_backend, &Backend::workspaceChanged, this, &ConnectionsPage::show);
    connect(&m_backend, &Backend::workspaceChanged, this, &ConnectionsPage::askForSetup);
    connect(&m_backend, &Backend::syncEnded, this, &ConnectionsPage::askForWebhooks);
    connect(m_states, &StateStack::againChosen, this, [this] {
        m_backend.askServices();
        askForWebhooks();
    });
    connect(m_states, &StateStack::actionChosen, this, [this] {
        if (m_backend.workspace().isOpen())
            Q_EMIT setupWanted();
        else
            Q_EMIT ownSetupWanted();
    });
    show();
}

void ConnectionsPage::open(const Target &)
{
    askForSetup();
    askForWebhooks();
}

QWidget *ConnectionsPage::firstFocus()
{
    return m_test;
}

QWidget *ConnectionsPage::makeHead()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::gap);
    m_summary = new Label({}, {TextSize::Body, Tone::Secondary}, bar);
    row->addWidget(m_summary);
    row->addStretch(1);
    m_test = new Button(tr("Test all"), u"play"_s, Button::Kind::Default, bar);
    m_add = new Button(tr("Add connection…"), u"add"_s, Button::Kind::Primary, bar);
    m_own
        = new Button(tr("Connect your own systems…"), u"arrow-right"_s, Button::Kind::Default, bar);
    m_own->hide();
    row->addWidget(m_test);
    row->addWidget(m_own);
    row->addWidget(m_add);
    connect(m_test, &QPushButton::clicked, this, &ConnectionsPage::test);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsPage::setupWanted);
    connect(m_own, &QPushButton::clicked, this, &ConnectionsPage::ownSetupWanted);
    return bar;
}

void ConnectionsPage::askForSetup()
{
    m_backend.read(
        this,
        [](Levy &levy) { return setup::isUnfinished(levy); },
        [this](const Result<bool> &isUnfinished) {
            m_isUnfinished = isUnfinished && *isUnfinished;
            m_add->setText(m_isUnfinished ? tr("Continue set-up…") : tr("Add connection…"));
            m_add->setAccessibleName(m_add->text());
            m_add->updateGeometry();
            show();
        });
}

void ConnectionsPage::askForWebhooks()
{
    m_backend.read(
        this,
        [](Levy &levy) { return webhookdesk::standings(levy); },
        [this](const Result<std::vector<WebhookStanding>> &standings) {
            m_webhooks.clear();
            m_trouble = standings ? QString() : explainReading(standings.error()).text;
            if (standings) {
                for (const WebhookStanding &standing : *standings)
                    m_webhooks[standing.state.connection] = standing;
            }
            show();
        });
}

ConnectionCard *ConnectionsPage::card(const QString &service, const QString &icon)
{
    ConnectionCard *&place = m_cards[service];
    if (!place) {
        place = new ConnectionCard(icon, this);
        connect(place->test(), &QPushButton::clicked, this, &ConnectionsPage::test);
    }
    return place;
}

void ConnectionsPage::show()
{
    if (!m_backend.workspace().isOpen()) {
        m_states->showEmpty(
            u"connections"_s,
            tr("Nothing is connected yet"),
            tr("Step by step, every step tested. Nothing is posted until you go live."),
            tr("Connect your systems…"),
            u"arrow-right"_s);
        return;
    }
    const QString trouble = m_trouble.isEmpty() ? m_backend.servicesTrouble() : m_trouble;
    if (!trouble.isEmpty()) {
        m_states->showError(tr("The connections cannot be read"), trouble);
        return;
    }
    const ServicesView &services = m_backend.services();
    if (services.connections.empty()) {
        m_states->showEmpty(
            u"connections"_s,
            m_isUnfinished ? tr("The set-up is not finished") : tr("Nothing is connected yet"),
            m_isUnfinished
                ? tr(
                    "What was tested is kept. Nothing is recorded or posted until it is turned on.")
                : tr("Step by step, every step tested. Nothing is posted until you go live."),
            m_isUnfinished ? tr("Continue set-up…") : tr("Connect your systems…"),
            u"arrow-right"_s);
        return;
    }
    m_own->setVisible(m_backend.workspace().isSandbox);
    m_summary->setText(tr("%Ln connection(s)", nullptr, int(services.connections.size())));
    showAvalara();
    for (size_t i = 0; i < services.connections.size(); ++i)
        showConnection(i);
    showComputer();
    arrange();
    for (const ServiceHealth &health : m_backend.health()) {
        const auto found = m_cards.find(health.service);
        if (found != m_cards.end() && health.state != ServiceHealth::State::Unknown)
            found->second->setHealth(health);
    }
    m_states->showContent();
}

void ConnectionsPage::arrange()
{
    QStringList order{u"avatax"_s};
    for (const ConnectionView &connection : m_backend.services().connections)
        order << connection.id;
    order << u"computer"_s;
    int widest = 0;
    for (const QString &service : order) {
        if (m_cards.find(service) == m_cards.end())
            return; // is about to be shown
        widest = qMax(widest, m_cards[service]->minimumSizeHint().width());
    }
    const int room = width() - 2 * sizes::margin - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    int columns = mostColumns;
    while (columns > 1 && columns * (widest + sizes::padding) - sizes::padding > room)
        --columns;
    for (int i = 0; i < mostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < order.size(); ++i)
        m_grid->addWidget(m_cards[order.at(i)], i / columns, i % columns);
}

void ConnectionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_cards.empty())
        arrange();
}

void ConnectionsPage::showAvalara()
{
    const AvalaraView &avalara = m_backend.services().avalara;
    ConnectionCard *one = card(u"avatax"_s, u"calculator"_s);
    one->setNames(
        tr("Avalara"), avalara.environment == "production"_L1 ? tr("Production") : tr("Sandbox"));
    KeyValues *facts = one->facts();
    facts->clear();
    facts->add(tr("Account"), avalara.accountId);
    facts->add(tr("Companies"), avalara.companies.join(u", "_s));
    facts->add(tr("Licence key"), tr("kept in %1").arg(m_backend.workspace().vaultPlace));
    facts->add(tr("Calls today"), countLine(avalara.calls));
    facts->add(tr("Last call"), callText(avalara.calls));
}

void ConnectionsPage::showConnection(size_t index)
{
    const ConnectionView &connection = m_backend.services().connections[index];
    ConnectionCard *one = card(connection.id, u"building"_s);
    one->setNames(connection.name, connection.company);
    const QString mode = connection.mode == WorkingMode::Post ? tr("Post: the whole job")
        : connection.mode == WorkingMode::Calculate
        ? tr("Calculate: records in Avalara, posts nothing")
        : tr("Observe: records and posts nothing");
    KeyValues *facts = one->facts();
    facts->clear();
    if (connection.region.isEmpty())
        facts->add(tr("Address"), connection.address);
    else
        facts->add(tr("Region"), u"%1 · %2"_s.arg(connection.region.toUpper(), connection.address));
    if (connection.division.isEmpty())
        facts->add(tr("Company"), connection.company);
    else
        facts->add(tr("Division"), u"%1 %2"_s.arg(connection.division, connection.company));
    facts->add(tr("Working mode"), mode);
    facts->add(
        tr("Signed in"), tr("renews itself, secrets in %1").arg(m_backend.workspace().vaultPlace));
    facts->add(
        tr("Calls today"),
        tr("%1, all %2 companies together")
            .arg(countLine(connection.calls), serviceKindName(connection.kind)));
    facts->add(tr("Last call"), callText(connection.calls));
    facts->add(
        tr("Accounts"),
        connection.masterAt.isValid()
            ? tr("%1, read %2").arg(countText(connection.accounts), momentText(connection.masterAt))
            : QString());
    facts->add(tr("Backlog"), backlogText(connection));
    if (const auto webhook = m_webhooks.find(connection.id); webhook != m_webhooks.end())
        facts->add(tr("Webhook"), webhookText(webhook->second));
    facts->add(tr("Codes begin"), connection.codePrefix);
    one->setNote(connection.trouble);
}

void ConnectionsPage::showComputer()
{
    ConnectionCard *one = card(u"computer"_s, u"database"_s);
    const WorkspaceState &workspace = m_backend.workspace();
    one->setNames(tr("This computer"), tr("Workspace and secrets"));
    one->test()->hide();
    KeyValues *facts = one->facts();
    facts->clear();
    facts->add(tr("Workspace"), workspace.name);
    facts->add(tr("Folder"), QDir::toNativeSeparators(workspace.path));
    facts->add(tr("Secrets"), workspace.vaultPlace);
    facts->add(tr("Webhooks"), listeningText(m_backend.sync()));
    one->setNote(
        tr("Keys and secrets are kept there only. Levy never shows them again and never writes "
           "them to its own files."));
}

void ConnectionsPage::test()
{
    m_test->setEnabled(false);
    for (const auto &[service, one] : m_cards)
        one->setTesting(true);
    m_backend.errand(
        this,
        tr("Testing the connections …"),
        [](Levy &levy, const StopToken &stop) { return checkServices(levy, stop); },
        [this](const Result<std::vector<ServiceCheck>> &checks) {
            m_test->setEnabled(true);
            std::map<QString, std::vector<ServiceCheck>> byService;
            if (checks) {
                for (const ServiceCheck &check : *checks)
                    byService[check.service].push_back(check);
            } else {
                const Explanation why = explain(checks.error());
                m_how->setText(why.title + u'.', why.text);
                m_how->show();
            }
            for (const auto &[service, one] : m_cards) {
                one->setTesting(false);
                if (byService.contains(service))
                    one->setChecks(byService[service]);
            }
            m_summary->setText(
                tr("%Ln connection(s)", nullptr, int(m_backend.services().connections.size()))
                + u" · "_s + tr("tested at %1").arg(clockText(QDateTime::currentDateTimeUtc())));
        });
}

} // namespace levy::ui
