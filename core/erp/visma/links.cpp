#include "core/erp/visma/links.h"

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

/// Characters that servers decode before they split a path, or that paths use themselves.
bool isReserved(QChar c)
{
    return u"/\\?#%&+:;*<>|\""_s.contains(c) || c.unicode() < 0x20;
}

} // namespace

QString pathSegment(const QString &id)
{
    const bool isPlain = std::ranges::none_of(id, isReserved) && id != u"."_s && id != u".."_s;
    if (isPlain)
        return QString::fromLatin1(QUrl::toPercentEncoding(id));
    const QByteArray coded
        = id.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return u"b64(%1)"_s.arg(QString::fromLatin1(coded));
}

QUrl endpointUrl(const QUrl &base, const QString &path, const QueryItems &query)
{
    QByteArray text = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (text.endsWith('/'))
        text.chop(1);
    text += '/' + path.toLatin1();
    char separator = '?';
    for (const auto &[name, value] : query) {
        text += separator + name.toUtf8() + '=' + QUrl::toPercentEncoding(value, ":");
        separator = '&';
    }
    return QUrl::fromEncoded(text);
}

QString lastSegment(const QByteArray &location)
{
    QString path = QUrl::fromEncoded(location, QUrl::TolerantMode).path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return QUrl::fromPercentEncoding(path.section(u'/', -1).toLatin1());
}

} // namespace levy::visma
