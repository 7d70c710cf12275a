#include "core/erp/visma/values.h"

#include <QDateTime>
#include <QRegularExpression>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ticksPerMs = ticksPerSecond / 1000;
constexpr int tickDigits = 7;

Result<Decimal> numberOf(const Json &row, QStringView key, Result<Decimal> (*read)(const Json &))
{
    const Json &value = row[key];
    if (value.isNull())
        return Decimal();
    const Result<Decimal> number = read(value);
    if (!value.isNumber() || !number) {
        return fail(
            ErrorKind::Malformed, u"visma.number"_s, u"%1 is not a usable number"_s.arg(key));
    }
    return number;
}

} // namespace

QString textOf(const Json &row, QStringView key)
{
    const Json &value = row[key];
    return value.isNumber() ? QString::fromLatin1(value.numberText()) : value.toString().trimmed();
}

Result<Decimal> decimalOf(const Json &row, QStringView key)
{
    return numberOf(row, key, &Decimal::fromDouble);
}

Result<Decimal> rateOf(const Json &row, QStringView key)
{
    return numberOf(row, key, &Decimal::rateFromDouble);
}

QDate dateOf(const Json &row, QStringView key)
{
    return QDate::fromString(row[key].toString().trimmed().left(10), Qt::ISODate);
}

bool flagOf(const Json &row, QStringView key, bool otherwise)
{
    return row[key].toBool(otherwise);
}

std::optional<qint64> ticksOf(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d+))?(?:Z|[+-]\d\d:?\d\d)?$)"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QString fraction = match.captured(3).leftJustified(tickDigits, u'0', true);
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() * ticksPerMs + fraction.toLongLong();
}

QString filterText(qint64 ticks)
{
    const qint64 rest = ticks % ticksPerMs;
    const qint64 ms = (ticks - (rest < 0 ? rest + ticksPerMs : rest)) / ticksPerMs;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s);
}

Json wrapped(Json value)
{
    Json json = Json::object();
    json.set(u"value"_s, std::move(value));
    return json;
}

} // namespace levy::visma
