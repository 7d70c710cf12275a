#include "core/rules/writing.h"

#include "core/money/amounttext.h"
#include "core/rules/approval.h"
#include "core/rules/documenttax.h"
#include "core/rules/entrybuilder.h"
#include "core/rules/holding.h"
#include "core/rules/preflight.h"
#include "core/rules/undo.h"

namespace levy {

using namespace Qt::StringLiterals;

std::optional<Flag> flagTaxOnInvoice(
    const Document &document, const LedgerEntry &entry, const Decimal &toPost, const Ground &ground)
{
    const SalesDocument &source = document.source;
    if (source.sourceTax.isZero())
        return std::nullopt;
    // Two taxes side by side would be charged twice: nobody can approve that.
    const bool wouldAdd = entry.place == TaxPlace::TaxLine;
    const QByteArray binding = approvalBinding(document, entry, ground.mappingVersion);
    const bool isAgreed = ground.policy.postDifferences || document.mayBeHalfWritten
        || entry.place == TaxPlace::TaxCodes
        || isApproved(document, FlagReason::TaxOnInvoice, binding);
    if (isAgreed && !wouldAdd)
        return std::nullopt;
    Json facts = Json::object(
        {{u"onInvoice"_s, figureText(source.sourceTax, source.currency)},
         {u"avalara"_s, figureText(document.tax->totalTax, source.currency)},
         {u"difference"_s, figureText(toPost, source.currency)},
         {u"currency"_s, source.currency}});
    if (wouldAdd)
        facts.set(u"place"_s, toText(entry.place));
    else
        facts.set(u"binding"_s, QString::fromLatin1(binding));
    return Flag{FlagReason::TaxOnInvoice, std::move(facts)};
}

std::variant<Writing, Flag, Move> writingFor(
    const Document &document, const SalesDocument &effective, const Ground &ground)
{
    const TaxResult &tax = *document.tax;
    const Policy &policy = ground.policy;
    if (policy.place != TaxPlace::JournalEntry) {
        if (carriesTax(document.source, tax, policy))
            return Move{Move::Why::TaxAgrees};
        if (!document.postedBefore.isZero()) {
            return Flag{
                FlagReason::SetupMissing, Json::object({{u"what"_s, u"tax-place-changed"_s}})};
        }
        if (document.source.status == SourceStatus::Final) {
            return Flag{
                FlagReason::FinalBeforeTax,
                Json::object(
                    {{u"tax"_s, figureText(tax.totalTax, effective.currency)},
                     {u"currency"_s, effective.currency},
                     {u"place"_s, toText(policy.place)}})};
        }
        auto built = buildDocumentTax(document, effective, tax, ground);
        if (Flag *flag = std::get_if<Flag>(&built))
            return std::move(*flag);
        return Writing{std::get<LedgerEntry>(std::move(built)), tax.totalTax};
    }
    const Result<Decimal> toPost = taxToPost(document, tax);
    if (!toPost) {
        return Flag{
            FlagReason::Precision,
            Json::object({{u"what"_s, u"tax"_s}, {u"detail"_s, toPost.error().message}})};
    }
    const bool isFirst = document.pastEntries.empty();
    if (toPost->isZero() && isFirst)
        return Move{Move::Why::TaxAgrees};
    if (policy.postWhen == PostWhen::SourceFinal && document.source.status != SourceStatus::Final
        && policy.mode != WorkingMode::Observe)
        return Move{Move::Why::SourceStillOpen};
    if (!isFirst) {
        auto built = differenceEntry(document, effective, tax, ground);
        if (Flag *flag = std::get_if<Flag>(&built))
            return std::move(*flag);
        if (LedgerEntry *entry = std::get_if<LedgerEntry>(&built))
            return Writing{std::move(*entry), *toPost};
        return Move{Move::Why::TaxAgrees};
    }
    auto built = buildEntry(document, effective, tax, *toPost, ground);
    if (Flag *flag = std::get_if<Flag>(&built))
        return std::move(*flag);
    // In the company's currency every part may round to nothing; a ledger takes no empty entry.
    if (std::get<LedgerEntry>(built).lines.size() < 2)
        return Move{Move::Why::TaxAgrees};
    return Writing{std::get<LedgerEntry>(std::move(built)), *toPost};
}

Step calculatedStep(const Document &document, const SalesDocument &effective, const Ground &ground)
{
    if (auto flag = flagInAnswer(effective, *document.tax))
        return RaiseFlag{std::move(*flag)};
    if (auto flag = flagSuspicious(effective, *document.tax)) {
        const QByteArray binding = approvalBinding(document, std::nullopt, ground.mappingVersion);
        flag->facts.set(u"binding"_s, QString::fromLatin1(binding));
        if (!isApproved(document, FlagReason::SuspiciousResult, binding))
            return RaiseFlag{std::move(*flag)};
    }
    const bool isObserving = ground.policy.mode == WorkingMode::Observe;
    if (auto holding = isObserving ? std::nullopt : holdingCalculated(document, effective, ground))
        return std::move(*holding);
    if (ground.policy.mode == WorkingMode::Calculate)
        return Move{Move::Why::OnlyCalculated};
    auto writing = writingFor(document, effective, ground);
    if (Flag *flag = std::get_if<Flag>(&writing))
        return RaiseFlag{std::move(*flag)};
    if (const Move *move = std::get_if<Move>(&writing))
        return isObserving ? Move{Move::Why::OnlyObserved} : *move;
    auto &[entry, tax] = std::get<Writing>(writing);
    if (auto flag = flagBeforePosting(entry, ground))
        return RaiseFlag{std::move(*flag)};
    if (auto flag = flagTaxOnInvoice(document, entry, tax, ground))
        return RaiseFlag{std::move(*flag)};
    if (isObserving)
        return Move{Move::Why::OnlyObserved, std::move(entry)};
    // A document that Avalara already holds as committed had a life that this workspace forgot.
    const bool isForgotten
        = document.tax->status == TaxStatus::Committed && document.pastEntries.empty();
    if (ground.mustLookFirst(document) || (isForgotten && !document.lookedUp))
        return LookUpEntry{std::move(entry), tax, ground.mappingVersion};
    return PostEntry{std::move(entry), tax, ground.mappingVersion};
}

} // namespace levy
