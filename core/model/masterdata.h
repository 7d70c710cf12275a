#pragma once

#include "core/base/json.h"
#include "core/money/decimal.h"

#include <QDate>
#include <QString>

#include <vector>

namespace levy {

/// Whether a GL account wants a cost center or unit on its lines.
enum class DimensionUse { Optional, Mandatory, Refused };

struct GlAccount {
    QString id;
    QString code;
    QString name;
    int type = 0; ///< Exact's number: 20 receivable, 24 VAT, 100 tax payable, 120 other costs …
    bool isBlocked = false;
    DimensionUse costCenterUse = DimensionUse::Optional;
    DimensionUse costUnitUse = DimensionUse::Optional;
    QString defaultVatCode; ///< not empty: the ledger would add VAT lines by itself

    bool operator==(const GlAccount &) const = default;
};

/// A cost center or a cost unit.
struct Dimension {
    QString code;
    QString name;
    QDate endDate; ///< inactive after that day; invalid: open

    bool operator==(const Dimension &) const = default;
};

struct Journal {
    QString code;
    QString name;
    int type = 0; ///< Exact's number: 20 sales, 90 general …
    QString currency;
    bool isBlocked = false;
    bool allowsVat = false;
    bool allowsOtherCurrency = false;

    bool operator==(const Journal &) const = default;
};

struct VatCode {
    QString code;
    QString name;
    Decimal percentage; ///< a fraction
    QString glToPayId;
    bool isBlocked = false;

    bool operator==(const VatCode &) const = default;
};

/// A financial period and, per journal, whether it is closed.
struct FinancialPeriod {
    int year = 0;
    int period = 0;
    QDate start;
    QDate end; ///< inclusive
    std::vector<QString> closedJournals;

    bool operator==(const FinancialPeriod &) const = default;
};

/// What a ledger knows about its accounts and dimensions: the ground on which pre-flight judges.
struct MasterData {
    QString companyName;
    QString companyCurrency;
    QString companyCountry;
    std::vector<GlAccount> accounts;
    std::vector<Dimension> costCenters;
    std::vector<Dimension> costUnits;
    std::vector<Journal> journals;
    std::vector<VatCode> vatCodes;
    std::vector<FinancialPeriod> periods;

    [[nodiscard]] const GlAccount *account(const QString &code) const;
    [[nodiscard]] const Dimension *costCenter(const QString &code) const;
    [[nodiscard]] const Dimension *costUnit(const QString &code) const;
    [[nodiscard]] const Journal *journal(const QString &code) const;
    [[nodiscard]] const VatCode *vatCode(const QString &code) const;
    [[nodiscard]] const FinancialPeriod *periodOf(QDate date) const;

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static Result<MasterData> fromJson(const Json &json);

    bool operator==(const MasterData &) const = default;
};

} // namespace levy
