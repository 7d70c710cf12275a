#include "core/rules/remedies.h"

#include "core/rules/notes.h"
#include "core/rules/undo.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &code, const QString &why)
{
    return fail(ErrorKind::Rejected, u"decision."_s + code, why);
}

QString numberOf(const Document &document)
{
    return document.source.number;
}

bool isCommitted(const Document &document)
{
    return document.tax && document.tax->status == TaxStatus::Committed;
}

/// Whether the remedy under way has written nothing yet. What the document had in the ledger before
/// joins the earlier entries when a remedy begins, so an entry then is the one that takes back.
bool isUntouched(const Document &document)
{
    const Remedy &remedy = document.remedy;
    const bool hasWritten = remedy.undoesLedger() && remedy.isInspected && document.hasEntry();
    return !document.intent && !hasWritten && !remedy.reversal;
}

Result<void> mayChoose(const Document &document)
{
    if (document.state != DocumentState::Waiting) {
        return refused(
            u"not-waiting"_s,
            u"document %1 does not wait for a decision"_s.arg(numberOf(document)));
    }
    if (document.intent) {
        return refused(
            u"in-doubt"_s,
            u"an entry of document %1 is still in doubt; process it again and decide when its "
            "outcome is known"_s.arg(numberOf(document)));
    }
    if (document.remedy.isUnderWay() && !isUntouched(document)) {
        return refused(
            u"under-way"_s,
            u"document %1 is half taken back already; mend what it waits for and process it again"_s
                .arg(numberOf(document)));
    }
    return {};
}

Result<void> mayTakeBackEntry(const Document &document)
{
    const bool isOnDocument
        = document.hasEntry() && document.entry && document.entry->isOnDocument();
    if (!isOnDocument || document.source.status == SourceStatus::Deleted)
        return {};
    return refused(
        u"tax-on-document"_s,
        u"the tax of document %1 stands on the document itself, which is final; credit it in the "
        "ledger and Levy calculates the credit note"_s.arg(numberOf(document)));
}

Change chosen(Document document, Remedy remedy, const QString &summary, const Decider &by)
{
    remedy.by = by.person;
    Json facts = Json::object(
        {{u"by"_s, by.person},
         {u"remedy"_s, toText(remedy.kind)},
         {u"flag"_s, document.flag.facts}});
    facts.setIfAny(u"reason"_s, remedy.reason);
    facts.setIfAny(u"words"_s, remedy.words);
    facts.setIfAny(u"date"_s, remedy.date.toString(Qt::ISODate));
    const QString text = remedy.words.isEmpty() ? summary : summary + u" Reason: "_s + remedy.words;
    Note note{u"decision."_s + toText(remedy.kind), text, std::move(facts), false, u"decided"_s};
    document.remedy = std::move(remedy);
    release(document);
    return {std::move(document), {std::move(note)}};
}

/// Only what both books can follow line by line.
Result<void> mayAdjust(const Document &document)
{
    const SalesDocument &before = document.source;
    const SalesDocument &after = *document.pending;
    const auto repostInstead = [&](const QString &what) {
        return refused(
            u"adjust-"_s + what,
            u"the %1 of document %2 changed, which an adjustment cannot follow in the ledger; "
            "reverse and repost it"_s.arg(what, numberOf(document)));
    };
    if (before.kind != after.kind)
        return repostInstead(u"kind"_s);
    if (before.date != after.date)
        return repostInstead(u"date"_s);
    if (before.currency != after.currency)
        return repostInstead(u"currency"_s);
    return {};
}

} // namespace

QStringList adjustmentReasons()
{
    return {
        u"PriceAdjusted"_s,
        u"ProductReturned"_s,
        u"ProductExchanged"_s,
        u"SourcingIssue"_s,
        u"ExemptCertApplied"_s,
        u"ReconciledWithGeneralLedger"_s,
        u"BadDebt"_s,
        u"Other"_s};
}

Result<Change> adjust(
    Document document, const QString &reason, const QString &words, const Decider &by)
{
    if (const Result<void> may = mayChoose(document); !may)
        return fail(may.error());
    if (!document.pending || !isCommitted(document)) {
        return refused(
            u"nothing-to-adjust"_s,
            u"document %1 was not changed after its commit"_s.arg(numberOf(document)));
    }
    if (document.tax->isLocked) {
        return refused(
            u"locked"_s,
            u"Avalara locked document %1; it can only be reversed and reposted"_s.arg(
                numberOf(document)));
    }
    if (!adjustmentReasons().contains(reason)) {
        return refused(
            u"adjust-reason"_s,
            u"\"%1\" is not a reason that Avalara knows; say one of %2"_s.arg(
                reason, adjustmentReasons().join(u", "_s)));
    }
    if (reason == u"Other" && words.trimmed().isEmpty())
        return refused(u"reason-missing"_s, u"the reason Other needs words of your own"_s);
    if (const Result<void> may = mayAdjust(document); !may)
        return fail(may.error());
    Remedy remedy;
    remedy.kind = RemedyKind::Adjust;
    remedy.reason = reason;
    remedy.words = words.trimmed();
    const QString summary
        = u"Document %1 is adjusted at Avalara (%2) and the difference posted."_s.arg(
            numberOf(document), reason);
    return chosen(std::move(document), std::move(remedy), summary, by);
}

