#include "core/sandbox/visma/company.h"

#include "core/money/currency.h"
#include "core/sandbox/amounts.h"

#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

constexpr qint64 firstVersion = 0x01610000;
constexpr int rateDigits = 8;

Decimal reciprocal(const Decimal &rate)
{
    return Decimal(1).dividedBy(rate, rateDigits).value_or(Decimal()).trimmed();
}

} // namespace

Json reference(const QString &name, const QString &value)
{
    return Json::object({{name, value}});
}

Company::Company(Books &books, const WorkTime &time, const Json &settings)
    : m_books(books)
    , m_time(time)
    , m_settings(settings)
    , m_tenantId(settings[u"tenantId"].toString())
    , m_zone(settings[u"timeZone"].toString().toLatin1())
{
}

QString Company::kindOf(QStringView set) const
{
    return u"visma.%1.%2"_s.arg(m_tenantId, set);
}

const Json *Company::find(QStringView set, const QString &key) const
{
    return m_books.find(kindOf(set), key);
}

void Company::forEach(
    QStringView set, const std::function<bool(const QString &key, const Json &row)> &visit) const
{
    m_books.forEach(kindOf(set), visit);
}

const Json *Company::firstOf(
    QStringView set, const std::function<bool(const Json &row)> &fits) const
{
    const Json *found = nullptr;
    forEach(set, [&](const QString &, const Json &row) {
        if (fits(row))
            found = &row;
        return !found;
    });
    return found;
}

void Company::put(QStringView set, const QString &key, Json row)
{
    m_books.put(kindOf(set), key, std::move(row));
}

void Company::store(QStringView set, const QString &key, Json row)
{
    row.set(u"lastModifiedDateTime"_s, nowText());
    row.set(u"timeStamp"_s, nextTimeStamp());
    put(set, key, std::move(row));
}

void Company::remove(QStringView set, const QString &key)
{
    m_books.remove(kindOf(set), key);
}

qint64 Company::nextNumber(QStringView name)
{
    return m_books.nextNumber(kindOf(name));
}

QString Company::nextTimeStamp()
{
    const qint64 version = qToBigEndian(firstVersion + nextNumber(u"version"));
    const QByteArray bytes(reinterpret_cast<const char *>(&version), sizeof version);
    return QString::fromLatin1(bytes.toBase64());
}

QString Company::newGuid()
{
    static const QUuid space(u"{0d3a8c3f-6f0b-4a52-9a1e-64d2c9b7e6a4}"_s);
    const QString name = m_tenantId + u'/' + QString::number(nextNumber(u"guid"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

int Company::digitsOf(const QString &currency) const
{
    const Json *row = find(u"currency", currency);
    if (row && !(*row)[u"decimalPrecision"].isNull())
        return int((*row)[u"decimalPrecision"].toInt().value_or(2));
    const Result<Currency> known = Currency::fromCode(currency);
    return known ? known->digits() : 2;
}

std::optional<Decimal> Company::rateOn(const QString &currency, const QDate &date) const
{
    const QString base = baseCurrency();
    if (currency == base)
        return Decimal(1);
    QDate latest;
    std::optional<Decimal> found;
    forEach(u"currencyrate", [&](const QString &, const Json &row) {
        const QDate from = dayOf(row[u"effectiveDate"].toString());
        const bool isThere = row[u"fromCurrencyId"].toString() == currency
            && row[u"toCurrencyId"].toString() == base;
        const bool isBack = row[u"fromCurrencyId"].toString() == base
            && row[u"toCurrencyId"].toString() == currency;
        if ((!isThere && !isBack) || from > date || (latest.isValid() && from < latest))
            return true;
        latest = from;
        const Decimal rate = amountOf(row[u"rate"]);
        const bool isDivided = row[u"multDiv"].toString() == "Divide"_L1;
        found = isThere == isDivided ? reciprocal(rate) : rate;
        return true;
    });
    return found;
}

} // namespace levy::sandbox::visma
