#include "core/sandbox/exact/endpointcall.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/exact/bodycheck.h"
#include "core/sandbox/exact/invoices.h"
#include "core/sandbox/exact/journalposting.h"
#include "core/sandbox/exact/reader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

QString verbOf(const QByteArray &method, bool isRow)
{
    if (method == "POST")
        return u"create"_s;
    if (method == "PUT")
        return u"update"_s;
    if (method == "DELETE")
        return u"delete"_s;
    return isRow ? u"read"_s : u"list"_s;
}

/// Everything one call needs, once it is let in.
struct Context {
    const EndpointCall &call;
    const http::ServerRequest &request;
    const Session &session;
    ExactWorld &world;
    Division &division;
    Reader reader;
};

int currentDivision(const Region &region)
{
    const qint64 named = region.login[u"CurrentDivision"].toInt().value_or(0);
    const bool isKnown = std::ranges::count(region.divisions, int(named)) > 0;
    return isKnown || region.divisions.empty() ? int(named) : region.divisions.front();
}

http::ServerResponse answerMe(Context &context)
{
    const Region &region = *context.session.region;
    Json me = region.login;
    const int current = context.division.code();
    const QDateTime wall = context.world.now().addSecs(region.utcOffsetSeconds);
    me.set(u"CurrentDivision"_s, Json(current));
    me.set(u"AccountingDivision"_s, Json(current));
    me.set(u"ServerTime"_s, wall.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    me.set(u"ServerUtcOffset"_s, Json(region.utcOffsetSeconds));
    return context.reader.made(*context.call.entity, {me}, context.request.rawQuery());
}

http::ServerResponse answerDivisions(Context &context)
{
    const bool isHrm = context.call.entity->name == "HrmDivisions"_L1;
    std::vector<Json> rows;
    for (const int code : context.session.region->divisions) {
        Json row = context.world.division(code)->company();
        row.set(u"Current"_s, Json(code == currentDivision(*context.session.region)));
        if (row[u"Status"].isNull())
            row.set(u"Status"_s, Json(1));
        if (row[u"BlockingStatus"].isNull())
            row.set(u"BlockingStatus"_s, Json(0));
        if (row[u"Legislation"].isNull())
            row.set(u"Legislation"_s, row[u"Country"]);
        if (isHrm) {
            row.set(u"HID"_s, row[u"Hid"]);
            row.set(u"Main"_s, row[u"IsMainDivision"]);
            row.set(u"Status"_s, Json(row[u"Status"].toInt() == 2 ? 1 : 0));
        }
        rows.push_back(std::move(row));
    }
    return context.reader.made(*context.call.entity, rows, context.request.rawQuery());
}

http::ServerResponse answerGet(Context &context)
{
    const EntityType &entity = *context.call.entity;
    const QByteArray query = context.request.rawQuery();
    if (entity.name == "Me"_L1)
        return answerMe(context);
    if (entity.name.endsWith("Divisions"_L1) && context.call.key.isEmpty())
        return answerDivisions(context);
    if (entity.name == "SyncTimestamp"_L1)
        return context.reader.syncTimestamp(query);
    if (!context.call.collection.isEmpty())
        return context.reader.collection(entity, context.call.key, context.call.collection);
    return context.call.key.isEmpty() ? context.reader.list(entity, query)
                                      : context.reader.one(entity, context.call.key, query);
}

http::ServerResponse createEntry(Context &context)
{
    const auto posted = JournalPosting(context.division).post(context.request.body);
    if (!posted)
        return posted.error();
    const EntityType &entity = *context.call.entity;
    const Json row = *context.division.table(entity.rows).find(*posted);
    Json answer = context.reader.rowJson(entity, RowView(context.division, entity, row), Query());
    if (context.request.header("Prefer") != "return=representation") {
        // Without it the real service leaves everything but the key to be read again.
        for (const Property &property : entity.properties) {
            if (property.name != entity.key && property.kind != Property::Kind::Collection)
                answer.set(property.name, Json());
        }
    }
    return dataAnswer(201, answer);
}

http::ServerResponse updateLine(Context &context)
{
    static const QSet<QString> readOnly{u"AmountDC"_s, u"ID"_s, u"InvoiceID"_s, u"LineNumber"_s};
    const QString set = u"SalesInvoiceLines"_s;
    const Result<Json> parsed = Json::parse(context.request.body);
    const Result<Json> fields
        = checkedBody(parsed.value_or(Json()), *context.call.entity, readOnly);
    if (!fields)
        return errorAnswer(400, fields.error().message);
    const Json *stored = context.division.table(set).find(context.call.key);
    if (!stored)
        return errorAnswer(404, u"Resource not found for the segment 'SalesInvoiceLines'."_s);
    const QString invoiceId = (*stored)[u"InvoiceID"].toString();
    const Json *header = context.division.table(u"SalesInvoices"_s).find(invoiceId);
    if (!header || (*header)[u"Status"].toInt() != 20)
        return errorAnswer(500, u"Invoice is already processed."_s);

    const Json before = *stored;
    Json line = before;
    for (const QString &field : {u"VATCode"_s, u"VATAmountFC"_s, u"Description"_s, u"Notes"_s}) {
        if (fields->has(field))
            line.set(field, (*fields)[field]);
    }
    const QString code = line[u"VATCode"].toString().trimmed();
    line.set(u"VATCode"_s, code.isEmpty() ? Json() : Json(code));
    const Json *vat = context.division.table(u"VATCodes"_s).findBy(u"Code"_s, code);
    if (!code.isEmpty() && !vat)
        return errorAnswer(500, u"Invalid: VAT-code"_s);
    if (fields->has(u"VATCode") && vat) {
        line.set(u"VATPercentage"_s, (*vat)[u"Percentage"]);
        const Decimal share = amountOf((*vat)[u"Percentage"]);
        if (!fields->has(u"VATAmountFC"))
            line.set(u"VATAmountFC"_s, product(amountOf(line[u"AmountFC"]), share, 2).toJson());
    }
    line.set(u"VATAmountDC"_s, line[u"VATAmountFC"]);
    Json adjusted = *header;
    adjustTotals(adjusted, before, line);
    context.division.table(u"SalesInvoices"_s).put(invoiceId, adjusted);
    context.division.store(set, context.call.key, line);
    return emptyAnswer(204);
}

/// Nothing: the call may go on.
std::optional<http::ServerResponse> refusal(
    const EndpointCall &call, const http::ServerRequest &request, const Session &session)
{
    const bool isWrite = request.method != "GET";
    const bool isChecked
        = call.division != 0 && !(call.entity && call.entity->name == "SystemDivisions"_L1);
    if (isChecked && !session.divisions.contains(call.division))
        return errorAnswer(403, u"Forbidden - User division is not within division scope."_s);
    if (!call.entity)
        return errorAnswer(404, u"Resource not found for the segment '%1'."_s.arg(call.endpoint));
    if (session.region->deniedScopes.contains(call.entity->scope))
        return errorAnswer(
            403,
            u"Forbidden - Application Scope Violated. Cannot %1 '%2' scope."_s.arg(
                isWrite ? u"manage"_s : u"read"_s, call.entity->scope));
    if (!request.header("Accept").contains("json")) {
        http::ServerResponse atom;
        atom.headers = {{"Content-Type", "application/atom+xml;charset=utf-8"}};
        atom.body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed/>";
        return isWrite ? emptyAnswer(415) : atom;
    }
    const bool hasBody = request.method == "POST" || request.method == "PUT";
    if (hasBody && !request.header("Content-Type").contains("json"))
        return emptyAnswer(415);
    return std::nullopt;
}

} // namespace

