#include "core/sandbox/avatax/rates.h"

#include <algorithm>
#include <span>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

struct Local {
    Juris type;
    QLatin1StringView code;
    QLatin1StringView name;
    int rate; ///< in millionths
};

struct Area {
    QLatin1StringView state;
    QLatin1StringView zips; ///< prefixes parted by blanks; empty: elsewhere in the state
    std::span<const Local> locals;
};

struct StateRate {
    QLatin1StringView state;
    QLatin1StringView fips;
    QLatin1StringView name;
    int rate; ///< in millionths
};

// All rates are invented. They resemble the real ones in size and structure and nothing more.
constexpr StateRate stateRates[]
    = {{"AK"_L1, "02"_L1, "ALASKA"_L1, 0},          {"AZ"_L1, "04"_L1, "ARIZONA"_L1, 56000},
       {"CA"_L1, "06"_L1, "CALIFORNIA"_L1, 60000},  {"CO"_L1, "08"_L1, "COLORADO"_L1, 29000},
       {"CT"_L1, "09"_L1, "CONNECTICUT"_L1, 63500}, {"DE"_L1, "10"_L1, "DELAWARE"_L1, 0},
       {"FL"_L1, "12"_L1, "FLORIDA"_L1, 60000},     {"GA"_L1, "13"_L1, "GEORGIA"_L1, 40000},
       {"IL"_L1, "17"_L1, "ILLINOIS"_L1, 62500},    {"MA"_L1, "25"_L1, "MASSACHUSETTS"_L1, 62500},
       {"MI"_L1, "26"_L1, "MICHIGAN"_L1, 60000},    {"MN"_L1, "27"_L1, "MINNESOTA"_L1, 68750},
       {"MT"_L1, "30"_L1, "MONTANA"_L1, 0},         {"NC"_L1, "37"_L1, "NORTH CAROLINA"_L1, 47500},
       {"NH"_L1, "33"_L1, "NEW HAMPSHIRE"_L1, 0},   {"NJ"_L1, "34"_L1, "NEW JERSEY"_L1, 66250},
       {"NY"_L1, "36"_L1, "NEW YORK"_L1, 40000},    {"OH"_L1, "39"_L1, "OHIO"_L1, 57500},
       {"OR"_L1, "41"_L1, "OREGON"_L1, 0},          {"PA"_L1, "42"_L1, "PENNSYLVANIA"_L1, 60000},
       {"TN"_L1, "47"_L1, "TENNESSEE"_L1, 70000},   {"TX"_L1, "48"_L1, "TEXAS"_L1, 62500},
       {"UT"_L1, "49"_L1, "UTAH"_L1, 48500},        {"VA"_L1, "51"_L1, "VIRGINIA"_L1, 43000},
       {"WA"_L1, "53"_L1, "WASHINGTON"_L1, 65000}};

constexpr Local newYorkCity[]
    = {{Juris::City, "51000"_L1, "NEW YORK CITY"_L1, 45000},
       {Juris::Special, "359071"_L1, "METROPOLITAN COMMUTER TRANSPORTATION DISTRICT"_L1, 3750}};
constexpr Local newYorkSuburbs[]
    = {{Juris::County, "119"_L1, "WESTCHESTER"_L1, 40000},
       {Juris::Special, "359071"_L1, "METROPOLITAN COMMUTER TRANSPORTATION DISTRICT"_L1, 3750}};
constexpr Local newYork[] = {{Juris::County, "001"_L1, "ALBANY"_L1, 40000}};
constexpr Local houston[]
    = {{Juris::City, "35000"_L1, "HOUSTON"_L1, 10000},
       {Juris::Special, "6000616"_L1, "HOUSTON METROPOLITAN TRANSIT AUTHORITY"_L1, 10000}};
constexpr Local dallas[]
    = {{Juris::City, "19000"_L1, "DALLAS"_L1, 10000},
       {Juris::Special, "6000436"_L1, "DALLAS METROPOLITAN TRANSIT AUTHORITY"_L1, 10000}};
