#include "core/sandbox/visma/bodycheck.h"

#include "core/money/decimal.h"
#include "core/sandbox/visma/naivetime.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

tl::unexpected<Error> refused(const QString &sentence)
{
    return fail(ErrorKind::Invalid, u"visma.body"_s, sentence);
}

tl::unexpected<Error> wrongType(const ShapeMember &member, const QString &wanted)
{
    return refused(u"The member '%1' must be %2."_s.arg(member.name, wanted));
}

Result<Json> checkedObject(const Json &body, const Shape &shape);

Result<Json> checkedScalar(const ShapeMember &member, const Json &value)
{
    switch (member.kind) {
    case ShapeMember::Kind::Whole:
        if (!value.isNumber() || !value.toInt())
            return wrongType(member, u"a whole number"_s);
        return value;
    case ShapeMember::Kind::Number:
        if (!value.isNumber() || !Decimal::fromJson(value))
            return wrongType(member, u"a number"_s);
        return value;
    case ShapeMember::Kind::Flag:
        if (!value.isBool())
            return wrongType(member, u"true or false"_s);
        return value;
    case ShapeMember::Kind::Time: {
        const std::optional<QString> time = comparableTime(value.toString());
        if (!time)
            return wrongType(member, u"a date without a time zone"_s);
        return Json(*time);
    }
    case ShapeMember::Kind::Operation: {
        const QString text = value.toString();
        if (text != "Insert"_L1 && text != "Update"_L1 && text != "Delete"_L1)
            return wrongType(member, u"Insert, Update or Delete"_s);
        return value;
    }
    default:
        if (!value.isString())
            return wrongType(member, u"text"_s);
        return value;
    }
}

Result<Json> checkedList(const ShapeMember &member, const Json &value)
{
    if (!value.isArray())
        return wrongType(member, u"an array"_s);
    Json list = Json::array();
    for (const Json &item : value.items()) {
        Result<Json> checked = checkedObject(item, *member.inner);
        if (!checked)
            return checked;
        list.append(std::move(*checked));
    }
    return list;
}

Result<Json> checkedMember(const ShapeMember &member, const Json &given)
{
    if (!member.isSimulated)
        return refused(u"The member '%1' is not part of the simulation."_s.arg(member.name));
    if (member.kind == ShapeMember::Kind::List)
        return checkedList(member, given);
    if (member.isWrapped
        && (!given.isObject() || given.members().size() != 1
            || given.members().front().key != "value"_L1))
        return wrongType(member, u"an object with the member 'value'"_s);
    const Json &value = member.isWrapped ? given[u"value"] : given;
    return member.kind == ShapeMember::Kind::Object ? checkedObject(value, *member.inner)
                                                    : checkedScalar(member, value);
}

Result<Json> checkedObject(const Json &body, const Shape &shape)
{
    if (!body.isObject())
        return refused(u"A JSON object of type %1 was expected."_s.arg(shape.name));
    Json checked = Json::object();
    for (const JsonMember &given : body.members()) {
        const ShapeMember *member = shape.member(given.key);
        if (!member)
            return refused(
                u"Could not find member '%1' on object of type '%2'."_s.arg(given.key, shape.name));
        Result<Json> value = checkedMember(*member, given.value);
        if (!value)
            return value;
        checked.set(given.key, std::move(*value));
    }
    return checked;
}

} // namespace

Result<Json> checkedBody(const QByteArray &body, const Shape &shape)
{
    const Result<Json> parsed = Json::parse(body);
    if (!parsed)
        return refused(u"The request body is not valid JSON."_s);
    return checkedObject(*parsed, shape);
}

} // namespace levy::sandbox::visma
