#include "core/money/amounttext.h"
#include "core/rules/effective.h"
#include "core/rules/failure.h"
#include "core/rules/names.h"
#include "core/rules/notes.h"
#include "core/rules/remedyprogress.h"
#include "core/rules/remedysteps.h"
#include "core/rules/undo.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

const QString lockedCode = u"CannotModifyLockedTransaction"_s; // contracts/avatax.md 7.3

Json amountsJson(const TaxResult &tax)
{
    return Json::object(
        {{u"code"_s, tax.code},
         {u"type"_s, tax.type},
         {u"totalTax"_s, tax.totalTax.toJson()},
         {u"totalAmount"_s, tax.totalAmount.toJson()},
         {u"currency"_s, tax.currency},
         {u"transactionId"_s, tax.transactionId},
         {u"version"_s, tax.version},
         {u"status"_s, toText(tax.status)}});
}

TaxResult withoutLines(TaxResult tax)
{
    tax.lines.clear();
    tax.messages.clear();
    return tax;
}

/// Avalara will not change it any more. What was not begun is dropped; a void whose ledger side is
/// done waits for its reversing document.
Change locked(Document document, bool isLedgerDone, const Moment &moment)
{
    if (document.tax)
        document.tax->isLocked = true;
    if (!isLedgerDone)
        dropRemedy(document);
    Json facts = Json::object({{u"code"_s, document.code}, {u"ledgerDone"_s, isLedgerDone}});
    facts.set(u"stillInLedger"_s, document.source.status != SourceStatus::Deleted);
    return afterFlag(std::move(document), {FlagReason::LockedAtAvalara, std::move(facts)}, moment);
}

Change conflicting(
    Document document, const QString &what, const TaxResult &held, const Moment &moment)
{
    Json facts = Json::object(
        {{u"what"_s, what},
         {u"avalara"_s,
          u"%1, %2 tax on %3"_s.arg(
              held.statusText,
              figureText(held.totalTax, held.currency),
              figureText(held.totalAmount, held.currency))}});
    return afterFlag(std::move(document), {FlagReason::Conflict, std::move(facts)}, moment);
}

} // namespace

Change afterAssessing(
    Document document,
    const Assess &step,
    const Result<Assessment> &assessment,
    const Policy &policy,
    const Moment &moment)
{
    if (!assessment)
        return afterFailure(
            std::move(document), assessment.error(), FlagReason::RefusedByAvalara, policy, moment);
    clearTrouble(document);
    document.assessment = *assessment;
    document.assessment->of = step.of;
    if (!assessment->preview)
        return {std::move(document), {}};
    Note previewed = noteOf(
        u"tax.previewed"_s,
        u"%1: Avalara estimates %2 tax; nothing was recorded."_s.arg(
            nameOf(document), amountText(assessment->preview->totalTax, step.document.currency)),
        u"done"_s,
        amountsJson(*assessment->preview));
    return {std::move(document), {std::move(previewed)}};
}

Change afterInspection(
    Document document, const Result<TaxResult> &held, const Policy &policy, const Moment &moment)
{
    if (!document.remedy.isUnderWay() || document.remedy.isInspected)
        return {std::move(document), {}};
    const RemedyKind kind = document.remedy.kind;
    const bool isGone = !held && held.error().kind == ErrorKind::NotFound;
    if (!held && !isGone)
        return afterFailure(
            std::move(document), held.error(), FlagReason::RefusedByAvalara, policy, moment);
    if (isGone && kind != RemedyKind::Void) {
        TaxResult nothing;
        nothing.statusText = u"Nothing"_s;
        return conflicting(std::move(document), u"gone"_s, nothing, moment);
    }
    if (held) {
        const bool isVoided = held->status == TaxStatus::Cancelled;
        const bool isSame = document.tax && held->totalTax == document.tax->totalTax
            && held->totalAmount == document.tax->totalAmount;
        if (isVoided && kind != RemedyKind::Void)
            return conflicting(std::move(document), u"voided"_s, *held, moment);
        if (!isVoided && !isSame)
            return conflicting(std::move(document), u"changed"_s, *held, moment);
        document.tax->status = held->status;
        document.tax->statusText = held->statusText;
        document.tax->version = held->version;
        document.tax->transactionId = held->transactionId;
        document.tax->isLocked = held->isLocked;
        const bool wouldChange = kind == RemedyKind::Adjust || kind == RemedyKind::Void;
        if (held->isLocked && wouldChange)
            return locked(std::move(document), false, moment);
    }
    clearTrouble(document);
    document.remedy.isInspected = true;
    document.resumeAt = document.phase;
    if (kind == RemedyKind::Adjust) {
        document.phase = Phase::Fetched;
    } else {
        retireEntry(document);
        document.phase = Phase::Calculated;
    }
    return {std::move(document), {}};
}

