// What a changed source does to a document, and whether a ledger entry is still the one sent.
#include "core/rules/latechange.h"
#include "core/rules/notes.h"

#include <algorithm>
#include <tuple>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

using LineKey = std::tuple<QString, QString, QString, QString, QString, qint64>;

std::vector<LineKey> keysOf(const LedgerEntry &entry)
{
    std::vector<LineKey> keys;
    for (const LedgerLine &line : entry.lines)
        keys.emplace_back(
            line.documentLine,
            line.taxCode,
            line.glAccountId.toLower(),
            line.costCenter,
            line.costUnit,
            line.amount.minor());
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// A document has other lines than those that tax was written on; they count only if they carry
/// tax.
LedgerEntry withoutUntouched(const LedgerEntry &held, const LedgerEntry &sent)
{
    if (sent.place != TaxPlace::DocumentLines && sent.place != TaxPlace::TaxCodes)
        return held;
    LedgerEntry rest = held;
    std::erase_if(rest.lines, [&](const LedgerLine &line) {
        const bool wasSent
            = std::any_of(sent.lines.begin(), sent.lines.end(), [&](const LedgerLine &other) {
                  return other.documentLine == line.documentLine;
              });
        return !wasSent && line.amount.isZero();
    });
    return rest;
}

/// Waiting and failed documents are looked at afresh when their source changed.
bool isReleasedByChange(DocumentState state)
{
    return state == DocumentState::Waiting || state == DocumentState::Failed
        || state == DocumentState::AwaitsNumber || state == DocumentState::AwaitsFinalisation;
}

} // namespace

QString differenceBetween(const LedgerEntry &sent, const LedgerEntry &held)
{
    if (sent.date != held.date)
        return u"the entry is dated %1 instead of %2"_s.arg(
            held.date.toString(Qt::ISODate), sent.date.toString(Qt::ISODate));
    if (sent.currency != held.currency)
        return u"the entry is in %1 instead of %2"_s.arg(held.currency, sent.currency);
    const LedgerEntry touched = withoutUntouched(held, sent);
    if (sent.lines.size() != touched.lines.size())
        return u"the entry has %1 lines instead of %2"_s.arg(touched.lines.size())
            .arg(sent.lines.size());
    if (keysOf(sent) != keysOf(touched))
        return u"accounts, cost centers or amounts of the lines differ"_s;
    return {};
}

Change afterSourceChange(Document document, const SalesDocument &seen, const Moment &moment)
{
    // Tax that Levy writes on the document comes back with the feed and is no change.
    const bool isWrittenOn = document.entry && document.entry->isOnDocument();
    const bool sameContent = isWrittenOn ? document.source.taxFingerprint() == seen.taxFingerprint()
                                         : document.source.fingerprint() == seen.fingerprint();
    const bool taxMoved = isWrittenOn && document.phase >= Phase::Verified && document.tax
        && seen.taxOnDocument() != document.tax->totalTax;
    const bool becameFinal
        = document.source.status != SourceStatus::Final && seen.status == SourceStatus::Final;
    const bool deleted = seen.status == SourceStatus::Deleted;
    const bool excluded = document.state == DocumentState::Excluded
        || document.state == DocumentState::HandledOutside;
    const bool isLate = document.remedy.isUnderWay() || document.state == DocumentState::Voided
        || (document.tax && document.tax->status == TaxStatus::Committed);
    if (isLate && !excluded)
        return afterLateChange(std::move(document), seen, sameContent && !taxMoved, moment);
    const QString number = seen.number;
    const bool waitsForAddress = document.state == DocumentState::Waiting
        && (document.flag.reason == FlagReason::AddressInvalid
            || document.flag.reason == FlagReason::AddressSuggestion);
    const bool isCorrected = waitsForAddress
        && (document.source.shipTo != seen.shipTo
            || document.source.customer.vatNumber != seen.customer.vatNumber);
    if (deleted) {
        const bool isSaved = document.tax && document.tax->status == TaxStatus::Saved;
        if (isSaved && !document.intent && isReleasedByChange(document.state))
            return afterDeletionAtRest(std::move(document), moment);
        document.source.status = SourceStatus::Deleted;
        if (!excluded && document.state != DocumentState::Deleted)
            release(document);
        return {std::move(document), {}};
    }
    document.source = seen;
    std::vector<Note> notes;
    const bool cameBack = document.state == DocumentState::Deleted
        || (document.state == DocumentState::Waiting
            && document.flag.reason == FlagReason::DeletedAtSource);
    if (isCorrected && !cameBack) {
        notes.push_back(
            {u"document.corrected-at-source"_s,
             u"What %1 waited for, its address or the customer's VAT number, was corrected at the source."_s
                 .arg(number),
             Json::object({{u"address"_s, seen.shipTo.toJson()}}),
             false,
             u"done"_s});
    } else if (cameBack || !sameContent) {
        notes.push_back(
            {cameBack ? u"document.came-back"_s : u"document.changed"_s,
             cameBack
                 ? u"Document %1, which had been deleted, is in the ledger again."_s.arg(number)
                 : u"Document %1 changed in the ledger."_s.arg(number),
             Json::object({{u"net"_s, seen.netTotal.toJson()}, {u"currency"_s, seen.currency}}),
             false,
             u"done"_s});
    }
    if (!excluded
        && (cameBack || ((!sameContent || taxMoved) && isReleasedByChange(document.state))
            || (becameFinal && document.state == DocumentState::AwaitsFinalisation)
            || (!number.isEmpty() && document.state == DocumentState::AwaitsNumber)))
        release(document);
    return {std::move(document), std::move(notes)};
}

} // namespace levy
