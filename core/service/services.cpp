#include "core/service/services.h"

#include "core/erp/exact/exactconnector.h"
#include "core/service/configuration.h"
#include "core/service/forecasts.h"
#include "core/service/secretkeys.h"
#include "core/workspace/connections.h"
#include "core/workspace/memory.h"

#include <QCoreApplication>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notConfigured(const QString &what)
{
    return fail(ErrorKind::Invalid, u"service.not-configured"_s, what);
}

http::NetTransport::Options transportOptions()
{
    http::NetTransport::Options options;
    options.userAgent = "Levy/" + QCoreApplication::applicationVersion().toUtf8();
    return options;
}

} // namespace

exact::Settings exactSettingsOf(const ConnectionRow &row, const QUrl &simulated)
{
    exact::Settings settings;
    settings.connection = row.id;
    settings.baseUrl = simulated.isEmpty() ? QUrl(row.settings[u"baseUrl"].toString()) : simulated;
    settings.division = row.settings[u"division"].toInt().value_or(0);
    settings.clientId = row.settings[u"clientId"].toString();
    settings.goLive = QDate::fromString(row.settings[u"goLive"].toString(), Qt::ISODate);
    settings.shipFrom = Address::fromJson(row.policy[u"shipFrom"]);
    settings.generalJournal = row.policy[u"journal"].toString();
    return settings;
}

Services::Services(WorkspaceFolder &folder, Clock &clock)
    : m_folder(folder)
    , m_clock(clock)
    , m_transport(transportOptions())
    , m_budgets(clock, m_random, callLimits())
    , m_grounds(folder.store())
    , m_visma(folder, clock)
{
}

Services::~Services() = default;

Result<std::unique_ptr<Services>> Services::make(WorkspaceFolder &folder, Clock &clock)
{
    std::unique_ptr<Services> services(new Services(folder, clock));
    const Result<void> built = services->build();
    if (!built)
        return fail(built.error());
    return services;
}

http::Transport &Services::lane(const QString &service, const QString &scope)
{
    m_lanes.push_back(std::make_unique<budget::BudgetedTransport>(
        m_transport, m_budgets, m_clock, service, scope));
    return *m_lanes.back();
}

Result<void> Services::storeBudgets()
{
    return m_folder.store().write([this](Transaction &transaction) {
        return memory::setSetting(transaction, budgetsKey, m_budgets.toJson());
    });
}

Result<void> Services::build()
{
    const Result<Json> spent
        = m_folder.store().read([](Reader &reader) { return memory::setting(reader, budgetsKey); });
    if (!spent)
        return fail(spent.error());
    // What cannot be read is learnt anew from the services' answers.
    if (!spent->isNull() && !m_budgets.restore(*spent))
        qWarning("the stored call budgets were not readable");
    if (m_folder.isSandbox()) {
        Result<std::unique_ptr<SampleHost>> sample = SampleHost::start(m_folder, m_clock);
        if (!sample)
            return fail(sample.error());
        m_sample = std::move(*sample);
    }
    const Result<Json> avalara
        = m_folder.store().read([](Reader &reader) { return configuration::avalara(reader); });
    if (!avalara)
        return fail(avalara.error());
    if (avalara->isNull())
        return notConfigured(u"no Avalara account is configured yet"_s);
    const Result<void> tax = buildTax(*avalara);
    if (!tax)
        return tax;
    const auto rows
        = m_folder.store().read([](Reader &reader) { return connections::all(reader); });
    if (!rows)
        return fail(rows.error());
    for (const ConnectionRow &row : *rows) {
        Result<Ledger> ledger = ledgerFor(row);
        if (!ledger)
            return fail(ledger.error());
        m_ledgers.push_back(std::move(*ledger));
    }
    if (m_ledgers.empty())
        return notConfigured(u"no ledger connection is configured yet"_s);
    return {};
}

Result<void> Services::buildTax(const Json &avalara)
{
    const Result<QByteArray> key = m_folder.vault().read(secretkeys::avalaraLicenseKey);
    if (!key)
        return fail(key.error());
    avatax::Settings settings;
    settings.baseUrl = m_sample ? m_sample->avataxUrl() : QUrl(avalara[u"baseUrl"].toString());
    settings.accountId = avalara[u"accountId"].toString();
    settings.licenseKey = *key;
    settings.clientVersion = QCoreApplication::applicationVersion();
    m_tax = std::make_unique<avatax::Client>(lane(u"avatax"_s, {}), m_clock, settings);
    m_effects = std::make_unique<Effects>(m_folder.store(), *m_tax, m_clock);
    return {};
}

Result<exact::Settings> Services::exactSettings(const ConnectionRow &row) const
{
    const QString login = row.settings[u"login"].toString();
    const Result<QByteArray> secret
        = m_folder.vault().read(secretkeys::clientSecret(u"exact"_s, login));
    if (!secret)
        return fail(secret.error());
    exact::Settings settings = exactSettingsOf(row, m_sample ? m_sample->exactUrl() : QUrl());
    settings.clientSecret = *secret;
    return settings;
}

exact::TokenSource &Services::tokens(const ConnectionRow &row, const exact::Settings &settings)
{
    Login &login = m_logins[row.settings[u"login"].toString()];
    if (!login.source) {
        login.store = std::make_unique<VaultTokenStore>(
            m_folder.vault(), row.settings[u"login"].toString(), m_folder.path());
        login.source
            = std::make_unique<exact::TokenSource>(m_transport, m_clock, *login.store, settings);
    }
    return *login.source;
}

Result<std::unique_ptr<exact::Client>> Services::exactClient(const ConnectionRow &row)
{
    const Result<exact::Settings> settings = exactSettings(row);
    if (!settings)
        return fail(settings.error());
    return std::make_unique<exact::Client>(
        *settings, lane(row.kind, budgetScopeOf(row)), m_clock, tokens(row, *settings));
}

Result<std::unique_ptr<Connector>> Services::connectorFor(
    const ConnectionRow &row, const std::vector<CachedRecord> &known)
{
    if (row.kind == u"visma")
        return m_visma.connector(
            row,
            m_sample ? m_sample->vismaUrl() : QUrl(),
            lane(row.kind, budgetScopeOf(row)),
            known);
    const Result<exact::Settings> settings = exactSettings(row);
    if (!settings)
        return fail(settings.error());
    return std::make_unique<exact::ExactConnector>(
        *settings, lane(row.kind, budgetScopeOf(row)), m_clock, tokens(row, *settings), known);
}

Result<Ledger> Services::ledgerFor(const ConnectionRow &row)
{
    std::vector<CachedRecord> known;
    const Result<void> read = m_folder.store().read([&](Reader &reader) {
        return memory::forEachRecord(
            reader, row.id, [&](const QString &kind, const QString &key, const Json &value) {
                known.push_back({kind, key, value});
            });
    });
    if (!read)
        return fail(read.error());
    Result<std::unique_ptr<Connector>> connector = connectorFor(row, known);
    if (!connector)
        return fail(connector.error());
    Ledger ledger;
    ledger.connection = row.id;
    ledger.name = row.name;
    ledger.sourceSystem = row.kind == u"visma" ? u"Visma.net"_s : u"Exact Online"_s;
    ledger.connector = std::move(*connector);
    return ledger;
}

Ledger *Services::ledger(const QString &connection)
{
    for (Ledger &ledger : m_ledgers) {
        if (ledger.connection == connection)
            return &ledger;
    }
    return nullptr;
}

} // namespace levy
