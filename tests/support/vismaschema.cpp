#include "tests/support/vismaschema.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace levytest {

using levy::Json;
using namespace Qt::StringLiterals;

namespace {

const Json nothing;

/// How many segments of the template match as they stand; -1 if it does not fit at all.
int fit(const QString &pathTemplate, const QStringList &segments)
{
    const QStringList wanted = pathTemplate.split(u'/');
    if (wanted.size() != segments.size())
        return -1;
    int literal = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == segments[i])
            ++literal;
        else if (!wanted[i].startsWith(u'{'))
            return -1;
    }
    return literal;
}

bool isTyped(const Json &value, const QString &type)
{
    if (type == u"string")
        return value.isString();
    if (type == u"integer")
        return value.isNumber() && value.toInt();
    if (type == u"number")
        return value.isNumber();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"array")
        return value.isArray();
    return type != u"object" || value.isObject();
}

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
    if (!schema[u"enum"].isArray())
        return {};
    for (const Json &known : schema[u"enum"].items()) {
        if (known.toString() == text)
            return {};
    }
    return u"not in the enum: %1"_s.arg(text);
}

QStringList segmentsOf(const QByteArray &target)
{
    return QString::fromLatin1(target).section(u'?', 0, 0).split(u'/');
}

} // namespace

VismaSchema::VismaSchema()
{
#ifdef LEVY_SHARED_DIR
    QFile file(QStringLiteral(LEVY_SHARED_DIR) + u"/contracts/visma-net/visma-net-subset.json"_s);
    if (file.open(QIODevice::ReadOnly))
        m_spec = Json::parse(file.readAll()).value_or(Json());
#endif
}

const Json &VismaSchema::operationOf(const QByteArray &method, const QByteArray &target) const
{
    const QStringList segments = segmentsOf(target);
    const Json *found = &nothing;
    int best = -1;
    for (const auto &[pathTemplate, operations] : m_spec[u"paths"].members()) {
        const Json &operation = operations[QString::fromLatin1(method.toLower())];
        if (const int literal = fit(pathTemplate, segments);
            operation.isObject() && literal > best) {
            best = literal;
            found = &operation;
        }
    }
    return *found;
}

const Json &VismaSchema::resolved(const Json &schema) const
{
    const QString reference = schema[u"$ref"].toString();
    if (reference.isEmpty())
        return schema;
    const Json *found = &m_spec;
    for (const QString &part : reference.mid(2).split(u'/'))
        found = &(*found)[part];
    return *found;
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
    for (const Json &required : schema[u"required"].items()) {
        if (!value.has(required.toString()))
            problems << u"%1.%2: missing"_s.arg(at, required.toString());
    }
}

void VismaSchema::check(
    const Json &value, const Json &unresolved, const QString &at, QStringList &problems) const
{
    const Json &schema = resolved(unresolved);
    if (value.isNull()) {
        problems << at + u": null"_s;
        return;
    }
    const QString type = schema[u"type"].toString();
    if (type == u"object" && schema.members().size() == 1)
        return; // stands for anything: the content of a background job may be a list
    if (!isTyped(value, type)) {
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
    const Json &operation = operationOf(method, target);
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
    const Json &operation = operationOf(method, target);
    if (!operation.isObject() || status < 200 || status > 299)
        return problems;
    const QString code = QString::number(status);
    if (!operation[u"responses"].has(code))
        return {u"the contract knows no status %1"_s.arg(status)};
    if (body.isEmpty())
        return problems;
    const Json &response = resolved(operation[u"responses"][code]);
    const Json &schema = response[u"content"][u"application/json"][u"schema"];
    check(Json::parse(body).value_or(Json()), schema, u"answer"_s, problems);
    return problems;
}

QStringList VismaSchema::valueProblems(const QString &name, const Json &value) const
{
    QStringList problems;
    const bool isList = name.startsWith(u'[');
    const Json &schema
        = m_spec[u"components"][u"schemas"][isList ? name.mid(1, name.size() - 2) : name];
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
