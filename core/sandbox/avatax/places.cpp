#include "core/sandbox/avatax/places.h"

#include <algorithm>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

constexpr Country countryTable[] = {
    {"AT"_L1, "AUT"_L1, "Austria"_L1, true, false},
    {"AU"_L1, "AUS"_L1, "Australia"_L1, false, false},
    {"BE"_L1, "BEL"_L1, "Belgium"_L1, true, false},
    {"BG"_L1, "BGR"_L1, "Bulgaria"_L1, true, false},
    {"BR"_L1, "BRA"_L1, "Brazil"_L1, false, false},
    {"CA"_L1, "CAN"_L1, "Canada"_L1, false, true},
    {"CH"_L1, "CHE"_L1, "Switzerland"_L1, false, false},
    {"CN"_L1, "CHN"_L1, "China"_L1, false, false},
    {"CR"_L1, "CRI"_L1, "Costa Rica"_L1, false, false},
    {"CY"_L1, "CYP"_L1, "Cyprus"_L1, true, false},
    {"CZ"_L1, "CZE"_L1, "Czech Republic"_L1, true, false},
    {"DE"_L1, "DEU"_L1, "Germany"_L1, true, false},
    {"DK"_L1, "DNK"_L1, "Denmark"_L1, true, false},
    {"EE"_L1, "EST"_L1, "Estonia"_L1, true, false},
    {"ES"_L1, "ESP"_L1, "Spain"_L1, true, false},
    {"FI"_L1, "FIN"_L1, "Finland"_L1, true, false},
    {"FR"_L1, "FRA"_L1, "France"_L1, true, false},
    {"GB"_L1, "GBR"_L1, "United Kingdom"_L1, false, false},
    {"GR"_L1, "GRC"_L1, "Greece"_L1, true, false},
    {"HR"_L1, "HRV"_L1, "Croatia"_L1, true, false},
    {"HU"_L1, "HUN"_L1, "Hungary"_L1, true, false},
    {"IE"_L1, "IRL"_L1, "Ireland"_L1, true, false},
    {"IN"_L1, "IND"_L1, "India"_L1, false, false},
    {"IT"_L1, "ITA"_L1, "Italy"_L1, true, false},
    {"JP"_L1, "JPN"_L1, "Japan"_L1, false, false},
    {"KW"_L1, "KWT"_L1, "Kuwait"_L1, false, false},
    {"LT"_L1, "LTU"_L1, "Lithuania"_L1, true, false},
    {"LU"_L1, "LUX"_L1, "Luxembourg"_L1, true, false},
    {"LV"_L1, "LVA"_L1, "Latvia"_L1, true, false},
    {"MT"_L1, "MLT"_L1, "Malta"_L1, true, false},
    {"MX"_L1, "MEX"_L1, "Mexico"_L1, false, false},
    {"NL"_L1, "NLD"_L1, "Netherlands"_L1, true, false},
    {"NO"_L1, "NOR"_L1, "Norway"_L1, false, false},
    {"NZ"_L1, "NZL"_L1, "New Zealand"_L1, false, false},
    {"PL"_L1, "POL"_L1, "Poland"_L1, true, false},
    {"PT"_L1, "PRT"_L1, "Portugal"_L1, true, false},
    {"RO"_L1, "ROU"_L1, "Romania"_L1, true, false},
    {"SE"_L1, "SWE"_L1, "Sweden"_L1, true, false},
    {"SG"_L1, "SGP"_L1, "Singapore"_L1, false, false},
    {"SI"_L1, "SVN"_L1, "Slovenia"_L1, true, false},
    {"SK"_L1, "SVK"_L1, "Slovakia"_L1, true, false},
    {"US"_L1, "USA"_L1, "United States"_L1, false, true},
    {"ZA"_L1, "ZAF"_L1, "South Africa"_L1, false, false},
};

