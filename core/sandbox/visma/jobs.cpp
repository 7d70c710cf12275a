#include "core/sandbox/visma/jobs.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

constexpr qint64 retentionMs = 24 * qint64(3'600'000);

const QString jobKind = u"visma.job"_s;
const QString dueKind = u"visma.due"_s;
const QString failKind = u"visma.failnext"_s;

QDateTime instant(const Json &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toInt().value_or(0), Qt::UTC);
}

Json orderOf(const Company &company, const QString &clientId, const http::ServerRequest &request)
{
    return Json::object(
        {{u"id"_s, QString()},
         {u"tenantId"_s, company.tenantId()},
         {u"clientId"_s, clientId},
         {u"method"_s, QString::fromLatin1(request.method)},
         {u"target"_s, QString::fromLatin1(request.target)},
         {u"body"_s, QString::fromUtf8(request.body)},
         {u"ifMatch"_s, QString::fromLatin1(request.header("If-Match"))},
         {u"webhookAddress"_s, QString::fromLatin1(request.header("erp-api-background"))},
         {u"status"_s, u"Started"_s},
         {u"statusCode"_s, Json(0)}});
}

http::ServerRequest requestOf(const Json &order)
{
    http::ServerRequest request;
    request.method = order[u"method"].toString().toLatin1();
    request.target = order[u"target"].toString().toLatin1();
    request.body = order[u"body"].toString().toUtf8();
    if (const QString version = order[u"ifMatch"].toString(); !version.isEmpty())
        request.headers.push_back({"If-Match", version.toLatin1()});
    return request;
}

} // namespace

Jobs::Jobs(VismaWorld &world, const SandboxSettings &settings, CarryOut carryOut)
    : m_world(world)
    , m_settings(settings)
    , m_carryOut(std::move(carryOut))
{
}

QString Jobs::queue(const Json &order)
{
    Json record = order;
    const QString id = m_world.company(order[u"tenantId"].toString())->newGuid();
    const qint64 received = m_world.now().toMSecsSinceEpoch();
    const qint64 due = received + m_settings.vismaBackgroundMs;
    record.set(u"id"_s, id);
    record.set(u"receivedMs"_s, Json(received));
    record.set(u"dueMs"_s, Json(due));
    m_world.books().put(jobKind, id, record);
    const qint64 number = m_world.books().nextNumber(dueKind);
    const QString place = u"%1/%2"_s.arg(due, 15, 10, QChar(u'0')).arg(number, 9, 10, QChar(u'0'));
    m_world.books().put(dueKind, place, Json(id));
    return id;
}

http::ServerResponse Jobs::accept(const Session &session, const http::ServerRequest &request)
{
    const QByteArray mode = request.header("erp-api-background");
    if (mode != "none" && mode != "subscription" && !mode.startsWith("subscription:"))
        return messageAnswer(
            400, u"The value of erp-api-background must be 'none' or 'subscription'."_s);
    const QString id = queue(orderOf(*session.company, session.clientId, request));
    const QString location
        = u"http://%1/v1/background/%2"_s.arg(QString::fromLatin1(request.header("Host")), id);
    http::ServerResponse response
        = rowAnswer(Json::object({{u"id"_s, id}, {u"stateLocation"_s, location}}));
    response.status = 202;
    return response;
}

QString Jobs::putOff(
    const Company &company, const QString &clientId, const http::ServerRequest &request)
{
    Json order = orderOf(company, clientId, request);
    order.set(u"isHidden"_s, Json(true));
    order.remove(u"ifMatch"); // was checked, or is not, before the action was put off
    return queue(order);
}

void Jobs::runDue()
{
    const qint64 now = m_world.now().toMSecsSinceEpoch();
    for (;;) {
        QString place;
        QString id;
        m_world.books().forEach(dueKind, [&](const QString &key, const Json &job) {
            place = key;
            id = job.toString();
            return false;
        });
        if (place.isEmpty() || place.section(u'/', 0, 0).toLongLong() > now)
            return;
        m_world.books().remove(dueKind, place);
        run(id);
    }
}

