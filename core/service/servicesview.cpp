#include "core/service/servicesview.h"

#include "core/service/configuration.h"
#include "core/service/forecasts.h"
#include "core/workspace/connections.h"
#include "core/workspace/mappings.h"
#include "core/workspace/overview.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int eventsToLookAt = 20;

/// The last call to that service that the newest events of the filter tell of.
Result<CallsView> lastCall(
    Reader &reader, const AuditTrail &trail, AuditFilter filter, const QString &service)
{
    filter.limit = eventsToLookAt;
    const auto events = trail.list(reader, filter);
    if (!events)
        return fail(events.error());
    CallsView view;
    for (const AuditEvent &event : *events) {
        for (const Json &call : event.facts[u"calls"].items()) {
            if (call[u"service"].toString() != service)
                continue;
            view.last = event.at;
            view.lastOperation = call[u"operation"].toString();
        }
        if (view.last.isValid())
            break;
    }
    return view;
}

void addCounts(
    CallsView &view, const std::vector<memory::CallCount> &counts, const QString &service)
{
    for (const memory::CallCount &count : counts) {
        if (count.service == service) {
            view.today += count.calls;
            view.failedToday += count.failures;
        }
    }
}

Result<ConnectionView> connectionOf(const ConnectionRow &row)
{
    ConnectionView view;
    view.id = row.id;
    view.name = row.name;
    view.kind = row.kind;
    view.region = row.settings[u"region"].toString();
    view.address = QUrl(row.settings[u"baseUrl"].toString()).host();
    view.division = row.settings[u"division"].isString()
        ? row.settings[u"division"].toString()
        : QString::fromLatin1(row.settings[u"division"].numberText());
    view.login = row.settings[u"login"].toString();
    view.trouble = row.trouble;
    view.masterAt = row.masterAt;
    view.mappingVersion = row.mappingVersion;
    view.company = row.master[u"companyName"].toString();
    view.currency = row.master[u"companyCurrency"].toString();
    view.accounts = qint64(row.master[u"accounts"].items().size());
    view.costCenters = qint64(row.master[u"costCenters"].items().size());
    const Result<Policy> policy = Policy::fromJson(row.policy);
    if (!policy)
        return fail(policy.error());
    view.mode = policy->mode;
    view.codePrefix = policy->codePrefix;
    view.journal = policy->journal;
    return view;
}

Result<QStringList> companyCodes(Reader &reader, const std::vector<ConnectionRow> &rows)
{
    QStringList codes;
    for (const ConnectionRow &row : rows) {
        const auto rules = mappings::current(reader, row.id);
        if (!rules)
            return fail(rules.error());
        for (const MappingRule &rule : *rules) {
            if (rule.kind == MappingKind::Company && !codes.contains(rule.target.companyCode))
                codes << rule.target.companyCode;
        }
    }
    return codes;
}

} // namespace

Result<ServicesView> servicesView(Store &store, const AuditTrail &trail, const QDateTime &now)
{
    return store.read([&](Reader &reader) -> Result<ServicesView> {
        ServicesView view;
        const auto counts = overview::callsOn(reader, now.toUTC().date());
        if (!counts)
            return fail(counts.error());
        const Result<Json> avalara = configuration::avalara(reader);
        if (!avalara)
            return fail(avalara.error());
        const auto rows = connections::all(reader);
        if (!rows)
            return fail(rows.error());
        view.avalara.isConfigured = !avalara->isNull();
        view.avalara.environment = (*avalara)[u"environment"].toString();
        view.avalara.accountId = (*avalara)[u"accountId"].toString();
        Result<QStringList> codes = companyCodes(reader, *rows);
        if (!codes)
            return fail(codes.error());
        view.avalara.companies = std::move(*codes);
        Result<CallsView> taxCalls = lastCall(reader, trail, {.kind = u"tax."_s}, u"avatax"_s);
        if (!taxCalls)
            return fail(taxCalls.error());
        view.avalara.calls = std::move(*taxCalls);
        addCounts(view.avalara.calls, *counts, u"avatax"_s);
        const auto forecasts = storedForecasts(reader, now);
        if (!forecasts)
            return fail(forecasts.error());
        for (const ConnectionRow &row : *rows) {
            Result<ConnectionView> connection = connectionOf(row);
            if (!connection)
                return fail(connection.error());
            const ConnectionForecast left = forecastOf(*forecasts, row.id);
            connection->backlog = left.backlog;
            connection->doneAt = left.doneAt;
            // Only calls that did something stand in the trail; reading alone is seen by its age.
            Result<CallsView> calls = lastCall(
                reader, trail, {.kind = u"entry.posted"_s, .connection = row.id}, row.kind);
            if (!calls)
                return fail(calls.error());
            connection->calls = std::move(*calls);
            if (!connection->calls.last.isValid() || row.masterAt > connection->calls.last) {
                connection->calls.last = row.masterAt;
                connection->calls.lastOperation = u"read GL accounts"_s;
            }
            addCounts(connection->calls, *counts, row.kind);
            view.connections.push_back(std::move(*connection));
        }
        return view;
    });
}

} // namespace levy
