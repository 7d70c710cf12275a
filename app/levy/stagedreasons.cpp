#include "app/levy/stagedreasons.h"

#include "core/rules/sidebyside.h"
#include "core/service/levy.h"
#include "core/service/remedydesk.h"
#include "core/service/reviewdesk.h"

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;
using namespace levy;

namespace {

/// How far the document had come when its reason was found.
enum class Stage { NothingSent, Saved, Committed };

struct Staged {
    FlagReason reason;
    Stage stage;
};

constexpr Staged stagedReasons[]{
    {FlagReason::AmountsDiffer, Stage::NothingSent},
    {FlagReason::UnusualSign, Stage::NothingSent},
    {FlagReason::SetupMissing, Stage::NothingSent},
    {FlagReason::ApprovalNeeded, Stage::NothingSent},
    {FlagReason::CreditExceedsInvoice, Stage::NothingSent},
    {FlagReason::RecordedElsewhere, Stage::NothingSent},
    {FlagReason::PeriodSealed, Stage::NothingSent},
    {FlagReason::RefusedByAvalara, Stage::NothingSent},
    {FlagReason::Conflict, Stage::NothingSent},
    {FlagReason::SuspiciousResult, Stage::Saved},
    {FlagReason::TaxNotChargeable, Stage::Saved},
    {FlagReason::Precision, Stage::Saved},
    {FlagReason::RefusedByLedger, Stage::Saved},
    {FlagReason::PeriodClosed, Stage::Saved},
    {FlagReason::EntryDiffers, Stage::Committed},
    {FlagReason::ChangedAfterPosting, Stage::Committed},
    {FlagReason::ChangedAfterCommit, Stage::Committed},
    {FlagReason::DeletedAtSource, Stage::Committed},
    {FlagReason::LockedAtAvalara, Stage::Committed}};

QString text(const Decimal &amount)
{
    return QString::fromLatin1(amount.toJson().numberText());
}

/// What every rule may name: one set of facts serves all, each sentence takes its own.
Json factsOf(const Document &document, FlagReason reason)
{
    const SalesDocument &source = document.source;
    const QString tax = document.tax ? text(document.tax->totalTax) : u"0"_s;
    const QString day = source.date.toString(Qt::ISODate);
    const QString net = text(source.netTotal);
    const Decimal half = source.netTotal.dividedBy(Decimal(2), 2).value_or(Decimal());
    Json facts = Json::object(
        {{u"net"_s, net},
         {u"lines"_s, text(half)},
         {u"currency"_s, source.currency},
         {u"tax"_s, tax},
         {u"date"_s, day},
         {u"journal"_s, u"70"_s},
         {u"customer"_s, source.customer.name},
         {u"place"_s, source.shipTo.region},
         {u"rules"_s, Json::ofTexts({u"over-amount"_s, u"first-of-place"_s})},
         {u"credited"_s, net},
         {u"original"_s, source.number},
         {u"originalNet"_s, text(half)},
         {u"jurisdiction"_s, u"NEW YORK"_s},
         {u"rate"_s, u"0.04"_s},
         {u"taxable"_s, net},
         {u"code"_s, u"INV-"_s + source.number},
         {u"amount"_s, net},
         {u"status"_s, u"Committed"_s},
         {u"difference"_s, u"the amount on account 1520"_s},
         {u"committed"_s, true},
         {u"posted"_s, document.hasEntry()},
         {u"stillInLedger"_s, true}});
    if (reason == FlagReason::SetupMissing)
        facts.set(u"what"_s, u"debit-side"_s);
    if (reason == FlagReason::SuspiciousResult)
        facts.set(u"what"_s, u"rate-without-tax"_s);
    if (reason == FlagReason::RefusedByAvalara)
        facts.set(u"message"_s, u"The TaxCode value was not found for this company."_s);
    if (reason == FlagReason::RefusedByLedger)
        facts.set(u"message"_s, u"Mandatory: Cost center"_s);
    if (reason == FlagReason::Conflict)
        facts.set(u"message"_s, u"the total amount differs"_s);
    if (document.pending)
        facts.set(u"changes"_s, sideBySideJson(source, *document.pending));
    return facts;
}

/// The invoice as the ledger has it now: less of the first line, and another customer reference.
SalesDocument changedSource(const SalesDocument &source)
{
    SalesDocument changed = source;
    const Decimal half = source.lines.front().amount.dividedBy(Decimal(2), 2).value_or(Decimal());
    const Decimal off = source.lines.front().amount.minus(half).value_or(Decimal());
    changed.lines.front().amount = half;
    changed.netTotal = source.netTotal.minus(off).value_or(source.netTotal);
    return changed;
}

void takeBack(Document &document, Stage stage)
{
    if (stage == Stage::Committed)
        return;
    document.entry.reset();
    document.entryId.clear();
    document.entryNumber.clear();
    document.entryTax = Decimal();
    document.phase = stage == Stage::Saved ? Phase::Calculated : Phase::AddressChecked;
    if (stage == Stage::Saved) {
        document.tax->status = TaxStatus::Saved;
        return;
    }
    document.assessment.emplace();
    document.assessment->preview = document.tax;
    document.tax.reset();
}

/// Finished ones with tax and an entry, of several places: each later reason another customer.
Result<std::vector<Document>> finished(Reader &reader)
{
    const auto ids = documents::ids(reader, {.state = DocumentState::Done, .limit = 400});
    if (!ids)
        return fail(ids.error());
    std::vector<Document> found;
    for (const DocumentId id : *ids) {
        const auto document = documents::load(reader, id);
        if (!document)
            return fail(document.error());
        const bool isFit = *document && (*document)->hasEntry() && (*document)->tax
            && !(*document)->tax->totalTax.isZero() && !(*document)->source.lines.empty()
            && !(*document)->source.isCreditNote();
        if (isFit)
            found.push_back(**document);
    }
    return found;
}

/// In dollars: other currencies have other sizes.
std::vector<Document>::iterator biggest(std::vector<Document> &documents)
{
    return std::max_element(
        documents.begin(), documents.end(), [](const Document &a, const Document &b) {
            const auto size = [](const Document &one) {
                return one.source.currency == u"USD" ? one.source.netTotal : Decimal();
            };
            return size(a) < size(b);
        });
}

/// The rules that hold that document, so that the page can name their limits.
Result<void> addRulesFor(Levy &levy, const SalesDocument &source)
{
    const auto ground = groundOf(levy, source.connection);
    if (!ground)
        return fail(ground.error());
    Policy policy = ground->policy;
    const Decimal limit = source.netTotal.dividedBy(Decimal(2), 2).value_or(Decimal());
    policy.approval.overAmount[source.currency] = limit;
    policy.approval.firstOfPlace = true;
    return changePolicy(levy, source.connection, policy, u"Ines Halvard"_s);
}

} // namespace

