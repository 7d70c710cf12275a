#include "core/rules/progress.h"

#include "core/money/amounttext.h"
#include "core/rules/effective.h"
#include "core/rules/failure.h"
#include "core/rules/notes.h"
#include "core/rules/remedyprogress.h"
#include "core/rules/undo.h"
#include "core/rules/vatnumber.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// What Avalara takes where no code is sent and none is in its own item list
/// (contracts/avatax.md, taxCode).
const QString generalTaxCode = u"P0000000"_s;

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

QString shortList(const QStringList &names)
{
    constexpr qsizetype mostNamed = 5;
    const QString list = names.mid(0, mostNamed).join(u", "_s);
    return names.size() > mostNamed ? list + u", …"_s : list;
}

/// What Avalara decided by itself, or may have decided on a doubtful fact, is not left unsaid.
void pointOut(Note &saved, const SalesDocument &sent, const TaxResult &tax)
{
    QHash<QString, QString> applied;
    for (const TaxLine &line : tax.lines)
        applied.insert(line.number, line.taxCode);
    QStringList unmapped;
    QStringList otherwise;
    for (const DocumentLine &line : sent.lines) {
        const QString name = line.itemCode.isEmpty() ? line.description : line.itemCode;
        const QString code = applied.value(line.id);
        const bool isGeneral = code.isEmpty() || code == generalTaxCode;
        if (line.taxCode.isEmpty() && isGeneral && !unmapped.contains(name))
            unmapped << name;
        const QString item = u"%1 (%2)"_s.arg(name, code);
        if (!code.isEmpty() && code != line.taxCode && !(line.taxCode.isEmpty() && isGeneral)
            && !otherwise.contains(item))
            otherwise << item;
    }
    if (!unmapped.isEmpty()) {
        saved.facts.set(u"withoutTaxCode"_s, Json::ofTexts({unmapped.begin(), unmapped.end()}));
        saved.summary
            += u" No tax code is mapped for %1: Avalara took its general one for goods."_s.arg(
                shortList(unmapped));
    }
    if (!otherwise.isEmpty()) {
        saved.facts.set(u"otherTaxCode"_s, Json::ofTexts({otherwise.begin(), otherwise.end()}));
        saved.summary += u" Avalara's own item list gave another tax code for %1."_s.arg(
            shortList(otherwise));
    }
    if (!vatNumberProblem(sent).isEmpty()) {
        saved.facts.set(u"doubtfulVatNumber"_s, sent.customer.vatNumber);
        saved.summary
            += u" The customer's VAT number %1 does not have the form of its country."_s.arg(
                sent.customer.vatNumber);
    }
}

void resetToFetched(Document &document)
{
    // What this revision posted stays in the books; only the difference is posted next.
    retireEntry(document);
    document.phase = Phase::Fetched;
    clearTrouble(document);
}

} // namespace

Change afterMove(Document document, const Move &move, const Moment &moment)
{
    clearTrouble(document);
    std::vector<Note> notes;
    switch (move.why) {
    case Move::Why::AddressNotCheckable:
    case Move::Why::AddressConfirmed:
        document.phase = Phase::AddressChecked;
        break;
    case Move::Why::TaxAgrees:
        document.phase = Phase::Verified;
        notes.push_back(noteOf(
            u"entry.not-needed"_s,
            u"%1: nothing has to be posted; the tax in the ledger agrees with Avalara's %2."_s.arg(
                nameOf(document), amountText(document.tax->totalTax, document.source.currency)),
            u"done"_s));
        break;
    case Move::Why::OnlyCalculated:
        document.phase = Phase::Verified;
        notes.push_back(noteOf(
            u"entry.not-wanted"_s,
            u"%1: nothing is written into the ledger, because the connection only calculates."_s
                .arg(nameOf(document)),
            u"done"_s));
        break;
    case Move::Why::OnlyObserved:
        document.state = DocumentState::Observed;
        document.entry = move.entry;
        notes.push_back(noteOf(
            u"document.observed"_s,
            u"%1: calculated for a look with %2 tax; nothing was recorded at Avalara and nothing written into the ledger."_s
                .arg(
                    nameOf(document), amountText(document.tax->totalTax, document.source.currency)),
            u"done"_s,
            move.entry ? move.entry->toJson() : Json::object()));
        break;
    case Move::Why::MustRecalculate:
        resetToFetched(document);
        notes.push_back(noteOf(
            u"document.recalculate"_s,
            u"%1 differs from what was calculated and is calculated again."_s.arg(nameOf(document)),
            u"done"_s));
        break;
    case Move::Why::SourceStillOpen:
        document.state = DocumentState::AwaitsFinalisation;
        break;
    case Move::Why::NoNumberYet:
        document.state = DocumentState::AwaitsNumber;
        break;
    case Move::Why::LedgerTakenBack:
        document.phase = Phase::Verified;
        break;
    case Move::Why::Reversed:
        return afterReversed(std::move(document));
    case Move::Why::NotToBeCommitted:
        document.phase = Phase::Committed;
        document.state = DocumentState::Done;
        break;
    case Move::Why::Finished:
        document.state = DocumentState::Done;
        break;
    case Move::Why::Excluded:
        document.state = DocumentState::Excluded;
        break;
    case Move::Why::SourceDeleted:
        document.state = DocumentState::Deleted;
        notes.push_back(noteOf(
            u"document.deleted"_s,
            u"%1 was deleted in the ledger before anything was sent."_s.arg(nameOf(document)),
            u"done"_s));
        break;
    }
    static_cast<void>(moment);
    return {std::move(document), std::move(notes)};
}

