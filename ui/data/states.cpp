#include "ui/data/states.h"

#include "core/service/explain.h"
#include "ui/components/formats.h"

#include <QCoreApplication>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceHealth)
};

ServiceHealth::State stateOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RateLimited:
        return ServiceHealth::State::Limited;
    case ErrorKind::AuthExpired:
    case ErrorKind::SecretMissing:
    case ErrorKind::SecretLocked:
        return ServiceHealth::State::SignInNeeded;
    case ErrorKind::Offline:
        return ServiceHealth::State::Offline;
    default:
        return ServiceHealth::State::Trouble;
    }
}

ServiceHealth healthOf(
    const QString &service, const QString &kind, const QString &name, const SyncState &sync)
{
    ServiceHealth health{service, kind, name, ServiceHealth::State::Unknown, {}, {}};
    if (!sync.lastEnd.isValid()) {
        health.sentence = Words::tr("Not asked yet since Levy was started.");
        return health;
    }
    if (sync.failure) {
        health.state = stateOf(sync.failure->kind);
        health.sentence = explain(*sync.failure).text;
        return health;
    }
    for (const ServiceTrouble &trouble : sync.troubles) {
        if (trouble.service != service)
            continue;
        health.state = stateOf(trouble.error.kind);
        health.sentence = explain(trouble.error).text;
        if (trouble.error.retryAfterMs > 0)
            health.until = sync.lastEnd.addMSecs(trouble.error.retryAfterMs);
        return health;
    }
    health.state = ServiceHealth::State::Connected;
    health.sentence = Words::tr("Answered at the last sync.");
    return health;
}

} // namespace

std::vector<ServiceHealth> healthOf(const ServicesView &services, const SyncState &sync)
{
    std::vector<ServiceHealth> list;
    if (services.avalara.isConfigured)
        list.push_back(healthOf(u"avatax"_s, u"avatax"_s, Words::tr("Avalara"), sync));
    for (const ConnectionView &connection : services.connections)
        list.push_back(healthOf(connection.id, connection.kind, connection.name, sync));
    return list;
}

QDateTime LiveState::next() const
{
    QDateTime first;
    for (const auto &[connection, planned] : runs) {
        if (!planned.empty() && (!first.isValid() || planned.front().at < first))
            first = planned.front().at;
    }
    return first;
}

QString listenTroubleText(const Error &error)
{
    if (error.code == "http.port-taken"_L1)
        return Words::tr(
            "Another program listens at that port, so no webhook comes in; the ledgers are polled. "
            "Levy tries again each minute: end that program or choose another port.");
    return explain(error).text + u' '
        + Words::tr("No webhook comes in until then; the ledgers are polled.");
}

QString serviceKindName(const QString &kind)
{
    if (kind == "avatax"_L1)
        return Words::tr("Avalara");
    if (kind == "exact"_L1)
        return Words::tr("Exact");
    if (kind == "visma"_L1)
        return Words::tr("Visma.net");
    return kind;
}

PillText healthPill(const ServiceHealth &health)
{
    switch (health.state) {
    case ServiceHealth::State::Connected:
        return {u"check-circle"_s, Words::tr("Connected"), Tone::Green};
    case ServiceHealth::State::Limited:
        return {
            u"clock"_s,
            health.until.isValid() ? Words::tr("Limited to %1").arg(clockText(health.until))
                                   : Words::tr("Limited"),
            Tone::Amber};
    case ServiceHealth::State::SignInNeeded:
        return {u"key"_s, Words::tr("Sign-in needed"), Tone::Amber};
    case ServiceHealth::State::Trouble:
        return {u"x-circle"_s, Words::tr("In trouble"), Tone::Red};
    case ServiceHealth::State::Offline:
        return {u"warning"_s, Words::tr("Offline"), Tone::Amber};
    case ServiceHealth::State::Unknown:
        break;
    }
    return {u"minus-circle"_s, Words::tr("Not asked yet"), Tone::Slate};
}

} // namespace levy::ui
