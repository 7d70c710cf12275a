#include "tests/support/vismaschema.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace levytest {

using levy::Json;
using namespace Qt::StringLiterals;

namespace {

QString textProblem(const QString &text, const Json &schema)
{
    static const QRegularExpression time(
        u"^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,7})?([+-]\\d\\d:\\d\\d|Z)?)?$"_s);
    static const QRegularExpression guid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    static const QRegularExpression base64(u"^[A-Za-z0-9+/]+={0,2}$"_s);
    const QString format = schema[u"format"].toString();
    if (format == u"date-time" && !time.match(text).hasMatch())
        return u"no time: %1"_s.arg(text);
    if (format == u"uuid" && !guid.match(text).hasMatch())
        return u"no guid: %1"_s.arg(text);
    if (format == u"byte" && !base64.match(text).hasMatch())
        return u"no base64: %1"_s.arg(text);
    return OpenApi::enumProblem(text, schema);
}

} // namespace

VismaSchema::VismaSchema()
    : m_api(u"visma-net/visma-net-subset.json"_s)
{
}

void VismaSchema::checkObject(
    const Json &value, const Json &schema, const QString &at, QStringList &problems) const
{
    const Json &properties = schema[u"properties"];
    // Recorded and given in examples: members of answers may be null, though no schema says so.
    const bool mayBeNull = !at.startsWith(u"request");
    for (const auto &[key, member] : value.members()) {
        if (!properties.has(key))
            problems << u"%1.%2: unknown member"_s.arg(at, key);
        else if (!member.isNull() || !mayBeNull)
            check(member, properties[key], at + u'.' + key, problems);
    }
    OpenApi::checkRequired(value, schema, at, problems);
}

void VismaSchema::check(
    const Json &value, const Json &unresolved, const QString &at, QStringList &problems) const
{
    const Json &schema = m_api.resolved(unresolved);
    if (value.isNull()) {
        problems << at + u": null"_s;
        return;
    }
    const QString type = schema[u"type"].toString();
    if (type == u"object" && schema.members().size() == 1)
        return; // stands for anything: the content of a background job may be a list
    if (!OpenApi::isTyped(value, type)) {
        problems << u"%1: not of type %2"_s.arg(at, type);
        return;
    }
    if (value.isString()) {
        if (const QString problem = textProblem(value.toString(), schema); !problem.isEmpty())
            problems << at + u": "_s + problem;
    }
    if (value.isObject() && schema[u"properties"].isObject())
        checkObject(value, schema, at, problems);
    for (const Json &item : value.items())
        check(item, schema[u"items"], at + u"[]"_s, problems);
}

void VismaSchema::checkQuery(
    const Json &operation, const QByteArray &target, QStringList &problems) const
{
    QStringList known;
    for (const Json &parameter : operation[u"parameters"].items()) {
        if (parameter[u"in"].toString() == u"query")
            known += parameter[u"name"].toString();
    }
    const QUrlQuery query(QUrl::fromEncoded(target));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(name))
            problems << u"query: %1 is not a parameter"_s.arg(name);
        // Letters from W on are refused in filter values.
        if (name.endsWith("DateTime"_L1) && value.endsWith(u'Z'))
            problems << u"query: %1 has a zone"_s.arg(name);
        const QString twin = name + u"Condition"_s;
        if (known.contains(twin) && !query.hasQueryItem(twin))
            problems << u"query: %1 has no condition"_s.arg(name);
    }
}

QStringList VismaSchema::requestProblems(
    const QByteArray &method, const QByteArray &target, const QByteArray &body) const
{
    QStringList problems;
    if (!isAvailable() || target.startsWith("/connect/"))
        return problems;
    const Json &operation = m_api.operationOf(method, target);
    if (!operation.isObject())
        return {u"%1 %2: not in the contract"_s.arg(
            QString::fromLatin1(method), QString::fromLatin1(target))};
    checkQuery(operation, target, problems);
    const Json &schema = operation[u"requestBody"][u"content"][u"application/json"][u"schema"];
    if (schema.isObject())
        check(Json::parse(body).value_or(Json()), schema, u"request"_s, problems);
    return problems;
}

QStringList VismaSchema::answerProblems(
    const QByteArray &method, const QByteArray &target, int status, const QByteArray &body) const
{
    QStringList problems;
    const Json &operation = m_api.operationOf(method, target);
    if (!operation.isObject() || status < 200 || status > 299)
        return problems;
    const QString code = QString::number(status);
    if (!operation[u"responses"].has(code))
        return {u"the contract knows no status %1"_s.arg(status)};
    if (body.isEmpty())
        return problems;
    const Json &response = m_api.resolved(operation[u"responses"][code]);
    const Json &schema = response[u"content"][u"application/json"][u"schema"];
    check(Json::parse(body).value_or(Json()), schema, u"answer"_s, problems);
    return problems;
}

QStringList VismaSchema::valueProblems(const QString &name, const Json &value) const
{
    QStringList problems;
    const bool isList = name.startsWith(u'[');
    const Json &schema
        = m_api.spec()[u"components"][u"schemas"][isList ? name.mid(1, name.size() - 2) : name];
    if (!isAvailable())
        return problems;
    if (!schema.isObject())
        return {u"no schema %1"_s.arg(name)};
    if (!isList) {
        check(value, schema, name, problems);
        return problems;
    }
    for (const Json &item : value.items())
        check(item, schema, name, problems);
    return problems;
}

} // namespace levytest
