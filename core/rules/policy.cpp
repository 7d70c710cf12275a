#include "core/rules/ground.h"

#include <QStringList>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> malformed(const QString &text)
{
    return fail(ErrorKind::Invalid, u"policy.malformed"_s, text);
}

Result<void> readFlag(const Json &json, const QString &key, bool &flag)
{
    if (!json.has(key))
        return {};
    if (!json[key].isBool())
        return malformed(u"\"%1\" must be true or false"_s.arg(key));
    flag = json[key].toBool();
    return {};
}

Result<void> readMilliseconds(const Json &json, const QString &key, qint64 &value)
{
    if (!json.has(key))
        return {};
    const std::optional<qint64> number = json[key].toInt();
    if (!number || *number < 0 || *number > 86'400'000)
        return malformed(u"\"%1\" must be milliseconds, at most one day"_s.arg(key));
    value = *number;
    return {};
}

Result<void> readShipFrom(const Json &json, Address &address)
{
    static const QStringList known{
        u"line1"_s, u"line2"_s, u"line3"_s, u"city"_s, u"region"_s, u"postalCode"_s, u"country"_s};
    if (!json.has(u"shipFrom"))
        return {};
    if (!json[u"shipFrom"].isObject())
        return malformed(u"\"shipFrom\" must be a JSON object"_s);
    for (const JsonMember &member : json[u"shipFrom"].members()) {
        if (!known.contains(member.key))
            return malformed(u"\"shipFrom.%1\" is not a part of an address"_s.arg(member.key));
        if (!member.value.isString())
            return malformed(u"\"shipFrom.%1\" must be a text in quotes"_s.arg(member.key));
    }
    address = Address::fromJson(json[u"shipFrom"]);
    return {};
}

Result<void> readGuard(const Json &json, FeedGuard &guard)
{
    for (const JsonMember &member : json.members()) {
        const bool isPercent = member.key == u"percent";
        if (!isPercent && member.key != u"documents")
            return malformed(u"\"guard.%1\" is not a setting of the guard"_s.arg(member.key));
        const std::optional<qint64> number = member.value.toInt();
        if (!number || *number < 0 || *number > (isPercent ? 100 : 1'000'000))
            return malformed(u"\"guard.%1\" must be a number of %2"_s.arg(
                member.key, isPercent ? u"percent, 0 to 100"_s : u"documents"_s));
        (isPercent ? guard.percent : guard.documents) = int(*number);
    }
    return {};
}

template <class Choice>
Result<void> readChoice(
    const Json &json,
    const QString &key,
    Choice &choice,
    std::optional<Choice> (*fromText)(const QString &text))
{
    if (!json.has(key))
        return {};
    const std::optional<Choice> known = fromText(json[key].toString());
    if (!known)
        return malformed(u"\"%1\" cannot be \"%2\""_s.arg(key, json[key].toString()));
    choice = *known;
    return {};
}

} // namespace

QString toText(WorkingMode mode)
{
    switch (mode) {
    case WorkingMode::Observe:
        return u"observe"_s;
    case WorkingMode::Calculate:
        return u"calculate"_s;
    case WorkingMode::Post:
        return u"post"_s;
    }
    return {};
}

std::optional<WorkingMode> workingModeFromText(const QString &text)
{
    for (const WorkingMode mode :
         {WorkingMode::Observe, WorkingMode::Calculate, WorkingMode::Post}) {
        if (toText(mode) == text)
            return mode;
    }
    return std::nullopt;
}

Json Policy::toJson() const
{
    Json json = Json::object();
    json.set(u"codePrefix"_s, codePrefix);
    json.set(u"mode"_s, toText(mode));
    json.set(u"place"_s, toText(place));
    json.set(u"journal"_s, journal);
    json.set(u"releaseEntries"_s, releaseEntries);
    json.set(u"postWhen"_s, postWhen == PostWhen::AtOnce ? u"at-once"_s : u"source-final"_s);
    json.set(u"checkAddresses"_s, checkAddresses);
    json.set(u"acceptSuggestions"_s, acceptSuggestions);
    json.set(u"postDifferences"_s, postDifferences);
    json.set(u"unusualSignConfirmed"_s, unusualSignConfirmed);
    if (!shipFrom.isEmpty())
        json.set(u"shipFrom"_s, shipFrom.toJson());
    if (approval.isAny())
        json.set(u"approval"_s, approval.toJson());
    json.set(
        u"guard"_s,
        Json::object({{u"documents"_s, guard.documents}, {u"percent"_s, guard.percent}}));
    json.set(u"maxAttempts"_s, maxAttempts);
    json.set(u"firstLookUpMs"_s, firstLookUpMs);
    json.set(u"secondLookUpMs"_s, secondLookUpMs);
    return json;
}

Result<Policy> Policy::fromJson(const Json &json)
{
    static const QStringList known{
        u"codePrefix"_s,
        u"mode"_s,
        u"place"_s,
        u"journal"_s,
        u"releaseEntries"_s,
        u"postWhen"_s,
        u"checkAddresses"_s,
        u"acceptSuggestions"_s,
        u"postDifferences"_s,
        u"unusualSignConfirmed"_s,
        u"shipFrom"_s,
        u"approval"_s,
        u"guard"_s,
        u"maxAttempts"_s,
        u"firstLookUpMs"_s,
        u"secondLookUpMs"_s};
    for (const JsonMember &member : json.members()) {
        if (!known.contains(member.key))
            return malformed(u"\"%1\" is not a setting of a connection's policy"_s.arg(member.key));
    }
    if (!json.isNull() && !json.isObject())
        return malformed(u"the policy must be a JSON object"_s);
    Policy policy;
    policy.codePrefix = json[u"codePrefix"].toString();
    policy.journal = json[u"journal"].toString();
    const QString when = json[u"postWhen"].toString();
    if (!when.isEmpty() && when != u"at-once" && when != u"source-final")
        return malformed(u"\"postWhen\" must be at-once or source-final"_s);
    policy.postWhen = when == u"source-final" ? PostWhen::SourceFinal : PostWhen::AtOnce;
    for (const Result<void> &read : {
             readChoice(json, u"mode"_s, policy.mode, workingModeFromText),
             readChoice(json, u"place"_s, policy.place, taxPlaceFromText),
             readFlag(json, u"releaseEntries"_s, policy.releaseEntries),
             readFlag(json, u"checkAddresses"_s, policy.checkAddresses),
             readFlag(json, u"acceptSuggestions"_s, policy.acceptSuggestions),
             readFlag(json, u"postDifferences"_s, policy.postDifferences),
             readFlag(json, u"unusualSignConfirmed"_s, policy.unusualSignConfirmed),
             readShipFrom(json, policy.shipFrom),
             readGuard(json[u"guard"], policy.guard),
             readMilliseconds(json, u"firstLookUpMs"_s, policy.firstLookUpMs),
             readMilliseconds(json, u"secondLookUpMs"_s, policy.secondLookUpMs),
         }) {
        if (!read)
            return fail(read.error());
    }
    Result<ApprovalRules> approval = ApprovalRules::fromJson(json[u"approval"]);
    if (!approval)
        return fail(approval.error());
    policy.approval = std::move(*approval);
    if (json.has(u"maxAttempts")) {
        const std::optional<qint64> attempts = json[u"maxAttempts"].toInt();
        if (!attempts || *attempts < 1 || *attempts > 50)
            return malformed(u"\"maxAttempts\" must be a number from 1 to 50"_s);
        policy.maxAttempts = int(*attempts);
    }
    return policy;
}

} // namespace levy
