#pragma once

#include "core/base/json.h"

#include <QDate>
#include <QString>

namespace levy::avatax {

/// Answer of the ping. Avalara answers it with 200 even to wrong credentials: look at
/// `authenticated`.
struct PingAnswer {
    bool authenticated = false;
    QString userName;
    QString accountId;
    QString version; ///< of the service

    bool operator==(const PingAnswer &) const = default;
};

/// A company of the Avalara account. Transactions name it by `code`, nexus by `id`; the customer
/// can edit the code, so the id is the key to keep.
struct Company {
    qint64 id = 0;
    QString code;
    QString name;
    QString baseCurrency; ///< ISO 4217; what an exchange rate converts to
    QString country; ///< ISO 3166 alpha-2
    QString businessIdentificationNo; ///< the company's own VAT number
    QString roundingLevel; ///< "Line" or "Document"
    bool isActive = false;
    bool isDefault = false;
    bool isTest = false;

    bool operator==(const Company &) const = default;
};

/// A jurisdiction in which the company is registered.
struct Nexus {
    QString country;
    QString region;
    QString jurisdictionType; ///< "Country", "State", "County", "City", "Special"
    QString name;
    QDate effective;
    QDate end; ///< invalid: open
    QString taxId; ///< VAT number for that country

    /// Whether it holds on that day.
    [[nodiscard]] bool isEffective(QDate day) const;

    bool operator==(const Nexus &) const = default;
};

/// Each fails with Malformed ("avatax.account") on what is not the model of that name.
[[nodiscard]] Result<PingAnswer> parsePing(const Json &json);
[[nodiscard]] Result<Company> parseCompany(const Json &json);
[[nodiscard]] Result<Nexus> parseNexus(const Json &json);

} // namespace levy::avatax
