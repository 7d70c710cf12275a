#include "core/sandbox/avatax/addressresolver.h"

#include "core/sandbox/avatax/places.h"
#include "core/sandbox/avatax/rates.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestHouseNumber = 89'999;

struct City {
    QLatin1StringView name;
    QLatin1StringView state;
    QLatin1StringView zips; ///< first three digits, parted by blanks
    QLatin1StringView mainZip;
};

/// Cities whose ZIP codes the sandbox knows; any other city is believed.
constexpr City cities[]
    = {{"ATLANTA"_L1, "GA"_L1, "303 311"_L1, "30303"_L1},
       {"AUSTIN"_L1, "TX"_L1, "733 787"_L1, "78701"_L1},
       {"BOSTON"_L1, "MA"_L1, "021 022"_L1, "02110"_L1},
       {"CHICAGO"_L1, "IL"_L1, "606 607 608"_L1, "60607"_L1},
       {"COLUMBUS"_L1, "OH"_L1, "432"_L1, "43215"_L1},
       {"DALLAS"_L1, "TX"_L1, "752 753"_L1, "75201"_L1},
       {"DENVER"_L1, "CO"_L1, "802"_L1, "80205"_L1},
       {"GREENVILLE"_L1, "OH"_L1, "453"_L1, "45331"_L1},
       {"HOUSTON"_L1, "TX"_L1, "770 772"_L1, "77002"_L1},
       {"MIAMI"_L1, "FL"_L1, "331 332"_L1, "33131"_L1},
       {"NEW YORK"_L1, "NY"_L1, "100 101 102"_L1, "10013"_L1},
       {"PHILADELPHIA"_L1, "PA"_L1, "190 191"_L1, "19103"_L1},
       {"PHOENIX"_L1, "AZ"_L1, "850"_L1, "85004"_L1},
       {"ROUND ROCK"_L1, "TX"_L1, "786"_L1, "78681"_L1},
       {"SAN FRANCISCO"_L1, "CA"_L1, "941"_L1, "94103"_L1},
       {"SEATTLE"_L1, "WA"_L1, "981"_L1, "98109"_L1},
       {"SPRINGFIELD"_L1, "IL"_L1, "625 626 627"_L1, "62701"_L1},
       {"SPRINGFIELD"_L1, "MA"_L1, "010 011"_L1, "01103"_L1},
       {"SPRINGFIELD"_L1, "MO"_L1, "657 658"_L1, "65806"_L1}};

constexpr QLatin1StringView noCities[]
    = {"XYZZYVILLE"_L1, "NON EXISTENT CITY"_L1, "NOWHERE"_L1, "ATLANTIS"_L1};

struct Spelling {
    QLatin1StringView word;
    QLatin1StringView shorter;
};

constexpr Spelling spellings[]
    = {{"STREET"_L1, "ST"_L1},
       {"AVENUE"_L1, "AVE"_L1},
       {"ROAD"_L1, "RD"_L1},
       {"DRIVE"_L1, "DR"_L1},
       {"LANE"_L1, "LN"_L1},
       {"BOULEVARD"_L1, "BLVD"_L1},
       {"BVLD"_L1, "BLVD"_L1},
       {"COURT"_L1, "CT"_L1},
       {"PARKWAY"_L1, "PKWY"_L1}};

struct Input {
    QString line1;
    QString line2;
    QString line3;
    QString city;
    QString region;
    QString postalCode;
    bool isMixedCase = false;
};

Json message(
    const QString &summary,
    const QString &details,
    const QString &refersTo,
    const QString &source = u"Avalara.AvaTax.Common"_s)
{
    return Json::object(
        {{u"summary"_s, Json(summary)},
         {u"details"_s, Json(details)},
         {u"refersTo"_s, Json(refersTo)},
         {u"severity"_s, Json(u"Error"_s)},
         {u"source"_s, Json(source)}});
}

Json echoOf(const Json &info)
{
    Json echo = Json::object();
    for (const QString &key :
         {u"line1"_s,
          u"line2"_s,
          u"line3"_s,
          u"city"_s,
          u"region"_s,
          u"country"_s,
          u"postalCode"_s})
        echo.setIfAny(key, info[key].toString());
    return echo;
}

/// An answer that failed: the input comes back as UnknownAddressType.
Json failed(const Json &info, const QString &country, const QString &quality, Json::Array messages)
{
    Json validated = echoOf(info);
    validated.set(u"addressType"_s, Json(u"UnknownAddressType"_s));
    validated.set(u"line2"_s, Json(info[u"line2"].toString()));
    validated.set(u"line3"_s, Json(info[u"line3"].toString()));
    validated.set(u"country"_s, Json(country));
    return Json::object(
        {{u"address"_s, echoOf(info)},
         {u"validatedAddresses"_s, Json::array({validated})},
         {u"resolutionQuality"_s, Json(quality)},
         {u"messages"_s, Json::array(std::move(messages))}});
}