constexpr Local austin[]
    = {{Juris::City, "05000"_L1, "AUSTIN"_L1, 10000},
       {Juris::Special, "6000814"_L1, "AUSTIN METROPOLITAN TRANSIT AUTHORITY"_L1, 10000}};
constexpr Local texas[]
    = {{Juris::County, "439"_L1, "TARRANT"_L1, 5000},
       {Juris::City, "27000"_L1, "FORT WORTH"_L1, 12500}};
constexpr Local sanFrancisco[]
    = {{Juris::County, "075"_L1, "SAN FRANCISCO"_L1, 2500},
       {Juris::Special, "EMBE0"_L1, "SAN FRANCISCO CO LOCAL TAX SL"_L1, 10000},
       {Juris::Special, "EMTV0"_L1, "SAN FRANCISCO COUNTY DISTRICT TAX SP"_L1, 13750}};
constexpr Local losAngeles[]
    = {{Juris::County, "037"_L1, "LOS ANGELES"_L1, 2500},
       {Juris::Special, "EMAZ0"_L1, "LOS ANGELES COUNTY DISTRICT TAX SP"_L1, 22500},
       {Juris::Special, "EMBQ0"_L1, "LOS ANGELES CO LOCAL TAX SL"_L1, 10000}};
constexpr Local california[]
    = {{Juris::County, "059"_L1, "ORANGE"_L1, 2500},
       {Juris::Special, "EMTC0"_L1, "ORANGE COUNTY DISTRICT TAX SP"_L1, 15000}};
constexpr Local chicago[]
    = {{Juris::County, "031"_L1, "COOK"_L1, 17500},
       {Juris::City, "14000"_L1, "CHICAGO"_L1, 12500},
       {Juris::Special, "RTA"_L1, "REGIONAL TRANSPORT. AUTHORITY (RTA)"_L1, 10000}};
constexpr Local illinois[]
    = {{Juris::County, "167"_L1, "SANGAMON"_L1, 10000},
       {Juris::City, "72000"_L1, "SPRINGFIELD"_L1, 12500}};
constexpr Local seattle[]
    = {{Juris::City, "63000"_L1, "SEATTLE"_L1, 24500},
       {Juris::Special, "4600"_L1, "KING COUNTY TRANSIT (RTA)"_L1, 14000}};
constexpr Local washington[] = {{Juris::City, "67000"_L1, "SPOKANE"_L1, 24000}};
constexpr Local miami[] = {{Juris::County, "086"_L1, "MIAMI-DADE"_L1, 10000}};
constexpr Local orlando[] = {{Juris::County, "095"_L1, "ORANGE"_L1, 5000}};
constexpr Local florida[] = {{Juris::County, "057"_L1, "HILLSBOROUGH"_L1, 15000}};
constexpr Local denver[]
    = {{Juris::City, "20000"_L1, "DENVER"_L1, 48100},
       {Juris::Special, "RTD"_L1, "REGIONAL TRANSPORTATION DISTRICT"_L1, 10000},
       {Juris::Special, "CD"_L1, "SCIENTIFIC AND CULTURAL FACILITIES DISTRICT"_L1, 1000}};
constexpr Local colorado[]
    = {{Juris::County, "041"_L1, "EL PASO"_L1, 12300},
       {Juris::City, "16000"_L1, "COLORADO SPRINGS"_L1, 30700}};
constexpr Local philadelphia[] = {{Juris::County, "101"_L1, "PHILADELPHIA"_L1, 20000}};
constexpr Local pittsburgh[] = {{Juris::County, "003"_L1, "ALLEGHENY"_L1, 10000}};
constexpr Local cleveland[]
    = {{Juris::County, "035"_L1, "CUYAHOGA"_L1, 12500},
       {Juris::Special, "GCRTA"_L1, "GREATER CLEVELAND RTA"_L1, 10000}};