Change afterFlag(Document document, const Flag &flag, const Moment &moment)
{
    clearTrouble(document);
    document.state = DocumentState::Waiting;
    document.flag = flag;
    document.flaggedAt = moment.now;
    Note flagged = noteOf(
        u"document.flagged"_s,
        u"%1 waits for a person: %2."_s.arg(
            nameOf(document), toText(flag.reason).replace(u'-', u' ')),
        u"refused"_s,
        flag.facts);
    flagged.facts.set(u"reason"_s, toText(flag.reason));
    return {std::move(document), {std::move(flagged)}};
}

Change afterAddressCheck(
    Document document,
    const CheckAddress &step,
    const Result<AddressFinding> &finding,
    const Policy &policy,
    const Moment &moment)
{
    if (!finding)
        return afterFailure(
            std::move(document), finding.error(), FlagReason::AddressInvalid, policy, moment);
    Json facts = Json::object({{u"address"_s, step.address.toJson()}});
    facts.set(u"messages"_s, Json::ofTexts(finding->messages));
    facts.set(u"ambiguous"_s, finding->isAmbiguous);
    if (!finding->suggestion.isEmpty())
        facts.set(u"suggestion"_s, finding->suggestion.toJson());
    if (!finding->isValid || finding->isAmbiguous)
        return afterFlag(
            std::move(document), {FlagReason::AddressInvalid, std::move(facts)}, moment);
    if (finding->differs && !policy.acceptSuggestions)
        return afterFlag(
            std::move(document), {FlagReason::AddressSuggestion, std::move(facts)}, moment);
    clearTrouble(document);
    document.checkedAddress = step.address.fingerprint();
    if (finding->differs) {
        document.correction.shipTo = finding->suggestion;
        document.checkedAddress = finding->suggestion.fingerprint();
    }
    document.phase = Phase::AddressChecked;
    Note checked = noteOf(
        u"address.checked"_s,
        u"%1: Avalara recognised the ship-to address %2."_s.arg(
            nameOf(document), step.address.oneLine()),
        u"done"_s,
        std::move(facts));
    return {std::move(document), {std::move(checked)}};
}

Change afterRecording(
    Document document,
    const RecordTax &step,
    const Result<TaxResult> &tax,
    const Policy &policy,
    const Moment &moment)
{
    if (!tax)
        return afterFailure(
            std::move(document), tax.error(), FlagReason::RefusedByAvalara, policy, moment);
    clearTrouble(document);
    document.tax = *tax;
    document.calculatedFrom = calculationFingerprint(step.document, policy);
    document.phase = Phase::Calculated;
    document.entry.reset();
    Note saved = noteOf(
        u"tax.saved"_s,
        u"%1: Avalara calculated %2 tax on %3 and holds it as %4, still replaceable."_s.arg(
            nameOf(document),
            amountText(tax->totalTax, tax->currency),
            amountText(tax->totalAmount, tax->currency),
            tax->statusText),
        u"done"_s,
        amountsJson(*tax));
    pointOut(saved, step.document, *tax);
    if (tax->status == TaxStatus::Committed) {
        saved.kind = u"tax.found-committed"_s;
        saved.summary
            = u"%1: Avalara already holds this document as Committed with the same content; it is taken over."_s
                  .arg(nameOf(document));
    }
    return {std::move(document), {std::move(saved)}};
}

Change afterRemoval(
    Document document,
    const RemoveTax &step,
    const Result<bool> &removed,
    const Policy &policy,
    const Moment &moment)
{
    if (!removed)
        return afterFailure(
            std::move(document), removed.error(), FlagReason::RefusedByAvalara, policy, moment);
    clearTrouble(document);
    document.tax.reset();
    document.phase = Phase::Fetched;
    const QString what = *removed
        ? u"%1: the Saved document was deleted at Avalara in company %2"_s
        : u"%1: company %2 at Avalara no longer held the Saved document that was to go"_s;
    const QString why = step.isMoving
        ? u", because it is recorded in company %1 now."_s.arg(step.mappedCompany)
        : u", because a person excluded it."_s;
    Note note = noteOf(
        u"tax.removed"_s,
        what.arg(nameOf(document), step.companyCode) + why,
        u"done"_s,
        Json::object({{u"companyCode"_s, step.companyCode}, {u"wasThere"_s, *removed}}));
    return {std::move(document), {std::move(note)}};
}

Change afterCommit(
    Document document, const Result<TaxResult> &tax, const Policy &policy, const Moment &moment)
{
    if (!tax)
        return afterFailure(
            std::move(document), tax.error(), FlagReason::RefusedByAvalara, policy, moment);
    const bool same = document.tax && tax->totalTax == document.tax->totalTax;
    if (!same) {
        return afterFlag(
            std::move(document),
            {FlagReason::Conflict,
             Json::object(
                 {{u"what"_s, u"committed-total"_s}, {u"avalara"_s, tax->totalTax.toString()}})},
            moment);
    }
    clearTrouble(document);
    document.tax->status = tax->status;
    document.tax->statusText = tax->statusText;
    document.tax->isLocked = tax->isLocked;
    document.tax->version = tax->version;
    if (!tax->companyCode.isEmpty())
        document.tax->companyCode = tax->companyCode;
    document.phase = Phase::Committed;
    document.state = DocumentState::Done;
    Note committed = noteOf(
        u"tax.committed"_s,
        u"%1 was committed at Avalara with %2 tax. It is final: only an adjustment, a void or a reversal can correct it."_s
            .arg(nameOf(document), amountText(tax->totalTax, document.source.currency)),
        u"done"_s,
        amountsJson(*tax));
    committed.irreversible = true;
    return {std::move(document), {std::move(committed)}};
}

} // namespace levy
