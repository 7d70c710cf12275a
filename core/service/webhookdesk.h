#pragma once

#include "core/service/levy.h"
#include "core/service/liveconfig.h"
#include "core/service/notifier.h"
#include "core/webhook/listener.h"
#include "core/workspace/hints.h"

namespace levy {

/// How a connection's webhook stands, for a person.
struct WebhookStanding {
    WebhookState state;
    bool hasSecret = false; ///< without one its messages are refused
    QDateTime silentSince; ///< UTC: the last message, while the feed brings what none announced
    bool isAlarm = false; ///< silent although there was something to tell, for an hour or more
};

/// The webhooks of a workspace: what the listener needs, the subscriptions at Exact, and how they
/// do. Calls go through the services' budgets.
namespace webhookdesk {

/// Options for a listener. Reads certificate and key; Invalid ("webhook.certificate") where they
/// cannot be read, Invalid ("webhook.secret") where no connection has a webhook secret.
[[nodiscard]] Result<webhook::Listener::Options> listenerOptions(
    Levy &levy, const WebhookConfig &config);

/// Lists the connection's subscriptions and mends them; what came of it is stored and in the
/// trail. The listener must be reachable. Only Exact connections have any.
[[nodiscard]] Result<void> keepSubscribed(
    Levy &levy, const QString &connection, const WebhookConfig &config, const StopToken &stop);
/// Deletes those that go to our address; to be done before the sign-in is given up.
[[nodiscard]] Result<int> unsubscribe(
    Levy &levy, const QString &connection, const WebhookConfig &config, const StopToken &stop);

/// One per Exact connection.
[[nodiscard]] Result<std::vector<WebhookStanding>> standings(Levy &levy);
[[nodiscard]] std::vector<Cause> causes(const std::vector<WebhookStanding> &standings);

/// A signed message to oneself through the public address, one per secret. Errors are those of
/// webhook::selfTest(), Invalid ("webhook.public-url") without an address.
[[nodiscard]] Result<void> test(Levy &levy, const WebhookConfig &config, const StopToken &stop);

} // namespace webhookdesk

} // namespace levy
