#include "core/model/address.h"

#include <QCryptographicHash>
#include <QStringList>

namespace levy {

using namespace Qt::StringLiterals;

bool Address::isEmpty() const
{
    return *this == Address();
}

QString Address::oneLine() const
{
    QStringList parts;
    for (const QString &part : {line1, line2, line3, city}) {
        if (!part.isEmpty())
            parts << part;
    }
    const QString place = (region + u' ' + postalCode).trimmed();
    if (!place.isEmpty())
        parts << place;
    if (!country.isEmpty())
        parts << country;
    return parts.join(u", "_s);
}

QByteArray Address::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {line1, line2, line3, city, region, postalCode, country}) {
        hash.addData(part.simplified().toCaseFolded().toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return hash.result().toHex();
}

Json Address::toJson() const
{
    Json json = Json::object();
    json.setIfAny(u"line1"_s, line1);
    json.setIfAny(u"line2"_s, line2);
    json.setIfAny(u"line3"_s, line3);
    json.setIfAny(u"city"_s, city);
    json.setIfAny(u"region"_s, region);
    json.setIfAny(u"postalCode"_s, postalCode);
    json.setIfAny(u"country"_s, country);
    return json;
}

Address Address::fromJson(const Json &json)
{
    return {
        .line1 = json[u"line1"].toString(),
        .line2 = json[u"line2"].toString(),
        .line3 = json[u"line3"].toString(),
        .city = json[u"city"].toString(),
        .region = json[u"region"].toString(),
        .postalCode = json[u"postalCode"].toString(),
        .country = json[u"country"].toString(),
    };
}

} // namespace levy