Json notGeocoded(const Json &info, const QString &country, bool isCity)
{
    Json::Array messages
        = {message(u"Address not geocoded."_s, u"Address cannot be geocoded."_s, u"Address"_s)};
    if (isCity) {
        messages.push_back(message(
            u"The city could not be determined."_s,
            u"The city could not be found or determined from postal code."_s,
            u"Address.City"_s));
    } else {
        messages.push_back(message(
            u"Invalid ZIP/Postal Code."_s,
            u"The ZIP or postal code is not one that is in use."_s,
            u"Address.PostalCode"_s));
    }
    return failed(info, country, u"External"_s, std::move(messages));
}

QString shortened(const QString &line)
{
    QStringList words = line.toUpper().simplified().split(u' ');
    for (QString &word : words) {
        const auto spelling = std::ranges::find(spellings, word, &Spelling::word);
        if (spelling != std::end(spellings))
            word = spelling->shorter;
    }
    return words.join(u' ');
}

bool hasHouseNumber(const QString &line1)
{
    const QString first = line1.simplified().section(u' ', 0, 0);
    if (first.compare(u"PO"_s, Qt::CaseInsensitive) == 0
        || first.startsWith(u"P.O"_s, Qt::CaseInsensitive))
        return true;
    QString digits;
    for (const QChar c : first) {
        if (c < u'0' || c > u'9')
            break;
        digits += c;
    }
    const int number = digits.toInt();
    return number >= 1 && number <= highestHouseNumber;
}

const City *findCity(const QString &name, const QString &state)
{
    const auto found = std::ranges::find_if(
        cities, [&](const City &city) { return name == city.name && state == city.state; });
    return found == std::end(cities) ? nullptr : &*found;
}

const City *cityOfZip(const QString &zip)
{
    const auto found = std::ranges::find_if(
        cities, [&zip](const City &city) { return city.zips.contains(zip.left(3)); });
    return found == std::end(cities) ? nullptr : &*found;
}

/// Four more digits that depend on nothing but the street.
QString withFourMore(const QString &zip, const QString &line1)
{
    if (zip.size() != 5 || line1.isEmpty())
        return zip;
    unsigned sum = 7;
    for (const QChar c : line1)
        sum = (sum * 31 + c.unicode()) % 9000;
    return zip + u'-' + QString::number(1000 + sum);
}

/// "822 Reed St" of "822 REED ST"; directions and ordinals suffer, as a reader forgives.
QString inMixedCase(const QString &text)
{
    QStringList words = text.toLower().split(u' ');
    for (QString &word : words) {
        if (!word.isEmpty())
            word[0] = word[0].toUpper();
    }
    return words.join(u' ');
}

Json validatedAddress(const Input &input, const QString &country)
{
    const auto cased
        = [&input](const QString &text) { return input.isMixedCase ? inMixedCase(text) : text; };
    Json json = Json::object();
    const bool isHigh = !input.line2.isEmpty();
    json.set(
        u"addressType"_s,
        Json(isHigh ? u"HighRiseOrBusinessComplex"_s : u"StreetOrResidentialAddress"_s));
    json.set(u"line1"_s, Json(cased(input.line1)));
    json.set(u"line2"_s, Json(cased(input.line2)));
    json.set(u"line3"_s, Json(cased(input.line3)));
    json.set(u"city"_s, Json(cased(input.city)));
    json.set(u"region"_s, Json(input.region));
    json.set(u"country"_s, Json(country));
    json.set(u"postalCode"_s, Json(input.postalCode));
    const qint64 place = input.postalCode.left(5).toLongLong();
    json.set(u"latitude"_s, Decimal::fromUnscaled(250000 + place * 2 % 240000, 4).toJson());
    json.set(u"longitude"_s, Decimal::fromUnscaled(-700000 - place * 5, 4).toJson());
    return json;
}

Json resolved(const Json &info, const std::vector<Input> &found, const QString &country)
{
    Json list = Json::array();
    for (const Input &input : found)
        list.append(validatedAddress(input, country));
    Json authorities = Json::array();
    if (country == u"US") {
        for (const Authority &authority :
             usAuthorities(found.front().region, found.front().postalCode)) {
            static constexpr std::array names
                = {"Country"_L1, "State"_L1, "County"_L1, "City"_L1, "Special"_L1};
            authorities.append(Json::object(
                {{u"avalaraId"_s, Json(authority.code)},
                 {u"jurisdictionName"_s, Json(authority.name)},
                 {u"jurisdictionType"_s, Json(names[size_t(authority.type)])},
                 {u"signatureCode"_s, Json(u"SIMU"_s)}}));
        }
    }
    return Json::object(
        {{u"address"_s, echoOf(info)},
         {u"validatedAddresses"_s, list},
         {u"coordinates"_s,
          Json::object(
              {{u"latitude"_s, list[0][u"latitude"]}, {u"longitude"_s, list[0][u"longitude"]}})},
         {u"resolutionQuality"_s, Json(u"Intersection"_s)},
         {u"taxAuthorities"_s, authorities}});
}

