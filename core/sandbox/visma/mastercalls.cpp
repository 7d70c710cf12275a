#include "core/sandbox/visma/mastercalls.h"

#include "core/sandbox/visma/masters.h"
#include "core/sandbox/visma/rendering.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

using Rows = std::vector<const Json *>;

const Json &memberAt(const Json &row, const QString &path)
{
    const Json *found = &row;
    for (const QString &part : path.split(u'.'))
        found = &(*found)[part];
    return *found;
}

bool equals(const Json &value, const QString &text)
{
    if (value.isBool())
        return (value.toBool() ? "true"_L1 : "false"_L1) == text.toLower();
    return value.toString() == text;
}

bool isOnDates(
    const Json &row, const std::optional<QString> &from, const std::optional<QString> &to)
{
    const QString day = comparableTime(row[u"effectiveDate"].toString()).value_or(QString());
    return (!from || day >= *from) && (!to || day <= *to);
}

/// The rows that the call asks for, in the order of their keys.
Checked<Rows> selected(const CallContext &context, const MasterResource &resource)
{
    const Query query = context.query();
    const Checked<TimeFilter> modified = TimeFilter::from(query, u"lastModifiedDateTime"_s);
    const Checked<TimeFilter> created = TimeFilter::from(query, u"createdDateTime"_s);
    const auto from = plainTime(query, u"fromDate"_s);
    const auto to = plainTime(query, u"toDate"_s);
    const bool isRate = resource.name == "currencyrate"_L1;
    if (resource.hasTimes && !modified)
        return tl::unexpected(modified.error());
    if (resource.hasTimes && !created)
        return tl::unexpected(created.error());
    if (isRate && (!from || !to))
        return tl::unexpected(from ? to.error() : from.error());
    QList<MasterResource::Filter> filters = resource.filters;
    if (isRate)
        filters
            = {{u"fromCurrency"_s, u"fromCurrencyId"_s},
               {u"toCurrency"_s, u"toCurrencyId"_s},
               {u"rateType"_s, u"rateType"_s}};
    const QString after = query.value(u"greaterThanValue"_s);

    Rows rows;
    context.company.forEach(resource.name, [&](const QString &key, const Json &row) {
        bool isIn = after.isEmpty() || key > after;
        if (resource.hasTimes)
            isIn = isIn && modified->admits(row[u"lastModifiedDateTime"].toString())
                && created->admits(row[u"createdDateTime"].toString());
        for (const MasterResource::Filter &filter : std::as_const(filters)) {
            if (query.contains(filter.parameter))
                isIn = isIn && equals(memberAt(row, filter.member), query.value(filter.parameter));
        }
        if (isRate)
            isIn = isIn && isOnDates(row, *from, *to);
        if (isIn)
            rows.push_back(&row);
        return true;
    });
    return rows;
}

void leaveOut(Json &answer, const MasterResource &resource, const Query &query)
{
    for (const MasterResource::Filter &expand : resource.expands) {
        if (!isAsked(query, expand.parameter))
            answer.remove(expand.member);
    }
}

http::ServerResponse answerWith(
    const CallContext &context, const MasterResource &resource, const Rows &rows)
{
    const Query query = context.query();
    const PageRules rules{
        resource.hasPages,
        resource.hasCounts,
        resource.hasMetadata,
        context.settings.vismaMaxPageSize};
    return pageAnswer(query, rules, qsizetype(rows.size()), [&](qsizetype position) {
        Json answer = masterAnswer(context.company, resource, *rows[size_t(position)]);
        leaveOut(answer, resource, query);
        return answer;
    });
}

http::ServerResponse oneAnswer(
    const CallContext &context, const MasterResource &resource, const Json *row)
{
    if (!row)
        return messageAnswer(404, u"The resource was not found."_s);
    Json answer = masterAnswer(context.company, resource, *row);
    if (resource.expandsOne)
        leaveOut(answer, resource, context.query());
    http::ServerResponse response = rowAnswer(answer);
    if (resource.hasETag)
        addETag(response, *row);
    return response;
}

const Json *customerNamed(const CallContext &context, const QString &id)
{
    if (const Json *customer = context.company.find(u"customer", id))
        return customer;
    bool isNumber = false;
    const qint64 internalId = id.toLongLong(&isNumber);
    if (!isNumber)
        return nullptr;
    return context.company.firstOf(
        u"customer", [&](const Json &row) { return row[u"internalId"].toInt() == internalId; });
}

/// Nullptr: the dimension has no such segment.
const Json *segmentOf(const CallContext &context)
{
    const Json *dimension = context.company.find(u"dimension", context.id());
    if (!dimension)
        return nullptr;
    for (const Json &segment : (*dimension)[u"segments"].items()) {
        if (QString::number(segment[u"segmentId"].toInt().value_or(0)) == context.id(1))
            return &segment;
    }
    return nullptr;
}

} // namespace

http::ServerResponse listMasters(CallContext &context)
{
    const MasterResource &resource = *masterResource(context.resource);
    const Checked<Rows> rows = selected(context, resource);
    return rows ? answerWith(context, resource, *rows) : rows.error();
}

http::ServerResponse readMaster(CallContext &context)
{
    const MasterResource &resource = *masterResource(context.resource);
    return oneAnswer(context, resource, context.company.find(resource.name, context.id()));
}

http::ServerResponse listLocations(CallContext &context)
{
    const MasterResource &resource = *masterResource(context.resource);
    const Json *customer = customerNamed(context, context.id());
    if (!customer)
        return messageAnswer(404, u"The resource was not found."_s);
    Checked<Rows> rows = selected(context, resource);
    if (!rows)
        return rows.error();
    std::erase_if(*rows, [&](const Json *row) {
        return (*row)[u"baccount"][u"number"] != (*customer)[u"number"];
    });
    return answerWith(context, resource, *rows);
}

http::ServerResponse readLocation(CallContext &context)
{
    const Json *customer = customerNamed(context, context.id());
    const QString number = customer ? (*customer)[u"number"].toString() : QString();
    return oneAnswer(
        context,
        *masterResource(context.resource),
        context.company.find(u"location", locationKey(number, context.id(1))));
}

http::ServerResponse listDimensions(CallContext &context)
{
    Json names = Json::array();
    context.company.forEach(u"dimension", [&](const QString &key, const Json &) {
        names.append(key);
        return true;
    });
    return rowAnswer(names);
}

http::ServerResponse readDimension(CallContext &context)
{
    const Json *dimension = context.company.find(u"dimension", context.id());
    if (!dimension)
        return messageAnswer(404, u"The resource was not found."_s);
    return rowAnswer(
        dimensionAnswer(*dimension, isAsked(context.query(), u"expandSegmentsValues"_s)));
}

http::ServerResponse readSegment(CallContext &context)
{
    const Json *segment = segmentOf(context);
    if (!segment)
        return messageAnswer(404, u"The resource was not found."_s);
    http::ServerResponse response = rowAnswer(segmentAnswer(*segment, true));
    addETag(response, *segment);
    return response;
}

http::ServerResponse readSegmentValue(CallContext &context)
{
    if (const Json *segment = segmentOf(context)) {
        for (const Json &value : (*segment)[u"segmentValues"].items()) {
            if (value[u"valueId"].toString() == context.id(2))
                return rowAnswer(value);
        }
    }
    return messageAnswer(404, u"The resource was not found."_s);
}

} // namespace levy::sandbox::visma
