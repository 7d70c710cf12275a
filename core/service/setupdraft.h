#pragma once

#include "core/rules/ground.h"
#include "core/rules/schedule.h"

#include <QStringList>

namespace levy {

/// The steps of setting a connection up, in their order.
enum class SetupStep { Avalara, Ledger, Mapping, Schedule, Trial, TurnOn };
inline constexpr int setupStepCount = int(SetupStep::TurnOn) + 1;

/// Where services are, where it is not the usual place: simulated ones. Empty: the usual.
struct ServicePlaces {
    QString avatax;
    QString exact;
    QString visma;
    QString vismaTokens;

    bool operator==(const ServicePlaces &) const = default;
};

/// An Avalara company as the account lists it.
struct SetupAvalaraCompany {
    QString code;
    QString name;
    QString currency;
    bool isDefault = false;

    bool operator==(const SetupAvalaraCompany &) const = default;
};

/// Where the tax of one company goes until special rules are added.
struct SetupMapping {
    QString avalaraCompany; ///< code
    QString codePrefix; ///< "US1042"
    TaxPlace place = TaxPlace::JournalEntry;
    QString journal;
    QString taxAccount;
    QString taxCostCenter;
    QString ledgerTaxCode;
    DebitAccount debit = DebitAccount::None; ///< chosen by a person: there is no default
    QString debitAccount;
    QString debitCostCenter;

    bool operator==(const SetupMapping &) const = default;
};

/// One company of the ledger: a division of Exact Online, a tenant of Visma.net.
struct SetupCompany {
    QString key; ///< division number or tenant id
    QString name;
    QString currency;
    QString country;
    qint64 invoices = -1; ///< of the last 30 days; -1: not counted
    bool isChosen = false;
    bool isTested = false; ///< everything that Levy needs there could be read
    SetupMapping mapping;

    bool operator==(const SetupCompany &) const = default;
};

/// What was entered so far to set up a connection. Holds no secret: those are in the vault. Kept in
/// the workspace, so that the set-up can be left and resumed.
struct SetupDraft {
    int confirmed = 0; ///< how many steps, from the first on, were tested and confirmed
    ServicePlaces places;

    QString environment = QStringLiteral("production"); ///< of Avalara, or "sandbox"
    QString accountId;
    QString avalaraCompany; ///< code
    std::vector<SetupAvalaraCompany> avalaraCompanies;

    QString kind = QStringLiteral("exact"); ///< or "visma"
    QString region = QStringLiteral("nl");
    QString login; ///< name of the sign-in within the workspace; empty: the region
    QString clientId;
    QString redirect = QStringLiteral("https://localhost:8443/levy");
    QString signedInAs;
    QString tenantId;
    std::vector<SetupCompany> companies;

    Policy policy; ///< of every company; place, journal and prefix are the company's own
    QDate goLive; ///< invalid: everything that the ledger has
    Schedule schedule; ///< of every company

    [[nodiscard]] SetupStep firstUnfinished() const;
    [[nodiscard]] bool isConfirmed(SetupStep step) const { return int(step) < confirmed; }
    void confirm(SetupStep step);
    /// Something in that step changed: it and all after it must be confirmed anew.
    void reopen(SetupStep step);

    [[nodiscard]] SetupCompany *company(const QString &key);
    [[nodiscard]] std::vector<SetupCompany> chosen() const;
    [[nodiscard]] QString loginName() const;

    /// Without what a secret could be told from.
    [[nodiscard]] Json toJson() const;
    /// What cannot be read is as in a new draft.
    [[nodiscard]] static SetupDraft fromJson(const Json &json);

    bool operator==(const SetupDraft &) const = default;
};

/// What of a step is missing or wrong before anything is asked, in a sentence; empty: nothing.
[[nodiscard]] QString problemIn(const SetupDraft &draft, SetupStep step);

/// "exact-us-1042", "visma-5e55e001": the id that the company's connection gets.
[[nodiscard]] QString connectionIdOf(const SetupDraft &draft, const SetupCompany &company);
/// The connection as a configuration has it, in Observe; secrets as {"vault": …}.
[[nodiscard]] Json connectionOf(const SetupDraft &draft, const SetupCompany &company);
[[nodiscard]] Policy policyOf(const SetupDraft &draft, const SetupCompany &company);
[[nodiscard]] std::vector<MappingRule> rulesOf(
    const SetupDraft &draft, const SetupCompany &company);
/// Everything, in the form of `config apply`.
[[nodiscard]] Json configurationOf(const SetupDraft &draft);

} // namespace levy