Change afterAdjusting(
    Document document,
    const AdjustTax &step,
    const Result<TaxResult> &tax,
    const Policy &policy,
    const Moment &moment)
{
    if (!tax && tax.error().code == lockedCode)
        return locked(std::move(document), false, moment);
    if (!tax)
        return afterFailure(
            std::move(document), tax.error(), FlagReason::RefusedByAvalara, policy, moment);
    clearTrouble(document);
    const QString before = amountText(document.tax->totalTax, document.tax->currency);
    const SourceStatus status = document.source.status;
    document = asAdjusted(std::move(document), step.source, *tax);
    if (status == SourceStatus::Deleted)
        document.source.status = status; // it went while Avalara was asked
    if (document.pending && document.pending->fingerprint() == step.source.fingerprint())
        document.pending.reset();
    document.calculatedFrom = calculationFingerprint(step.document, policy);
    document.phase = Phase::Calculated;
    document.remedy = {};
    document.resumeAt = Phase::Committed;
    Note adjusted = noteOf(
        u"tax.adjusted"_s,
        u"%1 was adjusted at Avalara (%2): version %3 holds %4 tax instead of %5."_s.arg(
            nameOf(document),
            step.reason,
            QString::number(tax->version),
            amountText(tax->totalTax, tax->currency),
            before),
        u"done"_s,
        amountsJson(*tax));
    adjusted.facts.set(u"reason"_s, step.reason);
    adjusted.irreversible = true;
    return {std::move(document), {std::move(adjusted)}};
}

Change afterVoiding(
    Document document, const Result<void> &voided, const Policy &policy, const Moment &moment)
{
    if (!voided && voided.error().code == lockedCode)
        return locked(std::move(document), true, moment);
    if (!voided)
        return afterFailure(
            std::move(document), voided.error(), FlagReason::RefusedByAvalara, policy, moment);
    clearTrouble(document);
    const bool wasSaved = document.tax && document.tax->status == TaxStatus::Saved;
    if (wasSaved) {
        document.tax.reset();
    } else if (document.tax) {
        document.tax->status = TaxStatus::Cancelled;
        document.tax->statusText = u"Cancelled"_s;
    }
    Note note = noteOf(
        wasSaved ? u"tax.removed"_s : u"tax.voided"_s,
        (wasSaved ? u"%1: the Saved document was deleted at Avalara; nothing of it is left in the "
                    "ledger."_s
                  : u"%1 was voided at Avalara; nothing of it is left in the ledger."_s)
            .arg(nameOf(document)),
        u"done"_s);
    note.irreversible = !wasSaved;
    Change done = afterReversed(std::move(document));
    done.notes.insert(done.notes.begin(), std::move(note));
    return done;
}

Change afterReversalRecorded(
    Document document,
    const RecordReversal &step,
    const Result<TaxResult> &tax,
    const Policy &policy,
    const Moment &moment)
{
    if (!tax)
        return afterFailure(
            std::move(document), tax.error(), FlagReason::RefusedByAvalara, policy, moment);
    clearTrouble(document);
    document.remedy.reversal = *tax;
    Note saved = noteOf(
        u"tax.reversal-saved"_s,
        u"%1: the reversing document %2 of %3 is recorded at Avalara with %4 tax."_s.arg(
            nameOf(document),
            step.code,
            step.document.date.toString(Qt::ISODate),
            amountText(tax->totalTax, tax->currency)),
        u"done"_s,
        amountsJson(*tax));
    saved.facts.set(u"reverses"_s, step.reverses);
    return {std::move(document), {std::move(saved)}};
}

Change afterReversalCommit(
    Document document, const Result<TaxResult> &tax, const Policy &policy, const Moment &moment)
{
    if (!tax)
        return afterFailure(
            std::move(document), tax.error(), FlagReason::RefusedByAvalara, policy, moment);
    if (!document.remedy.reversal)
        return {std::move(document), {}};
    clearTrouble(document);
    document.remedy.reversal->status = tax->status;
    document.remedy.reversal->statusText = tax->statusText;
    document.remedy.reversal->version = tax->version;
    Note committed = noteOf(
        u"tax.reversed"_s,
        u"%1 is reversed at Avalara by %2."_s.arg(nameOf(document), tax->code),
        u"done"_s,
        amountsJson(*tax));
    committed.facts.set(u"reverses"_s, document.code);
    committed.irreversible = true;
    return {std::move(document), {std::move(committed)}};
}

Change afterReversed(Document document)
{
    const RemedyKind kind = document.remedy.kind;
    const std::optional<TaxResult> reversal = document.remedy.reversal;
    const QDate day = document.remedy.date;
    if (reversal)
        document.pastTax.push_back({withoutLines(*reversal), document.code, {}});
    document.remedy = {};
    document.resumeAt = Phase::Committed;
    clearTrouble(document);
    if (kind != RemedyKind::Repost || !document.pending) {
        document.state = DocumentState::Voided;
        document.flag = {};
        document.flaggedAt = {};
        // It came back while it was taken back.
        if (document.pending) {
            document.flag = flagChanged(document);
            document.state = DocumentState::Waiting;
        }
        return {std::move(document), {}};
    }
    if (document.tax) {
        const QString reversedBy = reversal ? reversal->code : QString();
        document.pastTax.push_back({withoutLines(*document.tax), {}, reversedBy});
    }
    retireEntry(document);
    document.correction.entryDay = day; // of both entries, where the document's own is not open
    document.tax.reset();
    document.calculatedFrom.clear();
    document.assessment.reset();
    document.source = *document.pending;
    document.pending.reset();
    document.code = codeOfLife(document.code, ++document.life);
    document.phase = Phase::Fetched;
    document.state = DocumentState::Active;
    Note anew = noteOf(
        u"document.anew"_s,
        u"%1 is recorded anew as %2."_s.arg(nameOf(document), document.code),
        u"done"_s,
        Json::object({{u"code"_s, document.code}, {u"life"_s, document.life}}));
    return {std::move(document), {std::move(anew)}};
}

} // namespace levy
