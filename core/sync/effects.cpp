#include "core/sync/effects.h"

#include "core/avatax/samecontent.h"
#include "core/workspace/documents.h"
#include "core/workspace/memory.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int addressMemoryDays = 30;
constexpr int elsewhereYears = 1; ///< how far back other tools' records are looked for
constexpr int prefixYears = 10; ///< how far back a foreign document would still be harmed

AddressFinding findingOf(const avatax::AddressVerdict &verdict)
{
    AddressFinding finding;
    finding.isValid = verdict.isValid;
    finding.isAmbiguous = verdict.isAmbiguous;
    finding.differs = verdict.changed;
    finding.suggestion = verdict.suggestion;
    for (const TaxMessage &message : verdict.messages)
        finding.messages.push_back(message.summary);
    return finding;
}

Json findingJson(const AddressFinding &finding)
{
    return Json::object(
        {{u"isValid"_s, finding.isValid},
         {u"isAmbiguous"_s, finding.isAmbiguous},
         {u"differs"_s, finding.differs},
         {u"suggestion"_s, finding.suggestion.toJson()},
         {u"messages"_s, Json::ofTexts(finding.messages)}});
}

AddressFinding findingOf(const Json &json)
{
    AddressFinding finding;
    finding.isValid = json[u"isValid"].toBool();
    finding.isAmbiguous = json[u"isAmbiguous"].toBool();
    finding.differs = json[u"differs"].toBool();
    finding.suggestion = Address::fromJson(json[u"suggestion"]);
    finding.messages = json[u"messages"].toTexts();
    return finding;
}

/// Avalara's words for a document it holds with other content.
Error otherContent(const TaxResult &held)
{
    Error error = makeError(
        ErrorKind::Conflict,
        u"avatax.other-content"_s,
        u"Avalara holds this code as %1 with %2 %3 tax on %4"_s.arg(
            held.statusText, held.totalTax.toString(), held.currency, held.totalAmount.toString()));
    error.service = u"avatax"_s;
    error.operation = u"create"_s;
    return error;
}

QString recordedType(const Document &document)
{
    return avatax::documentType(document.source.kind, avatax::Recording::Record);
}

bool needsALook(const Error &error)
{
    return error.outcomeUnknown || error.kind == ErrorKind::Conflict;
}

} // namespace

Effects::Effects(Store &store, const avatax::Client &tax, const Clock &clock)
    : m_store(store)
    , m_tax(tax)
    , m_clock(clock)
{
}

Result<bool> Effects::isPrefixTaken(
    const QString &companyCode, const QString &prefix, http::Call &call)
{
    avatax::TransactionListQuery query;
    query.companyCode = companyCode;
    query.from = m_clock.now().date().addYears(-prefixYears);
    query.to = m_clock.now().date().addYears(1);
    query.extraFilter = u"code startsWith '%1-'"_s.arg(prefix);
    query.top = 1;
    const Result<avatax::TransactionPage> page = m_tax.list(query, call);
    if (!page)
        return fail(page.error());
    return !page->transactions.empty();
}

Result<avatax::TransactionPage> Effects::listRecorded(
    const QString &companyCode, const QDateTime &since, int skip, http::Call &call)
{
    avatax::TransactionListQuery query;
    query.companyCode = companyCode;
    query.from = m_clock.now().date().addYears(-elsewhereYears);
    query.to = m_clock.now().date().addYears(1);
    query.skip = skip;
    // The list lags behind, and its instants may be in another zone: a day more.
    if (since.isValid())
        query.extraFilter
            = u"modifiedDate ge '%1'"_s.arg(since.toUTC().date().addDays(-1).toString(Qt::ISODate));
    return m_tax.list(query, call);
}

Result<AddressFinding> Effects::checkAddress(const CheckAddress &step, http::Call &call)
{
    const QByteArray fingerprint = step.address.fingerprint();
    const QDateTime since = m_clock.now().addDays(-addressMemoryDays);
    const Result<Json> remembered = m_store.read(
        [&](Reader &reader) { return memory::addressCheck(reader, fingerprint, since); });
    if (!remembered)
        return fail(remembered.error());
    if (!remembered->isNull())
        return findingOf(*remembered);
    const Result<avatax::AddressVerdict> verdict = m_tax.resolve(step.address, call);
    if (!verdict && verdict.error().kind == ErrorKind::Rejected) {
        // Too little data to resolve: the resolver's way to say that the address is bad.
        AddressFinding refused;
        refused.messages.push_back(verdict.error().message);
        return refused;
    }
    if (!verdict)
        return fail(verdict.error());
    const AddressFinding finding = findingOf(*verdict);
    const Result<void> kept = m_store.write([&](Transaction &transaction) {
        return memory::setAddressCheck(
            transaction, fingerprint, findingJson(finding), m_clock.now());
    });
    if (!kept)
        return fail(kept.error());
    return finding;
}

Result<avatax::TransactionRequest> Effects::requestFor(
    const Document &document,
    const SalesDocument &effective,
    const QString &companyCode,
    const Ground &ground,
    const QString &sourceSystem)
{
    avatax::TransactionRequest request;
    request.companyCode = companyCode;
    request.code = document.code;
    request.recording = avatax::Recording::Record;
    request.document = effective;
    request.companyCurrency = ground.master.companyCurrency;
    request.sourceSystem = sourceSystem;
    if (effective.originalNumber.isEmpty())
        return request;
    const auto originals = m_store.read(
        [&](Reader &reader) { return documents::find(reader, effective.originalNumber); });
    if (!originals)
        return fail(originals.error());
    for (const Document &original : *originals) {
        if (original.source.connection == document.source.connection
            && !original.source.isCreditNote())
            request.originalCode = original.code;
    }
    return request;
}

