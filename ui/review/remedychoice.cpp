#include "ui/review/remedychoice.h"

#include "core/rules/entryday.h"
#include "core/rules/remedies.h"
#include "core/rules/undo.h"
#include "ui/components/formats.h"

#include <QCoreApplication>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RemedyChoice)
};

EventList::Entry step(const QString &icon, const QString &sentence)
{
    return {{}, icon, Tone::Secondary, sentence, {}, {}, false};
}

EventList::Entry final(const QString &sentence, const QString &more)
{
    return {{}, u"lock"_s, Tone::Indigo, sentence, {}, more, true};
}

EventList::Entry takingBack(const Document &document, const QString &sentence)
{
    if (document.hasEntry())
        return step(u"documents"_s, sentence.arg(document.entryNumber));
    return step(u"documents"_s, Words::tr("The ledger holds no entry that has to be taken back."));
}

RemedyChoice adjusting(const DocumentView &view)
{
    const QString number = view.document.source.number;
    return {
        RemedyKind::Adjust,
        Words::tr("Adjust…"),
        Words::tr("Adjust %1").arg(number),
        Words::tr("%1 is adjusted").arg(number),
        {step(
             u"calculator"_s,
             Words::tr("Avalara calculates the document as it is now, under the same code.")),
         step(
             u"documents"_s,
             Words::tr("Only the difference in tax is posted; the entry that is there stays.")),
         step(u"sync"_s, Words::tr("The invoice in the ledger stays as it is now.")),
         final(
             Words::tr("Commits the new version in Avalara. This cannot be undone."),
             Words::tr("The version before stays visible there, with the reason."))},
        true,
        false};
}

RemedyChoice reposting(const DocumentView &view, QDate day)
{
    const QString number = view.document.source.number;
    RemedyChoice choice{
        RemedyKind::Repost,
        Words::tr("Reverse and repost…"),
        Words::tr("Reverse and repost %1").arg(number),
        Words::tr("%1 is reversed and reposted").arg(number),
        {},
        false,
        true};
    const EventList::Entry anew = step(
        u"sync"_s,
        Words::tr("The document as it is now is calculated under another code and posted anew."));
    if (isTakenBack(view.document)) {
        choice.action = Words::tr("Record anew…");
        choice.title = Words::tr("Record %1 anew").arg(number);
        choice.sentence = Words::tr("%1 is recorded anew").arg(number);
        choice.consequences
            = {step(u"documents"_s, Words::tr("Nothing counts for it now, nothing is taken back.")),
               anew};
    } else {
        choice.consequences
            = {takingBack(
                   view.document,
                   Words::tr("Journal entry %1 is taken back by a reversing entry of %2.")
                       .arg(u"%1"_s, longDay(day))),
               step(
                   u"undo"_s,
                   Words::tr("Avalara gets a reversing document of %1 with every amount turned.")
                       .arg(longDay(day))),
               anew};
    }
    choice.consequences.push_back(final(
        Words::tr("Commits in Avalara. This cannot be undone."),
        Words::tr("The earlier document stays visible in both books.")));
    return choice;
}

RemedyChoice voiding(const DocumentView &view)
{
    const Document &document = view.document;
    const bool isCommitted = document.tax && document.tax->status == TaxStatus::Committed;
    const QString number = document.source.number;
    return {
        RemedyKind::Void,
        Words::tr("Void…"),
        Words::tr("Void %1").arg(number),
        Words::tr("%1 is voided").arg(number),
        {takingBack(
             document,
             Words::tr("First the ledger: journal entry %1 is taken back by a reversing entry, on "
                       "its own day where that period is open, else today.")),
         step(
             u"shield"_s,
             Words::tr("Should the ledger refuse, nothing is voided and the document waits here.")),
         step(
             u"trash"_s,
             isCommitted ? Words::tr("Then Avalara: the document is voided, its tax is not filed.")
                         : Words::tr("Then Avalara: the saved document is deleted.")),
         final(
             Words::tr("Takes it back in both books. This cannot be undone."),
             Words::tr("Entry, reversal and reason stay visible in the audit trail."))},
        false,
        false};
}

