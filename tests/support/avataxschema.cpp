#include "tests/support/avataxschema.h"

#include <QDate>
#include <QFile>

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
    if (const auto longest = schema[u"maxLength"].toInt(); longest && text.size() > *longest)
        return u"longer than %1"_s.arg(*longest);
    const QString format = schema[u"format"].toString();
    const bool isDated = format == u"date" || format == u"date-time";
    if (isDated && !QDate::fromString(text.left(10), Qt::ISODate).isValid())
        return u"no date: %1"_s.arg(text);
    if (!schema[u"enum"].isArray())
        return {};
    for (const Json &known : schema[u"enum"].items()) {
        if (known.toString() == text)
            return {};
    }
    return u"not in the enum: %1"_s.arg(text);
}

} // namespace

AvataxSchema::AvataxSchema()
{
#ifdef LEVY_SHARED_DIR
    QFile file(QStringLiteral(LEVY_SHARED_DIR) + u"/contracts/avatax/avatax-v2-subset.json"_s);
    if (file.open(QIODevice::ReadOnly))
        m_spec = Json::parse(file.readAll()).value_or(Json());
#endif
}

const Json &AvataxSchema::operationOf(const QByteArray &method, const QByteArray &target) const
{
    const QStringList segments = QString::fromLatin1(target).section(u'?', 0, 0).split(u'/');
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

const Json &AvataxSchema::resolved(const Json &schema) const
{
    const QString reference = schema[u"$ref"].toString();
    if (reference.isEmpty())
        return schema;
    const Json *found = &m_spec;
    for (const QString &part : reference.mid(2).split(u'/'))
        found = &(*found)[part];
    return *found;
}

void AvataxSchema::checkObject(
    const Json &value, const Json &schema, const QString &at, QStringList &problems) const
{
    const Json &properties = schema[u"properties"];
    for (const auto &[key, member] : value.members()) {
        if (!properties.has(key))
            problems << u"%1.%2: unknown member"_s.arg(at, key);
        else
            check(member, properties[key], at + u'.' + key, problems);
    }
    for (const Json &required : schema[u"required"].items()) {
        if (!value.has(required.toString()))
            problems << u"%1.%2: missing"_s.arg(at, required.toString());
    }
}

void AvataxSchema::check(
    const Json &value, const Json &unresolved, const QString &at, QStringList &problems) const
{
    const Json &schema = resolved(unresolved);
    if (schema[u"allOf"].isArray()) {
        for (const Json &part : schema[u"allOf"].items())
            check(value, part, at, problems);
        return;
    }
    if (value.isNull()) {
        if (!schema[u"nullable"].toBool())
            problems << at + u": null"_s;
        return;
    }
    if (!isTyped(value, schema[u"type"].toString())) {
        problems << u"%1: not of type %2"_s.arg(at, schema[u"type"].toString());
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

QStringList AvataxSchema::requestProblems(
    const QByteArray &method, const QByteArray &target, const QByteArray &body) const
{
    QStringList problems;
    const Json &operation = operationOf(method, target);
    const Json &schema = operation[u"requestBody"][u"content"][u"application/json"][u"schema"];
    if (isAvailable() && schema.isObject())
        check(Json::parse(body).value_or(Json()), schema, u"request"_s, problems);
    return problems;
}

QStringList AvataxSchema::answerProblems(
    const QByteArray &method, const QByteArray &target, int status, const QByteArray &body) const
{
    QStringList problems;
    const Json &operation = operationOf(method, target);
    if (!operation.isObject() || body.isEmpty())
        return problems;
    const Json &responses = operation[u"responses"];
    const QString code = QString::number(status);
    const Json &response = resolved(responses.has(code) ? responses[code] : responses[u"400"]);
    const Json &schema = response[u"content"][u"application/json"][u"schema"];
    if (!schema.isObject() && status < 300)
        problems << u"no schema for status %1"_s.arg(status);
    check(Json::parse(body).value_or(Json()), schema, u"answer"_s, problems);
    return problems;
}

} // namespace levytest
