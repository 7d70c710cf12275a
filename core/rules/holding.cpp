#include "core/rules/holding.h"

#include "core/money/amounttext.h"
#include "core/rules/approval.h"
#include "core/rules/effective.h"
#include "core/rules/mappingrules.h"

#include <QCryptographicHash>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

bool isLinkedCredit(const SalesDocument &effective)
{
    return effective.isCreditNote() && !effective.hasNoOriginal
        && !effective.originalNumber.isEmpty();
}

/// The credit notes of one invoice together are more than it.
std::optional<Flag> flagCredit(
    const Document &document, const SalesDocument &effective, const History &history)
{
    if (!isLinkedCredit(effective) || !history.originalNet)
        return std::nullopt;
    const Result<Decimal> credited = history.creditedBefore.plus(effective.netTotal.absolute());
    if (credited && *credited <= *history.originalNet)
        return std::nullopt;
    Document view = document;
    view.tax.reset();
    const QByteArray binding = approvalBinding(view, std::nullopt, 0);
    if (isApproved(document, FlagReason::CreditExceedsInvoice, binding))
        return std::nullopt;
    const QString currency = effective.currency;
    return Flag{
        FlagReason::CreditExceedsInvoice,
        Json::object(
            {{u"original"_s, effective.originalNumber},
             {u"originalNet"_s, figureText(*history.originalNet, currency)},
             {u"creditedBefore"_s, figureText(history.creditedBefore, currency)},
             {u"credited"_s, credited ? figureText(*credited, currency) : QString()},
             {u"currency"_s, currency},
             {u"binding"_s, QString::fromLatin1(binding)}})};
}

std::optional<Flag> flagRules(
    const Document &document,
    const SalesDocument &effective,
    const std::optional<TaxResult> &tax,
    const Ground &ground)
{
    const QStringList held
        = heldBy(ground.policy.approval, effective, document.assessment->history, tax);
    if (held.isEmpty())
        return std::nullopt;
    // The mapping version stands for the entry's lines, which are not built before the recording.
    Document view = document;
    view.tax = tax;
    const QByteArray binding = approvalBinding(view, std::nullopt, ground.mappingVersion);
    if (isApproved(document, FlagReason::ApprovalNeeded, binding))
        return std::nullopt;
    Json facts = Json::object(
        {{u"rules"_s, Json::ofTexts({held.begin(), held.end()})},
         {u"net"_s, figureText(effective.netTotal, effective.currency)},
         {u"currency"_s, effective.currency},
         {u"customer"_s, effective.customer.name},
         {u"place"_s, (effective.shipTo.country + u' ' + effective.shipTo.region).trimmed()},
         {u"binding"_s, QString::fromLatin1(binding)}});
    if (tax)
        facts.set(u"tax"_s, figureText(tax->totalTax, effective.currency));
    if (!effective.sourceTax.isZero())
        facts.set(u"onInvoice"_s, figureText(effective.sourceTax, effective.currency));
    return Flag{FlagReason::ApprovalNeeded, std::move(facts)};
}

Assess assess(const SalesDocument &effective, const QString &company, const Ground &ground)
{
    return {
        effective,
        company,
        assessmentOf(effective, ground.policy),
        ground.policy.approval.needTax()};
}

} // namespace

QByteArray assessmentOf(const SalesDocument &effective, const Policy &policy)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(calculationFingerprint(effective, policy));
    hash.addData(policy.approval.toJson().toCanonicalBytes());
    return hash.result().toHex();
}

bool isAssessed(const Document &document, const SalesDocument &effective, const Ground &ground)
{
    return document.assessment && document.assessment->of == assessmentOf(effective, ground.policy);
}

bool wantsPreview(
    const ApprovalRules &rules, const SalesDocument &effective, const History &history)
{
    return rules.needTax() || !heldBy(rules, effective, history, std::nullopt).isEmpty();
}

std::optional<Step> holdingBefore(
    const Document &document, const SalesDocument &effective, const Ground &ground)
{
    const bool hasRules = ground.policy.approval.isAny();
    if (ground.policy.mode == WorkingMode::Observe || (!hasRules && !isLinkedCredit(effective)))
        return std::nullopt;
    if (!isAssessed(document, effective, ground))
        return assess(effective, companyCodeOf(ground, effective), ground);
    if (auto flag = flagCredit(document, effective, document.assessment->history))
        return RaiseFlag{std::move(*flag)};
    if (!hasRules)
        return std::nullopt;
    if (auto flag = flagRules(document, effective, document.assessment->preview, ground))
        return RaiseFlag{std::move(*flag)};
    return std::nullopt;
}

std::optional<Step> holdingCalculated(
    const Document &document, const SalesDocument &effective, const Ground &ground)
{
    if (!ground.policy.approval.isAny())
        return std::nullopt;
    if (!isAssessed(document, effective, ground))
        return assess(effective, companyHolding(document, ground), ground);
    if (auto flag = flagRules(document, effective, document.tax, ground))
        return RaiseFlag{std::move(*flag)};
    return std::nullopt;
}

} // namespace levy
