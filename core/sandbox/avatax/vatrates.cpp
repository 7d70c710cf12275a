#include "core/sandbox/avatax/rates.h"

#include <algorithm>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

struct Rate {
    QLatin1StringView place;
    int permille;
};

constexpr Rate countryRates[] = {
    {"AT"_L1, 200}, {"AU"_L1, 100}, {"BE"_L1, 210}, {"BG"_L1, 200}, {"CA"_L1, 50},  {"CH"_L1, 81},
    {"CY"_L1, 190}, {"CZ"_L1, 210}, {"DE"_L1, 190}, {"DK"_L1, 250}, {"EE"_L1, 240}, {"ES"_L1, 210},
    {"FI"_L1, 255}, {"FR"_L1, 200}, {"GB"_L1, 200}, {"GR"_L1, 240}, {"HR"_L1, 250}, {"HU"_L1, 270},
    {"IE"_L1, 230}, {"IT"_L1, 220}, {"JP"_L1, 100}, {"LT"_L1, 210}, {"LU"_L1, 170}, {"LV"_L1, 210},
    {"MT"_L1, 180}, {"NL"_L1, 210}, {"NO"_L1, 250}, {"NZ"_L1, 150}, {"PL"_L1, 230}, {"PT"_L1, 230},
    {"RO"_L1, 210}, {"SE"_L1, 250}, {"SG"_L1, 90},  {"SI"_L1, 220}, {"SK"_L1, 230}};

constexpr Rate harmonisedRates[]
    = {{"ON"_L1, 130}, {"NB"_L1, 150}, {"NL"_L1, 150}, {"NS"_L1, 150}, {"PE"_L1, 150}};

} // namespace

Decimal vatRate(const QString &country)
{
    const auto found = std::ranges::find(countryRates, country, &Rate::place);
    return found == std::end(countryRates) ? Decimal() : Decimal::fromUnscaled(found->permille, 3);
}

Decimal canadianRate(const QString &province)
{
    const auto found = std::ranges::find(harmonisedRates, province, &Rate::place);
    return found == std::end(harmonisedRates) ? vatRate(u"CA"_s)
                                              : Decimal::fromUnscaled(found->permille, 3);
}

} // namespace levy::sandbox::avatax
