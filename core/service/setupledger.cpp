#include "core/service/setupledger.h"

#include "core/erp/exact/exactconnector.h"
#include "core/erp/visma/setupreader.h"
#include "core/service/configcheck.h"
#include "core/service/secretkeys.h"
#include "core/service/services.h"
#include "core/workspace/connections.h"

#include <QCoreApplication>

namespace levy::setup {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 5;

http::NetTransport::Options transportOptions()
{
    http::NetTransport::Options options;
    options.userAgent = "Levy/" + QCoreApplication::applicationVersion().toUtf8();
    return options;
}

} // namespace

Ledger::Ledger()
    : m_transport(transportOptions())
{
}

Ledger::~Ledger() = default;

SetupCompany anyCompany(const SetupDraft &draft)
{
    SetupCompany company;
    company.key = draft.kind == "visma"_L1 ? draft.tenantId.trimmed() : u"1"_s;
    company.mapping.codePrefix = u"SETUP"_s;
    if (draft.kind == "visma"_L1)
        company.mapping.place = TaxPlace::TaxLine;
    return company;
}

Result<std::unique_ptr<Ledger>> Ledger::open(
    WorkspaceFolder &folder,
    Clock &clock,
    const SetupDraft &draft,
    const SetupCompany &company,
    const QByteArray &clientSecret)
{
    SetupCompany usable = company;
    if (usable.mapping.codePrefix.isEmpty())
        usable.mapping = anyCompany(draft).mapping;
    const Result<ConnectionRow> row = configcheck::connection(connectionOf(draft, usable));
    if (!row)
        return fail(row.error());
    Result<QByteArray> secret = clientSecret;
    if (clientSecret.isEmpty()) {
        secret = folder.vault().read(
            secretkeys::clientSecret(row->kind, row->settings[u"login"].toString()));
    }
    if (!secret)
        return fail(secret.error());
    std::unique_ptr<Ledger> ledger(new Ledger);
    if (row->kind == "visma"_L1) {
        visma::Settings settings = vismaSettingsOf(*row, QUrl());
        settings.clientSecret = *secret;
        ledger->openVisma(folder, clock, settings);
    } else {
        exact::Settings settings = exactSettingsOf(*row, QUrl());
        settings.clientSecret = *secret;
        ledger->m_tokenStore = std::make_unique<VaultTokenStore>(
            folder.vault(), row->settings[u"login"].toString(), folder.path());
        ledger->openExact(clock, settings);
    }
    return ledger;
}

void Ledger::openExact(Clock &clock, const exact::Settings &settings)
{
    m_division = settings.division;
    m_exactTokens
        = std::make_unique<exact::TokenSource>(m_transport, clock, *m_tokenStore, settings);
    m_exactReader
        = std::make_unique<exact::SetupReader>(settings, m_transport, clock, *m_exactTokens);
    m_connector = std::make_unique<exact::ExactConnector>(
        settings, m_transport, clock, *m_exactTokens, std::vector<CachedRecord>());
}

void Ledger::openVisma(WorkspaceFolder &folder, Clock &clock, const visma::Settings &settings)
{
    m_vismaTokens = std::make_unique<visma::TokenSource>(m_transport, clock, settings);
    m_vismaClient = std::make_unique<visma::Client>(settings, m_transport, clock, *m_vismaTokens);
    m_jobs = std::make_unique<WorkspaceJobStore>(folder.store(), settings.connection);
    m_connector = std::make_unique<visma::VismaConnector>(
        settings, m_transport, clock, *m_vismaTokens, *m_jobs, std::vector<CachedRecord>());
}

Result<std::vector<RecentInvoice>> Ledger::invoicesSince(QDate first, http::Call &call)
{
    if (m_vismaClient)
        return visma::invoicesSince(*m_vismaClient, first, mostPages, call);
    return m_exactReader->invoicesSince(m_division, first, mostPages, call);
}

AvalaraLine::AvalaraLine()
    : m_transport(transportOptions())
{
}

Result<std::unique_ptr<AvalaraLine>> AvalaraLine::open(
    WorkspaceFolder &folder, Clock &clock, const SetupDraft &draft, const QByteArray &licenseKey)
{
    Json part = Json::object(
        {{u"environment"_s, draft.environment}, {u"accountId"_s, draft.accountId.trimmed()}});
    part.setIfAny(u"baseUrl"_s, draft.places.avatax);
    const Result<Json> checked = configcheck::avalara(part);
    if (!checked)
        return fail(checked.error());
    Result<QByteArray> key = licenseKey;
    if (licenseKey.isEmpty())
        key = folder.vault().read(secretkeys::avalaraLicenseKey);
    if (!key)
        return fail(key.error());
    avatax::Settings settings;
    settings.baseUrl = QUrl((*checked)[u"baseUrl"].toString());
    settings.accountId = (*checked)[u"accountId"].toString();
    settings.licenseKey = *key;
    settings.clientVersion = QCoreApplication::applicationVersion();
    std::unique_ptr<AvalaraLine> line(new AvalaraLine);
    line->m_client = std::make_unique<avatax::Client>(line->m_transport, clock, settings);
    return line;
}

} // namespace levy::setup
