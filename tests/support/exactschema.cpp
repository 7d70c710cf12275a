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
    if (!isAvailable() || !url.path().startsWith(u"/api/v1/"))
        return {};
    static const QRegularExpression division(u"^/api/v1/\\d+/"_s);
    static const QRegularExpression key(u"\\(.*\\)$"_s);
    QString endpoint = url.path();
    endpoint.replace(division, u"/api/v1/{division}/"_s).remove(key);
    const Json &entity = entityAt(endpoint);
    if (entity.isNull())
        return {u"%1 is not in the contract"_s.arg(endpoint)};
    QStringList problems;
    bool knowsMethod = false;
    for (const Json &known : entity[u"methods"].items())
        knowsMethod = knowsMethod || known.toString().toLatin1() == method;
    if (!knowsMethod)
        problems << u"%1 does not know %2"_s.arg(endpoint, QString::fromLatin1(method));
    const QString select = QUrlQuery(url).queryItemValue(u"$select"_s, QUrl::FullyDecoded);
    for (const QString &name : select.split(u',', Qt::SkipEmptyParts)) {
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

} // namespace levytest
