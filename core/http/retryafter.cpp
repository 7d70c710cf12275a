#include "core/http/retryafter.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace levy::http {

namespace {

constexpr qint64 yearMs = 365LL * 24 * 3600 * 1000;
constexpr qsizetype longestText = 40;

std::optional<qint64> seconds(QByteArrayView text)
{
    constexpr qint64 yearSeconds = yearMs / 1000;
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = qMin(value * 10 + (c - '0'), yearSeconds);
    }
    return value * 1000;
}

QDateTime utc(const QString &date, const QString &dateFormat, const QString &time)
{
    const QDate day = QLocale::c().toDate(date, dateFormat);
    const QTime hour = QTime::fromString(time, u"hh:mm:ss"_s);
    return day.isValid() && hour.isValid() ? QDateTime(day, hour, Qt::UTC) : QDateTime();
}

} // namespace

/// RFC 9110, 5.6.7: the form in use and the two that must still be understood. The weekday is not
/// compared with the date.
QDateTime httpDate(QByteArrayView value, const QDateTime &now)
{
    const QByteArrayView text = value.trimmed();
    if (text.size() > longestText)
        return {};
    const QStringList parts = QString::fromLatin1(text).simplified().split(u' ');
    if (parts.size() == 6 && parts[5] == u"GMT"_s) { // Sun, 06 Nov 1994 08:49:37 GMT
        const QString date = QStringList(parts.mid(1, 3)).join(u' ');
        return utc(date, u"dd MMM yyyy"_s, parts[4]);
    }
    if (parts.size() == 4 && parts[3] == u"GMT"_s) { // Sunday, 06-Nov-94 08:49:37 GMT
        const QDateTime instant = utc(parts[1], u"dd-MMM-yy"_s, parts[2]);
        return instant.addYears(50) < now ? instant.addYears(100) : instant;
    }
    if (parts.size() == 5) { // Sun Nov  6 08:49:37 1994
        const QString date = QStringList({parts[1], parts[2], parts[4]}).join(u' ');
        return utc(date, u"MMM d yyyy"_s, parts[3]);
    }
    return {};
}

std::optional<qint64> retryAfterMs(QByteArrayView value, const QDateTime &now)
{
    const QByteArrayView text = value.trimmed();
    if (text.isEmpty() || text.size() > longestText)
        return std::nullopt;
    if (const std::optional<qint64> wait = seconds(text))
        return wait;
    const QDateTime instant = httpDate(text, now);
    if (!instant.isValid())
        return std::nullopt;
    return qBound(qint64(0), now.msecsTo(instant), yearMs);
}

} // namespace levy::http
