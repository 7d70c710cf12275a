#include "core/reconcile/sides.h"

#include "core/rules/names.h"

#include <algorithm>

namespace levy::reconcile {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const Address &address)
{
    const QString where = address.region.isEmpty() ? address.country : address.region;
    return address.city.isEmpty() ? where : address.city + u", "_s + where;
}

void takeFrom(SourceRow &row, const SalesDocument &document)
{
    row.sourceId = document.sourceId;
    row.number = document.number;
    row.isCreditNote = document.isCreditNote();
    row.isFinal = document.status == SourceStatus::Final;
    row.isDeleted = document.status == SourceStatus::Deleted;
    row.date = document.date;
    row.currency = document.currency;
    row.net = document.netTotal;
    row.taxOnDocument = document.taxOnDocument();
}

/// A list names the customer by its key at least.
void takeCustomer(SourceRow &row, const SalesDocument &document)
{
    row.customerId = document.customer.id;
    row.customerCode = document.customer.code;
    row.customer = document.customer.name;
    row.shipTo = placeOf(document.shipTo);
}

bool isSetAside(const Document &document)
{
    switch (document.state) {
    case DocumentState::Excluded:
    case DocumentState::HandledOutside:
    case DocumentState::Observed:
    case DocumentState::AwaitsNumber:
        return true;
    default:
        return document.source.status == SourceStatus::Draft;
    }
}

QString whyWaiting(const Document &document)
{
    if (document.state == DocumentState::Waiting)
        return toText(document.flag.reason);
    return document.state == DocumentState::Failed ? toText(document.state) : QString();
}

std::vector<QString> markersOf(const Document &document)
{
    std::vector<QString> markers;
    if (document.source.number.isEmpty())
        return markers;
    for (int revision = 0; revision <= document.revision; ++revision)
        markers.push_back(entryMarker(document.source, revision));
    if (document.entry && !std::ranges::count(markers, document.entry->marker))
        markers.push_back(document.entry->marker);
    return markers;
}

/// Whether the ledger lists what Levy holds. Customers are compared where both are named.
bool isSame(const SalesDocument &held, const SalesDocument &listed)
{
    const bool sameCustomer = listed.customer.id.isEmpty() || held.customer.id.isEmpty()
        || listed.customer.id == held.customer.id;
    return sameCustomer && held.kind == listed.kind && held.date == listed.date
        && held.currency == listed.currency && held.netTotal == listed.netTotal;
}

void takeOthers(SourceRow &row, const Document &document)
{
    for (const PastTax &past : document.pastTax) {
        row.others.push_back(
            {TaxRow::of(past.tax), past.reverses.isEmpty() ? past.reversedBy : past.reverses});
        row.isTakenBack = row.isTakenBack || past.reverses == document.code;
    }
    const Remedy &remedy = document.remedy;
    if (!remedy.undoesLedger())
        return;
    row.isBeingTakenBack = document.state == DocumentState::Active;
    if (remedy.reversal) {
        row.others.push_back({TaxRow::of(*remedy.reversal), document.code});
    } else if (remedy.kind != RemedyKind::Void) {
        OtherTax reversal; // recorded, perhaps, and the answer is not stored
        reversal.known.code = reversalCode(document.code);
        reversal.partner = document.code;
        row.others.push_back(std::move(reversal));
    }
}

} // namespace

TaxRow TaxRow::of(const TaxResult &result)
{
    TaxRow row;
    row.companyCode = result.companyCode;
    row.code = result.code;
    row.type = result.type;
    row.status = result.status;
    row.isSuperseded = result.statusText.compare(u"Adjusted", Qt::CaseInsensitive) == 0;
    row.isLocked = result.isLocked;
    row.transactionId = result.transactionId;
    row.version = result.version;
    row.date = result.date;
    row.currency = result.currency;
    row.customerCode = result.customerCode;
    row.total = result.totalAmount;
    row.tax = result.totalTax;
    return row;
}

bool TaxRow::isRecorded() const
{
    return !isSuperseded && (status == TaxStatus::Saved || status == TaxStatus::Committed);
}

bool TaxRow::hasContentOf(const TaxRow &other) const
{
    return date == other.date && currency == other.currency && customerCode == other.customerCode
        && total == other.total && tax == other.tax;
}

SourceRow sourceRowOf(const Document &document, const SalesDocument *listed, const Policy &policy)
{
    SourceRow row;
    takeFrom(row, listed ? *listed : document.source);
    takeCustomer(row, document.source);
    row.document = document.id.value;
    row.number = document.source.number;
    row.isDeleted = row.isDeleted || document.source.status == SourceStatus::Deleted
        || document.state == DocumentState::Deleted;
    row.isSetAside = isSetAside(document);
    row.isAtWork = document.state == DocumentState::Active
        || document.state == DocumentState::AwaitsFinalisation;
    row.whyWaiting = whyWaiting(document);
    row.code = document.code;
    row.markers = markersOf(document);
    row.carriesTax = policy.place != TaxPlace::JournalEntry;
    if (document.tax && document.tax->status != TaxStatus::None
        && document.tax->status != TaxStatus::Temporary)
        row.recorded = TaxRow::of(*document.tax);
    takeOthers(row, document);
    row.isChanged = document.flag.reason == FlagReason::ChangedAfterCommit
        || document.flag.reason == FlagReason::ChangedAfterPosting
        || (listed && !isSame(document.source, *listed));
    row.entry = document.entry;
    row.entryId = document.entryId;
    row.hasEntry = document.hasEntry();
    row.entryTax = document.entryTax;
    row.pastEntries = document.pastEntries;
    return row;
}

SourceRow sourceRowOf(const SalesDocument &listed, const Policy &policy)
{
    SourceRow row;
    takeFrom(row, listed);
    takeCustomer(row, listed);
    row.isSetAside = listed.status == SourceStatus::Draft || listed.number.isEmpty();
    row.carriesTax = policy.place != TaxPlace::JournalEntry;
    row.code = documentCode(policy.codePrefix, listed);
    if (!listed.number.isEmpty())
        row.markers = {entryMarker(listed, 0)};
    return row;
}

EntryRow entryRowOf(const PostedEntry &entry, const std::vector<QString> &accounts)
{
    EntryRow row;
    row.entryId = entry.entryId;
    row.entryNumber = entry.entryNumber;
    row.isReleased = entry.isReleased;
    row.entry = entry.entry;
    if (!row.entry.marker.isEmpty()) {
        if (const Result<Money> tax = row.entry.tax())
            row.tax = tax->toDecimal();
        return row;
    }
    for (const LedgerLine &line : row.entry.lines) {
        if (std::ranges::count(accounts, line.glAccountCode))
            row.tax = row.tax.minus(line.amount.toDecimal()).value_or(row.tax);
    }
    return row;
}

} // namespace levy::reconcile
