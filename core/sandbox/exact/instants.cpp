#include "core/sandbox/exact/instants.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

/// Reads `count` digits at `at`; -1 if they are not there.
int digits(QStringView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = text[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

std::optional<qint64> dayMs(QStringView text)
{
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-' || !QDate::isValid(year, month, day))
        return std::nullopt;
    constexpr qint64 julianEpoch = 2440588; // 1970-01-01
    return (QDate(year, month, day).toJulianDay() - julianEpoch) * 86'400'000;
}

/// "14:00", "14:00:00", "14:00:00.5"
std::optional<qint64> timeMs(QStringView text)
{
    const int hour = digits(text, 0, 2);
    const int minute = digits(text, 3, 2);
    const int second = text.size() > 5 ? digits(text, 6, 2) : 0;
    if (text.size() < 5 || text[2] != u':' || hour < 0 || hour > 23 || minute < 0 || minute > 59
        || second < 0 || second > 59 || (text.size() > 5 && text[5] != u':')) {
        return std::nullopt;
    }
    qint64 fraction = 0;
    if (text.size() > 8) {
        if (text[8] != u'.' || text.size() == 9)
            return std::nullopt;
        qint64 weight = 100;
        for (const QChar digit : text.mid(9)) {
            if (digit < u'0' || digit > u'9')
                return std::nullopt;
            fraction += (digit.unicode() - u'0') * weight;
            weight /= 10;
        }
    }
    return ((hour * 60 + minute) * 60 + second) * qint64(1000) + fraction;
}

} // namespace

std::optional<qint64> wireMs(const QString &text, qint64 utcOffsetSeconds)
{
    const std::optional<qint64> day = dayMs(text);
    if (!day || text.size() == 10)
        return day;
    QStringView time = QStringView(text).mid(11);
    if (time.endsWith(u'Z'))
        time.chop(1);
    const std::optional<qint64> ofDay = timeMs(time);
    if (text[10] != u'T' || !ofDay)
        return std::nullopt;
    return *day + *ofDay + utcOffsetSeconds * 1000;
}

QString wireDate(qint64 ms)
{
    return u"/Date(%1)/"_s.arg(ms);
}

std::optional<qint64> msFromClient(const QString &text)
{
    static const QRegularExpression wire(u"^/Date\\((-?[0-9]{1,16})\\)/$"_s);
    const QRegularExpressionMatch match = wire.match(text);
    return match.hasMatch() ? match.captured(1).toLongLong() : wireMs(text, 0);
}

QString isoInstant(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QString literalFromMs(qint64 ms)
{
    QString text
        = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace levy::sandbox::exact
