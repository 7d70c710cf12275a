#include "core/base/json.h"

#include <algorithm>
#include <utility>

namespace levy {

Json::Json() noexcept = default;
Json::Json(const Json &other) = default;
Json::Json(Json &&other) noexcept = default;
Json &Json::operator=(const Json &other) = default;
Json &Json::operator=(Json &&other) noexcept = default;
Json::~Json() = default;

Json::Json(bool value)
    : m_value(value)
{
}

Json::Json(int value)
    : Json(qint64(value))
{
}

Json::Json(qint64 value)
    : m_value(Number{QByteArray::number(value)})
{
}

Json::Json(const QString &value)
    : m_value(value)
{
}

Json::Json(QLatin1StringView value)
    : m_value(QString(value))
{
}

Json Json::array()
{
    return array(Array());
}

Json Json::array(Array items)
{
    Json json;
    json.m_value = std::move(items);
    return json;
}

Json Json::ofTexts(const std::vector<QString> &texts)
{
    Array items;
    items.reserve(texts.size());
    for (const QString &text : texts)
        items.push_back(Json(text));
    return array(std::move(items));
}

Json Json::object()
{
    Json json;
    json.m_value = Object();
    return json;
}

Json Json::object(std::initializer_list<JsonMember> members)
{
    Json json;
    json.m_value = Object(members);
    return json;
}

Json Json::fromMembers(Object members)
{
    Json json;
    json.m_value = std::move(members);
    return json;
}

Json Json::number(const QByteArray &text)
{
    Q_ASSERT(!text.isEmpty());
    Json json;
    json.m_value = Number{text};
    return json;
}

bool Json::isNull() const
{
    return std::holds_alternative<std::monostate>(m_value);
}

bool Json::isBool() const
{
    return std::holds_alternative<bool>(m_value);
}

bool Json::isNumber() const
{
    return std::holds_alternative<Number>(m_value);
}

bool Json::isString() const
{
    return std::holds_alternative<QString>(m_value);
}

bool Json::isArray() const
{
    return std::holds_alternative<Array>(m_value);
}

bool Json::isObject() const
{
    return std::holds_alternative<Object>(m_value);
}

bool Json::toBool(bool otherwise) const
{
    const bool *value = std::get_if<bool>(&m_value);
    return value ? *value : otherwise;
}

QString Json::toString() const
{
    const QString *value = std::get_if<QString>(&m_value);
    return value ? *value : QString();
}

std::optional<qint64> Json::toInt() const
{
    bool ok = false;
    const qint64 value = numberText().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QByteArray Json::numberText() const
{
    if (const Number *number = std::get_if<Number>(&m_value))
        return number->text;
    const QByteArray text = toString().trimmed().toLatin1();
    static const QByteArray allowed("0123456789+-.eE");
    const bool numeric = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return allowed.contains(c); });
    return numeric ? text : QByteArray();
}

const Json::Array &Json::items() const &
{
    static const Array none;
    const Array *array = std::get_if<Array>(&m_value);
    return array ? *array : none;
}

std::vector<QString> Json::toTexts() const
{
    std::vector<QString> texts;
    for (const Json &item : items())
        texts.push_back(item.toString());
    return texts;
}

const Json::Object &Json::members() const &
{
    static const Object none;
    const Object *object = std::get_if<Object>(&m_value);
    return object ? *object : none;
}

bool Json::has(QStringView key) const
{
    const Object &all = members();
    return std::any_of(all.begin(), all.end(), [key](const JsonMember &m) { return m.key == key; });
}

const Json &Json::operator[](QStringView key) const &
{
    static const Json null;
    for (const JsonMember &member : members()) {
        if (member.key == key)
            return member.value;
    }
    return null;
}

const Json &Json::operator[](qsizetype index) const &
{
    static const Json null;
    const Array &all = items();
    return index >= 0 && index < qsizetype(all.size()) ? all[size_t(index)] : null;
}

Json::Array Json::items() &&
{
    return std::as_const(*this).items();
}

Json::Object Json::members() &&
{
    return std::as_const(*this).members();
}

Json Json::operator[](QStringView key) &&
{
    return std::as_const(*this)[key];
}

Json Json::operator[](qsizetype index) &&
{
    return std::as_const(*this)[index];
}

void Json::set(const QString &key, Json value)
{
    if (isNull())
        m_value = Object();
    Object *object = std::get_if<Object>(&m_value);
    Q_ASSERT(object);
    for (JsonMember &member : *object) {
        if (member.key == key) {
            member.value = std::move(value);
            return;
        }
    }
    object->push_back({key, std::move(value)});
}

void Json::setIfAny(const QString &key, const QString &text)
{
    if (!text.isEmpty())
        set(key, text);
}

void Json::remove(QStringView key)
{
    if (Object *object = std::get_if<Object>(&m_value))
        std::erase_if(*object, [key](const JsonMember &member) { return member.key == key; });
}

void Json::append(Json value)
{
    if (isNull())
        m_value = Array();
    Array *array = std::get_if<Array>(&m_value);
    Q_ASSERT(array);
    array->push_back(std::move(value));
}

bool Json::operator==(const Json &other) const
{
    return m_value == other.m_value;
}

} // namespace levy
