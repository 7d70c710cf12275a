#include "core/service/vismaledgers.h"

#include "core/service/secretkeys.h"
#include "core/workspace/connections.h"
#include "core/workspace/memory.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

const QString jobKind = u"background-operation"_s;

visma::Kinds kindsOf(const Json &names)
{
    visma::Kinds kinds;
    if (names.isNull())
        return kinds;
    const std::vector<QString> wanted = names.toTexts();
    const auto has = [&](const QString &name) {
        return std::find(wanted.begin(), wanted.end(), name) != wanted.end();
    };
    kinds.invoices = has(u"invoices"_s);
    kinds.creditNotes = has(u"credit-notes"_s);
    kinds.debitNotes = has(u"debit-notes"_s);
    kinds.cashSales = has(u"cash-sales"_s);
    return kinds;
}

} // namespace

visma::Settings vismaSettingsOf(const ConnectionRow &row, const QUrl &simulated)
{
    const Json &stored = row.settings;
    visma::Settings settings;
    settings.connection = row.id;
    settings.baseUrl = QUrl(stored[u"baseUrl"].toString());
    settings.tokenUrl = QUrl(stored[u"tokenUrl"].toString());
    if (!simulated.isEmpty()) {
        settings.baseUrl = simulated;
        settings.tokenUrl = simulated;
        settings.tokenUrl.setPath(u"/connect/token"_s);
    }
    settings.clientId = stored[u"clientId"].toString();
    settings.tenantId = stored[u"tenantId"].toString();
    settings.goLive = QDate::fromString(stored[u"goLive"].toString(), Qt::ISODate);
    settings.kinds = kindsOf(stored[u"documents"]);
    for (const JsonMember &region : stored[u"regions"].members())
        settings.regions.insert(region.key, region.value.toString());
    settings.entityUseAttribute = stored[u"entityUseAttribute"].toString();
    settings.shipFrom = Address::fromJson(row.policy[u"shipFrom"]);
    settings.gap = std::chrono::milliseconds(stored[u"gapMs"].toInt().value_or(250));
    settings.firstPoll = std::chrono::milliseconds(stored[u"firstPollMs"].toInt().value_or(1000));
    settings.releaseEntries = row.policy[u"releaseEntries"].toBool(true);
    return settings;
}

WorkspaceJobStore::WorkspaceJobStore(Store &store, const QString &connection)
    : m_store(store)
    , m_connection(connection)
{
}

Result<void> WorkspaceJobStore::put(const QString &key, const QString &jobId)
{
    return m_store.write([&](Transaction &transaction) {
        return memory::setRecord(transaction, m_connection, jobKind, key, Json(jobId));
    });
}

Result<QString> WorkspaceJobStore::get(const QString &key)
{
    const auto value = m_store.read(
        [&](Reader &reader) { return memory::record(reader, m_connection, jobKind, key); });
    if (!value)
        return fail(value.error());
    return value->toString();
}

Result<void> WorkspaceJobStore::remove(const QString &key)
{
    return m_store.write([&](Transaction &transaction) {
        return memory::setRecord(transaction, m_connection, jobKind, key, Json());
    });
}

struct VismaLedgers::Company {
    Company(
        Store &store,
        http::Transport &transport,
        const Clock &clock,
        const visma::Settings &settings)
        : tokens(transport, clock, settings)
        , jobs(store, settings.connection)
    {
    }

    visma::TokenSource tokens;
    WorkspaceJobStore jobs;
};

VismaLedgers::VismaLedgers(WorkspaceFolder &folder, Clock &clock)
    : m_folder(folder)
    , m_clock(clock)
{
}

VismaLedgers::~VismaLedgers() = default;

Result<std::unique_ptr<Connector>> VismaLedgers::connector(
    const ConnectionRow &row,
    const QUrl &simulated,
    http::Transport &transport,
    const std::vector<CachedRecord> &known)
{
    visma::Settings settings = vismaSettingsOf(row, simulated);
    const Result<QByteArray> secret = m_folder.vault().read(
        secretkeys::clientSecret(row.kind, row.settings[u"login"].toString()));
    if (!secret)
        return fail(secret.error());
    settings.clientSecret = *secret;
    m_companies.push_back(
        std::make_unique<Company>(m_folder.store(), transport, m_clock, settings));
    Company &company = *m_companies.back();
    return std::make_unique<visma::VismaConnector>(
        settings, transport, m_clock, company.tokens, company.jobs, known);
}

} // namespace levy
