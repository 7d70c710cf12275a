#include "smallbooks.h"

#include "core/rules/remedyprogress.h"
#include "rulesworld.h"

#include <QTest>

namespace levytest {

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

Error lockedError()
{
    Error error = makeError(ErrorKind::Rejected, u"CannotModifyLockedTransaction"_s);
    error.service = u"avatax"_s;
    return error;
}

} // namespace

SmallBooks::SmallBooks(Ground ground_)
    : ground(std::move(ground_))
    , rate(decimal("0.0825"))
    , moment{QDateTime({2026, 3, 20}, {9, 0}, Qt::UTC), 0}
{
    ground.policy.checkAddresses = false;
}

TaxResult SmallBooks::answer(
    const SalesDocument &sales, const QString &code, TaxStatus status) const
{
    Document document = soundDocument();
    document.source = sales;
    document.code = code;
    const Decimal total
        = sales.netTotal.times(rate).value().rounded(2, Rounding::HalfAwayFromZero).value();
    TaxResult tax = taxOf(document, "0");
    tax.totalTax = total;
    tax.lines.front().tax = total;
    TaxDetail &detail = tax.lines.front().details.front();
    detail.region = sales.shipTo.region;
    detail.tax = total;
    detail.rate = rate;
    tax.status = status;
    tax.statusText = toText(status);
    tax.companyCode = u"TARNWICKUS"_s;
    tax.type = sales.isCreditNote() ? u"ReturnInvoice"_s : u"SalesInvoice"_s;
    tax.date = sales.date;
    tax.taxDate = sales.taxDate();
    tax.version = 1;
    return tax;
}

Document SmallBooks::step(Document document)
{
    const Step next = nextStep(document, ground);
    if (!std::holds_alternative<Move>(next) && !std::holds_alternative<Rest>(next))
        done << stepName(next);
    return perform(document, next).document;
}

Document SmallBooks::run(Document document)
{
    for (int i = 0; i < 60; ++i) {
        if (document.state != DocumentState::Active
            || std::holds_alternative<Rest>(nextStep(document, ground)))
            return document;
        // Everything that is known must outlive a restart.
        const auto stored = Document::fromParts(
            document.source.toJson(),
            document.tax ? document.tax->toJson() : Json(),
            document.progressJson());
        if (!stored || !(stored->progressJson() == document.progressJson()))
            QTest::qFail("the document does not come back as it was stored", __FILE__, __LINE__);
        Document again = *stored;
        again.id = document.id;
        again.version = document.version;
        document = step(std::move(again));
    }
    QTest::qFail("the document does not come to rest", __FILE__, __LINE__);
    return document;
}

Document SmallBooks::committed(Document document)
{
    document = run(std::move(document));
    done.clear();
    return document;
}

Decimal SmallBooks::posted() const
{
    Decimal sum;
    for (const LedgerEntry &entry : entries)
        sum = sum.plus(entry.tax().value().toDecimal()).value();
    return sum;
}

Change SmallBooks::perform(const Document &document, const Step &step)
{
    const Policy &policy = ground.policy;
    if (const auto *move = std::get_if<Move>(&step))
        return afterMove(document, *move, moment);
    if (const auto *raise = std::get_if<RaiseFlag>(&step))
        return afterFlag(document, raise->flag, moment);
    if (const auto *record = std::get_if<RecordTax>(&step)) {
        const TaxResult tax = answer(record->document, document.code, TaxStatus::Saved);
        avalara[document.code] = tax;
        return afterRecording(document, *record, tax, policy, moment);
    }
    if (const auto *post = std::get_if<PostEntry>(&step)) {
        const Change intended = beforePosting(document, *post, policy, moment);
        entries.push_back(post->entry);
        const QString id = u"e-%1"_s.arg(entries.size());
        return afterPosting(intended.document, PostedEntry{id, id, post->entry}, policy, moment);
    }
    if (const auto *look = std::get_if<LookUpEntry>(&step)) {
        std::optional<PostedEntry> found;
        for (const LedgerEntry &entry : entries) {
            if (entry.marker == look->entry.marker)
                found = PostedEntry{entry.marker, entry.marker, entry};
        }
        return afterLookUp(document, *look, found, policy, moment);
    }
    if (std::holds_alternative<VerifyEntry>(step)) {
        return afterReadBack(
            document,
            PostedEntry{document.entryId, document.entryNumber, entries.back()},
            policy,
            moment);
    }
    if (std::holds_alternative<CommitTax>(step)) {
        TaxResult &held = avalara[document.code];
        held.status = TaxStatus::Committed;
        held.statusText = u"Committed"_s;
        return afterCommit(document, held, policy, moment);
    }
    return performRemedy(document, step);
}

Change SmallBooks::performRemedy(const Document &document, const Step &step)
{
    const Policy &policy = ground.policy;
    const auto held = avalara.find(document.code);
    if (const auto *assess = std::get_if<Assess>(&step)) {
        Assessment assessment;
        assessment.history = document.assessment ? document.assessment->history : History();
        if (assess->withPreview)
            assessment.preview = answer(assess->document, u"P"_s, TaxStatus::Temporary);
        return afterAssessing(document, *assess, assessment, policy, moment);
    }
    if (std::holds_alternative<InspectTax>(step)) {
        if (held == avalara.end())
            return afterInspection(document, fail(ErrorKind::NotFound, u"x"_s, {}), policy, moment);
        return afterInspection(document, held->second, policy, moment);
    }
    const bool isLocked = held != avalara.end() && held->second.isLocked;
    if (const auto *adjust = std::get_if<AdjustTax>(&step)) {
        if (isLocked)
            return afterAdjusting(document, *adjust, fail(lockedError()), policy, moment);
        TaxResult tax = answer(adjust->document, document.code, TaxStatus::Committed);
        tax.version = held->second.version + 1;
        held->second = tax;
        return afterAdjusting(document, *adjust, tax, policy, moment);
    }
    if (std::holds_alternative<VoidTax>(step)) {
        if (isLocked)
            return afterVoiding(document, fail(lockedError()), policy, moment);
        avalara.erase(document.code);
        return afterVoiding(document, {}, policy, moment);
    }
    if (const auto *reversal = std::get_if<RecordReversal>(&step)) {
        const TaxResult tax = answer(reversal->document, reversal->code, TaxStatus::Saved);
        avalara[reversal->code] = tax;
        return afterReversalRecorded(document, *reversal, tax, policy, moment);
    }
    if (const auto *commit = std::get_if<CommitReversal>(&step)) {
        avalara[commit->code].status = TaxStatus::Committed;
        return afterReversalCommit(document, avalara[commit->code], policy, moment);
    }
    QTest::qFail(qPrintable(u"no such step here: "_s + stepName(step)), __FILE__, __LINE__);
    return {document, {}};
}

} // namespace levytest
