#include "core/money/currency.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

// ISO 4217 list one (2024), by digits of the minor unit. Funds and metals are left out: no invoice
// is written in them.
constexpr std::array zeroDigits{
    "BIF",
    "CLP",
    "DJF",
    "GNF",
    "ISK",
    "JPY",
    "KMF",
    "KRW",
    "PYG",
    "RWF",
    "UGX",
    "VND",
    "VUV",
    "XAF",
    "XOF",
    "XPF"};
constexpr std::array threeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::array twoDigits{
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF",
    "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR",
    "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF",
    "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR", "KPW", "KYD", "KZT", "LAK", "LBP",
    "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR",
    "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN", "PGK",
    "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD",
    "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TOP",
    "TRY", "TTD", "TWD", "TZS", "UAH", "USD", "UYU", "UZS", "VED", "VES", "WST", "XCD", "YER",
    "ZAR", "ZMW", "ZWL"};

template <class List>
bool contains(const List &list, const QString &code)
{
    return std::any_of(list.begin(), list.end(), [&](const char *entry) {
        return code == QLatin1StringView(entry);
    });
}

} // namespace

Result<Currency> Currency::fromCode(const QString &code)
{
    Currency currency;
    currency.m_code = code;
    if (contains(twoDigits, code))
        currency.m_digits = 2;
    else if (contains(zeroDigits, code))
        currency.m_digits = 0;
    else if (contains(threeDigits, code))
        currency.m_digits = 3;
    else
        return fail(
            ErrorKind::Invalid,
            u"currency.unknown"_s,
            u"\"%1\" is not an ISO 4217 currency"_s.arg(code.left(20)));
    return currency;
}

} // namespace levy