/// Corrects silently, as the recorded service did: the ZIP code wins over state and city.
void correct(Input &input)
{
    const State *ofZip = stateOfZip(input.postalCode);
    if (!ofZip) { // none was given: the city's main one, if it is known
        const City *city = findCity(input.city, input.region);
        input.postalCode = city ? QString(city->mainZip) : QString();
        return;
    }
    const City *own = cityOfZip(input.postalCode);
    const City *named = findCity(input.city, ofZip->code);
    const bool isElsewhere = named && !named->zips.contains(input.postalCode.left(3));
    if (input.region != ofZip->code && own)
        input.city = own->name;
    else if (isElsewhere)
        input.postalCode = named->mainZip;
    input.region = ofZip->code;
    if (input.line1.contains(u"NORTHWEST") && !input.line1.contains(u" W NORTHWEST")) {
        input.line1.replace(u"NORTHWEST"_s, u"W NORTHWEST"_s);
        const int last = input.postalCode.mid(4, 1).toInt();
        input.postalCode = input.postalCode.left(4) + QString::number((last + 2) % 10);
    }
}

OrRefusal<Json> resolveAmerican(const Json &info, Input input)
{
    const QString country = u"US"_s;
    if (const State *state = findState(input.region))
        input.region = state->code;
    if (!input.postalCode.isEmpty() && !stateOfZip(input.postalCode))
        return notGeocoded(info, country, !isZip(input.postalCode));
    if (std::ranges::find(noCities, input.city) != std::end(noCities))
        return notGeocoded(info, country, true);
    if (!input.line1.isEmpty() && !hasHouseNumber(input.line1)) {
        return failed(
            info,
            country,
            u"Intersection"_s,
            {message(
                u"The address number is out of range"_s,
                u"The address was found but the street number in the input address was not between the low and high range of the post office database."_s,
                u"Address.Line0"_s)});
    }
    const bool isAmbiguous = input.postalCode.isEmpty() && input.line1.contains(u" MAIN ST");
    correct(input);
    input.postalCode = withFourMore(input.postalCode.left(5), input.line1);
    std::vector<Input> found = {input};
    if (isAmbiguous) {
        found.front().line1.replace(u" MAIN ST"_s, u" N MAIN ST"_s);
        Input other = input;
        other.line1.replace(u" MAIN ST"_s, u" S MAIN ST"_s);
        other.postalCode = withFourMore(input.postalCode.left(5), other.line1);
        found.push_back(other);
    }
    return resolved(info, found, country);
}

OrRefusal<Json> resolveCanadian(const Json &info, Input input)
{
    const QString province = provinceOfPostalCode(input.postalCode);
    if (!input.postalCode.isEmpty() && province.isEmpty())
        return notGeocoded(info, u"CA"_s, false);
    if (!province.isEmpty()) {
        const QString code = input.postalCode.toUpper().remove(u' ');
        input.postalCode = code.left(3) + u' ' + code.mid(3);
        input.region = province;
    } else {
        input.region = findProvince(input.region);
    }
    return resolved(info, {input}, u"CA"_s);
}

} // namespace

OrRefusal<Json> resolveAddress(const Json &info)
{
    const auto text = [&info](QStringView key) { return info[key].toString().simplified(); };
    const bool isEnough = !text(u"postalCode").isEmpty()
        || (!text(u"line1").isEmpty() && !text(u"city").isEmpty() && !text(u"region").isEmpty());
    if (!isEnough) {
        return refuse(
            u"InvalidAddress"_s,
            u"The address value was incomplete."_s,
            u"The address value NULL was incomplete. You must provide either a valid postal code, line1 + city + region, or line1 + postal code."_s);
    }
    const QString asked = text(u"country");
    const Country *country = findCountry(asked.isEmpty() ? u"US"_s : asked);
    const QString code = country ? QString(country->code) : asked.left(2).toUpper();
    if (code != u"US" && code != u"CA") {
        return failed(
            info,
            code,
            u"NotCoded"_s,
            {message(
                u"Country not supported."_s,
                u"Address Validation for this country not supported."_s,
                u"Address.Country"_s,
                u"Avalara.AvaTax.Services.Address"_s)});
    }
    const Input input{
        shortened(info[u"line1"].toString()),
        text(u"line2").toUpper(),
        text(u"line3").toUpper(),
        text(u"city").toUpper(),
        text(u"region").toUpper(),
        text(u"postalCode"),
        info[u"textCase"].toString() == u"Mixed"};
    return code == u"US" ? resolveAmerican(info, input) : resolveCanadian(info, input);
}

} // namespace levy::sandbox::avatax
