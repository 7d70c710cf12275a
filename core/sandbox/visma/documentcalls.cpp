#include "core/sandbox/visma/documentcalls.h"

#include "core/sandbox/visma/bodycheck.h"
#include "core/sandbox/visma/documentedit.h"
#include "core/sandbox/visma/jobs.h"
#include "core/sandbox/visma/release.h"
#include "core/sandbox/visma/rendering.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

/// The document of the path, or 404.
Checked<Json> foundDocument(const CallContext &context)
{
    const Json *row = context.company.find(context.resource, context.id());
    if (!row)
        return refused(404, u"The document '%1' was not found."_s.arg(context.id()));
    return *row;
}

} // namespace

http::ServerResponse actionAnswer(const QString &actionId, const QString &result)
{
    return rowAnswer(Json::object(
        {{u"actionId"_s, actionId}, {u"actionResult"_s, result}, {u"errorInfo"_s, QString()}}));
}

http::ServerResponse businessError(CallContext &context, const QString &doing, const Error &error)
{
    return messageAnswer(
        400,
        u"VismaId: %1. Error %2 document. Error: %3"_s.arg(
            context.company.newGuid(), doing, error.message));
}

http::ServerResponse readDocument(CallContext &context)
{
    const Checked<Json> row = foundDocument(context);
    if (!row)
        return row.error();
    http::ServerResponse response
        = rowAnswer(documentAnswer(context.company, *documentKind(context.resource), *row));
    addETag(response, *row);
    return response;
}

http::ServerResponse updateDocument(CallContext &context)
{
    const DocumentKind &kind = *documentKind(context.resource);
    const Result<Json> fields = checkedBody(context.request.body, shapeNamed(kind.header));
    if (!fields)
        return messageAnswer(400, fields.error().message);
    const Checked<Json> row = foundDocument(context);
    if (!row)
        return row.error();
    if (context.isBackground) {
        if (const Checked<> same = checkVersion(context, *row); !same)
            return same.error();
    }
    if (const Result<> may = mayEdit(context.company, kind, *row, *fields); !may)
        return messageAnswer(400, may.error().message);
    Result<Json> changed = edited(context.company, kind, *row, *fields);
    if (!changed)
        return businessError(context, u"updating"_s, changed.error());
    context.company.store(kind.resource, context.id(), std::move(*changed));
    return emptyAnswer(204);
}

http::ServerResponse deleteDocument(CallContext &context)
{
    const DocumentKind &kind = *documentKind(context.resource);
    const Checked<Json> row = foundDocument(context);
    if (!row)
        return row.error();
    if (!isEditable((*row)[u"status"].toString()))
        return messageAnswer(
            400, u"%1 can't be deleted because it is already released."_s.arg(kind.word));
    context.company.remove(kind.resource, context.id());
    return emptyAnswer(204);
}

http::ServerResponse releaseDocument(CallContext &context)
{
    const DocumentKind &kind = *documentKind(context.resource);
    const Checked<Json> row = foundDocument(context);
    if (!row)
        return row.error();
    if (context.isBackground) {
        if (const Checked<> same = checkVersion(context, *row); !same)
            return same.error();
    }
    Result<Json> changed = released(context.company, kind, *row);
    if (!changed)
        return messageAnswer(400, changed.error().message);
    if (!context.isBackground)
        return actionAnswer(
            context.jobs.putOff(context.company, context.clientId, context.request), u"Queued"_s);
    context.company.store(kind.resource, context.id(), std::move(*changed));
    return actionAnswer(context.company.newGuid(), u"Done"_s);
}

} // namespace levy::sandbox::visma
