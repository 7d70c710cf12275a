// Json as text: reading with RapidJSON's parser, writing by hand (numbers keep their text).
#include "core/base/json.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <QSet>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

struct NameHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view name) const
    {
        return std::hash<std::string_view>()(name);
    }
};

/// Names of members come again and again: each is made once in a thread, and shared from then on.
QString memberName(std::string_view utf8)
{
    constexpr std::size_t longest = 64;
    constexpr std::size_t most = 4096; // what strangers send must not grow it for ever
    static thread_local std::unordered_map<std::string, QString, NameHash, std::equal_to<>> names;
    if (const auto known = names.find(utf8); known != names.end())
        return known->second;
    QString name = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (utf8.size() <= longest && names.size() < most)
        names.emplace(utf8, name);
    return name;
}

/// Builds the value from RapidJSON's events; says false to stop at depth or at a repeated key.
class Builder {
public:
    explicit Builder(int maxDepth)
        : m_maxDepth(maxDepth)
    {
    }

    Json result;
    QString refusal;

    bool Null() { return add(Json()); }
    bool Bool(bool value) { return add(Json(value)); }
    bool Int(int value) { return add(Json(value)); }
    bool Uint(unsigned value) { return add(Json(qint64(value))); }
    bool Int64(int64_t value) { return add(Json(qint64(value))); }
    bool Uint64(uint64_t value) { return add(Json::number(QByteArray::number(quint64(value)))); }
    bool Double(double) { return false; } // never called: numbers come as text
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return add(Json::number(QByteArray(text, qsizetype(size))));
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return add(Json(QString::fromUtf8(text, qsizetype(size))));
    }
    bool StartObject() { return open(true); }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        Level &level = m_open.back();
        level.key = memberName({text, size});
        if (!isNew(level)) {
            refusal = u"the key \"%1\" stands twice in one object"_s.arg(level.key.left(60));
            return false;
        }
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return add(Json::fromMembers(close().members)); }
    bool StartArray() { return open(false); }
    bool EndArray(rapidjson::SizeType) { return add(Json::array(close().elements)); }

private:
    struct Level {
        bool isObject = false;
        QString key;
        QSet<QString> keys; // once there are many
        Json::Array elements;
        Json::Object members;
    };

    static bool isNew(Level &level)
    {
        constexpr std::size_t few = 32;
        if (level.members.size() < few)
            return std::none_of(
                level.members.begin(), level.members.end(), [&](const JsonMember &member) {
                    return member.key == level.key;
                });
        if (level.keys.isEmpty()) {
            for (const JsonMember &member : level.members)
                level.keys.insert(member.key);
        }
        const qsizetype before = level.keys.size();
        level.keys.insert(level.key);
        return level.keys.size() > before;
    }

    bool open(bool isObject)
    {
        if (int(m_open.size()) >= m_maxDepth) {
            refusal = u"it is nested more than %1 levels deep"_s.arg(m_maxDepth);
            return false;
        }
        m_open.emplace_back();
        m_open.back().isObject = isObject;
        if (isObject)
            m_open.back().members.reserve(8);
        return true;
    }
    Level close()
    {
        Level level = std::move(m_open.back());
        m_open.pop_back();
        return level;
    }
    bool add(Json value)
    {
        if (m_open.empty())
            result = std::move(value);
        else if (m_open.back().isObject)
            m_open.back().members.push_back({std::move(m_open.back().key), std::move(value)});
        else
            m_open.back().elements.push_back(std::move(value));
        return true;
    }

    int m_maxDepth;
    std::vector<Level> m_open;
};

bool needsEscape(QChar c)
{
    return c < u' ' || c == u'"' || c == u'\\';
}

void writeEscaped(QByteArray &out, const QString &text)
{
    static const char hex[] = "0123456789abcdef";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (uchar(c) < 0x20) {
                out += "\\u00";
                out += hex[(uchar(c) >> 4) & 0xf];
                out += hex[uchar(c) & 0xf];
            } else {
                out += c;
            }
        }
    }
}

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    if (std::none_of(text.begin(), text.end(), needsEscape))
        out += text.toUtf8();
    else
        writeEscaped(out, text);
    out += '"';
}

