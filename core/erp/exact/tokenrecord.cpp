#include "core/erp/exact/tokenrecord.h"

namespace levy::exact {

using namespace Qt::StringLiterals;

Json TokenRecord::toJson() const
{
    Json json = Json::object();
    json.set(u"accessToken"_s, accessToken);
    json.set(u"refreshToken"_s, refreshToken);
    json.set(u"issuedAt"_s, issuedAt.toUTC().toString(Qt::ISODateWithMs));
    json.set(u"lifetimeSeconds"_s, lifetimeSeconds);
    json.setIfAny(u"userId"_s, userId);
    json.set(u"callsToday"_s, callsToday);
    json.setIfAny(u"day"_s, day.toString(Qt::ISODate));
    json.set(u"refreshesBegun"_s, refreshesBegun);
    json.setIfAny(u"notBefore"_s, notBefore.toUTC().toString(Qt::ISODateWithMs));
    if (needsLogin)
        json.set(u"needsLogin"_s, true);
    return json;
}

Result<TokenRecord> TokenRecord::fromJson(const Json &json)
{
    TokenRecord record;
    record.accessToken = json[u"accessToken"].toString();
    record.refreshToken = json[u"refreshToken"].toString();
    record.issuedAt = QDateTime::fromString(json[u"issuedAt"].toString(), Qt::ISODateWithMs);
    record.lifetimeSeconds = json[u"lifetimeSeconds"].toInt().value_or(600);
    record.userId = json[u"userId"].toString();
    record.callsToday = int(json[u"callsToday"].toInt().value_or(0));
    record.day = QDate::fromString(json[u"day"].toString(), Qt::ISODate);
    record.refreshesBegun = int(json[u"refreshesBegun"].toInt().value_or(0));
    record.notBefore = QDateTime::fromString(json[u"notBefore"].toString(), Qt::ISODateWithMs);
    record.needsLogin = json[u"needsLogin"].toBool();
    if (record.accessToken.isEmpty() || record.refreshToken.isEmpty() || !record.issuedAt.isValid())
        return fail(ErrorKind::Malformed, u"exact.token-record"_s, u"a token is missing"_s);
    return record;
}

} // namespace levy::exact
