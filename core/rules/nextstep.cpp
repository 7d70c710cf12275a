#include "core/rules/nextstep.h"

#include "core/rules/addresscheck.h"
#include "core/rules/approval.h"
#include "core/rules/effective.h"
#include "core/rules/elsewhere.h"
#include "core/rules/holding.h"
#include "core/rules/mappingrules.h"
#include "core/rules/preflight.h"
#include "core/rules/remedysteps.h"
#include "core/rules/vatnumber.h"
#include "core/rules/writing.h"

#include <QStringList>

#include <algorithm>

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

} // namespace

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

namespace {

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
    return CommitTax{companyHolding(document, ground), companyCodeOf(ground, effective)};
}

Step deletedStep(const Document &document)
{
    const bool nothingRecorded
        = !document.tax && document.pastEntries.empty() && document.phase < Phase::Calculated;
    if (nothingRecorded)
        return Move{Move::Why::SourceDeleted};
    return RaiseFlag{
        {FlagReason::DeletedAtSource,
         Json::object(
             {{u"posted"_s, document.hasEntry() || !document.pastEntries.empty()},
              {u"entryNumber"_s, document.entryNumber},
              {u"committed"_s, document.tax && document.tax->status == TaxStatus::Committed},
              {u"locked"_s, document.tax && document.tax->isLocked}})}};
}

/// What would change the books of a period that is signed off waits for a person with a reason; a
/// later change of the document asks again.
std::optional<Flag> flagSealed(const Document &document, const Ground &ground)
{
    const QDate date = document.source.date;
    if (!ground.isSealed(date))
        return std::nullopt;
    const QByteArray binding = document.source.fingerprint();
    if (isApproved(document, FlagReason::PeriodSealed, binding))
        return std::nullopt;
    return Flag{
        FlagReason::PeriodSealed,
        Json::object(
            {{u"date"_s, date.toString(Qt::ISODate)},
             {u"binding"_s, QString::fromLatin1(binding)}})};
}

/// Excluded while Avalara held it as Saved: it is deleted there first.
Step excludedStep(const Document &document, const Ground &ground)
{
    const bool saved = document.tax && document.tax->status == TaxStatus::Saved;
    if (!saved)
        return Move{Move::Why::Excluded};
    return RemoveTax{
        companyHolding(document, ground),
        companyCodeOf(ground, effectiveDocument(document, ground))};
}

/// In the company that the rules lead to. What another one holds as Saved is deleted there first,
/// or it would stay behind; what is final stays in its company.
Step recordingStep(const Document &document, const SalesDocument &effective, const Ground &ground)
{
    const QString mapped = companyCodeOf(ground, effective);
    const QString holding = companyHolding(document, ground);
    const TaxStatus status = document.tax ? document.tax->status : TaxStatus::None;
    if (status == TaxStatus::Saved && holding != mapped)
        return RemoveTax{holding, mapped, true};
    return RecordTax{
        effective,
        status == TaxStatus::Committed ? holding : mapped,
        ground.policy.mode == WorkingMode::Observe};
}

} // namespace

Step nextStep(const Document &document, const Ground &ground)
{
    if (document.state != DocumentState::Active)
        return Rest{};
    if (document.intent && document.entry)
        return LookUpEntry{*document.entry, document.entryTax, document.mappingVersion};
    if (document.remedy.isUnderWay())
        return remedyStep(document, ground);
    if (!document.decision.isEmpty())
        return excludedStep(document, ground);
    if (document.source.status == SourceStatus::Deleted)
        return deletedStep(document);
    if (document.source.status == SourceStatus::Draft)
        return Rest{};
    if (document.phase == Phase::Posted)
        return VerifyEntry{};
    if (document.pending && document.tax && document.tax->status == TaxStatus::Committed)
        return RaiseFlag{flagChanged(document)};
    if (document.phase == Phase::Committed)
        return Move{Move::Why::Finished};
    if (auto flag = flagSealed(document, ground))
        return RaiseFlag{std::move(*flag)};

    const SalesDocument effective = effectiveDocument(document, ground);
    if (document.phase == Phase::Fetched)
        return fetchedStep(document, effective, ground);
    if (document.phase == Phase::AddressChecked) {
        // The ground may have changed since the address was checked: nothing is sent on old checks.
        if (auto flag = flagBeforeCalculation(effective, ground))
            return RaiseFlag{std::move(*flag)};
        if (auto flag = flagElsewhere(document, effective, ground.others))
            return RaiseFlag{std::move(*flag)};
        if (auto holding = holdingBefore(document, effective, ground))
            return std::move(*holding);
        return recordingStep(document, effective, ground);
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
        u"raise-flag"_s,
        u"assess"_s,
        u"inspect-tax"_s,
        u"adjust-tax"_s,
        u"void-tax"_s,
        u"record-reversal"_s,
        u"commit-reversal"_s};
    return names.at(qsizetype(step.index()));
}

} // namespace levy
