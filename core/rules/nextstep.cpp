#include "core/rules/nextstep.h"

#include "core/money/amounttext.h"
#include "core/rules/addresscheck.h"
#include "core/rules/approval.h"
#include "core/rules/effective.h"
#include "core/rules/entrybuilder.h"
#include "core/rules/mappingrules.h"
#include "core/rules/preflight.h"

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
    const QStringList problems = addressProblems(effective.shipTo);
    if (!problems.isEmpty()) {
        return RaiseFlag{
            {FlagReason::AddressInvalid,
             Json::object(
                 {{u"problems"_s, stringsJson(problems)},
                  {u"address"_s, effective.shipTo.toJson()}})}};
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
    return addressStep(document, effective, ground);
}

/// An invoice that carries tax of its own which differs from Avalara's: a person, or the policy.
std::optional<Flag> flagTaxOnInvoice(
    const Document &document, const LedgerEntry &entry, const Decimal &toPost, const Ground &ground)
{
    if (document.source.sourceTax.isZero() || ground.policy.postDifferences)
        return std::nullopt;
    const QString currency = document.source.currency;
    const QByteArray binding = approvalBinding(document, entry, ground.mappingVersion);
    if (isApproved(document, FlagReason::TaxOnInvoice, binding))
        return std::nullopt;
    return Flag{
        FlagReason::TaxOnInvoice,
        Json::object(
            {{u"onInvoice"_s, figureText(document.source.sourceTax, currency)},
             {u"avalara"_s, figureText(document.tax->totalTax, currency)},
             {u"difference"_s, figureText(toPost, currency)},
             {u"currency"_s, document.source.currency},
             {u"binding"_s, QString::fromLatin1(binding)}})};
}

Step calculatedStep(const Document &document, const SalesDocument &effective, const Ground &ground)
{
    if (auto flag = flagInAnswer(effective, *document.tax))
        return RaiseFlag{std::move(*flag)};
    const Result<Decimal> toPost = taxToPost(document, *document.tax);
    if (!toPost) {
        return RaiseFlag{
            {FlagReason::Precision,
             Json::object({{u"what"_s, u"tax"_s}, {u"detail"_s, toPost.error().message}})}};
    }
    if (toPost->isZero())
        return Move{Move::Why::TaxAgrees};
    if (ground.policy.postWhen == PostWhen::SourceFinal
        && document.source.status != SourceStatus::Final)
        return Move{Move::Why::SourceStillOpen};
    auto built = buildEntry(document, effective, *document.tax, *toPost, ground);
    if (Flag *flag = std::get_if<Flag>(&built))
        return RaiseFlag{std::move(*flag)};
    LedgerEntry &entry = std::get<LedgerEntry>(built);
    if (auto flag = flagBeforePosting(entry, ground))
        return RaiseFlag{std::move(*flag)};
    if (auto flag = flagTaxOnInvoice(document, entry, *toPost, ground))
        return RaiseFlag{std::move(*flag)};
    // A document that Avalara already holds as committed had a life that this workspace forgot.
    const bool inDoubt = ground.lookBeforePosting || document.tax->status == TaxStatus::Committed;
    if (inDoubt && !document.lookedUp)
        return LookUpEntry{std::move(entry), *toPost, ground.mappingVersion};
    return PostEntry{std::move(entry), *toPost, ground.mappingVersion};
}

Step verifiedStep(const Document &document, const SalesDocument &effective, const Ground &ground)
{
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
        return RecordTax{effective, companyCodeOf(ground, effective)};
    }
    if (!document.tax || document.calculatedFrom != effective.fingerprint())
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
