#include "tests/support/avataxschema.h"

#include <QDate>

namespace levytest {

using levy::Json;
using namespace Qt::StringLiterals;

namespace {

QString textProblem(const QString &text, const Json &schema)
{
    if (const auto longest = schema[u"maxLength"].toInt(); longest && text.size() > *longest)
        return u"longer than %1"_s.arg(*longest);
    const QString format = schema[u"format"].toString();
    const bool isDated = format == u"date" || format == u"date-time";
    if (isDated && !QDate::fromString(text.left(10), Qt::ISODate).isValid())
        return u"no date: %1"_s.arg(text);
    return OpenApi::enumProblem(text, schema);
}

} // namespace

AvataxSchema::AvataxSchema()
    : m_api(u"avatax/avatax-v2-subset.json"_s)
{
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
    OpenApi::checkRequired(value, schema, at, problems);
}

void AvataxSchema::check(
    const Json &value, const Json &unresolved, const QString &at, QStringList &problems) const
{
    const Json &schema = m_api.resolved(unresolved);
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
    if (!OpenApi::isTyped(value, schema[u"type"].toString())) {
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
    const Json &operation = m_api.operationOf(method, target);
    if (isAvailable() && !operation.isObject())
        problems << u"%1 %2 is not in the contract"_s.arg(
            QString::fromLatin1(method), QString::fromLatin1(target.left(target.indexOf('?'))));
    const Json &schema = operation[u"requestBody"][u"content"][u"application/json"][u"schema"];
    if (isAvailable() && schema.isObject())
        check(Json::parse(body).value_or(Json()), schema, u"request"_s, problems);
    return problems;
}

QStringList AvataxSchema::answerProblems(
    const QByteArray &method, const QByteArray &target, int status, const QByteArray &body) const
{
    QStringList problems;
    const Json &operation = m_api.operationOf(method, target);
    if (!operation.isObject() || body.isEmpty())
        return problems;
    const Json &responses = operation[u"responses"];
    const QString code = QString::number(status);
    const Json &response
        = m_api.resolved(responses.has(code) ? responses[code] : responses[u"400"]);
    const Json &schema = response[u"content"][u"application/json"][u"schema"];
    if (!schema.isObject() && status < 300)
        problems << u"no schema for status %1"_s.arg(status);
    check(Json::parse(body).value_or(Json()), schema, u"answer"_s, problems);
    return problems;
}

} // namespace levytest