Result<TaxResult> Effects::createOrAdopt(
    const avatax::TransactionRequest &request, http::Call &call)
{
    Result<TaxResult> created = m_tax.create(request, call);
    // Without a clear answer the same is simply sent again: a Saved document is replaced, and only
    // a fresh answer is surely the answer to this content. A final one is never replaced.
    if (created || created.error().kind != ErrorKind::Conflict)
        return created;
    Result<TaxResult> held = m_tax.get(request.companyCode, request.code, request.type(), call);
    if (!held)
        return held;
    if (held->status == TaxStatus::Committed && avatax::sameContent(request, *held))
        return held;
    if (held->status == TaxStatus::Saved) {
        Error again = created.error();
        again.kind = ErrorKind::Unavailable; // it changed between the two calls: tried again
        return fail(again);
    }
    return fail(otherContent(*held));
}

Result<TaxResult> Effects::commitOrAdopt(
    const QString &companyCode, const QString &code, const QString &type, http::Call &call)
{
    Result<TaxResult> committed = m_tax.commit(companyCode, code, type, call);
    if (committed || !needsALook(committed.error()))
        return committed;
    Result<TaxResult> held = m_tax.get(companyCode, code, type, call);
    if (held && held->status == TaxStatus::Committed)
        return held;
    if (held && held->status != TaxStatus::Saved)
        return fail(otherContent(*held));
    Error error = committed.error();
    if (held && error.kind == ErrorKind::Conflict)
        error.kind = ErrorKind::Unavailable; // Saved after all: tried again
    return fail(error);
}

Result<TaxResult> Effects::recordTax(
    const Document &document,
    const RecordTax &step,
    const Ground &ground,
    const QString &sourceSystem,
    http::Call &call)
{
    Result<avatax::TransactionRequest> request
        = requestFor(document, step.document, step.companyCode, ground, sourceSystem);
    if (!request)
        return fail(request.error());
    if (step.isObserving)
        request->recording = avatax::Recording::Estimate;
    return createOrAdopt(*request, call);
}

Result<bool> Effects::isUnder(
    const QString &companyCode, const Document &document, http::Call &call)
{
    if (!document.tax || companyCode.isEmpty() || document.tax->companyCode == companyCode
        || document.tax->transactionId.isEmpty())
        return false;
    const Result<TaxResult> held
        = m_tax.get(companyCode, document.code, recordedType(document), call);
    if (!held && held.error().kind == ErrorKind::NotFound)
        return false;
    if (!held)
        return fail(held.error());
    return held->transactionId == document.tax->transactionId;
}

Result<TaxResult> Effects::commitTax(
    const Document &document, const CommitTax &step, http::Call &call)
{
    const QString type = recordedType(document);
    Result<TaxResult> committed = commitOrAdopt(step.companyCode, document.code, type, call);
    if (committed || committed.error().kind != ErrorKind::NotFound)
        return committed;
    const Result<bool> isRenamed = isUnder(step.mappedCompany, document, call);
    if (!isRenamed)
        return fail(isRenamed.error());
    if (!*isRenamed)
        return committed;
    return commitOrAdopt(step.mappedCompany, document.code, type, call);
}

Result<bool> Effects::removeTax(const Document &document, const RemoveTax &step, http::Call &call)
{
    const auto removeIn = [&](const QString &companyCode) -> Result<bool> {
        const Result<TaxResult> removed = m_tax.voidTransaction(
            companyCode,
            document.code,
            recordedType(document),
            avatax::VoidReason::DocDeleted,
            call);
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            return fail(removed.error());
        return removed.has_value();
    };
    const Result<bool> removed = removeIn(step.companyCode);
    if (!removed || *removed)
        return removed;
    const Result<bool> isRenamed = isUnder(step.mappedCompany, document, call);
    return isRenamed && *isRenamed ? removeIn(step.mappedCompany) : isRenamed;
}

Result<PostedEntry> Effects::post(const PostEntry &step, Ledger &ledger, http::Call &call)
{
    return ledger.connector->post(step.entry, call);
}

Result<std::optional<PostedEntry>> Effects::lookUp(
    const LookUpEntry &step, Ledger &ledger, http::Call &call)
{
    PostedQuery query;
    query.journal = step.entry.journal;
    query.marker = step.entry.marker;
    query.from = step.entry.date;
    query.to = step.entry.date;
    query.place = step.entry.place;
    query.sourceId = step.entry.sourceId;
    Result<std::vector<PostedEntry>> found = ledger.connector->findPosted(query, call);
    if (!found)
        return fail(found.error());
    if (found->empty())
        return std::optional<PostedEntry>();
    return std::optional<PostedEntry>(std::move(found->front()));
}

Result<TaxResult> Effects::preview(
    const SalesDocument &effective,
    const QString &companyCode,
    const Ground &ground,
    http::Call &call)
{
    avatax::TransactionRequest request;
    request.companyCode = companyCode;
    request.code = u"PREVIEW"_s;
    request.recording = avatax::Recording::Estimate;
    request.document = effective;
    request.companyCurrency = ground.master.companyCurrency;
    request.sourceSystem = u"Levy"_s;
    return m_tax.create(request, call);
}

} // namespace levy
