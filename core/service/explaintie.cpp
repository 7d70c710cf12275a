#include "core/service/explaintie.h"

#include <QCoreApplication>

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconcile;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExplainTie)
};

QString fact(const ReconciledRow &row, QStringView key)
{
    const Json &value = row.tie.facts[key];
    return value.isString() ? value.toString() : QString::fromUtf8(value.numberText());
}

QString entryOf(const ReconciledRow &row)
{
    return row.entryNumbers.empty() ? QString() : row.entryNumbers.front();
}

/// "the tax is 8.00 instead of 7.00", from the facts of a comparison.
QString whatDiffers(const ReconciledRow &row)
{
    const QString what = fact(row, u"what");
    const QString wanted = fact(row, u"wanted");
    const QString held = fact(row, u"held");
    if (what == u"tax")
        return Words::tr("the tax is %1 instead of %2").arg(held, wanted);
    if (what == u"amount")
        return Words::tr("the net amount is %1 instead of %2").arg(held, wanted);
    if (what == u"currency")
        return Words::tr("the currency is %1 instead of %2").arg(held, wanted);
    if (what == u"date")
        return Words::tr("the date is %1 instead of %2").arg(held, wanted);
    if (what == u"customer")
        return Words::tr("the customer is %1 instead of %2").arg(held, wanted);
    if (what == u"entry")
        return Words::tr("it holds %1 instead of %2").arg(held, wanted);
    return Words::tr("lines or addresses are not the same");
}

QString brokenPairOf(const ReconciledRow &row)
{
    const QString code = fact(row, u"code");
    const QString partner = fact(row, u"partner");
    if (row.tie.state == TieState::ChangedAtAvalara)
        return Words::tr("%1 and %2 took each other back; %1 was changed at Avalara: %3.")
            .arg(code, partner, whatDiffers(row));
    if (row.tie.state == TieState::PostedNotCommitted)
        return Words::tr("%1 and %2 took each other back; the commit of %1 was taken back at "
                         "Avalara.")
            .arg(code, partner);
    return Words::tr("%1 and %2 took each other back; %1 was voided or deleted at Avalara.")
        .arg(code, partner);
}

QString causeOf(const ReconciledRow &row)
{
    switch (row.tie.cause) {
    case Cause::None:
        return {};
    case Cause::RecordedOutside:
        return Words::tr("Another program recorded it at Avalara as %1.").arg(row.code);
    case Cause::NotFetched:
        return Words::tr("The ledger lists it, but Levy has not fetched it yet.");
    case Cause::HeldUp:
        return Words::tr("It is held up (%1), so nothing was recorded at Avalara.")
            .arg(fact(row, u"why"));
    case Cause::AtWork:
        return Words::tr("Levy is not through with it yet.");
    case Cause::DeletedAtAvalara:
        return Words::tr("Levy recorded it as %1, and Avalara has it no more.").arg(row.code);
    case Cause::NoDocument:
        return Words::tr("Avalara holds %1, and no sales document of the ledger belongs to it.")
            .arg(row.code);
    case Cause::EntryWithoutDocument:
        return Words::tr(
                   "Entry %1 bears Levy's marker \"%2\", and no sales document belongs to it.")
            .arg(entryOf(row), row.marker);
    case Cause::BookedByHand:
        return Words::tr("Entry %1 stands on a tax account and was not written by Levy.")
            .arg(entryOf(row));
    case Cause::SetAsideButRecorded:
        return Words::tr("A person set the document aside, and yet it is recorded or posted.");
    case Cause::EntryNotWritten:
        return Words::tr("No entry brought its tax into the ledger.");
    case Cause::EntryGone:
        return Words::tr("Levy posted its entry, and the ledger has it no more.");
    case Cause::EntryNotReleased:
        return Words::tr("Entry %1 is in the ledger but not released.").arg(entryOf(row));
    case Cause::NotCommittedYet:
        return Words::tr("It is final in the ledger, but only saved at Avalara.");
    case Cause::Uncommitted:
        return Words::tr("Levy committed it, and somebody took the commit back at Avalara.");
    case Cause::SourceOpen:
        return Words::tr("The document is not final in the ledger yet.");
    case Cause::SourceChanged:
        return Words::tr("The document was changed after its tax was calculated: at Avalara %1.")
            .arg(whatDiffers(row));
    case Cause::EntryChanged:
        return Words::tr("The ledger does not hold what Levy wrote: %1.").arg(whatDiffers(row));
    case Cause::TaxOnDocumentChanged:
        return Words::tr("The document does not carry the tax that Levy wrote on it: %1.")
            .arg(whatDiffers(row));
    case Cause::OtherContent:
        return Words::tr("Avalara does not hold what Levy recorded: %1.").arg(whatDiffers(row));
    case Cause::CommittedByOthers:
        return Words::tr("Somebody committed it at Avalara before Levy did.");
    case Cause::VoidedAtAvalara:
        return Words::tr("It was voided at Avalara, but the document still stands.");
    case Cause::NotVerified:
        return Words::tr(
            "A list did not show it as it is known, and too many did so at once to look "
            "at each by itself; lists lag after much work.");
    case Cause::PairBroken:
        return brokenPairOf(row);
    case Cause::DeletedAtSource:
        return Words::tr("It was deleted in the ledger, but its tax still stands.");
    case Cause::TwoEntries:
        return Words::tr("The ledger holds %1 entries with its marker.").arg(fact(row, u"entries"));
    case Cause::SecondEntry:
        return Words::tr("Entry %1 books the tax of document %2 once more.")
            .arg(entryOf(row), fact(row, u"twin"));
    case Cause::SecondTransaction:
        return Words::tr("Avalara holds the same content twice (%1).").arg(row.code);
    }
    return {};
}

