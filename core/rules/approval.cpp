#include "core/rules/approval.h"

#include <QCryptographicHash>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

QByteArray approvalBinding(
    const Document &document, const std::optional<LedgerEntry> &entry, qint64 mappingVersion)
{
    Json json = Json::object();
    json.set(u"source"_s, QString::fromLatin1(document.source.fingerprint()));
    json.set(u"tax"_s, document.tax ? document.tax->totalTax.toJson() : Json());
    json.set(u"entry"_s, entry ? entry->toJson()[u"lines"] : Json());
    json.set(u"mappingVersion"_s, mappingVersion);
    return QCryptographicHash::hash(json.toCanonicalBytes(), QCryptographicHash::Sha256).toHex();
}

bool isApproved(const Document &document, FlagReason reason, const QByteArray &binding)
{
    return std::any_of(
        document.approvals.begin(), document.approvals.end(), [&](const Approval &approval) {
            return approval.reason == reason && approval.binding == binding;
        });
}

bool isApprovable(const Flag &flag)
{
    switch (flag.reason) {
    case FlagReason::TaxOnInvoice:
        // Tax on the document itself: a second one beside it, or codes that yield another figure,
        // stay wrong whoever agrees.
        return !flag.facts.has(u"place");
    case FlagReason::SuspiciousResult:
    case FlagReason::AddressSuggestion:
    case FlagReason::AddressInvalid:
    case FlagReason::OriginalUnknown:
    case FlagReason::RecordedElsewhere:
    case FlagReason::ChangedAfterPosting:
    case FlagReason::ApprovalNeeded:
    case FlagReason::CreditExceedsInvoice:
    case FlagReason::PeriodSealed:
        return true;
    default:
        return false;
    }
}

} // namespace levy
