// Json as text: reading with RapidJSON's parser, writing by hand (numbers keep their text).
#include "core/base/json.h"

#include <rapidjson/encodedstream.h>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <QSet>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

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
    bool StartObject() { return open(Json::object()); }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_open.back().key = QString::fromUtf8(text, qsizetype(size));
        if (m_open.back().keys.contains(m_open.back().key)) {
            refusal
                = u"the key \"%1\" stands twice in one object"_s.arg(m_open.back().key.left(60));
            return false;
        }
        m_open.back().keys.insert(m_open.back().key);
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return add(Json::fromMembers(close().members)); }
    bool StartArray() { return open(Json::array()); }
    bool EndArray(rapidjson::SizeType) { return add(Json::array(close().elements)); }

private:
    struct Level {
        bool isObject = false;
        QString key;
        QSet<QString> keys;
        Json::Array elements;
        Json::Object members;
    };

    bool open(const Json &kind)
    {
        if (int(m_open.size()) >= m_maxDepth) {
            refusal = u"it is nested more than %1 levels deep"_s.arg(m_maxDepth);
            return false;
        }
        m_open.emplace_back();
        m_open.back().isObject = kind.isObject();
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
            m_open.back().members.push_back({m_open.back().key, std::move(value)});
        else
            m_open.back().elements.push_back(std::move(value));
        return true;
    }

    int m_maxDepth;
    std::vector<Level> m_open;
};

void writeString(QByteArray &out, const QString &text)
{
    static const char hex[] = "0123456789abcdef";
    out += '"';
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

void writeObject(QByteArray &out, const Json &json, const Style &style, int depth)
{
    std::vector<const JsonMember *> members;
    members.reserve(json.members().size());
    for (const JsonMember &member : json.members())
        members.push_back(&member);
    if (style.sorted) {
        std::sort(members.begin(), members.end(), [](const JsonMember *a, const JsonMember *b) {
            return a->key.toUtf8() < b->key.toUtf8();
        });
    }
    out += '{';
    bool first = true;
    for (const JsonMember *member : members) {
        if (!first)
            out += ',';
        first = false;
        newLine(out, style, depth + 1);
        writeString(out, member->key);
        out += style.indented ? ": " : ":";
        write(out, member->value, style, depth + 1);
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
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag
        | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;
    Builder builder(limits.depth);
    rapidjson::Reader reader;
    rapidjson::MemoryStream bytes(text.constData(), size_t(text.size()));
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
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
