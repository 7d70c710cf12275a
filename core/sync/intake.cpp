#include "core/sync/intake.h"

#include "core/rules/guardrules.h"
#include "core/rules/names.h"
#include "core/sync/originals.h"
#include "core/workspace/documents.h"
#include "core/workspace/heldchanges.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Result<void> addNew(Transaction &transaction, SalesDocument seen, Intake &intake)
{
    Document document;
    document.code = documentCode(intake.codePrefix, seen);
    document.source = std::move(seen);
    const SalesDocument &source = document.source;
    const Note found{
        u"document.found"_s,
        u"%1 %2 of %3 was found in the ledger."_s.arg(
            source.isCreditNote() ? u"Credit note"_s : u"Invoice"_s,
            source.number.isEmpty() ? u"without a number"_s : source.number,
            source.customer.name),
        Json::object(
            {{u"date"_s, source.date.toString(Qt::ISODate)},
             {u"net"_s, source.netTotal.toJson()},
             {u"currency"_s, source.currency},
             {u"sourceId"_s, source.sourceId}}),
        false,
        u"done"_s};
    ++intake.result.added;
    const Result<Document> added
        = intake.recorder.addIn(transaction, std::move(document), {found}, {});
    if (!added)
        return fail(added.error());
    return {};
}

/// What was seen of it before and not brought in yet is out of date.
Result<void> forget(Transaction &transaction, const QString &sourceId, const Intake &intake)
{
    if (!intake.isGuarded)
        return {};
    return heldchanges::remove(transaction, intake.connection, sourceId);
}

} // namespace

Intake intakeOf(Recorder &recorder, const ConnectionRow &row, FeedResult &result, bool isGuarded)
{
    return {recorder, row.id, row.policy[u"codePrefix"].toString(), result, isGuarded};
}

Result<void> takeIn(Transaction &transaction, SalesDocument seen, Intake &intake)
{
    const Result<void> linked = linkOriginal(transaction, seen);
    if (!linked)
        return linked;
    const auto known = documents::bySource(transaction, intake.connection, seen.sourceId);
    if (!known)
        return fail(known.error());
    if (!*known) {
        // A draft is a leftover, a deletion of something unknown is nobody's affair.
        if (seen.status == SourceStatus::Draft || seen.status == SourceStatus::Deleted)
            return {};
        return addNew(transaction, std::move(seen), intake);
    }
    if ((*known)->source == seen || (*known)->pending == seen)
        return forget(transaction, seen.sourceId, intake);
    const bool isGone = seen.status == SourceStatus::Deleted;
    if (intake.isGuarded && (isGone || hasOtherIdentity(**known, seen))) {
        return heldchanges::put(
            transaction,
            {.connection = intake.connection,
             .sourceId = seen.sourceId,
             .what = isGone ? HeldChange::What::Deleted : HeldChange::What::Identity,
             .document = seen,
             .seenAt = intake.recorder.clock().now()});
    }
    if (const Result<void> forgotten = forget(transaction, seen.sourceId, intake); !forgotten)
        return forgotten;
    ++(isGone ? intake.result.deleted : intake.result.changed);
    const Moment moment{intake.recorder.clock().now(), 0};
    const auto apply = [&](const Document &current) {
        Change change = afterSourceChange(current, seen, moment);
        if (change.document.code.isEmpty())
            change.document.code = documentCode(intake.codePrefix, change.document.source);
        return change;
    };
    const Result<Document> stored
        = intake.recorder.recordIn(transaction, **known, apply, {}, u"levy"_s);
    if (!stored)
        return fail(stored.error());
    return {};
}

Result<void> takeDeleted(Transaction &transaction, const QString &sourceId, Intake &intake)
{
    const auto known = documents::bySource(transaction, intake.connection, sourceId);
    if (!known)
        return fail(known.error());
    if (!*known || (*known)->source.status == SourceStatus::Deleted)
        return {};
    SalesDocument gone = (*known)->source;
    gone.status = SourceStatus::Deleted;
    return takeIn(transaction, std::move(gone), intake);
}

} // namespace levy