struct Style {
    bool indented = false;
    bool sorted = false;
};

void newLine(QByteArray &out, const Style &style, int depth)
{
    if (style.indented)
        out += '\n' + QByteArray(depth * 2, ' ');
}

void write(QByteArray &out, const Json &json, const Style &style, int depth);

/// By the bytes of their UTF-8 key.
std::vector<const JsonMember *> sorted(const Json::Object &members)
{
    std::vector<std::pair<QByteArray, const JsonMember *>> keyed;
    keyed.reserve(members.size());
    for (const JsonMember &member : members)
        keyed.emplace_back(member.key.toUtf8(), &member);
    std::sort(keyed.begin(), keyed.end());
    std::vector<const JsonMember *> result;
    result.reserve(keyed.size());
    for (const auto &[key, member] : keyed)
        result.push_back(member);
    return result;
}

void writeObject(QByteArray &out, const Json &json, const Style &style, int depth)
{
    bool first = true;
    const auto add = [&](const JsonMember &member) {
        if (!first)
            out += ',';
        first = false;
        newLine(out, style, depth + 1);
        writeString(out, member.key);
        out += style.indented ? ": " : ":";
        write(out, member.value, style, depth + 1);
    };
    out += '{';
    if (style.sorted) {
        for (const JsonMember *member : sorted(json.members()))
            add(*member);
    } else {
        for (const JsonMember &member : json.members())
            add(member);
    }
    if (!first)
        newLine(out, style, depth);
    out += '}';
}

void write(QByteArray &out, const Json &json, const Style &style, int depth)
{
    if (json.isObject()) {
        writeObject(out, json, style, depth);
    } else if (json.isArray()) {
        out += '[';
        bool first = true;
        for (const Json &item : json.items()) {
            if (!first)
                out += ',';
            first = false;
            newLine(out, style, depth + 1);
            write(out, item, style, depth + 1);
        }
        if (!first)
            newLine(out, style, depth);
        out += ']';
    } else if (json.isString()) {
        writeString(out, json.toString());
    } else if (json.isNumber()) {
        out += json.numberText();
    } else if (json.isBool()) {
        out += json.toBool() ? "true" : "false";
    } else {
        out += "null";
    }
}

QByteArray written(const Json &json, const Style &style)
{
    QByteArray out;
    out.reserve(1024); // most are longer, and few by much
    write(out, json, style, 0);
    return out;
}

} // namespace

Result<Json> Json::parse(const QByteArray &text)
{
    return parse(text, Limits());
}

Result<Json> Json::parse(const QByteArray &text, const Limits &limits)
{
    if (text.size() > limits.bytes)
        return fail(
            ErrorKind::TooLarge, u"json.too-large"_s, u"%1 bytes of JSON"_s.arg(text.size()));
    if (!text.isValidUtf8())
        return fail(
            ErrorKind::Malformed, u"json.malformed"_s, u"not usable JSON: it is not UTF-8"_s);
    constexpr unsigned flags
        = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag;
    Builder builder(limits.depth);
    rapidjson::Reader reader;
    const qsizetype mark = text.startsWith("\xEF\xBB\xBF") ? 3 : 0; // of the byte order
    rapidjson::MemoryStream stream(text.constData() + mark, size_t(text.size() - mark));
    const rapidjson::ParseResult parsed = reader.Parse<flags>(stream, builder);
    if (parsed.IsError()) {
        const QString why = builder.refusal.isEmpty()
            ? QString::fromLatin1(rapidjson::GetParseError_En(parsed.Code()))
            : builder.refusal;
        return fail(
            ErrorKind::Malformed,
            u"json.malformed"_s,
            u"not usable JSON at byte %1: %2"_s.arg(parsed.Offset()).arg(why));
    }
    return std::move(builder.result);
}

QByteArray Json::toBytes() const
{
    return written(*this, {});
}

QByteArray Json::toIndentedBytes() const
{
    return written(*this, {.indented = true}) + '\n';
}

QByteArray Json::toCanonicalBytes() const
{
    return written(*this, {.sorted = true});
}

} // namespace levy
