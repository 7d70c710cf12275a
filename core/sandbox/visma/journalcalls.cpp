#include "core/sandbox/visma/journalcalls.h"

#include "core/sandbox/visma/bodycheck.h"
#include "core/sandbox/visma/documentcalls.h"
#include "core/sandbox/visma/jobs.h"
#include "core/sandbox/visma/journals.h"
#include "core/sandbox/visma/release.h"
#include "core/sandbox/visma/rendering.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

const QString set = u"journaltransaction"_s;

Checked<Json> foundJournal(const CallContext &context)
{
    const Json *row = context.company.find(set, context.id());
    if (!row)
        return refused(404, u"The journal transaction '%1' was not found."_s.arg(context.id()));
    return *row;
}

bool isReleasedJournal(const Json &row)
{
    const QString status = row[u"status"].toString();
    return status != "Hold"_L1 && status != "Balanced"_L1;
}

bool admits(const Query &query, const std::optional<QString> &since, const Json &row)
{
    static const struct {
        QLatin1StringView parameter;
        QLatin1StringView member;
    } equalities[]
        = {{"periodId"_L1, "financialPeriod"_L1},
           {"module"_L1, "module"_L1},
           {"status"_L1, "status"_L1},
           {"branch"_L1, "branch"_L1}};
    for (const auto &equality : equalities) {
        const QString wanted = query.value(equality.parameter);
        if (!wanted.isEmpty() && row[QString(equality.member)].toString() != wanted)
            return false;
    }
    if (query.contains(u"releasedBatch"_s)
        && isReleasedJournal(row) != isAsked(query, u"releasedBatch"_s))
        return false;
    return !since
        || comparableTime(row[u"lastModifiedDateTime"].toString()).value_or(QString()) >= *since;
}

/// Stores the row and gives it back with its new version.
const Json &stored(CallContext &context, const QString &number, Json row)
{
    context.company.store(set, number, std::move(row));
    return *context.company.find(set, number);
}

} // namespace

http::ServerResponse listJournals(CallContext &context)
{
    const Query query = context.query();
    const auto since = plainTime(query, u"lastModifiedDateTime"_s);
    if (!since)
        return since.error();
    std::vector<const Json *> rows;
    context.company.forEach(set, [&](const QString &, const Json &row) {
        if (admits(query, *since, row))
            rows.push_back(&row);
        return true;
    });
    const PageRules rules{true, false, true, context.settings.vismaMaxPageSize};
    return pageAnswer(query, rules, qsizetype(rows.size()), [&](qsizetype position) {
        Json answer = journalAnswer(context.company, *rows[size_t(position)]);
        if (!isAsked(query, u"expandAttachments"_s))
            answer.remove(u"attachments");
        return answer;
    });
}

http::ServerResponse readJournal(CallContext &context)
{
    const Checked<Json> row = foundJournal(context);
    if (!row)
        return row.error();
    http::ServerResponse response = rowAnswer(journalAnswer(context.company, *row));
    addETag(response, *row);
    return response;
}

http::ServerResponse createJournal(CallContext &context)
{
    const Result<Json> fields
        = checkedBody(context.request.body, shapeNamed("JournalTransactionUpdateDto"_L1));
    if (!fields)
        return messageAnswer(400, fields.error().message);
    Result<Json> journal = journalFrom(context.company, Json(), *fields);
    if (!journal)
        return businessError(context, u"creating"_s, journal.error());
    const QString number = u"%1"_s.arg(context.company.nextNumber(u"batch"), 6, 10, QChar(u'0'));
    journal->set(u"batchNumber"_s, number);
    const Json &row = stored(context, number, std::move(*journal));
    http::ServerResponse response = emptyAnswer(201);
    response.headers.push_back(
        {"Location",
         "https://erp.simulated.invalid/API/controller/api/v2/journaltransaction/"
             + number.toLatin1()});
    addETag(response, row);
    return response;
}

http::ServerResponse updateJournal(CallContext &context)
{
    const Result<Json> fields
        = checkedBody(context.request.body, shapeNamed("JournalTransactionUpdateDto"_L1));
    if (!fields)
        return messageAnswer(400, fields.error().message);
    const Checked<Json> row = foundJournal(context);
    if (!row)
        return row.error();
    if (const Checked<> same = checkVersion(context, *row); !same)
        return same.error();
    if (isReleasedJournal(*row))
        return messageAnswer(
            400, u"Journal transaction can't be updated because it is already released."_s);
    Result<Json> changed = journalFrom(context.company, *row, *fields);
    if (!changed)
        return businessError(context, u"updating"_s, changed.error());
    http::ServerResponse response = emptyAnswer(204);
    addETag(response, stored(context, context.id(), std::move(*changed)));
    return response;
}

http::ServerResponse releaseJournal(CallContext &context)
{
    const Checked<Json> row = foundJournal(context);
    if (!row)
        return row.error();
    if (const Checked<> same = checkVersion(context, *row); !same)
        return same.error();
    Result<Json> changed = releasedJournal(context.company, *row);
    if (!changed)
        return messageAnswer(400, changed.error().message);
    if (!context.isBackground)
        return actionAnswer(
            context.jobs.putOff(context.company, context.clientId, context.request), u"Queued"_s);
    static_cast<void>(stored(context, context.id(), std::move(*changed)));
    return actionAnswer(context.company.newGuid(), u"Done"_s);
}

} // namespace levy::sandbox::visma
