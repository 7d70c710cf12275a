#include "core/service/mendways.h"

#include "core/base/failpoint.h"
#include "core/rules/mending.h"
#include "core/rules/remedies.h"
#include "core/service/reviewdesk.h"
#include "core/service/services.h"
#include "core/workspace/documents.h"

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconcile;

namespace {

bool isLookedAt(const ReconciledRow &row, Mend mend)
{
    switch (row.tie.cause) {
    case Cause::VoidedAtAvalara:
        return mend == Mend::RecordAnew || mend == Mend::Void;
    case Cause::OtherContent:
        return mend == Mend::Adjust || mend == Mend::TakeOver;
    case Cause::TwoEntries:
        return mend == Mend::ReverseEntry;
    default:
        return false;
    }
}

Result<Document> documentOf(Levy &levy, const ReconciledRow &row)
{
    auto document = levy.store().read(
        [&](Reader &reader) { return documents::load(reader, DocumentId{row.document}); });
    if (!document)
        return fail(document.error());
    if (!*document)
        return refusedMend(u"no-document"_s, u"the document is not in the workspace any more"_s);
    return std::move(**document);
}

Result<Decision> lookAtEntries(Services &services, const Document &document, http::Call &call)
{
    Ledger *ledger = services.ledger(document.source.connection);
    if (!ledger)
        return refusedMend(u"no-connection"_s, u"its connection is not configured any more"_s);
    if (!document.entry)
        return refusedMend(u"no-entry"_s, u"the document has no journal entry"_s);
    PostedQuery query;
    query.journal = document.entry->journal;
    query.marker = document.entry->marker;
    query.from = document.entry->date;
    query.to = document.entry->date;
    const auto held = ledger->connector->findPosted(query, call);
    if (!held)
        return fail(held.error());
    return Decision([found = *held](Document current, const Decider &by) {
        return takeBackSecond(std::move(current), found, by);
    });
}

} // namespace

tl::unexpected<Error> refusedMend(const QString &code, const QString &why)
{
    return fail(ErrorKind::Rejected, u"reconcile."_s + code, why);
}

QString wordsOfMend(qint64 run)
{
    return u"Found by reconciliation %1"_s.arg(run);
}

MendDecisions standardMends(qint64 run, QDate reversalDay)
{
    const QString words = wordsOfMend(run);
    MendDecisions decisions;
    decisions.postAgain = &postAgain;
    decisions.commitAgain = &commitAgain;
    decisions.recordAgain = &recordAgain;
    decisions.processAgain = &reprocess;
    decisions.voidDocument = [words](Document document, const Decider &by) {
        return voidDocument(std::move(document), words, by);
    };
    decisions.adjust = [words](Document document, const Decider &by) {
        return adjust(std::move(document), u"ReconciledWithGeneralLedger"_s, words, by);
    };
    decisions.reverseDocument = [words, reversalDay](Document document, const Decider &by) {
        return document.pending ? repost(std::move(document), reversalDay, words, by)
                                : reverse(std::move(document), reversalDay, words, by);
    };
    return decisions;
}

QString nameOf(const ReconciledRow &row)
{
    if (!row.number.isEmpty())
        return row.number;
    return row.code.isEmpty() ? row.marker : row.code;
}

Decision decisionFor(const ReconciledRow &row, Mend mend, const MendDecisions &decisions)
{
    switch (mend) {
    case Mend::ProcessNow:
        // What somebody else saved over ours is replaced like what is gone.
        return row.tie.cause == Cause::DeletedAtAvalara || row.tie.cause == Cause::OtherContent
            ? decisions.recordAgain
            : decisions.processAgain;
    case Mend::PostMissingEntry:
        return row.tie.cause == Cause::EntryGone ? decisions.postAgain : decisions.processAgain;
    case Mend::Commit:
        return decisions.commitAgain;
    case Mend::Void:
        // What still stands in the ledger is not voided unseen, whatever Avalara's console says.
        return row.tie.cause == Cause::DeletedAtSource ? decisions.voidDocument : Decision();
    case Mend::Adjust:
        return row.tie.cause == Cause::SourceChanged ? decisions.adjust : Decision();
    case Mend::ReverseDocument:
        return decisions.reverseDocument;
    case Mend::RecordAnew:
    case Mend::TakeOver:
    case Mend::ReverseEntry:
    case Mend::None:
    case Mend::Wait:
    case Mend::CorrectByHand:
        break;
    }
    return {};
}

