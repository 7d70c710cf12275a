#include "core/rules/mending.h"

#include "core/rules/notes.h"
#include "core/rules/undo.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &code, const QString &why)
{
    return fail(ErrorKind::Rejected, u"decision."_s + code, why);
}

Note decided(const QString &kind, const QString &summary, const Decider &by)
{
    return noteOf(kind, summary, u"decided"_s, Json::object({{u"by"_s, by.person}}));
}

} // namespace

Result<void> checkAtRest(const Document &document)
{
    const bool isAtRest = document.state == DocumentState::Done
        || document.state == DocumentState::AwaitsFinalisation
        || document.state == DocumentState::Waiting || document.state == DocumentState::Failed;
    if (isAtRest && !document.intent)
        return {};
    return refused(
        u"at-work"_s,
        u"%1 is being worked on or was set aside; compare the books again afterwards"_s.arg(
            nameOf(document)));
}

Result<Change> postAgain(Document document, const Decider &by)
{
    if (const Result<void> rests = checkAtRest(document); !rests)
        return fail(rests.error());
    if (!document.hasEntry() || !document.entry || document.entry->isOnDocument())
        return refused(
            u"no-entry"_s, u"%1 has no journal entry to be posted again"_s.arg(nameOf(document)));
    Note again = decided(
        u"decision.post-again"_s,
        u"%1: the ledger has entry %2 no more; it is looked for once more and then posted again."_s
            .arg(nameOf(document), document.entryNumber),
        by);
    again.facts.set(u"entryId"_s, document.entryId);
    again.facts.set(u"marker"_s, document.entry->marker);
    release(document);
    document.entryId.clear();
    document.entryNumber.clear();
    document.phase = Phase::Calculated;
    document.lookedUp = false;
    document.intent = Intent{by.now, 0};
    return Change{std::move(document), {std::move(again)}};
}

Result<Change> commitAgain(Document document, const Decider &by)
{
    if (const Result<void> rests = checkAtRest(document); !rests)
        return fail(rests.error());
    if (!document.tax || document.tax->status != TaxStatus::Committed
        || document.phase < Phase::Verified)
        return refused(u"not-committed"_s, u"%1 was not committed by Levy"_s.arg(nameOf(document)));
    Note again = decided(
        u"decision.commit-again"_s,
        u"%1: somebody took its commit back at Avalara; it is committed again."_s.arg(
            nameOf(document)),
        by);
    release(document);
    document.tax->status = TaxStatus::Saved;
    document.tax->statusText = u"Saved"_s;
    document.phase = Phase::Verified;
    return Change{std::move(document), {std::move(again)}};
}

Result<Change> recordAgain(Document document, const Decider &by)
{
    if (const Result<void> rests = checkAtRest(document); !rests)
        return fail(rests.error());
    if (document.source.status == SourceStatus::Deleted)
        return refused(u"deleted"_s, u"%1 is gone in the ledger"_s.arg(nameOf(document)));
    if (!document.tax)
        return refused(
            u"not-recorded"_s, u"Levy has not recorded %1 at Avalara"_s.arg(nameOf(document)));
    if (document.entry && document.entry->isOnDocument()
        && document.source.status == SourceStatus::Final)
        return refused(
            u"final"_s,
            u"%1 carries its tax itself and can no longer be changed; record it at Avalara by hand"_s
                .arg(nameOf(document)));
    Note again = decided(
        u"decision.record-again"_s,
        u"%1 is not at Avalara any more; it is recorded again."_s.arg(nameOf(document)),
        by);
    again.facts.set(u"transactionId"_s, document.tax->transactionId);
    release(document);
    retireEntry(document);
    document.tax.reset();
    document.phase = Phase::Fetched;
    return Change{std::move(document), {std::move(again)}};
}

} // namespace levy