constexpr State stateTable[] = {
    {"AK"_L1, "Alaska"_L1, "02"_L1},        {"AL"_L1, "Alabama"_L1, "01"_L1},
    {"AR"_L1, "Arkansas"_L1, "05"_L1},      {"AZ"_L1, "Arizona"_L1, "04"_L1},
    {"CA"_L1, "California"_L1, "06"_L1},    {"CO"_L1, "Colorado"_L1, "08"_L1},
    {"CT"_L1, "Connecticut"_L1, "09"_L1},   {"DC"_L1, "District of Columbia"_L1, "11"_L1},
    {"DE"_L1, "Delaware"_L1, "10"_L1},      {"FL"_L1, "Florida"_L1, "12"_L1},
    {"GA"_L1, "Georgia"_L1, "13"_L1},       {"HI"_L1, "Hawaii"_L1, "15"_L1},
    {"IA"_L1, "Iowa"_L1, "19"_L1},          {"ID"_L1, "Idaho"_L1, "16"_L1},
    {"IL"_L1, "Illinois"_L1, "17"_L1},      {"IN"_L1, "Indiana"_L1, "18"_L1},
    {"KS"_L1, "Kansas"_L1, "20"_L1},        {"KY"_L1, "Kentucky"_L1, "21"_L1},
    {"LA"_L1, "Louisiana"_L1, "22"_L1},     {"MA"_L1, "Massachusetts"_L1, "25"_L1},
    {"MD"_L1, "Maryland"_L1, "24"_L1},      {"ME"_L1, "Maine"_L1, "23"_L1},
    {"MI"_L1, "Michigan"_L1, "26"_L1},      {"MN"_L1, "Minnesota"_L1, "27"_L1},
    {"MO"_L1, "Missouri"_L1, "29"_L1},      {"MS"_L1, "Mississippi"_L1, "28"_L1},
    {"MT"_L1, "Montana"_L1, "30"_L1},       {"NC"_L1, "North Carolina"_L1, "37"_L1},
    {"ND"_L1, "North Dakota"_L1, "38"_L1},  {"NE"_L1, "Nebraska"_L1, "31"_L1},
    {"NH"_L1, "New Hampshire"_L1, "33"_L1}, {"NJ"_L1, "New Jersey"_L1, "34"_L1},
    {"NM"_L1, "New Mexico"_L1, "35"_L1},    {"NV"_L1, "Nevada"_L1, "32"_L1},
    {"NY"_L1, "New York"_L1, "36"_L1},      {"OH"_L1, "Ohio"_L1, "39"_L1},
    {"OK"_L1, "Oklahoma"_L1, "40"_L1},      {"OR"_L1, "Oregon"_L1, "41"_L1},
    {"PA"_L1, "Pennsylvania"_L1, "42"_L1},  {"PR"_L1, "Puerto Rico"_L1, "72"_L1},
    {"RI"_L1, "Rhode Island"_L1, "44"_L1},  {"SC"_L1, "South Carolina"_L1, "45"_L1},
    {"SD"_L1, "South Dakota"_L1, "46"_L1},  {"TN"_L1, "Tennessee"_L1, "47"_L1},
    {"TX"_L1, "Texas"_L1, "48"_L1},         {"UT"_L1, "Utah"_L1, "49"_L1},
    {"VA"_L1, "Virginia"_L1, "51"_L1},      {"VT"_L1, "Vermont"_L1, "50"_L1},
    {"WA"_L1, "Washington"_L1, "53"_L1},    {"WI"_L1, "Wisconsin"_L1, "55"_L1},
    {"WV"_L1, "West Virginia"_L1, "54"_L1}, {"WY"_L1, "Wyoming"_L1, "56"_L1},
};

struct ZipRange {
    int first; ///< first three digits
    int last;
    QLatin1StringView state;
};

// Public knowledge: the sectional centre facilities of the United States Postal Service.
constexpr ZipRange zipRanges[]
    = {{5, 5, "NY"_L1},     {6, 9, "PR"_L1},     {10, 27, "MA"_L1},   {28, 29, "RI"_L1},
       {30, 38, "NH"_L1},   {39, 49, "ME"_L1},   {50, 54, "VT"_L1},   {55, 55, "MA"_L1},
       {56, 59, "VT"_L1},   {60, 69, "CT"_L1},   {70, 89, "NJ"_L1},   {100, 149, "NY"_L1},
       {150, 196, "PA"_L1}, {197, 199, "DE"_L1}, {200, 200, "DC"_L1}, {201, 201, "VA"_L1},
       {202, 205, "DC"_L1}, {206, 219, "MD"_L1}, {220, 246, "VA"_L1}, {247, 268, "WV"_L1},
       {270, 289, "NC"_L1}, {290, 299, "SC"_L1}, {300, 319, "GA"_L1}, {320, 349, "FL"_L1},
       {350, 369, "AL"_L1}, {370, 385, "TN"_L1}, {386, 397, "MS"_L1}, {398, 399, "GA"_L1},
       {400, 427, "KY"_L1}, {430, 459, "OH"_L1}, {460, 479, "IN"_L1}, {480, 499, "MI"_L1},
       {500, 528, "IA"_L1}, {530, 549, "WI"_L1}, {550, 567, "MN"_L1}, {569, 569, "DC"_L1},
       {570, 577, "SD"_L1}, {580, 588, "ND"_L1}, {590, 599, "MT"_L1}, {600, 629, "IL"_L1},
       {630, 658, "MO"_L1}, {660, 679, "KS"_L1}, {680, 693, "NE"_L1}, {700, 714, "LA"_L1},
       {716, 729, "AR"_L1}, {730, 732, "OK"_L1}, {733, 733, "TX"_L1}, {734, 749, "OK"_L1},
       {750, 799, "TX"_L1}, {800, 816, "CO"_L1}, {820, 831, "WY"_L1}, {832, 838, "ID"_L1},
       {840, 847, "UT"_L1}, {850, 865, "AZ"_L1}, {870, 884, "NM"_L1}, {885, 885, "TX"_L1},
       {889, 898, "NV"_L1}, {900, 961, "CA"_L1}, {967, 968, "HI"_L1}, {970, 979, "OR"_L1},
       {980, 994, "WA"_L1}, {995, 999, "AK"_L1}};

