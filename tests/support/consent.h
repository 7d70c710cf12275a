#pragma once

#include "core/http/nettransport.h"

#include <QUrlQuery>

namespace levytest {

/// What a person does in the browser at the simulated Exact Online: opens the page, ticks these
/// companies and allows (none: refuses). Gives the address that the browser is sent to; empty where
/// the page says that it cannot be.
inline QUrl consent(const QUrl &address, const QStringList &divisions)
{
    levy::http::NetTransport transport({});
    levy::http::Request look;
    look.url = address;
    const auto page = transport.send(look, std::chrono::seconds(10), levy::StopToken());
    if (!page || page->status != 200)
        return {};
    const QUrlQuery asked(address);
    const auto field
        = [&](const QString &name) { return asked.queryItemValue(name, QUrl::FullyDecoded); };
    QByteArray form;
    const auto add = [&](const QByteArray &name, const QString &value) {
        form += (form.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
    };
    for (const QString &name :
         {QStringLiteral("client_id"), QStringLiteral("redirect_uri"), QStringLiteral("state")})
        add(name.toLatin1(), field(name));
    for (const QString &division : divisions)
        add("division", division);
    add("decision", divisions.isEmpty() ? QStringLiteral("deny") : QStringLiteral("grant"));
    levy::http::Request decide;
    decide.method = levy::http::Method::Post;
    decide.url = address.adjusted(QUrl::RemoveQuery);
    decide.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    decide.body = form;
    const auto answer = transport.send(decide, std::chrono::seconds(10), levy::StopToken());
    return answer && answer->status == 302 ? QUrl::fromEncoded(answer->header("Location")) : QUrl();
}

} // namespace levytest