Result<void> stageReasons(Levy &levy)
{
    const QDateTime now = levy.clock().now();
    std::optional<Document> approved;
    const auto staged = levy.store().write([&](Transaction &transaction) -> Result<void> {
        auto candidates = finished(transaction);
        if (!candidates)
            return fail(candidates.error());
        for (const Staged &staged : stagedReasons) {
            const auto there = documents::ids(
                transaction, {.state = DocumentState::Waiting, .flag = staged.reason, .limit = 1});
            if (!there)
                return fail(there.error());
            if (!there->empty())
                continue;
            if (candidates->empty())
                return fail(ErrorKind::NotFound, u"shots.no-document"_s);
            if (staged.reason == FlagReason::ApprovalNeeded)
                std::iter_swap(biggest(*candidates), std::prev(candidates->end()));
            Document document = candidates->back();
            candidates->pop_back();
            if (staged.reason == FlagReason::ApprovalNeeded)
                approved = document;
            if (staged.reason == FlagReason::ChangedAfterCommit)
                document.pending = changedSource(document.source);
            const Json facts = factsOf(document, staged.reason);
            takeBack(document, staged.stage);
            document.state = DocumentState::Waiting;
            document.flag = {staged.reason, facts};
            document.flaggedAt = now;
            if (staged.reason == FlagReason::LockedAtAvalara)
                document.tax->isLocked = true;
            if (const auto kept = documents::update(transaction, nullptr, document, now); !kept)
                return kept;
        }
        return {};
    });
    if (!staged || !approved)
        return staged;
    return addRulesFor(levy, approved->source);
}
