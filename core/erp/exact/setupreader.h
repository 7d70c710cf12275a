#pragma once

#include "core/erp/exact/client.h"
#include "core/erp/recentinvoice.h"

namespace levy::exact {

/// Who signed in, and the company that Exact puts into the first path (contract 5).
struct SignedInUser {
    QString id;
    QString name;
    qint64 currentDivision = 0;

    bool operator==(const SignedInUser &) const = default;
};

/// One company that the login may see. Not each of them was ticked at the consent.
struct DivisionRow {
    qint64 code = 0;
    QString name;
    QString currency; ///< ISO 4217
    QString country; ///< ISO 3166 alpha-2

    bool operator==(const DivisionRow &) const = default;
};

/// A right that Levy needs in a company; each is tried by reading one row.
enum class Access {
    SalesInvoices,
    Customers,
    Items,
    ChartOfAccounts,
    CostCenters,
    JournalEntries, ///< reading; whether entries may be written only the first one shows
    Deletions, ///< what was deleted, and the company's own row
};
inline constexpr int accessCount = int(Access::Deletions) + 1;

/// What is asked when a connection is set up, before there is a connector. Blocking; one login.
class SetupReader {
public:
    /// The division of `settings` does not matter.
    SetupReader(
        Settings settings, http::Transport &transport, const Clock &clock, TokenSource &tokens);

    [[nodiscard]] Result<SignedInUser> user(http::Call &call);
    [[nodiscard]] Result<std::vector<DivisionRow>> divisions(qint64 any, http::Call &call);
    /// Numbered invoices dated from that day on, newest first. Reads at most `pages` of a thousand.
    [[nodiscard]] Result<std::vector<RecentInvoice>> invoicesSince(
        qint64 division, QDate first, int pages, http::Call &call);
    /// Reads one row; Forbidden where the right is missing.
    [[nodiscard]] Result<void> tryAccess(qint64 division, Access access, http::Call &call);

private:
    [[nodiscard]] Client clientFor(qint64 division) const;

    const Settings m_settings;
    http::Transport &m_transport;
    const Clock &m_clock;
    TokenSource &m_tokens;
};

} // namespace levy::exact
