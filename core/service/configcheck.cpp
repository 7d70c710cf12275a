#include "core/service/configcheck.h"

#include "core/rules/ground.h"
#include "core/rules/schedule.h"
#include "core/service/ledgerkinds.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace levy::configcheck {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == u"127.0.0.1" || url.host() == u"localhost" || url.host() == u"::1";
}

Result<Policy> checkedPolicy(const Json &json, const LedgerKind &kind, const QString &where)
{
    Result<Policy> policy = Policy::fromJson(json);
    if (!policy)
        return wrong(u"policy"_s, u"%1: %2"_s.arg(where, policy.error().message));
    static const QRegularExpression prefix(u"^[A-Z0-9]{1,12}$"_s);
    if (!prefix.match(policy->codePrefix).hasMatch())
        return wrong(
            u"codePrefix"_s,
            u"the policy of %1 needs a codePrefix of 1 to 12 capital letters and digits"_s.arg(
                where));
    if (!json.has(u"place"))
        policy->place = kind.places.front();
    if (std::find(kind.places.begin(), kind.places.end(), policy->place) == kind.places.end())
        return wrong(
            u"place"_s, u"%1 cannot bring tax in as \"%2\""_s.arg(where, toText(policy->place)));
    return policy;
}

Result<Json> checkedSchedule(const Json &json, const QString &where)
{
    const Result<void> shape = members(
        json,
        {u"kind"_s,
         u"timeZone"_s,
         u"closeAt"_s,
         u"businessDays"_s,
         u"holidays"_s,
         u"reconcileAt"_s},
        u"the schedule of "_s + where);
    if (!shape)
        return fail(shape.error());
    const Result<Schedule> schedule = Schedule::fromJson(json);
    if (!schedule)
        return wrong(
            u"schedule"_s,
            u"the %1 in the schedule of %2 %3"_s.arg(
                schedule.error().code.section(u'.', 1), where, schedule.error().message));
    return schedule->toJson();
}

} // namespace

tl::unexpected<Error> wrong(const QString &what, const QString &text)
{
    return fail(ErrorKind::Invalid, u"config."_s + what, text);
}

Result<void> checkUrl(const QString &text, const QString &where)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool safe = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !safe || !url.userInfo().isEmpty())
        return wrong(
            u"baseUrl"_s,
            u"the baseUrl of %1 must be an https address (http only on this computer)"_s.arg(
                where));
    return {};
}

Result<void> checkSecret(const Json &secret, const QString &url, const QString &where)
{
    if (!secret.has(u"value") || isLoopback(QUrl(url)))
        return {};
    return wrong(
        u"secret"_s,
        u"a secret of %1 stands in the configuration itself, where others can read it; nothing was stored. Give it as {\"file\": …}, {\"env\": …} or {\"stdin\": true}"_s
            .arg(where));
}

Result<void> members(const Json &json, const QStringList &known, const QString &where)
{
    if (!json.isObject())
        return wrong(u"member"_s, u"%1 must be a JSON object"_s.arg(where));
    for (const JsonMember &member : json.members()) {
        if (!known.contains(member.key))
            return wrong(u"member"_s, u"\"%1\" is not a setting of %2"_s.arg(member.key, where));
    }
    return {};
}

Result<Json> avalara(const Json &json)
{
    const Result<void> shape = members(
        json, {u"environment"_s, u"baseUrl"_s, u"accountId"_s, u"licenseKey"_s}, u"avatax"_s);
    if (!shape)
        return fail(shape.error());
    const QString environment = json[u"environment"].toString();
    if (environment != u"production" && environment != u"sandbox")
        return wrong(
            u"environment"_s, u"the environment of avatax must be production or sandbox"_s);
    QString baseUrl = json[u"baseUrl"].toString();
    if (baseUrl.isEmpty())
        baseUrl = environment == u"production" ? u"https://rest.avatax.com"_s
                                               : u"https://sandbox-rest.avatax.com"_s;
    const Result<void> url = checkUrl(baseUrl, u"avatax"_s);
    if (!url)
        return fail(url.error());
    static const QRegularExpression digits(u"^\\d{5,20}$"_s);
    const QString account = json[u"accountId"].toString();
    if (!digits.match(account).hasMatch())
        return wrong(u"accountId"_s, u"the accountId of avatax must be its digits, in quotes"_s);
    return Json::object(
        {{u"environment"_s, environment}, {u"baseUrl"_s, baseUrl}, {u"accountId"_s, account}});
}

Result<ConnectionRow> connection(const Json &json)
{
    const QString id = json[u"id"].toString();
    static const QRegularExpression simple(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    if (!simple.match(id).hasMatch())
        return wrong(
            u"id"_s, u"a connection needs an id of lower-case letters, digits and hyphens"_s);
    const QString where = u"connection "_s + id;
    const LedgerKind *kind = ledgerKind(json[u"kind"].toString());
    if (!kind) {
        return wrong(
            u"kind"_s,
            u"the kind of %1 must be one of %2"_s.arg(where, ledgerKindNames().join(u", "_s)));
    }
    const QStringList common{
        u"id"_s,
        u"name"_s,
        u"kind"_s,
        u"clientId"_s,
        u"clientSecret"_s,
        u"goLive"_s,
        u"policy"_s,
        u"schedule"_s};
    const Result<void> shape = members(json, common + kind->members, where);
    if (!shape)
        return fail(shape.error());
    Result<Json> settings = kind->check(json, where);
    if (!settings)
        return fail(settings.error());
    if (json[u"clientId"].toString().isEmpty())
        return wrong(u"clientId"_s, u"%1 needs the clientId of your app registration"_s.arg(where));
    settings->set(u"clientId"_s, json[u"clientId"].toString());
    const QString goLive = json[u"goLive"].toString();
    if (!goLive.isEmpty() && !QDate::fromString(goLive, Qt::ISODate).isValid())
        return wrong(
            u"goLive"_s, u"the goLive of %1 must be a day such as 2026-01-31"_s.arg(where));
    settings->setIfAny(u"goLive"_s, goLive);
    if (json.has(u"schedule")) {
        const Result<Json> schedule = checkedSchedule(json[u"schedule"], where);
        if (!schedule)
            return fail(schedule.error());
        settings->set(u"schedule"_s, *schedule);
    }
    const Result<Policy> policy = checkedPolicy(json[u"policy"], *kind, where);
    if (!policy)
        return fail(policy.error());

    ConnectionRow row;
    row.id = id;
    row.name = json[u"name"].toString().isEmpty() ? id : json[u"name"].toString();
    row.kind = kind->name;
    row.settings = std::move(*settings);
    row.policy = policy->toJson();
    return row;
}

} // namespace levy::configcheck
