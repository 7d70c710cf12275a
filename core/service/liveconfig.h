#pragma once

#include "core/base/json.h"
#include "core/store/reader.h"

#include <QStringList>
#include <QUrl>

namespace levy {

/// How webhooks reach this workspace.
struct WebhookConfig {
    QString address = QStringLiteral("127.0.0.1"); ///< to listen at
    quint16 port = 8487; ///< 0: any free one
    /// The https address under which the world reaches it; carries the webhook and, where it is
    /// registered so, the sign-in. Empty: none, so there are no subscriptions.
    QUrl publicUrl;
    QString certificateFile; ///< PEM, for direct exposure; empty: plain HTTP behind a proxy
    QString keyFile; ///< PEM
    bool tellsOfLines = false; ///< also tries the topic SalesInvoiceLines

    [[nodiscard]] QUrl hookUrl() const; ///< public; empty without a public address
    [[nodiscard]] QUrl signInUrl() const; ///< public
    [[nodiscard]] QString hookPath() const;
    [[nodiscard]] QString signInPath() const;

    bool operator==(const WebhookConfig &) const = default;
};

/// Who is told of what needs a person, and how: a program that gets JSON, or mail that a program
/// like sendmail takes. Neither goes through a shell.
struct NotifyConfig {
    QStringList command; ///< program and arguments
    QStringList mailTo;
    QString mailFrom;
    QStringList mailCommand{
        QStringLiteral("/usr/sbin/sendmail"), QStringLiteral("-t"), QStringLiteral("-i")};

    [[nodiscard]] bool isOn() const { return !command.isEmpty() || !mailTo.isEmpty(); }
    bool operator==(const NotifyConfig &) const = default;
};

/// The parts of a configuration that only long-running programs use.
namespace liveconfig {

inline const QString webhookKey = QStringLiteral("webhook");
inline const QString notifyKey = QStringLiteral("notify");

/// What is to be stored. Invalid ("config.webhook", "config.notify") with a sentence.
[[nodiscard]] Result<Json> checkedWebhook(const Json &json);
[[nodiscard]] Result<Json> checkedNotify(const Json &json);

/// Nothing: not configured.
[[nodiscard]] Result<std::optional<WebhookConfig>> webhook(Reader &reader);
[[nodiscard]] Result<NotifyConfig> notify(Reader &reader);

} // namespace liveconfig

} // namespace levy