constexpr Local ohio[]
    = {{Juris::County, "049"_L1, "FRANKLIN"_L1, 12500},
       {Juris::Special, "COTA"_L1, "CENTRAL OHIO TRANSIT AUTHORITY"_L1, 5000}};
constexpr Local phoenix[] = {
    {Juris::County, "013"_L1, "MARICOPA"_L1, 7000}, {Juris::City, "55000"_L1, "PHOENIX"_L1, 23000}};
constexpr Local arizona[]
    = {{Juris::County, "019"_L1, "PIMA"_L1, 5000}, {Juris::City, "77000"_L1, "TUCSON"_L1, 26000}};
constexpr Local nashville[] = {{Juris::County, "037"_L1, "DAVIDSON"_L1, 22500}};
constexpr Local tennessee[] = {{Juris::County, "157"_L1, "SHELBY"_L1, 27500}};
constexpr Local atlanta[] = {
    {Juris::County, "121"_L1, "FULTON"_L1, 30000}, {Juris::City, "04000"_L1, "ATLANTA"_L1, 19000}};
constexpr Local georgia[] = {{Juris::County, "051"_L1, "CHATHAM"_L1, 30000}};
constexpr Local saltLake[]
    = {{Juris::County, "035"_L1, "SALT LAKE"_L1, 13500},
       {Juris::City, "67000"_L1, "SALT LAKE CITY"_L1, 5000},
       {Juris::Special, "SL9"_L1, "SALT LAKE COUNTY MASS TRANSIT"_L1, 10500}};
constexpr Local utah[]
    = {{Juris::County, "049"_L1, "UTAH"_L1, 12500},
       {Juris::Special, "UT4"_L1, "UTAH COUNTY MASS TRANSIT"_L1, 11500}};
constexpr Local charlotte[]
    = {{Juris::County, "119"_L1, "MECKLENBURG"_L1, 20000},
       {Juris::Special, "MC1"_L1, "MECKLENBURG COUNTY TRANSIT"_L1, 5000}};
constexpr Local northCarolina[] = {{Juris::County, "183"_L1, "WAKE"_L1, 22500}};
constexpr Local northernVirginia[]
    = {{Juris::County, "059"_L1, "FAIRFAX"_L1, 10000},
       {Juris::Special, "NVTA"_L1, "NORTHERN VIRGINIA TRANSPORTATION AUTHORITY"_L1, 7000}};
constexpr Local virginia[] = {{Juris::County, "087"_L1, "HENRICO"_L1, 10000}};
constexpr Local minneapolis[]
    = {{Juris::County, "053"_L1, "HENNEPIN"_L1, 1500},
       {Juris::City, "43000"_L1, "MINNEAPOLIS"_L1, 5000},
       {Juris::Special, "MET"_L1, "METRO AREA TRANSPORTATION"_L1, 7500}};
constexpr Local minnesota[] = {{Juris::County, "109"_L1, "OLMSTED"_L1, 5000}};