QString consequenceOf(const ReconciledRow &row)
{
    const bool isFiled = row.tie.avalaraTax.has_value();
    if (row.tie.cause == Cause::PairBroken)
        return Words::tr("Avalara files what is left of the two: tax that no sale explains.");
    switch (row.tie.state) {
    case TieState::Agrees:
        return {};
    case TieState::UnderWay:
        if (row.tie.cause == Cause::NotVerified)
            return Words::tr("Whether the books agree over it is not known yet.");
        return Words::tr("Nothing yet: it is within the usual time.");
    case TieState::MissingAtAvalara:
        return Words::tr("No tax is filed for it.");
    case TieState::MissingInSource:
        return row.tie.side == Side::Avalara
            ? Words::tr("Avalara files tax for a sale that the ledger does not show.")
            : Words::tr("The tax liability holds an amount that no sale explains.");
    case TieState::CommittedNotPosted:
        return Words::tr("Avalara files this tax; the ledger does not show it.");
    case TieState::PostedNotCommitted:
        return Words::tr("The ledger shows this tax; Avalara does not file it.");
    case TieState::SavedTooLong:
        return Words::tr("Avalara does not file it before it is committed.");
    case TieState::AmountDiffers:
    case TieState::CurrencyDiffers:
        return isFiled ? Words::tr("Avalara files tax on other figures than the invoice's.")
                       : Words::tr("The tax is of other figures than the invoice's.");
    case TieState::TaxDiffers:
        return Words::tr("The ledger's tax liability is not what Avalara files.");
    case TieState::DateDiffers:
        return Words::tr("The tax may fall into another period in one of the books.");
    case TieState::AccountDiffers:
        return Words::tr("The total is right, but it stands on another account or cost center.");
    case TieState::VoidedOnOneSide:
        return row.tie.side == Side::Source
            ? Words::tr("Tax is filed or booked for a sale that does not exist any more.")
            : Words::tr("No tax is filed for a sale that took place.");
    case TieState::Locked:
        return Words::tr("Avalara has reported it on a return; it cannot be changed there.");
    case TieState::Duplicate:
        return row.tie.side == Side::Ledger ? Words::tr("The ledger shows the tax twice.")
                                            : Words::tr("Avalara would file the tax twice.");
    case TieState::ChangedAtAvalara:
        return Words::tr("What Avalara files is not what the invoice and the ledger say.");
    }
    return {};
}

QString mendTitle(Mend mend)
{
    switch (mend) {
    case Mend::None:
    case Mend::Wait:
    case Mend::CorrectByHand:
        return {};
    case Mend::ProcessNow:
        return Words::tr("Process now");
    case Mend::PostMissingEntry:
        return Words::tr("Post missing entry");
    case Mend::Commit:
        return Words::tr("Commit");
    case Mend::Void:
        return Words::tr("Void");
    case Mend::RecordAnew:
        return Words::tr("Record anew");
    case Mend::Adjust:
        return Words::tr("Adjust in Avalara");
    case Mend::TakeOver:
        return Words::tr("Take over Avalara's tax");
    case Mend::ReverseDocument:
        return Words::tr("Reverse by a new document");
    case Mend::ReverseEntry:
        return Words::tr("Reverse second entry");
    }
    return {};
}

