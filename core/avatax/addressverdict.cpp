#include "core/avatax/addressverdict.h"

#include "core/avatax/textcheck.h"

#include <algorithm>
#include <array>
#include <utility>

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

bool differs(const QString &asked, const QString &suggested)
{
    return asked.simplified().compare(suggested.simplified(), Qt::CaseInsensitive) != 0;
}

bool isFailure(const TaxMessage &message)
{
    return message.severity == "Error"_L1 || message.severity == "Exception"_L1;
}

/// The resolver completes a five-digit ZIP to ZIP+4 on nearly every address: that is the same place
/// written more finely, not a correction to be asked about.
bool differsInPlace(const QString &asked, const QString &found)
{
    const bool isZip = asked.size() == 5 && found.size() > 5 && found.at(5) == u'-';
    return differs(asked, isZip ? found.left(5) : found);
}

} // namespace

bool canResolve(const Address &address)
{
    return address.country == "US"_L1 || address.country == "CA"_L1;
}

Result<Json> resolveRequest(const Address &address)
{
    if (!canResolve(address)) {
        return refuse(
            u"avatax.country"_s,
            u"country"_s,
            u"Avalara checks addresses in the United States and Canada only"_s);
    }
    // line1 is shorter here than in a transaction
    const std::array<std::tuple<QString, QString, qsizetype>, 7> fields{
        std::tuple(u"line1"_s, address.line1, 50),
        std::tuple(u"line2"_s, address.line2, 100),
        std::tuple(u"line3"_s, address.line3, 100),
        std::tuple(u"city"_s, address.city, 50),
        std::tuple(u"region"_s, address.region, 50),
        std::tuple(u"country"_s, address.country, 50),
        std::tuple(u"postalCode"_s, address.postalCode, 11)};
    Json json = Json::object();
    for (const auto &[key, text, limit] : fields) {
        const QString clean = printable(text);
        if (const Result<> check = checkLength(key, clean, limit); !check)
            return fail(check.error());
        json.setIfAny(key, clean);
    }
    json.set(u"textCase"_s, u"Mixed"_s);
    return json;
}

Result<AddressVerdict> parseAddressVerdict(const Json &json, const Address &asked)
{
    const Json &suggestions = json[u"validatedAddresses"];
    const Json &messages = json[u"messages"];
    if (!json.isObject() || !(suggestions.isArray() || suggestions.isNull())
        || !(messages.isArray() || messages.isNull())
        || (suggestions.isNull() && messages.isNull())) {
        Error error = makeError(
            ErrorKind::Malformed, u"avatax.address"_s, u"the answer is no address resolution"_s);
        error.service = u"avatax"_s;
        return fail(std::move(error));
    }
    AddressVerdict verdict;
    for (const Json &message : messages.items()) {
        verdict.messages.push_back(
            {message[u"severity"].toString(), message[u"summary"].toString()});
    }
    verdict.quality = json[u"resolutionQuality"].toString();
    verdict.isAmbiguous = suggestions.items().size() > 1;
    const bool failed = std::any_of(verdict.messages.begin(), verdict.messages.end(), isFailure);
    verdict.isValid = !failed && !suggestions.items().empty();
    if (!verdict.isValid) // what comes with a failure is only the question repeated
        return verdict;
    verdict.suggestion = Address::fromJson(suggestions[qsizetype(0)]);
    const Address &found = verdict.suggestion;
    verdict.changed = differs(asked.line1, found.line1) || differs(asked.line2, found.line2)
        || differs(asked.line3, found.line3) || differs(asked.city, found.city)
        || differs(asked.region, found.region) || differsInPlace(asked.postalCode, found.postalCode)
        || differs(asked.country, found.country);
    return verdict;
}

} // namespace levy::avatax
