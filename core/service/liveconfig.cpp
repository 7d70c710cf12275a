#include "core/service/liveconfig.h"

#include "core/service/configcheck.h"
#include "core/workspace/memory.h"

#include <QDir>
#include <QRegularExpression>

namespace levy {

using namespace Qt::StringLiterals;
using configcheck::wrong;

namespace {

QUrl below(const QUrl &base, const QString &path)
{
    if (base.isEmpty())
        return {};
    QUrl url = base;
    url.setPath(path);
    return url;
}

QString pathBelow(const QUrl &base, QLatin1StringView leaf)
{
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return path + leaf;
}

WebhookConfig webhookFrom(const Json &json)
{
    WebhookConfig config;
    if (json.has(u"address"))
        config.address = json[u"address"].toString();
    if (json.has(u"port"))
        config.port = quint16(json[u"port"].toInt().value_or(0));
    config.publicUrl = QUrl(json[u"publicUrl"].toString());
    config.certificateFile = json[u"certificateFile"].toString();
    config.keyFile = json[u"keyFile"].toString();
    config.tellsOfLines = json[u"tellsOfLines"].toBool();
    return config;
}

QStringList textsOf(const Json &json)
{
    QStringList texts;
    for (const QString &text : json.toTexts())
        texts << text;
    return texts;
}

bool isCommand(const Json &json)
{
    const QStringList texts = textsOf(json);
    return !texts.isEmpty() && QDir::isAbsolutePath(texts.front()) && !texts.contains(QString());
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(u"^[^\\s<>,;:\"@]+@[^\\s<>,;:\"@]+$"_s);
    return form.match(text).hasMatch();
}

} // namespace

QString WebhookConfig::hookPath() const
{
    return pathBelow(publicUrl, "/webhooks/exact"_L1);
}

QString WebhookConfig::signInPath() const
{
    return pathBelow(publicUrl, "/sign-in"_L1);
}

QUrl WebhookConfig::hookUrl() const
{
    return below(publicUrl, hookPath());
}

QUrl WebhookConfig::signInUrl() const
{
    return below(publicUrl, signInPath());
}

namespace liveconfig {

Result<Json> checkedWebhook(const Json &json)
{
    const Result<void> shape = configcheck::members(
        json,
        {u"address"_s,
         u"port"_s,
         u"publicUrl"_s,
         u"certificateFile"_s,
         u"keyFile"_s,
         u"tellsOfLines"_s},
        u"webhook"_s);
    if (!shape)
        return fail(shape.error());
    const std::optional<qint64> port = json[u"port"].toInt();
    if (json.has(u"port") && (!port || *port < 0 || *port > 65535))
        return wrong(u"webhook"_s, u"the port of webhook must be 0 to 65535"_s);
    const QString address = json[u"publicUrl"].toString();
    if (!address.isEmpty()) {
        const QUrl url(address, QUrl::StrictMode);
        if (!configcheck::checkUrl(address, u"webhook"_s) || url.hasQuery() || url.hasFragment())
            return wrong(
                u"webhook"_s,
                u"the publicUrl of webhook must be a plain https address, such as "
                "https://levy.example.com"_s);
    }
    const WebhookConfig config = webhookFrom(json);
    if (config.certificateFile.isEmpty() != config.keyFile.isEmpty())
        return wrong(u"webhook"_s, u"webhook needs certificateFile and keyFile, or neither"_s);
    return json;
}

Result<Json> checkedNotify(const Json &json)
{
    const Result<void> shape = configcheck::members(json, {u"command"_s, u"mail"_s}, u"notify"_s);
    if (!shape)
        return fail(shape.error());
    const QString form = u"must be a list: the program with its whole path, then its arguments"_s;
    if (json.has(u"command") && !isCommand(json[u"command"]))
        return wrong(u"notify"_s, u"the command of notify %1"_s.arg(form));
    if (!json.has(u"mail"))
        return json;
    const Json &mail = json[u"mail"];
    const Result<void> mailShape
        = configcheck::members(mail, {u"to"_s, u"from"_s, u"command"_s}, u"the mail of notify"_s);
    if (!mailShape)
        return fail(mailShape.error());
    if (mail.has(u"command") && !isCommand(mail[u"command"]))
        return wrong(u"notify"_s, u"the mail command of notify %1"_s.arg(form));
    const QStringList to = textsOf(mail[u"to"]);
    const bool areAddresses = !to.isEmpty() && std::all_of(to.begin(), to.end(), isMailAddress)
        && isMailAddress(mail[u"from"].toString());
    if (!areAddresses)
        return wrong(
            u"notify"_s,
            u"the mail of notify needs a list of addresses in \"to\" and an address in \"from\""_s);
    return json;
}

Result<std::optional<WebhookConfig>> webhook(Reader &reader)
{
    const Result<Json> json = memory::setting(reader, webhookKey);
    if (!json)
        return fail(json.error());
    return json->isNull() ? std::optional<WebhookConfig>() : webhookFrom(*json);
}

Result<NotifyConfig> notify(Reader &reader)
{
    const Result<Json> json = memory::setting(reader, notifyKey);
    if (!json)
        return fail(json.error());
    NotifyConfig config;
    config.command = textsOf((*json)[u"command"]);
    const Json &mail = (*json)[u"mail"];
    config.mailTo = textsOf(mail[u"to"]);
    config.mailFrom = mail[u"from"].toString();
    if (mail.has(u"command"))
        config.mailCommand = textsOf(mail[u"command"]);
    return config;
}

} // namespace liveconfig

} // namespace levy
