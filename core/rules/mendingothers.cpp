// What somebody else did at Avalara or in the ledger, undone or followed.
#include "core/rules/mending.h"
#include "core/rules/names.h"
#include "core/rules/notes.h"
#include "core/rules/undo.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> declined(const QString &code, const QString &why)
{
    return fail(ErrorKind::Rejected, u"decision."_s + code, why);
}

tl::unexpected<Error> changedSince(const Document &document)
{
    return declined(
        u"changed-since"_s,
        u"%1 is not at Avalara as the comparison found it; compare the books again"_s.arg(
            nameOf(document)));
}

Note decided(const QString &kind, const QString &summary, const TaxResult &held, const Decider &by)
{
    Note note = noteOf(kind, summary, u"decided"_s, Json::object({{u"by"_s, by.person}}));
    note.facts.setIfAny(u"transactionId"_s, held.transactionId);
    note.facts.set(u"version"_s, held.version);
    return note;
}

/// Tax that stands on a final document can be neither taken back nor corrected by an entry.
Result<void> checkOffDocument(const Document &document)
{
    if (!document.entry || !document.entry->isOnDocument() || !document.hasEntry())
        return {};
    return declined(
        u"tax-on-document"_s,
        u"the tax of %1 stands on the document itself; correct it in the ledger or at Avalara by "
        "hand"_s.arg(nameOf(document)));
}

Result<void> checkSale(const Document &document)
{
    if (document.source.status == SourceStatus::Deleted)
        return declined(u"deleted"_s, u"%1 is gone in the ledger"_s.arg(nameOf(document)));
    if (!document.tax)
        return declined(
            u"not-recorded"_s, u"Levy has not recorded %1 at Avalara"_s.arg(nameOf(document)));
    if (document.remedy.isUnderWay() || document.pending)
        return declined(
            u"under-way"_s,
            u"another correction of %1 waits or is under way; see it through first"_s.arg(
                nameOf(document)));
    return {};
}

/// Voided there, and nothing else is going on.
Result<void> checkVoided(const Document &document, const TaxResult &held)
{
    if (const Result<void> rests = checkAtRest(document); !rests)
        return rests;
    if (const Result<void> stands = checkSale(document); !stands)
        return stands;
    if (held.status != TaxStatus::Cancelled || held.code != document.code)
        return changedSince(document);
    return checkOffDocument(document);
}

/// Committed there with another content, and nothing else is going on.
Result<void> checkDrifted(const Document &document, const TaxResult &held)
{
    if (const Result<void> rests = checkAtRest(document); !rests)
        return rests;
    if (const Result<void> stands = checkSale(document); !stands)
        return stands;
    if (held.status != TaxStatus::Committed || document.tax->status != TaxStatus::Committed
        || held.code != document.code)
        return changedSince(document);
    if (!held.isLocked)
        return {};
    return declined(
        u"locked"_s,
        u"Avalara locked %1; it can only be reversed and reposted"_s.arg(nameOf(document)));
}

Result<Decimal> taxIn(const LedgerEntry &entry, const Document &document)
{
    if (entry.currency != document.source.currency)
        return declined(
            u"other-currency"_s,
            u"the second entry of %1 is in another currency than the document; reverse it in the "
            "ledger by hand"_s.arg(nameOf(document)));
    const Result<Money> tax = entry.tax();
    if (!tax)
        return fail(tax.error());
    return tax->toDecimal();
}

/// As Levy wrote it where it is its twin, else as the ledger has it.
Result<PastEntry> pastOf(const PostedEntry &second, const Document &document)
{
    PastEntry past{second.entry, second.entryId, second.entryNumber, {}};
    if (differenceBetween(*document.entry, second.entry).isEmpty()) {
        past.entry = *document.entry;
        past.tax = document.entryTax;
        return past;
    }
    const Result<Decimal> tax = taxIn(second.entry, document);
    if (!tax)
        return fail(tax.error());
    past.tax = *tax;
    return past;
}

} // namespace

Result<Change> recordAnew(Document document, const TaxResult &held, const Decider &by)
{
    if (const Result<void> may = checkVoided(document, held); !may)
        return fail(may.error());
    PastTax past{*document.tax, {}, {}};
    past.tax.status = TaxStatus::Cancelled;
    past.tax.statusText = held.statusText;
    past.tax.lines.clear();
    past.tax.messages.clear();
    release(document);
    retireEntry(document);
    document.pastTax.push_back(std::move(past));
    document.tax.reset();
    document.calculatedFrom.clear();
    document.assessment.reset();
    document.code = codeOfLife(document.code, ++document.life);
    document.phase = Phase::Fetched;
    Note anew = decided(
        u"decision.record-anew"_s,
        u"%1: somebody voided it at Avalara; it is recorded anew as %2."_s.arg(
            nameOf(document), document.code),
        held,
        by);
    return Change{std::move(document), {std::move(anew)}};
}

