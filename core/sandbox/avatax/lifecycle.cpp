#include "core/sandbox/avatax/lifecycle.h"

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(const Version &version)
{
    return version.status() == u"Saved" || version.status() == u"Posted";
}

QString recordedStatus(const TaxRequest &request)
{
    return request.isCommit ? u"Committed"_s : u"Saved"_s;
}

tl::unexpected<http::ServerResponse> refuseLocked()
{
    return refuse(
        u"CannotModifyLockedTransaction"_s,
        u"This transaction is locked."_s,
        u"The transaction has been reported and cannot be changed any more."_s);
}

DocumentKey keyOf(const TaxRequest &request)
{
    return {request.company, request.type, request.code};
}

bool isSame(const Json &asked, const Json &known)
{
    const Result<Decimal> a = Decimal::fromJson(asked);
    const Result<Decimal> b = Decimal::fromJson(known);
    return asked.isNull() || (a && b && *a == *b);
}

} // namespace

OrRefusal<Version> Lifecycle::existing(const DocumentKey &key, const QString &entity) const
{
    std::optional<Version> found = m_documents.find(key);
    if (!found)
        return notFound(entity, key.code);
    return *found;
}

Version Lifecycle::setStatus(const Version &version, const QString &status)
{
    return m_documents.change(version, Json::object({{u"status"_s, Json(status)}}));
}

Written Lifecycle::newVersion(
    const Version &old,
    const TaxRequest &request,
    const QString &reason,
    const QString &description)
{
    setStatus(old, u"Adjusted"_s);
    return {
        m_documents.add(request, recordedStatus(request), old.version() + 1, reason, description),
        200};
}

OrRefusal<Written> Lifecycle::create(const TaxRequest &request)
{
    if (const std::optional<Version> known = m_documents.find(keyOf(request))) {
        if (known->status() == u"Committed")
            return refuseStatus();
        if (isOpen(*known))
            m_documents.remove(*known, {});
    }
    return Written{m_documents.add(request, recordedStatus(request), 1, u"NotAdjusted"_s, {}), 201};
}

OrRefusal<Written> Lifecycle::createOrAdjust(
    const TaxRequest &request, const QString &reason, const QString &description)
{
    const std::optional<Version> known = m_documents.find(keyOf(request));
    if (!known || known->status() == u"Cancelled")
        return create(request);
    if (known->isLocked())
        return refuseLocked();
    return newVersion(*known, request, reason.isEmpty() ? u"Other"_s : reason, description);
}

OrRefusal<Written> Lifecycle::adjust(
    const DocumentKey &key, const TaxRequest &request, const Json &body)
{
    const OrRefusal<Version> known = existing(key, u"Transaction"_s);
    if (!known)
        return tl::unexpected(known.error());
    const QString reason = body[u"adjustmentReason"].toString();
    const QString description = body[u"adjustmentDescription"].toString();
    if (known->isLocked())
        return refuseLocked();
    if (known->status() == u"Cancelled")
        return refuseStatus();
    if (request.type != key.type) {
        return refuse(
            u"CannotAdjustDocumentType"_s,
            u"The type of a document cannot be changed by an adjustment."_s);
    }
    if (reason == u"Other" && description.isEmpty())
        return refuse(u"ValueRequiredError"_s, u"Field 'adjustmentDescription' is required."_s);
    TaxRequest same = request;
    same.code = key.code;
    return newVersion(*known, same, reason, description);
}

OrRefusal<Written> Lifecycle::commit(const DocumentKey &key, bool isCommit)
{
    const OrRefusal<Version> known = existing(key, u"Transaction"_s);
    if (!known)
        return tl::unexpected(known.error());
    if (!isOpen(*known))
        return refuseStatus();
    return Written{isCommit ? setStatus(*known, u"Committed"_s) : *known};
}

OrRefusal<Written> Lifecycle::uncommit(const DocumentKey &key)
{
    const OrRefusal<Version> known = existing(key, u"Transaction"_s);
    if (!known)
        return tl::unexpected(known.error());
    if (known->isLocked())
        return refuseLocked();
    if (known->status() != u"Committed")
        return refuse(u"DocumentNotCommitted"_s, u"The document is not committed."_s);
    return Written{setStatus(*known, u"Saved"_s)};
}

OrRefusal<Written> Lifecycle::voidDocument(const DocumentKey &key, const QString &voidCode)
{
    const OrRefusal<Version> known = existing(key, u"Document"_s);
    if (!known)
        return tl::unexpected(known.error());
    if (known->isLocked())
        return refuseLocked();
    const bool isVoided = known->status() == u"Cancelled";
    if (voidCode == u"DocVoided") {
        if (isVoided) {
            return refuse(
                u"TransactionAlreadyCancelled"_s, u"The transaction has been cancelled already."_s);
        }
        return Written{setStatus(*known, u"Cancelled"_s)};
    }
    if (voidCode == u"DocDeleted") {
        const Version gone = setStatus(*known, u"Cancelled"_s);
        if (isVoided || isOpen(*known))
            m_documents.remove(gone, {});
        return Written{gone};
    }
    if (voidCode == u"PostFailed") {
        if (known->status() != u"Posted")
            return refuseStatus();
        return Written{setStatus(*known, u"Saved"_s)};
    }
    if (voidCode == u"AdjustmentCancelled") {
        const std::optional<Version> earlier = m_documents.before(*known);
        if (known->status() != u"Committed" || !earlier)
            return refuseStatus();
        const Version restored = setStatus(*earlier, u"Committed"_s);
        m_documents.remove(*known, restored);
        return Written{restored};
    }
    return Written{*known}; // Unspecified changes nothing
}

OrRefusal<Written> Lifecycle::verify(const DocumentKey &key, const Json &body)
{
    const OrRefusal<Version> known = existing(key, u"Transaction"_s);
    if (!known)
        return tl::unexpected(known.error());
    if (!isOpen(*known)) {
        return refuse(
            u"InvalidDocumentStatusForVerify"_s,
            u"The document's status does not allow it to be verified."_s);
    }
    const QString date = body[u"verifyTransactionDate"].toString().left(10);
    if (!date.isEmpty() && date != known->row[u"date"].toString())
        return refuse(u"DateMismatch"_s, u"The date does not match."_s);
    if (!isSame(body[u"verifyTotalAmount"], known->row[u"totalAmount"]))
        return refuse(u"TotalAmountMismatch"_s, u"The total amount does not match."_s);
    if (!isSame(body[u"verifyTotalTax"], known->row[u"totalTax"]))
        return refuse(u"TotalTaxMismatch"_s, u"The total tax does not match."_s);
    return Written{setStatus(*known, u"Posted"_s)};
}

OrRefusal<Written> Lifecycle::changeCode(const DocumentKey &key, const QString &newCode)
{
    const OrRefusal<Version> known = existing(key, u"Transaction"_s);
    if (!known)
        return tl::unexpected(known.error());
    DocumentKey renamed = key;
    renamed.code = newCode;
    if (!isOpen(*known) || m_documents.find(renamed))
        return refuseStatus();
    m_documents.rename(*known, newCode);
    return Written{*m_documents.find(renamed)};
}

OrRefusal<Written> Lifecycle::lock(const DocumentKey &key, bool isLocked)
{
    const OrRefusal<Version> known = existing(key, u"Transaction"_s);
    if (!known)
        return tl::unexpected(known.error());
    if (known->status() != u"Committed")
        return refuse(u"DocumentNotCommitted"_s, u"The document is not committed."_s);
    return Written{m_documents.change(*known, Json::object({{u"locked"_s, Json(isLocked)}}))};
}

} // namespace levy::sandbox::avatax
