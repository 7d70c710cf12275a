// What the ledger would refuse in an entry.
#include "core/rules/flagwith.h"
#include "core/rules/preflight.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 100; // contracts/exact-online.md 11.2
constexpr int generalJournal = 90;

Flag blocked(const QString &what, const QString &why, const QString &code)
{
    return flagWith(
        FlagReason::MappingBlocked, {{u"what"_s, what}, {u"why"_s, why}, {u"code"_s, code}});
}

std::optional<Flag> flagDimension(
    const QString &what,
    const QString &code,
    DimensionUse use,
    const Dimension *dimension,
    const LedgerLine &line,
    QDate date)
{
    if (code.isEmpty()) {
        if (use == DimensionUse::Mandatory)
            return blocked(what, u"mandatory"_s, line.glAccountCode);
        return std::nullopt;
    }
    if (use == DimensionUse::Refused)
        return blocked(what, u"refused"_s, line.glAccountCode);
    if (!dimension)
        return blocked(what, u"unknown"_s, code);
    if (dimension->endDate.isValid() && dimension->endDate < date)
        return blocked(what, u"ended"_s, code);
    return std::nullopt;
}

std::optional<Flag> flagAccount(
    const LedgerLine &line, const LedgerEntry &entry, const Ground &ground)
{
    const GlAccount *account = ground.master.account(line.glAccountCode);
    if (!account)
        return blocked(u"account"_s, u"unknown"_s, line.glAccountCode);
    if (account->isBlocked)
        return blocked(u"account"_s, u"blocked"_s, line.glAccountCode);
    if (const auto found = flagDimension(
            u"cost-center"_s,
            line.costCenter,
            account->costCenterUse,
            ground.master.costCenter(line.costCenter),
            line,
            entry.date))
        return found;
    return flagDimension(
        u"cost-unit"_s,
        line.costUnit,
        account->costUnitUse,
        ground.master.costUnit(line.costUnit),
        line,
        entry.date);
}

std::optional<Flag> flagLine(const LedgerLine &line, const LedgerEntry &entry, const Ground &ground)
{
    const GlAccount *account = ground.master.account(line.glAccountCode);
    const Journal *journal = ground.master.journal(entry.journal);
    if (account && journal->allowsVat && !account->defaultVatCode.isEmpty())
        return blocked(u"account"_s, u"default-vat"_s, line.glAccountCode);
    return flagAccount(line, entry, ground);
}

std::optional<Flag> flagPeriod(const LedgerEntry &entry, const Ground &ground)
{
    const FinancialPeriod *period = ground.master.periodOf(entry.date);
    const auto closed = [&](const QString &why) {
        Flag flag = flagWith(
            FlagReason::PeriodClosed,
            {{u"why"_s, why},
             {u"date"_s, entry.date.toString(Qt::ISODate)},
             {u"journal"_s, entry.journal},
             {u"year"_s, period ? period->year : 0},
             {u"period"_s, period ? period->period : 0}});
        if (entry.isOnDocument())
            flag.facts.set(u"place"_s, toText(entry.place));
        return flag;
    };
    if (!period)
        return closed(u"missing"_s);
    for (const QString &journal : period->closedJournals) {
        if (journal == entry.journal)
            return closed(u"closed"_s);
    }
    return std::nullopt;
}

std::optional<Flag> flagOnDocument(const LedgerEntry &entry, const Ground &ground)
{
    if (auto found = flagPeriod(entry, ground); found && !entry.journal.isEmpty())
        return found;
    for (const LedgerLine &line : entry.lines) {
        if (entry.place == TaxPlace::TaxLine) {
            if (auto found = flagAccount(line, entry, ground))
                return found;
        }
        const VatCode *code = ground.master.vatCode(line.taxCode);
        if (line.taxCode.isEmpty())
            continue;
        if (!code || code->isBlocked)
            return blocked(u"tax-code"_s, code ? u"blocked"_s : u"unknown"_s, line.taxCode);
    }
    return std::nullopt;
}

} // namespace

std::optional<Flag> flagBeforePosting(const LedgerEntry &entry, const Ground &ground)
{
    if (entry.isOnDocument())
        return flagOnDocument(entry, ground);
    const Journal *journal = ground.master.journal(entry.journal);
    if (!journal)
        return blocked(u"journal"_s, u"unknown"_s, entry.journal);
    if (journal->type != generalJournal)
        return blocked(u"journal"_s, u"type"_s, entry.journal);
    if (journal->isBlocked)
        return blocked(u"journal"_s, u"blocked"_s, entry.journal);
    if (auto found = flagPeriod(entry, ground))
        return found;
    for (const LedgerLine &line : entry.lines) {
        if (auto found = flagLine(line, entry, ground))
            return found;
    }
    if (qsizetype(entry.lines.size()) > mostLines)
        return blocked(u"entry"_s, u"too-many-lines"_s, QString::number(entry.lines.size()));
    if (!entry.checkBalance())
        return flagWith(FlagReason::AmountsDiffer, {{u"what"_s, u"entry"_s}});
    return std::nullopt;
}

} // namespace levy