constexpr Area areas[]
    = {{"NY"_L1, "100 101 102 103 104 111 112 113 114 116"_L1, newYorkCity},
       {"NY"_L1, "105 106 107 108 109 110 115 117 118 119"_L1, newYorkSuburbs},
       {"NY"_L1, ""_L1, newYork},
       {"TX"_L1, "770 772 773 774"_L1, houston},
       {"TX"_L1, "750 751 752 753"_L1, dallas},
       {"TX"_L1, "787 786"_L1, austin},
       {"TX"_L1, ""_L1, texas},
       {"CA"_L1, "941"_L1, sanFrancisco},
       {"CA"_L1, "900 901 902 903 904 905 906 907 908"_L1, losAngeles},
       {"CA"_L1, ""_L1, california},
       {"IL"_L1, "606 607 608"_L1, chicago},
       {"IL"_L1, ""_L1, illinois},
       {"WA"_L1, "981"_L1, seattle},
       {"WA"_L1, ""_L1, washington},
       {"FL"_L1, "331 332"_L1, miami},
       {"FL"_L1, "328"_L1, orlando},
       {"FL"_L1, ""_L1, florida},
       {"CO"_L1, "802"_L1, denver},
       {"CO"_L1, ""_L1, colorado},
       {"PA"_L1, "190 191"_L1, philadelphia},
       {"PA"_L1, "151 152"_L1, pittsburgh},
       {"OH"_L1, "440 441"_L1, cleveland},
       {"OH"_L1, ""_L1, ohio},
       {"AZ"_L1, "850 852 853"_L1, phoenix},
       {"AZ"_L1, ""_L1, arizona},
       {"TN"_L1, "370 371 372"_L1, nashville},
       {"TN"_L1, ""_L1, tennessee},
       {"GA"_L1, "303"_L1, atlanta},
       {"GA"_L1, ""_L1, georgia},
       {"UT"_L1, "841"_L1, saltLake},
       {"UT"_L1, ""_L1, utah},
       {"NC"_L1, "282"_L1, charlotte},
       {"NC"_L1, ""_L1, northCarolina},
       {"VA"_L1, "201 220 221 222 223"_L1, northernVirginia},
       {"VA"_L1, ""_L1, virginia},
       {"MN"_L1, "553 554"_L1, minneapolis},
       {"MN"_L1, ""_L1, minnesota}};

const Area *areaOf(const QString &state, const QString &zip)
{
    const QString prefix = zip.left(3);
    const Area *elsewhere = nullptr;
    for (const Area &area : areas) {
        if (state != area.state)
            continue;
        if (area.zips.isEmpty())
            elsewhere = &area;
        else if (prefix.size() == 3 && area.zips.contains(prefix))
            return &area;
    }
    return elsewhere;
}

} // namespace

std::vector<Authority> usAuthorities(const QString &state, const QString &zip)
{
    const auto own = std::ranges::find(stateRates, state, &StateRate::state);
    if (own == std::end(stateRates))
        return {};
    std::vector<Authority> found;
    found.push_back({Juris::State, own->fips, own->name, Decimal::fromUnscaled(own->rate, 6)});
    if (const Area *area = areaOf(state, zip)) {
        for (const Local &local : area->locals) {
            found.push_back(
                {local.type, local.code, local.name, Decimal::fromUnscaled(local.rate, 6)});
        }
    }
    return found;
}

std::vector<QString> taxedStates()
{
    std::vector<QString> states;
    for (const StateRate &rate : stateRates)
        states.push_back(rate.state);
    return states;
}

bool hasNoSalesTax(const QString &state)
{
    const auto own = std::ranges::find(stateRates, state, &StateRate::state);
    return own != std::end(stateRates) && own->rate == 0;
}

Decimal usTaxablePart(const QString &state, const QString &taxCode)
{
    const auto isOneOf = [&state](std::initializer_list<QLatin1StringView> states) {
        return std::ranges::find(states, state) != states.end();
    };
    if (taxCode == u"NT" || taxCode == u"ON030000")
        return 0;
    const bool isFreight = taxCode.startsWith(u"FR");
    if (isFreight && isOneOf({"CA"_L1, "MA"_L1, "FL"_L1, "AZ"_L1, "VA"_L1, "UT"_L1}))
        return 0; // stated separately
    if (taxCode.startsWith(u"PC04") && isOneOf({"PA"_L1, "NJ"_L1, "MN"_L1, "MA"_L1}))
        return 0; // clothing
    const bool isHosted = taxCode.startsWith(u"SW05");
    if (isHosted && state == u"TX")
        return Decimal::fromUnscaled(8, 1); // a fifth of data processing is exempt
    if (isHosted
        && isOneOf({"CA"_L1, "FL"_L1, "GA"_L1, "IL"_L1, "MI"_L1, "VA"_L1, "NC"_L1, "NJ"_L1}))
        return 0;
    return 1;
}

} // namespace levy::sandbox::avatax
