// The canonical form of an event, written straight from the row: a verification of a million events
// has no time for a tree of values.
#include "core/audit/storedevent.h"

#include <chrono>

namespace levy {

namespace {

constexpr qint64 beyond9999 = 253402300800000; // 10000-01-01 in milliseconds

void appendText(QByteArray &out, const QString &text)
{
    static const char hex[] = "0123456789abcdef";
    out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        if (uchar(c) >= 0x20 && c != '"' && c != '\\') [[likely]] {
            out += c;
            continue;
        }
        out += '\\';
        switch (c) {
        case '"':
        case '\\':
            out += c;
            break;
        case '\n':
            out += 'n';
            break;
        case '\r':
            out += 'r';
            break;
        case '\t':
            out += 't';
            break;
        default:
            out += "u00";
            out += hex[(uchar(c) >> 4) & 0xf];
            out += hex[uchar(c) & 0xf];
        }
    }
    out += '"';
}

void appendMember(QByteArray &out, const char *before, const QString &text)
{
    out += before;
    appendText(out, text);
}

void appendDigits(QByteArray &out, unsigned value, int digits)
{
    char text[4];
    for (int i = digits - 1; i >= 0; --i) {
        text[i] = char('0' + value % 10);
        value /= 10;
    }
    out.append(text, digits);
}

QByteArray written(const StoredEvent &event, bool withHash)
{
    QByteArray out;
    out.reserve(640 + 2 * event.facts.size() + event.summary.size());
    appendMember(out, "{\"actor\":", event.actor);
    out += ",\"at\":\"" + instantText(event.at) + '"';
    out += ",\"bodies\":" + event.bodies.toUtf8();
    appendMember(out, ",\"connection\":", event.connection);
    out += ",\"document\":" + QByteArray::number(event.document);
    appendMember(out, ",\"documentCode\":", event.documentCode);
    appendMember(out, ",\"documentNumber\":", event.documentNumber);
    out += ",\"facts\":" + event.facts.toUtf8();
    if (withHash)
        out += ",\"hash\":\"" + event.hash.toHex() + '"';
    out += event.irreversible ? ",\"irreversible\":true" : ",\"irreversible\":false";
    appendMember(out, ",\"kind\":", event.kind);
    appendMember(out, ",\"outcome\":", event.outcome);
    out += ",\"previousHash\":\"" + event.previousHash.toHex() + '"';
    out += ",\"sequence\":" + QByteArray::number(event.sequence);
    appendMember(out, ",\"summary\":", event.summary);
    out += ",\"v\":1}";
    return out;
}

} // namespace

bool isInstantInRange(qint64 at)
{
    return at >= 0 && at < beyond9999;
}

QByteArray instantText(qint64 at)
{
    // No event of ours lies out there, but a forged one may, and it must not look like another.
    if (!isInstantInRange(at))
        return '@' + QByteArray::number(at);
    const std::chrono::sys_time<std::chrono::milliseconds> instant{std::chrono::milliseconds(at)};
    const auto days = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(days);
    const auto time = unsigned((instant - days).count());
    QByteArray out;
    out.reserve(24);
    appendDigits(out, unsigned(int(date.year())), 4);
    out += '-';
    appendDigits(out, unsigned(date.month()), 2);
    out += '-';
    appendDigits(out, unsigned(date.day()), 2);
    out += 'T';
    appendDigits(out, time / 3'600'000, 2);
    out += ':';
    appendDigits(out, time / 60'000 % 60, 2);
    out += ':';
    appendDigits(out, time / 1000 % 60, 2);
    out += '.';
    appendDigits(out, time % 1000, 3);
    out += 'Z';
    return out;
}

QByteArray canonicalBytes(const StoredEvent &event)
{
    return written(event, false);
}

QByteArray canonicalBytesWithHash(const StoredEvent &event)
{
    return written(event, true);
}

} // namespace levy
