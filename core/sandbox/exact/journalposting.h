#pragma once

#include "core/money/decimal.h"
#include "core/sandbox/exact/answers.h"
#include "core/sandbox/exact/division.h"

namespace levy::sandbox::exact {

/// Books or removes general journal entries of one company, with the checks of the real service.
/// A refusal is a sentence with HTTP 400 (the body itself is wrong) or 500 (the books refuse).
class JournalPosting {
public:
    explicit JournalPosting(Division &division);

    /// Checks and books; returns the EntryID, or the refusal.
    [[nodiscard]] tl::expected<QString, http::ServerResponse> post(const QByteArray &body);
    /// 204, 404 or the refusal.
    [[nodiscard]] http::ServerResponse remove(const QString &entryId);

private:
    using Checked = tl::expected<void, http::ServerResponse>;

    /// The entry on its way through the checks.
    struct Draft {
        Json header;
        std::vector<Json> lines;
        Json journal;
        QString currency;
        int digits = 2; ///< of that currency
        Decimal rate;
        int year = 0;
        int period = 0;
    };

    [[nodiscard]] Checked checkJournal(Draft &draft);
    [[nodiscard]] Checked checkCurrency(Draft &draft);
    [[nodiscard]] Checked checkPeriod(Draft &draft);
    [[nodiscard]] Checked checkLine(const Draft &draft, Json &line);
    [[nodiscard]] Checked checkAccounts(Json &line, const Json &ledger);
    [[nodiscard]] Checked checkDimension(
        Json &line, const Json &ledger, const QString &field, const QString &set);
    [[nodiscard]] Checked addTax(Draft &draft);
    [[nodiscard]] Checked checkBalance(const Draft &draft);
    [[nodiscard]] QString book(const Draft &draft);
    void bookLine(Json line, const Json &details);
    [[nodiscard]] Json lineDetails(const Draft &draft, const Json &header) const;
    [[nodiscard]] qint64 nextEntryNumber(const Draft &draft);
    [[nodiscard]] bool isClosed(const QString &journal, int year, int period);
    [[nodiscard]] QString say(const QString &english, const QString &dutch) const;

    Division &m_division;
};

} // namespace levy::sandbox::exact