Result<Change> withdraw(
    Document document, const TaxResult &held, const QString &words, const Decider &by)
{
    if (const Result<void> may = checkVoided(document, held); !may)
        return fail(may.error());
    Note note = decided(
        u"decision.withdraw"_s,
        u"%1: somebody voided it at Avalara; it is taken back in the ledger as well. %2"_s.arg(
            nameOf(document), words),
        held,
        by);
    release(document);
    document.remedy.kind = RemedyKind::Void;
    document.remedy.words = words;
    document.remedy.by = by.person;
    document.remedy.date = by.now.date();
    return Change{std::move(document), {std::move(note)}};
}

Result<Change> restore(
    Document document, const TaxResult &held, const QString &words, const Decider &by)
{
    if (const Result<void> may = checkDrifted(document, held); !may)
        return fail(may.error());
    Note note = decided(
        u"decision.restore"_s,
        u"%1: somebody changed it at Avalara (version %2); another version brings it back to what the ledger says. %3"_s
            .arg(nameOf(document), QString::number(held.version), words),
        held,
        by);
    release(document);
    // Levy's figures, on top of the version that was looked at: a newer one stops the remedy.
    document.tax->version = held.version;
    document.tax->transactionId = held.transactionId;
    document.pending = document.source;
    document.remedy.kind = RemedyKind::Adjust;
    document.remedy.reason = u"ReconciledWithGeneralLedger"_s;
    document.remedy.words = words;
    document.remedy.by = by.person;
    document.remedy.isInspected = true;
    document.resumeAt = document.phase;
    document.phase = Phase::Fetched;
    return Change{std::move(document), {std::move(note)}};
}

Result<Change> takeOver(Document document, const TaxResult &held, const Decider &by)
{
    if (const Result<void> may = checkDrifted(document, held); !may)
        return fail(may.error());
    if (const Result<void> may = checkOffDocument(document); !may)
        return fail(may.error());
    const TaxResult &ours = *document.tax;
    if (held.totalAmount != ours.totalAmount || held.currency != ours.currency
        || held.date != ours.date || held.customerCode != ours.customerCode) {
        return declined(
            u"other-sale"_s,
            u"Avalara holds another day, customer, currency or net total than %1; bring Avalara "
            u"back "
            "to the document instead"_s.arg(nameOf(document)));
    }
    Note note = decided(
        u"decision.take-over"_s,
        u"%1: the tax that somebody gave it at Avalara (%2 instead of %3) is taken over; the difference is posted."_s
            .arg(nameOf(document), held.totalTax.toString(), ours.totalTax.toString()),
        held,
        by);
    release(document);
    retireEntry(document);
    document.tax = held;
    document.phase = Phase::Calculated;
    return Change{std::move(document), {std::move(note)}};
}

Result<Change> takeBackSecond(
    Document document, const std::vector<PostedEntry> &held, const Decider &by)
{
    if (const Result<void> rests = checkAtRest(document); !rests)
        return fail(rests.error());
    if (const Result<void> stands = checkSale(document); !stands)
        return fail(stands.error());
    if (const Result<void> may = checkOffDocument(document); !may)
        return fail(may.error());
    if (!document.entry || !document.hasEntry())
        return declined(
            u"no-entry"_s, u"%1 has no journal entry of its own"_s.arg(nameOf(document)));
    const auto isOwn = [&](const PostedEntry &one) {
        return one.entryId == document.entryId
            || std::ranges::any_of(document.pastEntries, [&](const PastEntry &past) {
                   return past.entryId == one.entryId;
               });
    };
    if (std::ranges::none_of(held, isOwn))
        return declined(
            u"own-gone"_s,
            u"the ledger has Levy's own entry of %1 no more; compare the books again"_s.arg(
                nameOf(document)));
    Note note = noteOf(
        u"decision.take-back-second"_s, {}, u"decided"_s, Json::object({{u"by"_s, by.person}}));
    QStringList numbers;
    for (const PostedEntry &second : held) {
        if (isOwn(second))
            continue;
        Result<PastEntry> past = pastOf(second, document);
        if (!past)
            return fail(past.error());
        numbers << second.entryNumber;
        document.postedBefore
            = document.postedBefore.plus(past->tax).value_or(document.postedBefore);
        document.pastEntries.push_back(std::move(*past));
    }
    if (numbers.isEmpty())
        return declined(
            u"no-second"_s,
            u"the ledger holds no second entry of %1 any more"_s.arg(nameOf(document)));
    note.summary
        = u"%1: entry %2, a second one with its marker, is taken back by a mirrored entry."_s.arg(
            nameOf(document), numbers.join(u", "_s));
    release(document);
    retireEntry(document);
    document.phase = Phase::Calculated;
    return Change{std::move(document), {std::move(note)}};
}

} // namespace levy
