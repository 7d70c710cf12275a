#include "vismaschema.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace levytest {

using namespace Qt::StringLiterals;
using namespace levy;

namespace {

const Json none;

bool matches(const QString &path, const QString &declared)
{
    const QStringList segments = path.split(u'/');
    const QStringList pattern = declared.split(u'/');
    if (segments.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isVariable = pattern[i].startsWith(u'{') && !segments[i].isEmpty();
        if (!isVariable && segments[i] != pattern[i])
            return false;
    }
    return true;
}

bool isOfType(const Json &value, const QString &type)
{
    if (type == "number"_L1)
        return value.isNumber();
    if (type == "integer"_L1)
        return value.isNumber() && value.toInt().has_value();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "array"_L1)
        return value.isArray();
    return type == "string"_L1 ? value.isString() : value.isObject();
}

} // namespace

VismaSchema::VismaSchema()
{
#ifdef LEVY_SHARED_DIR
    QFile file(QStringLiteral(LEVY_SHARED_DIR "/contracts/visma-net/visma-net-subset.json"));
    if (file.open(QIODevice::ReadOnly))
        m_document = Json::parse(file.readAll()).value_or(Json());
#endif
}

const Json &VismaSchema::operationAt(const QString &path, const QString &method) const
{
    for (const JsonMember &declared : m_document[u"paths"].members()) {
        if (matches(path, declared.key) && declared.value.has(method))
            return declared.value[method];
    }
    return none;
}

const Json &VismaSchema::resolved(const Json &schema) const
{
    const QString reference = schema[u"$ref"].toString();
    if (reference.isEmpty())
        return schema;
    return m_document[u"components"][u"schemas"][reference.section(u'/', -1)];
}

void VismaSchema::checkQuery(
    const Json &operation, const QByteArray &query, QStringList &problems) const
{
    for (const auto &[name, value] : QUrlQuery(QString::fromLatin1(query)).queryItems()) {
        const auto &parameters = operation[u"parameters"].items();
        const bool isDeclared = std::ranges::any_of(parameters, [&](const Json &parameter) {
            return parameter[u"name"].toString() == name
                && parameter[u"in"].toString() == "query"_L1;
        });
        if (!isDeclared)
            problems << u"there is no parameter %1"_s.arg(name);
        // Letters from W on are refused in filter values.
        if (name.endsWith("DateTime"_L1) && value.endsWith(u'Z'))
            problems << u"%1 has a zone"_s.arg(name);
    }
}

void VismaSchema::checkValue(
    const Json &value, const Json &schema, const QString &at, QStringList &problems) const
{
    const Json &known = resolved(schema);
    const QString type = known[u"type"].toString();
    if (!isOfType(value, type)) {
        problems << u"%1 is not of type %2"_s.arg(at, type.isEmpty() ? u"object"_s : type);
        return;
    }
    if (known.has(u"enum")) {
        const auto &allowed = known[u"enum"].items();
        if (std::ranges::find(allowed, value) == allowed.end())
            problems << u"%1 may not be %2"_s.arg(at, value.toString());
    }
    for (const Json &item : value.items())
        checkValue(item, known[u"items"], at, problems);
    for (const JsonMember &member : value.members()) {
        if (known[u"properties"].has(member.key))
            checkValue(
                member.value, known[u"properties"][member.key], at + u'.' + member.key, problems);
        else
            problems << u"%1 has no member %2"_s.arg(at, member.key);
    }
}

QStringList VismaSchema::requestProblems(
    const QByteArray &method,
    const QString &path,
    const QByteArray &query,
    const QByteArray &body) const
{
    if (!isAvailable())
        return {};
    const QString verb = QString::fromLatin1(method.toLower());
    const Json &operation = operationAt(path, verb);
    if (operation.isNull())
        return {u"%1 %2 is not in the contract"_s.arg(verb, path)};
    QStringList problems;
    checkQuery(operation, query, problems);
    const Json &schema = operation[u"requestBody"][u"content"][u"application/json"][u"schema"];
    if (schema.isNull() || body.isEmpty())
        return problems;
    const Result<Json> json = Json::parse(body);
    if (!json)
        return problems << u"the body is not JSON"_s;
    checkValue(*json, schema, path, problems);
    return problems;
}

} // namespace levytest
