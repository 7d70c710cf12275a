#include "core/reconcile/tierow.h"

#include <array>

namespace levy::reconcile {

namespace {

template <class Enum>
struct Named {
    Enum value;
    const char *text;
};

constexpr std::array<Named<TieState>, 16> states{{
    {TieState::Agrees, "agrees"},
    {TieState::UnderWay, "under-way"},
    {TieState::MissingAtAvalara, "missing-at-avalara"},
    {TieState::MissingInSource, "missing-in-source"},
    {TieState::CommittedNotPosted, "committed-not-posted"},
    {TieState::PostedNotCommitted, "posted-not-committed"},
    {TieState::SavedTooLong, "saved-too-long"},
    {TieState::AmountDiffers, "amount-differs"},
    {TieState::TaxDiffers, "tax-differs"},
    {TieState::CurrencyDiffers, "currency-differs"},
    {TieState::DateDiffers, "date-differs"},
    {TieState::AccountDiffers, "account-differs"},
    {TieState::VoidedOnOneSide, "voided-on-one-side"},
    {TieState::Locked, "locked"},
    {TieState::Duplicate, "duplicate"},
    {TieState::ChangedAtAvalara, "changed-at-avalara"},
}};

constexpr std::array<Named<Side>, 4> sides{{
    {Side::None, "none"},
    {Side::Source, "source"},
    {Side::Avalara, "avalara"},
    {Side::Ledger, "ledger"},
}};

constexpr std::array<Named<Cause>, 28> causes{{
    {Cause::None, "none"},
    {Cause::RecordedOutside, "recorded-outside"},
    {Cause::NotFetched, "not-fetched"},
    {Cause::HeldUp, "held-up"},
    {Cause::AtWork, "at-work"},
    {Cause::DeletedAtAvalara, "deleted-at-avalara"},
    {Cause::NoDocument, "no-document"},
    {Cause::EntryWithoutDocument, "entry-without-document"},
    {Cause::BookedByHand, "booked-by-hand"},
    {Cause::SetAsideButRecorded, "set-aside-but-recorded"},
    {Cause::EntryNotWritten, "entry-not-written"},
    {Cause::EntryGone, "entry-gone"},
    {Cause::EntryNotReleased, "entry-not-released"},
    {Cause::NotCommittedYet, "not-committed-yet"},
    {Cause::Uncommitted, "uncommitted"},
    {Cause::SourceOpen, "source-open"},
    {Cause::SourceChanged, "source-changed"},
    {Cause::EntryChanged, "entry-changed"},
    {Cause::TaxOnDocumentChanged, "tax-on-document-changed"},
    {Cause::OtherContent, "other-content"},
    {Cause::CommittedByOthers, "committed-by-others"},
    {Cause::VoidedAtAvalara, "voided-at-avalara"},
    {Cause::NotVerified, "not-verified"},
    {Cause::PairBroken, "pair-broken"},
    {Cause::DeletedAtSource, "deleted-at-source"},
    {Cause::TwoEntries, "two-entries"},
    {Cause::SecondEntry, "second-entry"},
    {Cause::SecondTransaction, "second-transaction"},
}};

constexpr std::array<Named<Mend>, 12> mends{{
    {Mend::None, "none"},
    {Mend::Wait, "wait"},
    {Mend::ProcessNow, "process-now"},
    {Mend::PostMissingEntry, "post-missing-entry"},
    {Mend::Commit, "commit"},
    {Mend::Void, "void"},
    {Mend::Adjust, "adjust"},
    {Mend::ReverseDocument, "reverse-document"},
    {Mend::ReverseEntry, "reverse-entry"},
    {Mend::RecordAnew, "record-anew"},
    {Mend::TakeOver, "take-over"},
    {Mend::CorrectByHand, "correct-by-hand"},
}};

constexpr std::array<Named<MatchedBy>, 4> matches{{
    {MatchedBy::Nothing, "nothing"},
    {MatchedBy::Code, "code"},
    {MatchedBy::Marker, "marker"},
    {MatchedBy::Content, "content"},
}};

template <class Names, class Enum>
QString nameIn(const Names &names, Enum value)
{
    for (const auto &name : names) {
        if (name.value == value)
            return QString::fromLatin1(name.text);
    }
    return {};
}

template <class Names>
auto valueIn(const Names &names, const QString &text) -> std::optional<decltype(names[0].value)>
{
    for (const auto &name : names) {
        if (text == QLatin1StringView(name.text))
            return name.value;
    }
    return std::nullopt;
}

Decimal lessBy(const std::optional<Decimal> &amount, const std::optional<Decimal> &by)
{
    const Decimal from = amount.value_or(Decimal());
    return from.minus(by.value_or(Decimal())).value_or(from);
}

} // namespace

Decimal TieRow::difference() const
{
    return lessBy(sourceTax, ledgerTax);
}

Decimal TieRow::differenceToAvalara() const
{
    return lessBy(sourceTax, avalaraTax ? avalaraTax : savedTax);
}

QString toText(TieState state)
{
    return nameIn(states, state);
}

QString toText(Side side)
{
    return nameIn(sides, side);
}

QString toText(Cause cause)
{
    return nameIn(causes, cause);
}

QString toText(Mend mend)
{
    return nameIn(mends, mend);
}

QString toText(MatchedBy match)
{
    return nameIn(matches, match);
}

std::optional<TieState> tieStateFromText(const QString &text)
{
    return valueIn(states, text);
}

std::optional<Side> sideFromText(const QString &text)
{
    return valueIn(sides, text);
}

std::optional<Cause> causeFromText(const QString &text)
{
    return valueIn(causes, text);
}

std::optional<Mend> mendFromText(const QString &text)
{
    return valueIn(mends, text);
}

} // namespace levy::reconcile
