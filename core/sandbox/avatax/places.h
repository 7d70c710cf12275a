#pragma once

#include <QString>

#include <optional>
#include <span>

namespace levy::sandbox::avatax {

struct Country {
    QLatin1StringView code; ///< ISO 3166-1 alpha-2
    QLatin1StringView alpha3;
    QLatin1StringView name; ///< in English
    bool isEuropeanUnion = false;
    bool needsRegion = false;
};

/// The countries that the sandbox knows: Europe, North America and some more.
[[nodiscard]] std::span<const Country> countries();
/// By two or three letters or by name; nullptr if unknown.
[[nodiscard]] const Country *findCountry(const QString &text);

struct State {
    QLatin1StringView code;
    QLatin1StringView name;
    QLatin1StringView fips; ///< two digits
};

/// A state of the United States or DC by code or name; nullptr if unknown.
[[nodiscard]] const State *findState(const QString &text);
/// The state that a ZIP code lies in, by its first three digits; nullptr if none.
[[nodiscard]] const State *stateOfZip(const QString &zip);
/// Five digits, or five and four with a hyphen or a blank between or nothing.
[[nodiscard]] bool isZip(const QString &text);

/// The province of a Canadian postal code ("ON"), by its first letter; empty if none.
[[nodiscard]] QString provinceOfPostalCode(const QString &postalCode);
/// A Canadian province's code by code or name; empty if unknown.
[[nodiscard]] QString findProvince(const QString &text);

} // namespace levy::sandbox::avatax