void Jobs::run(const QString &id)
{
    Json record = *m_world.books().find(jobKind, id);
    Company &company = *m_world.company(record[u"tenantId"].toString());
    const Json *failing = m_world.books().find(failKind, company.tenantId());
    const bool fails = failing && !record[u"isHidden"].toBool();
    const bool isApplied = !fails || (*failing)[u"isApplied"].toBool();
    if (fails)
        m_world.books().remove(failKind, company.tenantId());

    http::ServerResponse response = emptyAnswer(500);
    if (isApplied) {
        m_world.time().pretend(instant(record[u"dueMs"]));
        response = m_carryOut(company, record[u"clientId"].toString(), requestOf(record));
        m_world.time().follow();
    }
    record.set(u"finishedMs"_s, record[u"dueMs"]);
    record.set(u"status"_s, fails ? u"Failed"_s : u"Finished"_s);
    record.set(u"statusCode"_s, Json(fails ? 500 : response.status));
    if (fails)
        record.set(u"errorMessage"_s, u"The operation was aborted."_s);
    else if (!response.body.isEmpty())
        record.set(u"content"_s, QString::fromUtf8(response.body));
    if (const QByteArray location = http::headerValue(response.headers, "Location");
        !fails && !location.isEmpty())
        record.set(
            u"responseHeaders"_s, Json::object({{u"Location"_s, QString::fromLatin1(location)}}));
    m_world.books().put(jobKind, id, record);
}

Checked<Json> Jobs::found(const Session &session, const QString &id, int gone) const
{
    const Json *record = m_world.books().find(jobKind, id);
    if (!record || (*record)[u"isHidden"].toBool())
        return refused(404, u"The operation was not found."_s);
    if ((*record)[u"tenantId"].toString() != session.company->tenantId()
        || (*record)[u"clientId"].toString() != session.clientId)
        return refused(403, u"The operation belongs to somebody else."_s);
    const Json &finished = (*record)[u"finishedMs"];
    if (!finished.isNull() && instant(finished).msecsTo(m_world.now()) >= retentionMs)
        return refused(gone, u"The operation is no longer kept."_s);
    return *record;
}

http::ServerResponse Jobs::state(
    const Session &session, const QString &id, const QByteArray &base) const
{
    const Checked<Json> record = found(session, id, 404);
    if (!record)
        return record.error();
    const QTimeZone &zone = session.company->zone();
    const Json &finished = (*record)[u"finishedMs"];
    const bool hasContent = record->has(u"content");
    const QString contentLocation
        = QString::fromLatin1(base) + u"/v1/background/"_s + id + u"/content"_s;
    return rowAnswer(Json::object(
        {{u"id"_s, id},
         {u"status"_s, (*record)[u"status"]},
         {u"statusCode"_s, (*record)[u"statusCode"]},
         {u"receivedUtc"_s, offsetText(instant((*record)[u"receivedMs"]), zone)},
         {u"startedUtc"_s, offsetText(instant((*record)[u"receivedMs"]), zone)},
         {u"finishedUtc"_s, finished.isNull() ? Json() : Json(offsetText(instant(finished), zone))},
         {u"webhookAddress"_s, (*record)[u"webhookAddress"]},
         {u"errorMessage"_s, (*record)[u"errorMessage"]},
         {u"reference"_s, Json()},
         {u"originalUri"_s,
          u"https://erp.simulated.invalid/api"_s + (*record)[u"target"].toString()},
         {u"hasResponseContent"_s, Json(hasContent)},
         {u"hasRequestContent"_s, Json(!(*record)[u"body"].toString().isEmpty())},
         {u"contentLocation"_s, hasContent ? Json(contentLocation) : Json()},
         // No ETag of a document that was written: whether the service gives it is unknown.
         {u"responseHeaders"_s, (*record)[u"responseHeaders"]}}));
}

http::ServerResponse Jobs::content(const Session &session, const QString &id) const
{
    const Checked<Json> record = found(session, id, 410);
    if (!record)
        return record.error();
    if (!record->has(u"content"))
        return messageAnswer(404, u"The operation has no content."_s);
    http::ServerResponse response = rowAnswer(Json());
    response.body = (*record)[u"content"].toString().toUtf8();
    return response;
}

QByteArray Jobs::targetOf(const QString &id) const
{
    const Json *record = m_world.books().find(jobKind, id);
    return record ? (*record)[u"target"].toString().toLatin1() : QByteArray();
}

Json Jobs::jobsOf(const Company &company) const
{
    Json jobs = Json::array();
    m_world.books().forEach(jobKind, [&](const QString &, const Json &record) {
        if (record[u"tenantId"].toString() == company.tenantId())
            jobs.append(record);
        return true;
    });
    return jobs;
}

void Jobs::failNext(const Company &company, bool isApplied)
{
    m_world.books().put(
        failKind, company.tenantId(), Json::object({{u"isApplied"_s, Json(isApplied)}}));
}

} // namespace levy::sandbox::visma
