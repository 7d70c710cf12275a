#include "tests/support/exactschema.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace levytest {

using namespace Qt::StringLiterals;
using namespace levy;

namespace {

const Json &propertyOf(const Json &entity, const QString &name)
{
    static const Json none;
    for (const Json &property : entity[u"properties"].items()) {
        if (property[u"name"].toString() == name)
            return property;
    }
    return none;
}

bool fits(const Json &value, const QString &type)
{
    if (value.isNull())
        return true;
    if (type == u"Edm.Double" || type == u"Edm.Int32" || type == u"Edm.Int16"
        || type == u"Edm.Byte")
        return value.isNumber();
    if (type == u"Edm.Boolean")
        return value.isBool();
    if (type == u"Edm.Guid") {
        static const QRegularExpression guid(
            u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
        return guid.match(value.toString()).hasMatch();
    }
    if (type == u"Edm.DateTime") {
        static const QRegularExpression date(u"^\\d{4}-\\d{2}-\\d{2}"_s);
        return date.match(value.toString()).hasMatch();
    }
    return value.isString();
}

bool isAnswered(const Json &value, const QString &type)
{
    if (value.isNull())
        return true;
    if (type == u"Edm.Int64" || type == u"Edm.Binary") // too long for a JSON number
        return value.isString();
    if (type == u"Edm.DateTime") {
        static const QRegularExpression date(u"^/Date\\(-?\\d+\\)/$"_s);
        return date.match(value.toString()).hasMatch();
    }
    return fits(value, type);
}

/// The path as entities.json writes it; empty for what is no call of the REST API.
QString endpointOf(const QUrl &url)
{
    static const QRegularExpression division(u"^/api/v1/\\d+/"_s);
    static const QRegularExpression key(u"\\(.*\\)$"_s);
    if (!url.path().startsWith(u"/api/v1/"))
        return {};
    return url.path().replace(division, u"/api/v1/{division}/"_s).remove(key);
}

QStringList selectedBy(const QUrl &url)
{
    const QString select = QUrlQuery(url).queryItemValue(u"$select"_s, QUrl::FullyDecoded);
    return select.split(u',', Qt::SkipEmptyParts);
}

QStringList refusalProblems(const QString &endpoint, int status, const Json &answer)
{
    const Json &error = answer[u"error"];
    const bool isShaped = answer.members().size() == 1 && error.members().size() == 2
        && error[u"code"].isString() && error[u"message"][u"lang"].isString()
        && error[u"message"][u"value"].isString();
    if (isShaped)
        return {};
    return {u"%1: a refusal with status %2 has another shape"_s.arg(endpoint).arg(status)};
}

} // namespace

ExactSchema::ExactSchema()
{
#ifdef LEVY_SHARED_DIR
    QFile file(QStringLiteral(LEVY_SHARED_DIR "/contracts/exact-online/entities.json"));
    if (file.open(QIODevice::ReadOnly))
        m_entities = Json::parse(file.readAll()).value_or(Json());
#endif
}

const Json &ExactSchema::entityAt(const QString &endpoint) const
{
    static const Json none;
    for (const Json &entity : m_entities[u"entities"].items()) {
        if (entity[u"endpoint"].toString().compare(endpoint, Qt::CaseInsensitive) == 0)
            return entity;
    }
    return none;
}

QStringList ExactSchema::requestProblems(
    const QByteArray &method, const QByteArray &target, const QByteArray &body) const
{
    const QUrl url = QUrl::fromEncoded(target);
    const QString endpoint = endpointOf(url);
    if (!isAvailable() || endpoint.isEmpty())
        return {};
    const Json &entity = entityAt(endpoint);
    if (entity.isNull())
        return {u"%1 is not in the contract"_s.arg(endpoint)};
    QStringList problems;
    bool knowsMethod = false;
    for (const Json &known : entity[u"methods"].items())
        knowsMethod = knowsMethod || known.toString().toLatin1() == method;
    if (!knowsMethod)
        problems << u"%1 does not know %2"_s.arg(endpoint, QString::fromLatin1(method));
    for (const QString &name : selectedBy(url)) {
        if (propertyOf(entity, name.section(u'/', 0, 0)).isNull())
            problems << u"%1 has no property %2"_s.arg(endpoint, name);
    }
    if (method == "POST" || method == "PUT") {
        const auto json = Json::parse(body);
        if (!json)
            return problems << u"%1: not JSON"_s.arg(endpoint);
        checkBody(*json, entity, endpoint, problems);
        if (method == "POST") {
            for (const Json &property : entity[u"properties"].items()) {
                if (property[u"mandatory"].toBool() && !property[u"key"].toBool()
                    && !json->has(property[u"name"].toString()))
                    problems << u"%1: %2 is mandatory"_s.arg(
                        endpoint, property[u"name"].toString());
            }
        }
    }
    return problems;
}

void ExactSchema::checkBody(
    const Json &body, const Json &entity, const QString &at, QStringList &problems) const
{
    for (const JsonMember &member : body.members()) {
        const Json &property = propertyOf(entity, member.key);
        if (property.isNull()) {
            problems << u"%1 has no property %2"_s.arg(at, member.key);
        } else if (property[u"read_only"].toBool()) {
            problems << u"%1: %2 may not be written"_s.arg(at, member.key);
        } else if (member.value.isArray()) {
            for (const Json &item : member.value.items())
                checkBody(
                    item,
                    entityAt(u"/api/v1/{division}/generaljournalentry/"_s + member.key),
                    member.key,
                    problems);
        } else if (!fits(member.value, property[u"type"].toString())) {
            problems << u"%1: %2 is not of type %3"_s.arg(
                at, member.key, property[u"type"].toString());
        }
    }
}

const Json &ExactSchema::entityNamed(const QString &name) const
{
    static const Json none;
    for (const Json &entity : m_entities[u"entities"].items()) {
        if (entity[u"name"].toString().section(u'/', -1) == name)
            return entity;
    }
    return none;
}

void ExactSchema::checkNested(
    const Json &value, const QString &type, const QString &at, QStringList &problems) const
{
    if (value.isNull() || value.has(u"__deferred"))
        return;
    if (!value[u"results"].isArray()) {
        problems << u"%1: neither a link nor a list"_s.arg(at);
        return;
    }
    const Json &entity = entityNamed(type.section(u'(', 1).chopped(1));
    for (const Json &row : value[u"results"].items())
        checkRow(row, entity, at, problems);
}

void ExactSchema::checkRow(
    const Json &row, const Json &entity, const QString &at, QStringList &problems) const
{
    for (const auto &[name, value] : row.members()) {
        if (name == u"__metadata")
            continue;
        const Json &property = propertyOf(entity, name);
        const QString type = property[u"type"].toString();
        if (property.isNull())
            problems << u"%1: the answer has %2, which is no property"_s.arg(at, name);
        else if (type.startsWith(u"Collection("))
            checkNested(value, type, at + u'/' + name, problems);
        else if (type.startsWith(u"Edm.") && !isAnswered(value, type))
            problems << u"%1: the answer's %2 is not of type %3"_s.arg(at, name, type);
    }
}

QStringList ExactSchema::answerProblems(
    const QByteArray &method, const QByteArray &target, int status, const QByteArray &body) const
{
    const QUrl url = QUrl::fromEncoded(target);
    const QString endpoint = endpointOf(url);
    const Json &entity = entityAt(endpoint);
    if (entity.isNull() || body.isEmpty())
        return {};
    const Result<Json> answer = Json::parse(body);
    if (!answer)
        return {}; // cut off, or no JSON on purpose
    if (status >= 400)
        return refusalProblems(endpoint, status, *answer);
    QStringList problems;
    const Json &data = (*answer)[u"d"];
    if (answer->members().size() != 1 || data.isNull())
        return {u"%1: an answer without its envelope"_s.arg(endpoint)};
    if (entity[u"kind"].toString().startsWith(u"function"))
        return {};
    const bool isList = data.isArray() || data[u"results"].isArray();
    const Json list = data.isArray() ? data : data[u"results"];
    const Json::Array rows = isList ? list.items() : Json::Array{data};
    for (const Json &row : rows) {
        checkRow(row, entity, endpoint, problems);
        if (method != "GET")
            continue;
        for (const QString &name : selectedBy(url)) {
            if (!row.has(name.section(u'/', 0, 0)))
                problems << u"%1: the answer lacks %2, which was selected"_s.arg(endpoint, name);
        }
    }
    return problems;
}

} // namespace levytest