struct Province {
    QLatin1StringView letters; ///< first letters of its postal codes
    QLatin1StringView code;
    QLatin1StringView name;
};

constexpr Province provinces[]
    = {{"T"_L1, "AB"_L1, "Alberta"_L1},
       {"V"_L1, "BC"_L1, "British Columbia"_L1},
       {"R"_L1, "MB"_L1, "Manitoba"_L1},
       {"E"_L1, "NB"_L1, "New Brunswick"_L1},
       {"A"_L1, "NL"_L1, "Newfoundland and Labrador"_L1},
       {"B"_L1, "NS"_L1, "Nova Scotia"_L1},
       {"X"_L1, "NT"_L1, "Northwest Territories"_L1},
       {"KLMNP"_L1, "ON"_L1, "Ontario"_L1},
       {"C"_L1, "PE"_L1, "Prince Edward Island"_L1},
       {"GHJ"_L1, "QC"_L1, "Quebec"_L1},
       {"S"_L1, "SK"_L1, "Saskatchewan"_L1},
       {"Y"_L1, "YT"_L1, "Yukon"_L1}};

bool isSame(const QString &text, QLatin1StringView known)
{
    return text.compare(known, Qt::CaseInsensitive) == 0;
}

bool areDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::span<const Country> countries()
{
    return countryTable;
}

const Country *findCountry(const QString &text)
{
    const QString wanted = text.trimmed();
    for (const Country &country : countryTable) {
        if (isSame(wanted, country.code) || isSame(wanted, country.alpha3)
            || isSame(wanted, country.name))
            return &country;
    }
    return nullptr;
}

const State *findState(const QString &text)
{
    const QString wanted = text.trimmed();
    for (const State &state : stateTable) {
        if (isSame(wanted, state.code) || isSame(wanted, state.name))
            return &state;
    }
    return nullptr;
}

const State *stateOfZip(const QString &zip)
{
    if (!isZip(zip))
        return nullptr;
    const int prefix = QStringView(zip).left(3).toInt();
    for (const ZipRange &range : zipRanges) {
        if (prefix >= range.first && prefix <= range.last)
            return findState(range.state);
    }
    return nullptr;
}

bool isZip(const QString &text)
{
    const QStringView zip(text);
    if (zip.size() == 5)
        return areDigits(zip);
    if (zip.size() == 9)
        return areDigits(zip);
    return zip.size() == 10 && areDigits(zip.left(5)) && areDigits(zip.mid(6))
        && (zip[5] == u'-' || zip[5] == u' ');
}

QString provinceOfPostalCode(const QString &postalCode)
{
    const QString code = postalCode.trimmed().toUpper().remove(u' ');
    if (code.size() != 6)
        return {};
    for (int i = 0; i < 6; ++i) {
        const bool isRight
            = i % 2 == 0 ? code[i].isLetter() : areDigits(QStringView(code).mid(i, 1));
        if (!isRight)
            return {};
    }
    for (const Province &province : provinces) {
        if (QString(province.letters).contains(code[0]))
            return province.code;
    }
    return {};
}

QString findProvince(const QString &text)
{
    const QString wanted = text.trimmed();
    for (const Province &province : provinces) {
        if (isSame(wanted, province.code) || isSame(wanted, province.name))
            return province.code;
    }
    return {};
}

} // namespace levy::sandbox::avatax
