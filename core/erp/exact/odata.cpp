#include "core/erp/exact/odata.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> malformed(const QString &what)
{
    return fail(ErrorKind::Malformed, u"exact.envelope"_s, what);
}

QByteArray nextOf(const Json &inner, const Json &outer)
{
    const QString next = inner[u"__next"].toString();
    return (next.isEmpty() ? outer[u"__next"].toString() : next).toUtf8();
}

Result<Decimal> numberOf(const Json &row, QStringView key, Result<Decimal> (*read)(const Json &))
{
    const Json &value = row[key];
    if (value.isNull())
        return Decimal();
    const Result<Decimal> number = read(value);
    if (!number)
        return fail(
            ErrorKind::Malformed, u"exact.number"_s, u"%1 is not a usable number"_s.arg(key));
    return number;
}

} // namespace

Result<Page> parsePage(const QByteArray &body)
{
    const Result<Json> json = Json::parse(body);
    if (!json)
        return fail(json.error());
    if (!json->has(u"d"))
        return malformed(u"an answer without \"d\""_s);
    const Json &d = (*json)[u"d"];
    if (d.isNull())
        return Page{};
    if (d.isArray())
        return Page{d.items(), nextOf(Json(), *json)};
    if (!d.isObject())
        return malformed(u"\"d\" is neither rows nor a row"_s);
    if (!d.has(u"results"))
        return Page{{d}, {}};
    if (!d[u"results"].isArray())
        return malformed(u"\"results\" is no array"_s);
    return Page{d[u"results"].items(), nextOf(d, *json)};
}

Result<Json> parseEntity(const QByteArray &body)
{
    const Result<Page> page = parsePage(body);
    if (!page)
        return fail(page.error());
    if (page->rows.empty() || !page->rows.front().isObject())
        return malformed(u"no row where one was expected"_s);
    return page->rows.front();
}

std::optional<std::vector<Json>> expandedRows(const Json &property)
{
    if (property.isArray())
        return property.items();
    if (property.isObject() && property.has(u"results"))
        return property[u"results"].items();
    return std::nullopt;
}

QString errorSentence(const QByteArray &body)
{
    const Result<Json> json = Json::parse(body);
    if (!json)
        return {};
    const Json &message = (*json)[u"error"][u"message"];
    const QString text = message.isObject() ? message[u"value"].toString() : message.toString();
    return text.trimmed();
}

std::optional<qint64> wallClockMs(const Json &value)
{
    static const QRegularExpression form(uR"(^/Date\((-?\d{1,15})(?:[+-]\d{4})?\)/$)"_s);
    const QString text = value.toString();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto match = form.match(text); match.hasMatch())
        return match.captured(1).toLongLong();
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return QDateTime(moment.date(), moment.time(), Qt::UTC).toMSecsSinceEpoch();
}

QDate dateOf(const Json &value)
{
    const std::optional<qint64> ms = wallClockMs(value);
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).date() : QDate();
}

QDateTime instantOf(const Json &value, int utcOffsetSeconds)
{
    const std::optional<qint64> ms = wallClockMs(value);
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms - qint64(utcOffsetSeconds) * 1000, Qt::UTC)
              : QDateTime();
}

QString textOf(const Json &row, QStringView key)
{
    const Json &value = row[key];
    return value.isNumber() ? QString::fromLatin1(value.numberText()) : value.toString().trimmed();
}

QString guidOf(const Json &row, QStringView key)
{
    const QString guid = row[key].toString().trimmed().toLower();
    return guid == "00000000-0000-0000-0000-000000000000"_L1 ? QString() : guid;
}

Result<Decimal> decimalOf(const Json &row, QStringView key)
{
    return numberOf(row, key, &Decimal::fromDouble);
}

Result<Decimal> rateOf(const Json &row, QStringView key)
{
    return numberOf(row, key, &Decimal::rateFromDouble);
}

bool flagOf(const Json &row, QStringView key)
{
    const Json &value = row[key];
    return value.isBool() ? value.toBool() : value.toInt().value_or(0) != 0;
}

QString guidLiteral(const QString &guid)
{
    return u"guid'%1'"_s.arg(guid);
}

QString textLiteral(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "''"_L1) + u'\'';
}

QString dateLiteral(QDate date)
{
    return u"datetime'%1'"_s.arg(date.toString(Qt::ISODate));
}

QString longLiteral(qint64 number)
{
    return QString::number(number) + u'L';
}

QString paddedAccountCode(const QString &code)
{
    return code.trimmed().rightJustified(18);
}

bool isGuid(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    return form.match(text).hasMatch();
}

QByteArray encodedQuery(const QueryItems &items)
{
    QByteArray query;
    for (const auto &[name, value] : items) {
        if (!query.isEmpty())
            query += '&';
        query += name.toUtf8() + '=' + QUrl::toPercentEncoding(value, "'(),:/$*");
    }
    return query;
}

} // namespace levy::exact
