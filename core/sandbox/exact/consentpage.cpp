#include "core/sandbox/exact/consentpage.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

http::ServerResponse page(int status, const QString &body)
{
    static const QString frame
        = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
          "<title>Simulated Exact Online</title><style>body{font:16px sans-serif;max-width:36em;"
          "margin:3em auto;padding:0 1em;color:#1b2430}header{background:#fff3c4;border:1px solid "
          "#d9a400;padding:.6em 1em;margin-bottom:2em}label{display:block;margin:.4em 0}"
          "button{font:inherit;padding:.5em 1.2em;margin:1.5em .6em 0 0}</style></head><body>"
          "<header><strong>Simulated Exact Online</strong>. Nothing leaves this computer; all "
          "companies are invented.</header>%1</body></html>"_s;
    http::ServerResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    response.body = QString(frame).replace("%1"_L1, body).toUtf8();
    return response;
}

QString hidden(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, value.toHtmlEscaped());
}

} // namespace

http::ServerResponse consentPage(
    const Region &region, ExactWorld &world, const ConsentRequest &request)
{
    QString boxes;
    for (const int code : region.divisions) {
        const Json &company = world.division(code)->company();
        boxes += u"<label><input type=\"checkbox\" name=\"division\" value=\"%1\" checked> "
                 "%1 %2</label>"_s.arg(code)
                     .arg(company[u"Description"].toString().toHtmlEscaped());
    }
    const QString user = region.login[u"FullName"].toString().toHtmlEscaped();
    const QString form = u"<h1>Give access?</h1><p>Signed in as <strong>"_s + user
        + u"</strong> ("_s + region.code.toHtmlEscaped()
        + u"). A program asks for access to these companies:</p>"
          "<form method=\"post\" action=\"/api/oauth2/auth\">"_s
        + hidden(u"client_id"_s, request.clientId) + hidden(u"redirect_uri"_s, request.redirectUri)
        + hidden(u"state"_s, request.state) + boxes
        + u"<button name=\"decision\" value=\"grant\">Allow</button>"
          "<button name=\"decision\" value=\"deny\">Refuse</button></form>"_s;
    return page(200, form);
}

http::ServerResponse refusalPage(const QString &why)
{
    return page(400, u"<h1>Not possible</h1><p>%1</p>"_s.arg(why.toHtmlEscaped()));
}

} // namespace levy::sandbox::exact