Result<Change> repost(Document document, QDate day, const QString &words, const Decider &by)
{
    if (const Result<void> may = mayChoose(document); !may)
        return fail(may.error());
    if (!document.pending) {
        return refused(
            u"nothing-to-repost"_s,
            u"document %1 was not changed after its commit"_s.arg(numberOf(document)));
    }
    if (const Result<void> may = mayTakeBackEntry(document); !may && !isTakenBack(document))
        return fail(may.error());
    if (!day.isValid())
        return refused(u"day"_s, u"a reversal needs a day"_s);
    Remedy remedy;
    remedy.kind = RemedyKind::Repost;
    remedy.words = words.trimmed();
    remedy.date = day;
    const bool isGone = isTakenBack(document);
    const QString summary = isGone
        ? u"Document %1 is recorded anew under another code."_s.arg(numberOf(document))
        : u"Document %1 is reversed on %2 and recorded anew."_s.arg(
            numberOf(document), day.toString(Qt::ISODate));
    return chosen(std::move(document), std::move(remedy), summary, by);
}

Result<Change> voidDocument(Document document, const QString &words, const Decider &by)
{
    if (const Result<void> may = mayChoose(document); !may)
        return fail(may.error());
    const bool isAnywhere = document.tax || !document.pastEntries.empty();
    if (document.source.status != SourceStatus::Deleted || !isAnywhere) {
        return refused(
            u"not-deleted"_s,
            u"document %1 still exists in the ledger; only what is gone there is voided"_s.arg(
                numberOf(document)));
    }
    if (document.tax && document.tax->isLocked) {
        return refused(
            u"locked"_s,
            u"Avalara locked document %1; only a reversing document can take it back"_s.arg(
                numberOf(document)));
    }
    Remedy remedy;
    remedy.kind = RemedyKind::Void;
    remedy.words = words.trimmed();
    remedy.date = by.now.date();
    const QString summary = u"Document %1 is taken back in the ledger and voided at Avalara."_s.arg(
        numberOf(document));
    return chosen(std::move(document), std::move(remedy), summary, by);
}

Result<Change> reverse(Document document, QDate day, const QString &words, const Decider &by)
{
    const bool isLedgerDone = document.state == DocumentState::Waiting && !document.intent
        && document.remedy.kind == RemedyKind::Void && !document.remedy.reversal
        && document.flag.reason == FlagReason::LockedAtAvalara;
    if (!isLedgerDone) {
        if (const Result<void> may = mayChoose(document); !may)
            return fail(may.error());
    }
    if (!isCommitted(document)) {
        return refused(
            u"not-committed"_s,
            u"document %1 is not committed at Avalara, so nothing has to be reversed there"_s.arg(
                numberOf(document)));
    }
    const bool isMeant = document.flag.reason == FlagReason::LockedAtAvalara
        || document.flag.reason == FlagReason::DeletedAtSource || document.remedy.isUnderWay();
    if (!isMeant || document.pending) {
        return refused(
            u"not-to-be-reversed"_s,
            u"document %1 still stands in the ledger; reverse and repost it"_s.arg(
                numberOf(document)));
    }
    if (const Result<void> may = mayTakeBackEntry(document); !may)
        return fail(may.error());
    if (!day.isValid())
        return refused(u"day"_s, u"a reversing document needs a day"_s);
    Remedy remedy;
    remedy.kind = RemedyKind::Reverse;
    remedy.words = words.trimmed();
    remedy.date = day;
    // The ledger's side of a void that Avalara refused is done already.
    remedy.isInspected = isLedgerDone && document.remedy.isInspected;
    const QString summary
        = u"Document %1 is taken back in the ledger and reversed at Avalara on %2."_s.arg(
            numberOf(document), day.toString(Qt::ISODate));
    return chosen(std::move(document), std::move(remedy), summary, by);
}

Result<Change> giveUpRemedy(Document document, const Decider &by)
{
    if (!document.remedy.isUnderWay()) {
        return refused(
            u"no-remedy"_s,
            u"nothing was chosen for document %1 that is not done"_s.arg(numberOf(document)));
    }
    if (!isUntouched(document)) {
        return refused(
            u"under-way"_s,
            u"document %1 is half taken back already; it must be seen through"_s.arg(
                numberOf(document)));
    }
    dropRemedy(document);
    Note note{
        u"decision.given-up"_s,
        u"What was chosen for document %1 is dropped; nothing of it was written."_s.arg(
            numberOf(document)),
        Json::object({{u"by"_s, by.person}}),
        false,
        u"decided"_s};
    release(document);
    return Change{std::move(document), {std::move(note)}};
}

} // namespace levy
