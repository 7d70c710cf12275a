#include "core/sandbox/exact/bodycheck.h"

#include "core/money/decimal.h"
#include "core/sandbox/exact/instants.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

tl::unexpected<Error> badBody(const QString &sentence)
{
    return fail(
        ErrorKind::Invalid, u"exact.body"_s, u"Error processing request stream. "_s + sentence);
}

Result<Json> badValue(const QString &property)
{
    return badBody(u"Error encountered in converting the value from request payload for property "
                   "'%1'."_s.arg(property));
}

Result<Json> checkedValue(const Property &property, const Json &value)
{
    if (value.isNull())
        return value;
    const QString text = value.toString();
    switch (property.kind) {
    case Property::Kind::Guid: {
        const bool isGuid = text.size() == 36 && !QUuid::fromString(text).isNull();
        return isGuid ? Result<Json>(Json(text.toLower())) : badValue(property.name);
    }
    case Property::Kind::Text:
        return value.isString() ? Result<Json>(value) : badValue(property.name);
    case Property::Kind::Flag:
        return value.isBool() ? Result<Json>(value) : badValue(property.name);
    case Property::Kind::Whole:
        return value.isNumber() && value.toInt() ? Result<Json>(value) : badValue(property.name);
    case Property::Kind::Number:
        return value.isNumber() && Decimal::fromJson(value) ? Result<Json>(value)
                                                            : badValue(property.name);
    case Property::Kind::Time: {
        const std::optional<qint64> ms = msFromClient(text);
        if (!ms)
            return badValue(property.name);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
        return Json(time.date().toString(Qt::ISODate));
    }
    default:
        return value;
    }
}

} // namespace

Result<Json> checkedBody(const Json &body, const EntityType &entity, const QSet<QString> &readOnly)
{
    if (!body.isObject())
        return badBody(u"A JSON object was expected."_s);
    Json checked = Json::object();
    for (const JsonMember &member : body.members()) {
        const Property *property = entity.property(member.key);
        if (!property)
            return badBody(u"The property name '%1' specified for type '%2' is not valid."_s.arg(
                member.key, entity.typeName));
        Result<Json> value = checkedValue(*property, member.value);
        if (!value)
            return value;
        if (!readOnly.contains(member.key))
            checked.set(member.key, *value);
    }
    return checked;
}

} // namespace levy::sandbox::exact