QString howOf(const ReconciledRow &row, Mend mend)
{
    switch (mend) {
    case Mend::None:
        return Words::tr("Nothing has to be done but to know of it; accept it with a reason.");
    case Mend::Wait:
        if (row.tie.cause == Cause::NotVerified)
            return Words::tr("Compare the books again in some minutes.");
        return Words::tr("The next sync goes on with it.");
    case Mend::ProcessNow:
        if (row.tie.cause == Cause::OtherContent)
            return Words::tr("Levy records it again over what somebody saved there.");
        return Words::tr("Levy takes it through its usual steps again.");
    case Mend::PostMissingEntry:
        return Words::tr("Levy looks for the entry twice more and then posts it with its marker.");
    case Mend::Commit:
        return Words::tr("Levy commits it at Avalara.");
    case Mend::RecordAnew:
        return Words::tr("Levy records it under another code, because Avalara takes nothing over a "
                         "voided one; the entry in the books stays.");
    case Mend::Void:
        if (row.tie.cause == Cause::SecondTransaction)
            return Words::tr("Levy voids the second one, %1, if it recorded it itself; the "
                             "document's own stays.")
                .arg(row.code);
        if (row.tie.cause == Cause::VoidedAtAvalara)
            return Words::tr(
                "Levy reverses the entry in the ledger; the document rests as voided.");
        return Words::tr("Levy reverses the entry in the ledger first, then voids it at Avalara.");
    case Mend::TakeOver:
        return Words::tr("Levy takes Avalara's tax for right and posts the difference.");
    case Mend::Adjust:
        if (row.tie.cause == Cause::OtherContent)
            return Words::tr("Levy makes another version at Avalara with what the document says; "
                             "the books stay as they are.");
        return Words::tr("Levy brings Avalara to the invoice's figures and posts the difference.");
    case Mend::ReverseDocument:
        return Words::tr("Only a reversing document in an open period corrects it.");
    case Mend::ReverseEntry:
        if (row.tie.cause == Cause::TwoEntries)
            return Words::tr("Levy posts an entry that mirrors the second one.");
        return Words::tr("Reverse entry %1 in the ledger.").arg(entryOf(row));
    case Mend::CorrectByHand:
        if (row.tie.cause == Cause::PairBroken)
            return row.tie.state == TieState::VoidedOnOneSide
                ? Words::tr("Void the other one, too, in Avalara's console; where it is locked, "
                            "record a transaction that takes it back there. Then compare again.")
                : Words::tr("Bring it back to what it was in Avalara's console, then compare "
                            "again.");
        return row.tie.side == Side::Avalara
            ? Words::tr("Void one of the two in Avalara's console.")
            : Words::tr("Correct or release the entry in the ledger, then compare again.");
    }
    return {};
}

QString ownerOf(const ReconciledRow &row)
{
    switch (row.tie.side) {
    case Side::Avalara:
        return u"avalara"_s;
    case Side::Ledger:
        return u"erp"_s;
    case Side::Source:
    case Side::None:
        break;
    }
    return u"finance"_s;
}

} // namespace

QString titleOf(TieState state)
{
    switch (state) {
    case TieState::Agrees:
        return Words::tr("Agrees");
    case TieState::UnderWay:
        return Words::tr("Under way");
    case TieState::MissingAtAvalara:
        return Words::tr("In source and not in Avalara");
    case TieState::MissingInSource:
        return Words::tr("Without a sales document");
    case TieState::CommittedNotPosted:
        return Words::tr("Committed, not posted");
    case TieState::PostedNotCommitted:
        return Words::tr("Posted, not committed");
    case TieState::SavedTooLong:
        return Words::tr("Saved for too long");
    case TieState::AmountDiffers:
        return Words::tr("Amount differs");
    case TieState::TaxDiffers:
        return Words::tr("Tax differs");
    case TieState::CurrencyDiffers:
        return Words::tr("Currency differs");
    case TieState::DateDiffers:
        return Words::tr("Date differs");
    case TieState::AccountDiffers:
        return Words::tr("Account differs");
    case TieState::VoidedOnOneSide:
        return Words::tr("Voided on one side");
    case TieState::Locked:
        return Words::tr("Locked by Avalara");
    case TieState::Duplicate:
        return Words::tr("Duplicate");
    case TieState::ChangedAtAvalara:
        return Words::tr("Changed at Avalara");
    }
    return {};
}

TieExplanation explain(const ReconciledRow &row)
{
    TieExplanation explanation;
    explanation.title = titleOf(row.tie.state);
    explanation.cause = causeOf(row);
    explanation.consequence = consequenceOf(row);
    if (!row.isOpen() && !row.accepted)
        return explanation;
    explanation.owner = ownerOf(row);
    explanation.mend = mendTitle(row.tie.mend);
    explanation.how = howOf(row, row.tie.mend);
    return explanation;
}

MendWords mendWords(const ReconciledRow &row, Mend mend)
{
    return {mendTitle(mend), howOf(row, mend)};
}

} // namespace levy
