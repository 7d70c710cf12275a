#include "core/rules/nextstep.h"

#include "core/money/amounttext.h"
#include "core/rules/addresscheck.h"
#include "core/rules/approval.h"
#include "core/rules/documenttax.h"
#include "core/rules/effective.h"
#include "core/rules/elsewhere.h"
#include "core/rules/entrybuilder.h"
#include "core/rules/mappingrules.h"
#include "core/rules/preflight.h"
#include "core/rules/vatnumber.h"

#include <QStringList>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Json stringsJson(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.append(text);
    return list;
}

Step addressStep(const Document &document, const SalesDocument &effective, const Ground &ground)
{
    if (document.correction.addressConfirmed)
        return Move{Move::Why::AddressConfirmed};
    QStringList problems = addressProblems(effective.shipTo);
    const QString vatNumber = vatNumberProblem(effective);
    if (!vatNumber.isEmpty() && vatNumberDecides(effective))
        problems << vatNumber;
    if (!problems.isEmpty()) {
        Json facts = Json::object(
            {{u"problems"_s, stringsJson(problems)}, {u"address"_s, effective.shipTo.toJson()}});
        if (problems.contains(vatNumber))
            facts.set(u"vatNumber"_s, effective.customer.vatNumber);
        return RaiseFlag{{FlagReason::AddressInvalid, std::move(facts)}};
    }
    if (!ground.policy.checkAddresses || !isResolvable(effective.shipTo.country)
        || document.checkedAddress == effective.shipTo.fingerprint())
        return Move{Move::Why::AddressNotCheckable};
    return CheckAddress{effective.shipTo};
}

Step fetchedStep(const Document &document, const SalesDocument &effective, const Ground &ground)
{
    if (effective.number.isEmpty() || document.code.isEmpty())
        return Move{Move::Why::NoNumberYet};
    if (auto flag = flagBeforeCalculation(effective, ground))
        return RaiseFlag{std::move(*flag)};
    if (auto flag = flagElsewhere(document, effective, ground.others))
        return RaiseFlag{std::move(*flag)};
    return addressStep(document, effective, ground);
}

/// An invoice that carries tax of its own which differs from Avalara's: a person, or the policy.
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

/// What is to be written for the calculated tax, or why not.
struct Writing {
    LedgerEntry entry;
    Decimal tax;
};

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
    if (toPost->isZero())
        return Move{Move::Why::TaxAgrees};
    if (policy.postWhen == PostWhen::SourceFinal && document.source.status != SourceStatus::Final
        && policy.mode != WorkingMode::Observe)
        return Move{Move::Why::SourceStillOpen};
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
    if (ground.policy.mode == WorkingMode::Calculate)
        return Move{Move::Why::OnlyCalculated};
    const bool isObserving = ground.policy.mode == WorkingMode::Observe;
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
    const bool inDoubt = ground.lookBeforePosting || document.tax->status == TaxStatus::Committed;
    if (inDoubt && !document.lookedUp)
        return LookUpEntry{std::move(entry), tax, ground.mappingVersion};
    return PostEntry{std::move(entry), tax, ground.mappingVersion};
}

Step verifiedStep(const Document &document, const SalesDocument &effective, const Ground &ground)
{
    const bool isWritten = document.hasEntry() && document.entry && document.entry->isOnDocument();
    if (isWritten && document.source.taxOnDocument() != document.tax->totalTax) {
        // Somebody changed what Levy wrote there.
        if (document.source.status != SourceStatus::Final)
            return Move{Move::Why::MustRecalculate};
        return RaiseFlag{
            {FlagReason::EntryDiffers,
             Json::object(
                 {{u"difference"_s,
                   u"the document carries %1 tax instead of %2"_s.arg(
                       document.source.taxOnDocument().toString(),
                       document.tax->totalTax.toString())}})}};
    }
    if (document.tax->status == TaxStatus::Committed)
        return Move{Move::Why::NotToBeCommitted};
    if (document.source.status != SourceStatus::Final)
        return Move{Move::Why::SourceStillOpen};
    return CommitTax{companyCodeOf(ground, effective)};
}

Step deletedStep(const Document &document)
{
    const bool nothingRecorded = !document.tax && document.phase < Phase::Calculated;
    if (nothingRecorded)
        return Move{Move::Why::SourceDeleted};
    return RaiseFlag{
        {FlagReason::DeletedAtSource,
         Json::object(
             {{u"posted"_s, document.hasEntry()}, {u"entryNumber"_s, document.entryNumber}})}};
}

/// Excluded while Avalara held it as Saved: it is deleted there first.
Step excludedStep(const Document &document, const Ground &ground)
{
    const bool saved = document.tax && document.tax->status == TaxStatus::Saved;
    if (!saved)
        return Move{Move::Why::Excluded};
    return RemoveTax{companyCodeOf(ground, effectiveDocument(document, ground))};
}

} // namespace

Step nextStep(const Document &document, const Ground &ground)
{
    if (document.state != DocumentState::Active)
        return Rest{};
    if (document.intent && document.entry)
        return LookUpEntry{*document.entry, document.entryTax, document.mappingVersion};
    if (!document.decision.isEmpty())
        return excludedStep(document, ground);
    if (document.source.status == SourceStatus::Deleted)
        return deletedStep(document);
    if (document.source.status == SourceStatus::Draft)
        return Rest{};
    if (document.phase == Phase::Committed)
        return Move{Move::Why::Finished};
    if (document.phase == Phase::Posted)
        return VerifyEntry{};

    const SalesDocument effective = effectiveDocument(document, ground);
    if (document.phase == Phase::Fetched)
        return fetchedStep(document, effective, ground);
    if (document.phase == Phase::AddressChecked) {
        // The ground may have changed since the address was checked: nothing is sent on old checks.
        if (auto flag = flagBeforeCalculation(effective, ground))
            return RaiseFlag{std::move(*flag)};
        if (auto flag = flagElsewhere(document, effective, ground.others))
            return RaiseFlag{std::move(*flag)};
        return RecordTax{
            effective,
            companyCodeOf(ground, effective),
            ground.policy.mode == WorkingMode::Observe};
    }
    const bool wasObserved = document.tax && document.tax->status == TaxStatus::Temporary;
    if (!document.tax || document.calculatedFrom != calculationFingerprint(effective, ground.policy)
        || (wasObserved && ground.policy.mode != WorkingMode::Observe))
        return Move{Move::Why::MustRecalculate};
    if (document.phase == Phase::Calculated)
        return calculatedStep(document, effective, ground);
    return verifiedStep(document, effective, ground);
}

QString stepName(const Step &step)
{
    static const QStringList names{
        u"rest"_s,
        u"move"_s,
        u"check-address"_s,
        u"record-tax"_s,
        u"post-entry"_s,
        u"look-up-entry"_s,
        u"verify-entry"_s,
        u"remove-tax"_s,
        u"commit-tax"_s,
        u"raise-flag"_s};
    return names.at(qsizetype(step.index()));
}

} // namespace levy
