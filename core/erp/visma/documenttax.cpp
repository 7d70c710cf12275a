#include "core/erp/visma/documenttax.h"

#include "core/erp/visma/answer.h"
#include "core/erp/visma/markers.h"
#include "core/rules/names.h"

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

const char *operationOf(const LedgerEntry &entry)
{
    return entry.place == TaxPlace::TaxCodes ? "write tax codes" : "write tax lines";
}

tl::unexpected<Error> refused(
    ErrorKind kind, const QString &code, const QString &message, const LedgerEntry &entry)
{
    return fail(named(makeError(kind, code, message), operationOf(entry)));
}

Result<void> checkEditable(const DocumentMemory::Seen &seen, const LedgerEntry &entry)
{
    if (seen.editing == Editing::Released) {
        return refused(
            ErrorKind::Rejected,
            u"visma.document-released"_s,
            u"the document is released already and cannot be changed any more"_s,
            entry);
    }
    if (seen.editing == Editing::Impossible) {
        return refused(
            ErrorKind::Rejected,
            u"visma.not-editable"_s,
            u"the document is neither on hold nor balanced, and is not touched in between"_s,
            entry);
    }
    if (seen.isTurned) {
        return refused(
            ErrorKind::Rejected,
            u"visma.unusual-sign"_s,
            u"the credit note has negative amounts; which sign its tax should have is not sure"_s,
            entry);
    }
    return {};
}

} // namespace

DocumentTax::DocumentTax(
    Client &client,
    Masters &masters,
    DocumentReader &documents,
    DocumentMemory &memory,
    JobStore &jobs)
    : m_client(client)
    , m_masters(masters)
    , m_documents(documents)
    , m_memory(memory)
    , m_jobs(client, jobs)
{
}

Result<DocumentTax::Target> DocumentTax::targetOf(const LedgerEntry &entry, http::Call &call)
{
    const Result<DocumentKey> key = keyOfSourceId(entry.sourceId);
    if (!key)
        return fail(named(key.error(), operationOf(entry)));
    if (entry.sourceVersion.isEmpty()) {
        return refused(
            ErrorKind::Invalid,
            u"entry.version"_s,
            u"the entry does not say of which version of the document it is"_s,
            entry);
    }
    Target target{*key, {}, {}};
    const bool mustRead
        = entry.place == TaxPlace::TaxCodes || (entry.lines.empty() && entry.replacedLines.empty());
    std::optional<DocumentMemory::Seen> seen = m_memory.find(entry.sourceId, entry.sourceVersion);
    if (mustRead || !seen) {
        const Result<Json> row = m_documents.row(*key, Purpose::Begin, call);
        if (!row)
            return fail(row.error());
        const Result<SalesDocument> document = m_documents.amountsOf(*row);
        if (!document)
            return fail(document.error());
        target.document = *document;
        seen = m_memory.find(entry.sourceId, entry.sourceVersion);
    }
    if (!seen) {
        return refused(
            ErrorKind::Conflict,
            documentChangedCode,
            u"the document changed after its tax was calculated"_s,
            entry);
    }
    target.seen = *seen;
    return target;
}

Result<Json> DocumentTax::bodyOf(const LedgerEntry &entry, const Target &target, http::Call &call)
{
    if (entry.place == TaxPlace::TaxCodes)
        return taxCodesBody(entry, target.key, *target.document);
    const Result<Segments> segments = segmentsFor(m_masters, entry, call);
    if (!segments)
        return fail(segments.error());
    return taxLineBody(entry, target.key, *segments);
}

