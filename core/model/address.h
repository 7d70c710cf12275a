#pragma once

#include "core/base/json.h"

#include <QHash>
#include <QString>

#include <utility>

namespace levy {

/// A postal address as the source holds it, trimmed. Country is ISO 3166 alpha-2 in upper case,
/// region the code that the source uses ("NY", "ON"), both may be empty.
struct Address {
    QString line1;
    QString line2;
    QString line3;
    QString city;
    QString region;
    QString postalCode;
    QString country;

    [[nodiscard]] bool isEmpty() const;
    /// "221 Main St, Springfield, IL 62701, US"
    [[nodiscard]] QString oneLine() const;
    /// SHA-256 (hex) over the fields, letter case and runs of blanks ignored.
    [[nodiscard]] QByteArray fingerprint() const;

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Address fromJson(const Json &json);

    bool operator==(const Address &) const = default;
};

/// Which ship-to a customer's correction stands for: the customer's key at the source, and the
/// fingerprint of the address as the source has it. The customer's other places are not meant.
using PlaceOfCustomer = std::pair<QString, QByteArray>;

} // namespace levy