RemedyChoice reversing(const DocumentView &view, QDate day)
{
    const QString number = view.document.source.number;
    return {
        RemedyKind::Reverse,
        Words::tr("Reverse…"),
        Words::tr("Reverse %1").arg(number),
        Words::tr("%1 is reversed").arg(number),
        {takingBack(
             view.document,
             Words::tr("First the ledger: journal entry %1 is taken back by a reversing entry of "
                       "%2.")
                 .arg(u"%1"_s, longDay(day))),
         step(
             u"undo"_s,
             Words::tr("Then Avalara gets a reversing document of %1 with every amount turned, at "
                       "the rates of %2.")
                 .arg(longDay(day), longDay(view.document.source.date))),
         step(u"lock"_s, Words::tr("The locked document stays as it is, on the return it is on.")),
         final(
             Words::tr("Commits the reversing document in Avalara. This cannot be undone."),
             Words::tr("Both documents and the reason stay visible."))},
        false,
        true};
}

} // namespace

std::vector<RemedyChoice> remedyChoices(const DocumentView &view, QDate day)
{
    // The rules are pure: what they would refuse is not offered.
    const Document &document = view.document;
    const Decider by{u"?"_s, QDateTime(day, QTime(12, 0), Qt::UTC)};
    std::vector<RemedyChoice> choices;
    if (adjust(document, adjustmentReasons().front(), {}, by))
        choices.push_back(adjusting(view));
    if (repost(document, day, {}, by))
        choices.push_back(reposting(view, day));
    if (voidDocument(document, {}, by))
        choices.push_back(voiding(view));
    if (reverse(document, day, {}, by))
        choices.push_back(reversing(view, day));
    return choices;
}

RemedyChoice entryDayChoice(const DocumentView &view, QDate day)
{
    const Document &document = view.document;
    const QString number = document.source.number;
    RemedyChoice choice;
    choice.action = Words::tr("Choose another day…");
    choice.title = Words::tr("Another day for the entry of %1").arg(number);
    choice.hasDay = true;
    choice.dayLabel = Words::tr("Day of the entry, in a period that is open");
    choice.consequences = {
        step(
            u"calendar"_s,
            Words::tr("The journal entry is dated %1 or as you choose; the period that is closed "
                      "stays as it is.")
                .arg(longDay(day))),
        step(
            u"calculator"_s,
            isDayOfReversal(document)
                ? Words::tr("A reversing document at Avalara gets the same day.")
                : Words::tr("Day and tax of the document at Avalara stay as they are."))};
    return choice;
}

Decision decisionOf(RemedyKind kind, const RemedyAnswer &answer)
{
    return [kind, answer](Document document, const Decider &by) -> Result<Change> {
        switch (kind) {
        case RemedyKind::Adjust:
            return adjust(std::move(document), answer.avalaraReason, answer.words, by);
        case RemedyKind::Repost:
            return repost(std::move(document), answer.day, answer.words, by);
        case RemedyKind::Void:
            return voidDocument(std::move(document), answer.words, by);
        case RemedyKind::Reverse:
            return reverse(std::move(document), answer.day, answer.words, by);
        case RemedyKind::None:
            break;
        }
        return giveUpRemedy(std::move(document), by);
    };
}

QString adjustmentReasonName(const QString &word)
{
    if (word == "PriceAdjusted"_L1)
        return Words::tr("Price adjusted");
    if (word == "ProductReturned"_L1)
        return Words::tr("Product returned");
    if (word == "ProductExchanged"_L1)
        return Words::tr("Product exchanged");
    if (word == "SourcingIssue"_L1)
        return Words::tr("Wrong place of sale");
    if (word == "ExemptCertApplied"_L1)
        return Words::tr("Exemption certificate applied");
    if (word == "ReconciledWithGeneralLedger"_L1)
        return Words::tr("Reconciled with the general ledger");
    if (word == "BadDebt"_L1)
        return Words::tr("Bad debt");
    return word == "Other"_L1 ? Words::tr("Other, in your own words") : word;
}

} // namespace levy::ui
