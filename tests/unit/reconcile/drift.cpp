#include "drift.h"

#include "tiebooks.h"

namespace levytest {

using namespace levy;
using namespace levy::reconcile;
using namespace Qt::StringLiterals;

namespace {

SourceRow &source(Books &books, int index)
{
    return books.sources[size_t(index)];
}

TaxRow &tax(Books &books, int index)
{
    return books.transactions[size_t(index)];
}

EntryRow &entry(Books &books, int index)
{
    return books.entries[size_t(index)];
}

Decimal twice(const Decimal &amount)
{
    return amount.plus(amount).value();
}

void setStatus(Books &books, int document, TaxStatus held, TaxStatus known)
{
    tax(books, document).status = held;
    source(books, document).recorded->status = known;
}

Money cents(const Money &amount, qint64 more)
{
    return Money(amount.minor() + more, amount.currency());
}

} // namespace

const std::vector<Drift> &drifts()
{
    using S = TieState;
    static const std::vector<Drift> all{
        {"deleted in Avalara's console",
         S::MissingAtAvalara,
         Side::Avalara,
         Cause::DeletedAtAvalara,
         [](Books &b, int d, int) { tax(b, d).code.clear(); }},
        {"held up by a flag",
         S::MissingAtAvalara,
         Side::None,
         Cause::HeldUp,
         [](Books &b, int d, int e) {
             tax(b, d).code.clear();
             entry(b, e).entryId.clear();
             source(b, d).recorded.reset();
             source(b, d).hasEntry = false;
             source(b, d).whyWaiting = u"address-invalid"_s;
         }},
        {"never fetched",
         S::MissingAtAvalara,
         Side::Source,
         Cause::NotFetched,
         [](Books &b, int d, int e) {
             tax(b, d).code.clear();
             entry(b, e).entryId.clear();
             source(b, d).document = 0;
             source(b, d).recorded.reset();
             source(b, d).hasEntry = false;
         }},
        {"recorded by another program",
         S::MissingInSource,
         Side::Avalara,
         Cause::NoDocument,
         [](Books &b, int d, int) {
             TaxRow foreign = tax(b, d);
             foreign.code = u"WEB-"_s + foreign.code;
             foreign.total = foreign.total.plus(Decimal::fromUnscaled(1, 2)).value();
             b.transactions.push_back(foreign);
         },
         true},
        {"entry of a forgotten document",
         S::MissingInSource,
         Side::Ledger,
         Cause::EntryWithoutDocument,
         [](Books &b, int d, int e) {
             EntryRow foreign = entry(b, e);
             foreign.entryId = u"x-%1"_s.arg(d);
             foreign.entry.marker = u"LVY 9%1 0123456789"_s.arg(d);
             b.entries.push_back(foreign);
         },
         true},
        {"booked by hand",
         S::MissingInSource,
         Side::Ledger,
         Cause::BookedByHand,
         [](Books &b, int d, int e) {
             EntryRow foreign = entry(b, e);
             foreign.entryId = u"h-%1"_s.arg(d);
             foreign.entry.marker.clear();
             foreign.entry.lines.front().relationId = u"nobody"_s;
             b.entries.push_back(foreign);
         },
         true},
        {"entry deleted",
         S::CommittedNotPosted,
         Side::Ledger,
         Cause::EntryGone,
         [](Books &b, int, int e) { entry(b, e).entryId.clear(); }},
        {"entry never written",
         S::CommittedNotPosted,
         Side::None,
         Cause::EntryNotWritten,
         [](Books &b, int d, int e) {
             entry(b, e).entryId.clear();
             source(b, d).hasEntry = false;
         }},
        {"entry not released",
         S::CommittedNotPosted,
         Side::Ledger,
         Cause::EntryNotReleased,
         [](Books &b, int, int e) { entry(b, e).isReleased = false; }},
        {"commit taken back",
         S::PostedNotCommitted,
         Side::Avalara,
         Cause::Uncommitted,
         [](Books &b, int d, int) { tax(b, d).status = TaxStatus::Saved; }},
        {"not committed",
         S::PostedNotCommitted,
         Side::None,
         Cause::NotCommittedYet,
         [](Books &b, int d, int) { setStatus(b, d, TaxStatus::Saved, TaxStatus::Saved); }},
        {"open for too long",
         S::SavedTooLong,
         Side::None,
         Cause::SourceOpen,
         [](Books &b, int d, int) {
             setStatus(b, d, TaxStatus::Saved, TaxStatus::Saved);
             source(b, d).isFinal = false;
         }},
        {"saved and held up",
         S::SavedTooLong,
         Side::None,
         Cause::EntryNotWritten,
         [](Books &b, int d, int e) {
             setStatus(b, d, TaxStatus::Saved, TaxStatus::Saved);
             entry(b, e).entryId.clear();
             source(b, d).hasEntry = false;
             source(b, d).whyWaiting = u"mapping-missing"_s;
         }},
        {"amount changed in the ledger",
         S::AmountDiffers,
         Side::Source,
         Cause::SourceChanged,
         [](Books &b, int d, int) {
             source(b, d).net = twice(source(b, d).net);
             source(b, d).isChanged = true;
         }},
        {"currency changed in the ledger",
         S::CurrencyDiffers,
         Side::Source,
         Cause::SourceChanged,
         [](Books &b, int d, int) {
             source(b, d).currency = u"GBP"_s;
             source(b, d).isChanged = true;
         }},
        {"date changed in the ledger",
         S::DateDiffers,
         Side::Source,
         Cause::SourceChanged,
         [](Books &b, int d, int) {
             source(b, d).date = source(b, d).date.addDays(-1);
             source(b, d).isChanged = true;
         }},
        {"tax changed at Avalara",
         S::ChangedAtAvalara,
         Side::Avalara,
         Cause::OtherContent,
         [](Books &b, int d, int) {
             tax(b, d).tax = twice(tax(b, d).tax);
             ++tax(b, d).version;
         }},
        {"date changed at Avalara",
         S::ChangedAtAvalara,
         Side::Avalara,
         Cause::OtherContent,
         [](Books &b, int d, int) { tax(b, d).date = tax(b, d).date.addDays(1); }},
        {"committed in the console",
         S::ChangedAtAvalara,
         Side::Avalara,
         Cause::CommittedByOthers,
         [](Books &b, int d, int) { source(b, d).recorded->status = TaxStatus::Saved; }},
        {"excluded and yet recorded",
         S::ChangedAtAvalara,
         Side::Avalara,
         Cause::SetAsideButRecorded,
         [](Books &b, int d, int e) {
             source(b, d).isSetAside = true;
             entry(b, e).entryId.clear();
         }},
        {"entry amount edited",
         S::TaxDiffers,
         Side::Ledger,
         Cause::EntryChanged,
         [](Books &b, int, int e) {
             auto &lines = entry(b, e).entry.lines;
             lines[0].amount = cents(lines[0].amount, 1);
             lines[1].amount = cents(lines[1].amount, -1);
             entry(b, e).tax = entry(b, e).entry.tax()->toDecimal();
         }},
        {"entry moved to another account",
         S::AccountDiffers,
         Side::Ledger,
         Cause::EntryChanged,
         [](Books &b, int, int e) { entry(b, e).entry.lines[1].glAccountCode = u"2999"_s; }},
        {"cost center edited",
         S::AccountDiffers,
         Side::Ledger,
         Cause::EntryChanged,
         [](Books &b, int, int e) { entry(b, e).entry.lines[1].costCenter = u"US-N"_s; }},
        {"entry dated otherwise",
         S::DateDiffers,
         Side::Ledger,
         Cause::EntryChanged,
         [](Books &b, int, int e) { entry(b, e).entry.date = entry(b, e).entry.date.addDays(2); }},
        {"adjusted, the earlier entry moved to another account",
         S::AccountDiffers,
         Side::Ledger,
         Cause::EntryChanged,
         [](Books &b, int d, int e) {
             adjust(b, d, e);
             entry(b, e).entry.lines.back().glAccountCode = u"2299"_s;
         }},
        {"adjusted, the later entry moved to another cost center",
         S::AccountDiffers,
         Side::Ledger,
         Cause::EntryChanged,
         [](Books &b, int d, int e) {
             adjust(b, d, e);
             b.entries.back().entry.lines.back().costCenter = u"US-N"_s;
         }},
        {"voided in the console",
         S::VoidedOnOneSide,
         Side::Avalara,
         Cause::VoidedAtAvalara,
         [](Books &b, int d, int) { tax(b, d).status = TaxStatus::Cancelled; }},
        {"deleted in the ledger",
         S::VoidedOnOneSide,
         Side::Source,
         Cause::DeletedAtSource,
         [](Books &b, int d, int) { source(b, d).isDeleted = true; }},
        {"locked and changed",
         S::Locked,
         Side::Source,
         Cause::SourceChanged,
         [](Books &b, int d, int) {
             source(b, d).net = twice(source(b, d).net);
             source(b, d).isChanged = true;
             tax(b, d).isLocked = true;
         }},
        {"entry posted twice",
         S::Duplicate,
         Side::Ledger,
         Cause::TwoEntries,
         [](Books &b, int d, int e) {
             EntryRow second = entry(b, e);
             second.entryId = u"second-%1"_s.arg(d);
             b.entries.push_back(second);
         }},
        {"booked once more by hand",
         S::Duplicate,
         Side::Ledger,
         Cause::SecondEntry,
         [](Books &b, int d, int e) {
             EntryRow second = entry(b, e);
             second.entryId = u"second-%1"_s.arg(d);
             second.entry.marker.clear();
             b.entries.push_back(second);
         },
         true},
        {"recorded under two codes",
         S::Duplicate,
         Side::Avalara,
         Cause::SecondTransaction,
         [](Books &b, int d, int) {
             TaxRow second = tax(b, d);
             second.code += u"-B"_s;
             b.transactions.push_back(second);
         },
         true},
    };
    return all;
}

void sweep(Books &books)
{
    std::erase_if(books.transactions, [](const TaxRow &row) { return row.code.isEmpty(); });
    std::erase_if(books.entries, [](const EntryRow &row) { return row.entryId.isEmpty(); });
}

} // namespace levytest