Result<PostedEntry> DocumentTax::write(const LedgerEntry &entry, http::Call &call)
{
    if (const Result<void> none = m_jobs.checkNoneRuns(entry.sourceId, call); !none)
        return fail(named(none.error(), operationOf(entry)));
    const Result<Target> target = targetOf(entry, call);
    if (!target)
        return fail(named(target.error(), operationOf(entry)));
    if (const Result<void> editable = checkEditable(target->seen, entry); !editable)
        return fail(editable.error());
    const Result<Json> body = bodyOf(entry, *target, call);
    if (!body)
        return fail(named(body.error(), operationOf(entry)));
    if (!body->isNull()) {
        const char *operation = operationOf(entry);
        const Result<Accepted> accepted
            = m_client.enqueue(operation, pathOf(target->key), *body, entry.sourceVersion, call);
        if (!accepted)
            return fail(accepted.error());
        if (!accepted->job.isEmpty()) {
            const Result<void> done = m_jobs.await(operation, entry.sourceId, accepted->job, call);
            if (!done)
                return fail(done.error());
        }
    }
    Result<PostedEntry> posted = readBack(entry, *target, call);
    if (posted)
        return posted;
    Error error = named(posted.error(), operationOf(entry));
    error.outcomeUnknown = true; // it was written, and what stands there now was not seen
    return fail(std::move(error));
}

Result<PostedEntry> DocumentTax::held(
    const DocumentKey &key, TaxPlace place, Purpose purpose, http::Call &call)
{
    const Result<Json> row = m_documents.row(key, purpose, call);
    if (!row)
        return fail(row.error());
    const Result<SalesDocument> document = m_documents.amountsOf(*row);
    if (!document)
        return fail(document.error());
    Result<PostedEntry> posted = taxOn(*document, *row, place, m_masters.usesSubaccounts());
    const Result<Decimal> unexplained = unexplainedTotal(*document, *row);
    if (!posted || !unexplained)
        return posted ? fail(unexplained.error()) : posted;
    if (!unexplained->isZero()) {
        const Result<void> added = addDifference(
            *posted, *unexplained, u"the total of the document is not lines and VAT"_s);
        if (!added)
            return fail(added.error());
    }
    return posted;
}

Result<PostedEntry> DocumentTax::readBack(
    const LedgerEntry &entry, const Target &target, http::Call &call)
{
    Result<PostedEntry> posted = held(target.key, entry.place, Purpose::Finish, call);
    if (!posted)
        return posted;
    if (entry.place == TaxPlace::TaxCodes)
        return posted;
    if (posted->entry.marker == shortMarker(entry.marker))
        posted->entry.marker = entry.marker; // the document's lines hold no more than its start
    const auto after = m_memory.find(entry.sourceId, posted->entry.sourceVersion);
    const Result<Decimal> more
        = after ? after->vat.minus(target.seen.vat) : Result<Decimal>(Decimal());
    if (!more)
        return fail(more.error());
    if (!more->isZero()) {
        const Result<void> added
            = addDifference(*posted, *more, u"VAT that came with the tax lines"_s);
        if (!added)
            return fail(added.error());
    }
    return posted;
}

Result<std::vector<PostedEntry>> DocumentTax::read(const PostedQuery &query, http::Call &call)
{
    const Result<DocumentKey> key = keyOfSourceId(query.sourceId);
    if (!key)
        return fail(key.error());
    if (const Result<void> none = m_jobs.checkNoneRuns(query.sourceId, call); !none)
        return fail(none.error());
    Result<PostedEntry> posted = held(*key, query.place, Purpose::Begin, call);
    if (!posted)
        return fail(posted.error());
    if (query.place == TaxPlace::TaxCodes)
        return std::vector{*posted};
    const QString wanted = shortMarker(query.marker);
    const auto isWanted = [&](const LedgerLine &line) {
        return wanted.isEmpty() ? isMarker(line.description)
                                : bearsMarker(line.description, wanted);
    };
    if (std::ranges::none_of(posted->entry.lines, isWanted))
        return std::vector<PostedEntry>();
    if (!query.marker.isEmpty())
        posted->entry.marker = query.marker;
    return std::vector{*posted};
}

} // namespace levy::visma
