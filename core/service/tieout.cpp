#include "core/service/tieout.h"

#include "core/store/store.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

bool isLeftOut(const Document &document)
{
    return document.state == DocumentState::Excluded || document.state == DocumentState::Deleted
        || document.state == DocumentState::Voided
        || document.state == DocumentState::HandledOutside
        || document.state == DocumentState::AwaitsNumber;
}

bool isCommitted(const Document &document)
{
    return document.tax && document.tax->status == TaxStatus::Committed;
}

/// In the books, or nothing had to be brought there.
bool isSettled(const Document &document)
{
    return document.hasEntry() || document.phase >= Phase::Verified;
}

Result<void> add(Decimal &sum, const Decimal &amount)
{
    const Result<Decimal> grown = sum.plus(amount);
    if (!grown)
        return fail(grown.error());
    sum = *grown;
    return {};
}

Result<void> count(TieOutLine &line, const Document &document)
{
    ++line.documents;
    if (document.tax) {
        if (const Result<void> done = add(line.due, document.tax->totalTax); !done)
            return done;
    }
    if (isCommitted(document)) {
        ++line.committed;
        if (const Result<void> done = add(line.committedTax, document.tax->totalTax); !done)
            return done;
    }
    if (isSettled(document)) {
        ++line.posted;
        const Result<Decimal> booked = taxInLedger(document);
        if (!booked)
            return fail(booked.error());
        if (const Result<void> done = add(line.postedTax, *booked); !done)
            return done;
    }
    return {};
}

TieOutLine &lineOf(std::vector<TieOutLine> &lines, const Document &document)
{
    for (TieOutLine &line : lines) {
        if (line.connection == document.source.connection
            && line.currency == document.source.currency)
            return line;
    }
    lines.push_back({});
    lines.back().connection = document.source.connection;
    lines.back().currency = document.source.currency;
    return lines.back();
}

Result<void> addDocument(TieOut &result, Reader &reader, const Document &document)
{
    ++result.documents;
    TieOutLine &line = lineOf(result.lines, document);
    if (const Result<void> counted = count(line, document); !counted)
        return counted;
    const std::optional<DiscrepancyKind> kind = discrepancyOf(document);
    if (!kind)
        return {};
    ++line.open;
    Discrepancy found;
    found.kind = *kind;
    found.flag = document.flag.reason;
    const auto rows = documentlist::rows(reader, {document.id.value});
    if (!rows)
        return fail(rows.error());
    if (!rows->empty())
        found.document = rows->front();
    if (document.tax)
        found.avalara = document.tax->totalTax;
    if (isSettled(document)) {
        const Result<Decimal> booked = taxInLedger(document);
        if (!booked)
            return fail(booked.error());
        found.ledger = *booked;
    }
    result.discrepancies.push_back(std::move(found));
    return {};
}

} // namespace

Result<Decimal> taxInLedger(const Document &document)
{
    const Result<Decimal> earlier = document.source.sourceTax.plus(document.postedBefore);
    if (!earlier)
        return earlier;
    return document.hasEntry() ? earlier->plus(document.entryTax) : earlier;
}

std::optional<DiscrepancyKind> discrepancyOf(const Document &document)
{
    if (isLeftOut(document))
        return std::nullopt;
    if (document.flag.reason == FlagReason::ChangedAfterCommit
        || document.flag.reason == FlagReason::DeletedAtSource
        || document.flag.reason == FlagReason::LockedAtAvalara)
        return DiscrepancyKind::ChangedAfterCommit;
    if (!document.tax)
        return DiscrepancyKind::NotAtAvalara;
    if (!isSettled(document))
        return isCommitted(document) ? DiscrepancyKind::CommittedNotPosted
                                     : DiscrepancyKind::NotPosted;
    const Result<Decimal> booked = taxInLedger(document);
    if (!booked || *booked != document.tax->totalTax)
        return DiscrepancyKind::AmountDiffers;
    if (!isCommitted(document))
        return DiscrepancyKind::NotCommitted;
    return std::nullopt;
}

Result<TieOut> tieOut(Store &store, const DocumentQuery &period)
{
    return store.read([&](Reader &reader) -> Result<TieOut> {
        DocumentQuery query = period;
        query.sort = DocumentColumn::Date;
        query.isDescending = false;
        const auto ids = documentlist::ids(reader, query);
        if (!ids)
            return fail(ids.error());
        TieOut result;
        for (const qint64 id : *ids) {
            const auto document = documents::load(reader, {id});
            if (!document)
                return fail(document.error());
            if (!*document || isLeftOut(**document))
                continue;
            const Result<void> added = addDocument(result, reader, **document);
            if (!added)
                return fail(added.error());
        }
        std::stable_sort(
            result.discrepancies.begin(),
            result.discrepancies.end(),
            [](const Discrepancy &a, const Discrepancy &b) { return a.kind < b.kind; });
        std::stable_sort(
            result.lines.begin(), result.lines.end(), [](const TieOutLine &a, const TieOutLine &b) {
                return a.documents > b.documents;
            });
        return result;
    });
}

} // namespace levy
