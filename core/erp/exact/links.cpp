#include "core/erp/exact/links.h"

#include "core/erp/exact/regions.h"

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

QByteArray baseText(const QUrl &base)
{
    QByteArray text = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (text.endsWith('/'))
        text.chop(1);
    return text;
}

bool isSameServer(const QUrl &a, const QUrl &b)
{
    const auto port
        = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0
        && port(a) == port(b);
}

} // namespace

QUrl endpointUrl(const QUrl &base, qint64 division, const QString &path, const QueryItems &query)
{
    QByteArray text = baseText(base) + "/api/v1/" + QByteArray::number(division) + '/'
        + QUrl::toPercentEncoding(path, "/()',=");
    if (!query.empty())
        text += '?' + encodedQuery(query);
    return QUrl::fromEncoded(text);
}

QUrl userUrl(const QUrl &base)
{
    return QUrl::fromEncoded(
        baseText(base) + "/api/v1/current/Me?"
        + encodedQuery({{u"$select"_s, u"UserID,FullName,CurrentDivision"_s}}));
}

Result<QUrl> trustedLink(const QUrl &base, const QByteArray &link)
{
    const QUrl url = QUrl::fromEncoded(link, QUrl::TolerantMode);
    const QString prefix = base.path().endsWith(u'/') ? base.path().chopped(1) : base.path();
    const bool isBase = isSameServer(url, base) && url.path().startsWith(prefix + "/api/v1/"_L1);
    if (url.isValid() && url.userInfo().isEmpty() && isBase)
        return url;
    if (!url.isValid() || !url.userInfo().isEmpty() || !isRegionHost(url.host())
        || isRegionHost(base.host()) || !url.path().startsWith("/api/v1/"_L1))
        return fail(ErrorKind::Malformed, u"exact.foreign-link"_s, u"a link to another server"_s);
    const QByteArray tail
        = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return QUrl::fromEncoded(baseText(base) + tail, QUrl::TolerantMode);
}

} // namespace levy::exact