EndpointCall endpointCall(const http::ServerRequest &request)
{
    EndpointCall call;
    call.operation = u"unknown"_s;
    static const QRegularExpression form(
        u"^/api/v1/(?:([0-9]{1,9})/)?([A-Za-z/]+)(?:\\(([^()]*)\\)(?:/([A-Za-z]+))?)?$"_s);
    const QRegularExpressionMatch match = form.match(request.path());
    if (!match.hasMatch())
        return call;
    call.division = match.captured(1).toInt();
    call.endpoint = match.captured(2);
    call.collection = match.captured(4);
    const QString keyText = match.captured(3);
    if (!keyText.isEmpty()) {
        const Result<std::vector<Literal>> key = parseLiterals(keyText);
        call.key = key && key->size() == 1 ? key->front().text : u"?"_s;
    }
    const EntityType *entity = entityAt(call.endpoint);
    const bool isMe = entity && entity->name == "Me"_L1;
    if (!entity || isMe != (call.division == 0))
        return call;
    call.entity = entity;
    const QString verb = verbOf(request.method, !call.key.isEmpty() && call.collection.isEmpty());
    call.operation = (call.collection.isEmpty() ? entity->name : call.collection) + u'.' + verb;
    call.subject = call.key;
    if (verb == "create"_L1) {
        const Result<Json> body = Json::parse(request.body);
        if (body)
            call.subject = entity->name == "WebhookSubscriptions"_L1
                ? (*body)[u"Topic"].toString()
                : (*body)[u"GeneralJournalEntryLines"][0][u"Description"].toString();
    }
    return call;
}

http::ServerResponse carryOut(
    const EndpointCall &call,
    const http::ServerRequest &request,
    const Session &session,
    ExactWorld &world,
    Webhooks &webhooks,
    qint64 lookupLagMs)
{
    if (std::optional<http::ServerResponse> refused = refusal(call, request, session))
        return *refused;
    Division *division = world.division(call.division);
    if (!division)
        division = world.division(currentDivision(*session.region));
    if (!division)
        return errorAnswer(403, u"Forbidden - User division is not within division scope."_s);
    const QByteArray host = request.header("Host");
    QString base = u"http://%1/api/v1/"_s.arg(QString::fromLatin1(host));
    if (call.division != 0)
        base += QString::number(call.division) + u'/';
    Context context{call, request, session, world, *division, Reader(*division, base, lookupLagMs)};

    if (request.method == "GET")
        return answerGet(context);
    if (call.operation == "GeneralJournalEntries.create"_L1)
        return createEntry(context);
    if (call.operation == "GeneralJournalEntries.delete"_L1)
        return JournalPosting(*division).remove(call.key);
    if (call.operation == "SalesInvoiceLines.update"_L1)
        return updateLine(context);
    if (call.operation == "WebhookSubscriptions.create"_L1)
        return webhooks.create(*division, request);
    if (call.operation == "WebhookSubscriptions.delete"_L1)
        return webhooks.remove(*division, call.key);
    return emptyAnswer(405);
}

} // namespace levy::sandbox::exact
