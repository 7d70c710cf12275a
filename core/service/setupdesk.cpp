#include "core/service/setupdesk.h"

#include "core/service/services.h"
#include "core/service/setuptools.h"
#include "core/workspace/connections.h"
#include "core/workspace/memory.h"

#include <algorithm>

namespace levy::setup {

using namespace Qt::StringLiterals;

namespace {

const QString draftKey = u"setup"_s;

ServicePlaces simulatedPlaces(Levy &levy)
{
    const Result<Services *> services = levy.services();
    if (!services || !(*services)->sample())
        return {};
    SampleHost &sample = *(*services)->sample();
    QUrl tokens = sample.vismaUrl();
    tokens.setPath(u"/connect/token"_s);
    return {
        sample.avataxUrl().toString(),
        sample.exactUrl().toString(),
        sample.vismaUrl().toString(),
        tokens.toString()};
}

/// Killed after the last step was stored and before the draft was forgotten.
Result<bool> isTurnedOn(Levy &levy, const SetupDraft &draft)
{
    const auto rows = storedConnections(levy);
    if (!rows)
        return fail(rows.error());
    const std::vector<SetupCompany> chosen = draft.chosen();
    const bool isOver = std::ranges::all_of(chosen, [&](const SetupCompany &company) {
        const QString id = connectionIdOf(draft, company);
        return std::ranges::count(*rows, id, &ConnectionRow::id) > 0;
    });
    return isOver && !chosen.empty() && draft.confirmed > int(SetupStep::Schedule);
}

} // namespace

Result<SetupDraft> load(Levy &levy)
{
    const Result<Json> kept
        = levy.store().read([](Reader &reader) { return memory::setting(reader, draftKey); });
    const Result<Json> avalara
        = levy.store().read([](Reader &reader) { return configuration::avalara(reader); });
    if (!kept || !avalara)
        return fail(kept ? avalara.error() : kept.error());
    SetupDraft draft = SetupDraft::fromJson(*kept);
    const Result<bool> isOver = isTurnedOn(levy, draft);
    if (!isOver)
        return fail(isOver.error());
    if (*isOver)
        draft = {};
    const bool isNew = kept->isNull() || *isOver;
    if (isNew && !avalara->isNull()) {
        draft.environment = (*avalara)[u"environment"].toString();
        draft.accountId = (*avalara)[u"accountId"].toString();
        draft.places.avatax = (*avalara)[u"baseUrl"].toString();
    }
    if (isNew) {
        const QDate today = levy.clock().now().date();
        draft.goLive = QDate(today.year(), today.month(), 1);
    }
    if (levy.folder().isSandbox())
        draft.places = simulatedPlaces(levy);
    return draft;
}

Result<bool> isUnfinished(Levy &levy)
{
    const Result<Json> kept
        = levy.store().read([](Reader &reader) { return memory::setting(reader, draftKey); });
    if (!kept)
        return fail(kept.error());
    if (kept->isNull())
        return false;
    const Result<bool> isOver = isTurnedOn(levy, SetupDraft::fromJson(*kept));
    if (!isOver)
        return fail(isOver.error());
    return !*isOver;
}

Result<void> keep(Levy &levy, const SetupDraft &draft)
{
    return levy.store().write([&](Transaction &transaction) {
        return memory::setSetting(transaction, draftKey, draft.toJson());
    });
}

Result<bool> isAvalaraFixed(Levy &levy)
{
    const auto rows = storedConnections(levy);
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

Result<void> checkNotConnected(Levy &levy, const SetupDraft &draft)
{
    const auto rows = storedConnections(levy);
    if (!rows)
        return fail(rows.error());
    for (const SetupCompany &company : draft.chosen()) {
        const QString id = connectionIdOf(draft, company);
        const bool isThere = std::ranges::any_of(*rows, [&](const ConnectionRow &row) {
            const bool isSameDivision = row.kind == "exact"_L1 && draft.kind == "exact"_L1
                && row.settings[u"region"].toString() == draft.region
                && row.settings[u"division"].toInt() == company.key.toLongLong();
            const bool isSameTenant = row.kind == "visma"_L1
                && row.settings[u"tenantId"].toString().compare(company.key, Qt::CaseInsensitive)
                    == 0;
            return row.id == id || isSameDivision || isSameTenant;
        });
        if (isThere) {
            return fail(
                ErrorKind::Invalid,
                u"setup.connected"_s,
                u"%1 is connected in this workspace already"_s.arg(company.name));
        }
    }
    return {};
}

Result<void> turnOn(Context &context, const SetupDraft &draft)
{
    const Result<void> isNew = checkNotConnected(context.levy, draft);
    if (!isNew)
        return isNew;
    const auto noSecret = [](const Json &) -> Result<QByteArray> {
        return fail(ErrorKind::Internal, u"setup.secret"_s);
    };
    const Result<void> applied = configuration::apply(
        configurationOf(draft),
        context.levy.folder(),
        context.levy.recorder(),
        noSecret,
        context.person);
    if (!applied)
        return applied;
    context.levy.forgetServices();
    return context.levy.store().write(
        [](Transaction &transaction) { return memory::setSetting(transaction, draftKey, Json()); });
}

} // namespace levy::setup
