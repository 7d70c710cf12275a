#include "core/sandbox/visma/naivetime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

QString cut(const QDateTime &local)
{
    QString text = local.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

QString naiveText(const QDateTime &instant, const QTimeZone &zone)
{
    // Whole seconds end in zeros that are no fraction.
    const QDateTime local = instant.toTimeZone(zone);
    return local.time().msec() == 0 ? local.toString(u"yyyy-MM-ddTHH:mm:ss"_s) : cut(local);
}

QString offsetText(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    const int minutes = local.offsetFromUtc() / 60;
    const QString offset = u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                               .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
    return naiveText(instant, zone) + offset;
}

QString dayText(const QDate &date)
{
    return date.toString(Qt::ISODate) + u"T00:00:00"_s;
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

std::optional<QString> comparableTime(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[ T](\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,3}))?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || !QDate::fromString(match.captured(1), Qt::ISODate).isValid())
        return std::nullopt;
    const QString time = match.captured(2).isEmpty() ? u"00:00:00"_s : match.captured(2);
    if (!QTime::fromString(time, u"HH:mm:ss"_s).isValid())
        return std::nullopt;
    return u"%1T%2.%3"_s.arg(match.captured(1), time, match.captured(3).leftJustified(3, u'0'));
}

} // namespace levy::sandbox::visma
