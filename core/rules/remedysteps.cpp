#include "core/rules/remedysteps.h"

#include "core/rules/approval.h"
#include "core/rules/effective.h"
#include "core/rules/holding.h"
#include "core/rules/names.h"
#include "core/rules/preflight.h"
#include "core/rules/sidebyside.h"
#include "core/rules/undo.h"
#include "core/rules/writing.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Step adjustStep(const Document &document, const Ground &ground)
{
    if (!document.pending)
        return RaiseFlag{flagChanged(document)};
    Document view = document;
    view.source = *document.pending;
    const SalesDocument effective = effectiveDocument(view, ground);
    if (document.phase == Phase::Fetched)
        return fetchedStep(view, effective, ground);
    if (auto flag = flagBeforeCalculation(effective, ground))
        return RaiseFlag{std::move(*flag)};
    // Everything that can be known before is known before Avalara is changed.
    if (!isAssessed(document, effective, ground) || !document.assessment->preview) {
        return Assess{
            effective,
            companyHolding(document, ground),
            assessmentOf(effective, ground.policy),
            true};
    }
    if (auto holding = holdingBefore(view, effective, ground))
        return std::move(*holding);
    view = asAdjusted(std::move(view), *document.pending, *document.assessment->preview);
    Step after = calculatedStep(view, effective, ground);
    if (std::holds_alternative<RaiseFlag>(after) || std::holds_alternative<Assess>(after))
        return after;
    return AdjustTax{
        *document.pending,
        effective,
        companyHolding(document, ground),
        document.remedy.reason,
        document.remedy.words};
}

Step takeBackStep(const Document &document, const Ground &ground)
{
    const Remedy &remedy = document.remedy;
    auto built = reversingEntry(document, remedy.date, remedy.kind == RemedyKind::Void, ground);
    if (Flag *flag = std::get_if<Flag>(&built))
        return RaiseFlag{std::move(*flag)};
    LedgerEntry *entry = std::get_if<LedgerEntry>(&built);
    if (!entry)
        return Move{Move::Why::LedgerTakenBack};
    if (ground.policy.mode != WorkingMode::Post) {
        return RaiseFlag{
            {FlagReason::SetupMissing, Json::object({{u"what"_s, u"mode-writes-nothing"_s}})}};
    }
    if (auto flag = flagBeforePosting(*entry, ground))
        return RaiseFlag{std::move(*flag)};
    const Decimal tax = document.postedBefore.negated();
    if (ground.mustLookFirst(document))
        return LookUpEntry{std::move(*entry), tax, ground.mappingVersion};
    return PostEntry{std::move(*entry), tax, ground.mappingVersion};
}

Step reversalStep(const Document &document, const Ground &ground)
{
    const Remedy &remedy = document.remedy;
    const QString company = companyHolding(document, ground);
    const QString code = reversalCode(document.code);
    if (!remedy.reversal) {
        return RecordReversal{
            mirrored(effectiveDocument(document, ground), *document.tax, remedy.date),
            company,
            code,
            document.code};
    }
    if (remedy.reversal->totalTax != document.tax->totalTax.negated()) {
        Document view = document;
        view.tax = remedy.reversal;
        const QByteArray binding = approvalBinding(view, std::nullopt, 0);
        if (!isApproved(document, FlagReason::SuspiciousResult, binding)) {
            return RaiseFlag{
                {FlagReason::SuspiciousResult,
                 Json::object(
                     {{u"what"_s, u"reversal-total"_s},
                      {u"taxable"_s, document.tax->totalTax.toString()},
                      {u"tax"_s, remedy.reversal->totalTax.toString()},
                      {u"binding"_s, QString::fromLatin1(binding)}})}};
        }
    }
    if (remedy.reversal->status != TaxStatus::Committed)
        return CommitReversal{company, code, remedy.reversal->type};
    return Move{Move::Why::Reversed};
}

} // namespace

Flag flagChanged(const Document &document)
{
    Json facts = Json::object(
        {{u"entryNumber"_s, document.entryNumber},
         {u"locked"_s, document.tax && document.tax->isLocked}});
    if (document.pending) {
        facts.set(u"changes"_s, sideBySideJson(document.source, *document.pending));
        facts.set(u"net"_s, document.pending->netTotal.toJson());
    }
    if (document.state == DocumentState::Voided)
        facts.set(u"what"_s, u"reappeared"_s);
    return {FlagReason::ChangedAfterCommit, std::move(facts)};
}

Document asAdjusted(Document document, const SalesDocument &source, const TaxResult &tax)
{
    retireEntry(document);
    document.source = source;
    document.tax = tax;
    return document;
}

Step remedyStep(const Document &document, const Ground &ground)
{
    if (document.phase == Phase::Posted)
        return VerifyEntry{};
    if (ground.policy.mode == WorkingMode::Observe)
        return Rest{};
    const Remedy &remedy = document.remedy;
    if (remedy.kind == RemedyKind::Repost && isTakenBack(document))
        return Move{Move::Why::Reversed};
    if (!remedy.isInspected)
        return InspectTax{companyHolding(document, ground)};
    if (remedy.kind == RemedyKind::Adjust)
        return adjustStep(document, ground);
    if (document.phase < Phase::Verified)
        return takeBackStep(document, ground);
    if (remedy.kind == RemedyKind::Void && !document.tax)
        return Move{Move::Why::Reversed}; // Avalara holds nothing of it
    if (remedy.kind == RemedyKind::Void)
        return VoidTax{companyHolding(document, ground)};
    return reversalStep(document, ground);
}

} // namespace levy
