#include "core/avatax/account.h"

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> malformed(const QString &message)
{
    Error error = makeError(ErrorKind::Malformed, u"avatax.account"_s, message);
    error.service = u"avatax"_s;
    return fail(std::move(error));
}

/// The far future means open, the year 1900 since ever.
QDate dateOf(const Json &json)
{
    const QDate day = QDate::fromString(json.toString().left(10), Qt::ISODate);
    return day.year() >= 9999 || day <= QDate(1900, 1, 1) ? QDate() : day;
}

} // namespace

bool Nexus::isEffective(QDate day) const
{
    return (!effective.isValid() || effective <= day) && (!end.isValid() || day <= end);
}

Result<PingAnswer> parsePing(const Json &json)
{
    if (!json[u"authenticated"].isBool())
        return malformed(u"the answer is no ping"_s);
    PingAnswer answer;
    answer.authenticated = json[u"authenticated"].toBool();
    answer.userName = json[u"authenticatedUserName"].toString();
    answer.accountId = QString::fromLatin1(json[u"authenticatedAccountId"].numberText());
    answer.version = json[u"version"].toString();
    return answer;
}

Result<Company> parseCompany(const Json &json)
{
    const std::optional<qint64> id = json[u"id"].toInt();
    if (!id || !json[u"companyCode"].isString())
        return malformed(u"a company has no id or no code"_s);
    Company company;
    company.id = *id;
    company.code = json[u"companyCode"].toString();
    company.name = json[u"name"].toString();
    company.baseCurrency = json[u"baseCurrencyCode"].toString();
    company.country = json[u"defaultCountry"].toString();
    company.businessIdentificationNo = json[u"businessIdentificationNo"].toString();
    company.roundingLevel = json[u"roundingLevelId"].toString();
    company.isActive = json[u"isActive"].toBool();
    company.isDefault = json[u"isDefault"].toBool();
    company.isTest = json[u"isTest"].toBool();
    return company;
}

Result<Nexus> parseNexus(const Json &json)
{
    if (!json[u"country"].isString())
        return malformed(u"a nexus has no country"_s);
    Nexus nexus;
    nexus.country = json[u"country"].toString();
    nexus.region = json[u"region"].toString();
    nexus.jurisdictionType = json[u"jurisdictionTypeId"].toString();
    nexus.name = json[u"jurisName"].toString();
    nexus.effective = dateOf(json[u"effectiveDate"]);
    nexus.end = dateOf(json[u"endDate"]);
    nexus.taxId = json[u"taxId"].toString();
    return nexus;
}

} // namespace levy::avatax
