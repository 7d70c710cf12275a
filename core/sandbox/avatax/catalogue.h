#pragma once

#include "core/base/json.h"

#include <QString>

#include <span>
#include <vector>

namespace levy::sandbox::avatax {

/// A company of the simulated account.
struct Company {
    int id = 0;
    QString code;
    QString name;
    QString country;
    QString currency;
    QString vatNumber;
    bool isDefault = false;
    bool isActive = true;
    std::vector<QString> states; ///< of the United States, where it is registered
    std::vector<QString> countries; ///< with VAT or GST, where it is registered

    [[nodiscard]] bool isRegisteredInState(const QString &state) const;
    [[nodiscard]] bool isRegisteredInCountry(const QString &country) const;
};

/// A login. Both see the same account.
struct Login {
    QLatin1StringView accountId;
    QLatin1StringView licenseKey;
};

[[nodiscard]] std::span<const Login> logins();
[[nodiscard]] const std::vector<Company> &companies();
/// Nullptr if unknown; the default company for an empty code.
[[nodiscard]] const Company *findCompany(const QString &code);
[[nodiscard]] const Company *findCompany(qint64 id);

/// The customer codes whose exemption certificate is on file from the start.
[[nodiscard]] std::span<const QLatin1StringView> certifiedCustomers();
/// True for the entity use codes of Avalara that exempt.
[[nodiscard]] bool isExemptingUse(const QString &entityUseCode);
/// Avalara's numeric id of a tax code; 0 if the sandbox does not list it.
[[nodiscard]] int taxCodeId(const QString &taxCode);

// Rows of the list answers.
[[nodiscard]] Json::Array companyRows();
[[nodiscard]] Json::Array nexusRows(const Company &company);
[[nodiscard]] Json::Array subscriptionRows();
[[nodiscard]] Json::Array taxCodeRows();
[[nodiscard]] Json::Array entityUseCodeRows();
[[nodiscard]] Json::Array currencyRows();
[[nodiscard]] Json::Array countryRows();

} // namespace levy::sandbox::avatax
