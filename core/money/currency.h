#pragma once

#include "core/base/result.h"

#include <QString>

namespace levy {

/// An ISO 4217 currency: its three-letter code and the digits of its minor unit (USD 2, JPY 0,
/// KWD 3). A default-made one is no currency.
class Currency {
public:
    Currency() = default;

    /// Fails with Invalid ("currency.unknown") for a code that ISO 4217 does not list.
    [[nodiscard]] static Result<Currency> fromCode(const QString &code);

    [[nodiscard]] bool isValid() const { return !m_code.isEmpty(); }
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] int digits() const { return m_digits; }

    bool operator==(const Currency &) const = default;

private:
    QString m_code;
    int m_digits = 2;
};

} // namespace levy
