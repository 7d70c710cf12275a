// What a person chose for a document after its recording, carried out at Avalara.
#include "core/avatax/samecontent.h"
#include "core/rules/holding.h"
#include "core/sync/effects.h"
#include "core/workspace/history.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// Voiding and adjusting need more rights than all else (contracts/avatax.md 1): without them one
/// document waits, and the others go on.
Error asRefusal(Error error)
{
    if (error.kind == ErrorKind::Forbidden)
        error.kind = ErrorKind::Rejected;
    return error;
}

QString typeOf(const Document &document)
{
    return avatax::documentType(document.source.kind, avatax::Recording::Record);
}

} // namespace

Result<Assessment> Effects::assess(
    const Document &document, const Assess &step, const Ground &ground, http::Call &call)
{
    const ApprovalRules &rules = ground.policy.approval;
    const Result<History> history = m_store.read([&](Reader &reader) {
        return history::of(reader, document.id, step.document, rules.zeroTaxWhereUsual);
    });
    if (!history)
        return fail(history.error());
    Assessment assessment;
    assessment.of = step.of;
    assessment.history = *history;
    if (!step.withPreview && !wantsPreview(rules, step.document, *history))
        return assessment;
    Result<TaxResult> estimate = preview(step.document, step.companyCode, ground, call);
    if (!estimate)
        return fail(estimate.error());
    assessment.preview = std::move(*estimate);
    return assessment;
}

Result<TaxResult> Effects::inspectTax(
    const Document &document, const InspectTax &step, http::Call &call)
{
    return m_tax.get(step.companyCode, document.code, typeOf(document), call);
}

Result<TaxResult> Effects::adjustTax(
    const Document &document,
    const AdjustTax &step,
    const Ground &ground,
    const QString &sourceSystem,
    http::Call &call)
{
    Result<avatax::TransactionRequest> request
        = requestFor(document, step.document, step.companyCode, ground, sourceSystem);
    if (!request)
        return fail(request.error());
    request->commit = true;
    // An earlier try may have got through without its answer; each one makes another version.
    Result<TaxResult> held = m_tax.get(step.companyCode, document.code, typeOf(document), call);
    if (!held)
        return held;
    if (held->version > document.tax->version) {
        if (held->status == TaxStatus::Committed && avatax::sameContent(*request, *held))
            return held;
        Error other = makeError(
            ErrorKind::Conflict,
            u"avatax.other-content"_s,
            u"somebody else made version %1 of it at Avalara: %2 tax on %3"_s.arg(
                QString::number(held->version),
                held->totalTax.toString(),
                held->totalAmount.toString()));
        other.service = u"avatax"_s;
        other.operation = u"adjust"_s;
        return fail(other);
    }
    Result<TaxResult> adjusted
        = m_tax.adjust(document.code, request->type(), step.reason, step.words, *request, call);
    if (!adjusted)
        return fail(asRefusal(adjusted.error()));
    if (adjusted->status != TaxStatus::Committed) {
        return fail(
            ErrorKind::Malformed,
            u"avatax.mismatch"_s,
            u"adjusted, yet the answer says "_s + adjusted->statusText);
    }
    return adjusted;
}

Result<void> Effects::voidTax(const Document &document, const VoidTax &step, http::Call &call)
{
    const bool isSaved = document.tax && document.tax->status == TaxStatus::Saved;
    const Result<TaxResult> voided = m_tax.voidTransaction(
        step.companyCode,
        document.code,
        typeOf(document),
        isSaved ? avatax::VoidReason::DocDeleted : avatax::VoidReason::DocVoided,
        call);
    if (!voided && voided.error().kind != ErrorKind::NotFound)
        return fail(asRefusal(voided.error()));
    return {};
}

Result<TaxResult> Effects::recordReversal(
    const RecordReversal &step, const Ground &ground, const QString &sourceSystem, http::Call &call)
{
    avatax::TransactionRequest request;
    request.companyCode = step.companyCode;
    request.code = step.code;
    request.recording = avatax::Recording::Record;
    request.document = step.document;
    request.companyCurrency = ground.master.companyCurrency;
    request.sourceSystem = sourceSystem;
    request.originalCode = step.reverses;
    return createOrAdopt(request, call);
}

Result<TaxResult> Effects::commitReversal(const CommitReversal &step, http::Call &call)
{
    return commitOrAdopt(step.companyCode, step.code, step.type, call);
}

} // namespace levy