MendWay mendWay(const ReconciledRow &row, Mend mend, const MendDecisions &decisions)
{
    if (row.tie.cause == Cause::NotFetched && !row.sourceId.isEmpty())
        return MendWay::Fetch;
    if (row.document == 0) {
        const bool isSecond = row.tie.cause == Cause::SecondTransaction && mend == Mend::Void
            && !row.code.isEmpty();
        return isSecond ? MendWay::VoidSecond : MendWay::None;
    }
    if (isLookedAt(row, mend))
        return MendWay::Look;
    return decisionFor(row, mend, decisions) ? MendWay::Decide : MendWay::None;
}

Result<Decision> lookFirst(
    Levy &levy, const ReconciledRow &row, Mend mend, const QString &words, http::Call &call)
{
    const Result<Document> document = documentOf(levy, row);
    if (!document)
        return fail(document.error());
    const Result<Services *> services = levy.services();
    if (!services)
        return fail(services.error());
    if (mend == Mend::ReverseEntry)
        return lookAtEntries(**services, *document, call);
    if (!document->tax)
        return refusedMend(u"not-recorded"_s, u"Levy has not recorded it at Avalara"_s);
    const Result<TaxResult> held = (*services)->tax().get(
        document->tax->companyCode, document->code, document->tax->type, call);
    if (!held)
        return fail(held.error());
    switch (mend) {
    case Mend::RecordAnew:
        return Decision([seen = *held](Document current, const Decider &by) {
            return recordAnew(std::move(current), seen, by);
        });
    case Mend::Void:
        return Decision([seen = *held, words](Document current, const Decider &by) {
            return withdraw(std::move(current), seen, words, by);
        });
    case Mend::TakeOver:
        return Decision([seen = *held](Document current, const Decider &by) {
            return takeOver(std::move(current), seen, by);
        });
    default:
        return Decision([seen = *held, words](Document current, const Decider &by) {
            return restore(std::move(current), seen, words, by);
        });
    }
}

Result<QString> voidSecond(
    Levy &levy, const QString &connection, const ReconciledRow &row, http::Call &call)
{
    const Result<Ground> ground = groundOf(levy, connection);
    if (!ground)
        return fail(ground.error());
    const QString &prefix = ground->policy.codePrefix;
    if (prefix.isEmpty() || !row.code.startsWith(prefix + u'-'))
        return refusedMend(
            u"not-ours"_s,
            u"another program recorded %1; void it in Avalara's console, or accept it with a reason"_s
                .arg(row.code));
    const auto known
        = levy.store().read([&](Reader &reader) { return documents::find(reader, row.code); });
    if (!known)
        return fail(known.error());
    if (!known->empty())
        return refusedMend(
            u"has-document"_s, u"a document of this workspace stands behind %1"_s.arg(row.code));
    const Result<Services *> services = levy.services();
    if (!services)
        return fail(services.error());
    const avatax::Client &tax = (*services)->tax();
    const Result<TaxResult> held = tax.get(row.companyCode, row.code, row.type, call);
    const bool isGone
        = held ? held->status == TaxStatus::Cancelled : held.error().kind == ErrorKind::NotFound;
    if (isGone)
        return u"%1, a second transaction of the same sale, is voided at Avalara."_s.arg(row.code);
    if (!held)
        return fail(held.error());
    const std::optional<Decimal> compared
        = row.tie.avalaraTax ? row.tie.avalaraTax : row.tie.savedTax;
    if (held->isLocked || !compared || held->totalTax != *compared)
        return refusedMend(
            u"changed-since"_s,
            u"%1 is not at Avalara as the comparison found it, or locked; compare the books again"_s
                .arg(row.code));
    LEVY_FAILPOINT("reconcile.void-second.before");
    const Result<TaxResult> voided = tax.voidTransaction(
        row.companyCode,
        row.code,
        row.type,
        held->status == TaxStatus::Saved ? avatax::VoidReason::DocDeleted
                                         : avatax::VoidReason::DocVoided,
        call);
    LEVY_FAILPOINT("reconcile.void-second.after");
    if (!voided && voided.error().kind != ErrorKind::NotFound)
        return fail(voided.error());
    return u"%1, a second transaction of the same sale, is voided at Avalara."_s.arg(row.code);
}

} // namespace levy
