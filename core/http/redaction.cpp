#include "core/http/redaction.h"

using namespace Qt::StringLiterals;

namespace levy::http {

namespace {

const QString hidden = u"…"_s;

Json redactedUnder(const Json &json, bool allowed, const QSet<QString> &allowedKeys)
{
    if (json.isObject()) {
        Json::Object members;
        members.reserve(json.members().size());
        for (const JsonMember &member : json.members()) {
            members.push_back(
                {member.key,
                 redactedUnder(member.value, allowedKeys.contains(member.key), allowedKeys)});
        }
        return Json::fromMembers(std::move(members));
    }
    if (json.isArray()) {
        Json::Array items;
        items.reserve(json.items().size());
        for (const Json &item : json.items())
            items.push_back(redactedUnder(item, allowed, allowedKeys));
        return Json::array(std::move(items));
    }
    return allowed ? json : Json(hidden);
}

/// A guess from the first characters: nobody hands the header down here.
QString mediaType(const QByteArray &body)
{
    const QByteArray start = body.left(256).trimmed().toLower();
    if (start.startsWith('{') || start.startsWith('['))
        return u"application/json"_s;
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return u"text/html"_s;
    if (start.startsWith('<'))
        return u"application/xml"_s;
    const auto isControl = [](char c) {
        return static_cast<uchar>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n';
    };
    if (std::any_of(start.begin(), start.end(), isControl))
        return u"application/octet-stream"_s;
    if (start.contains('=') && !start.contains(' ') && !start.contains('\n'))
        return u"application/x-www-form-urlencoded"_s;
    return u"text/plain"_s;
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(QString(text).replace(u'+', u' ').toUtf8());
}

} // namespace

Json redacted(const Json &json, const QSet<QString> &allowedKeys)
{
    return redactedUnder(json, false, allowedKeys);
}

QByteArray redactedBody(const QByteArray &body, const QSet<QString> &allowedKeys)
{
    return body.isEmpty() ? QByteArray() : redactedBody(body, Json::parse(body), allowedKeys);
}

QByteArray redactedBody(
    const QByteArray &body, const Result<Json> &parsed, const QSet<QString> &allowedKeys)
{
    if (body.isEmpty())
        return {};
    if (parsed)
        return redacted(*parsed, allowedKeys).toBytes();
    return Json::object({{u"bytes"_s, Json(static_cast<qint64>(body.size()))},
                         {u"mediaType"_s, Json(mediaType(body))}})
        .toBytes();
}

QString redactedUrl(const QUrl &url, const QSet<QString> &allowedItems)
{
    const QString base = url.toString(
        QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    if (!url.hasQuery())
        return base;
    QStringList items = url.query(QUrl::FullyEncoded).split(u'&');
    for (QString &item : items) {
        const qsizetype equals = item.indexOf(u'=');
        const QString name = equals < 0 ? item : item.left(equals);
        if (item.isEmpty() || allowedItems.contains(decoded(name)))
            continue;
        item = equals < 0 ? hidden : name + u'=' + hidden;
    }
    return base + u'?' + items.join(u'&');
}

} // namespace levy::http
