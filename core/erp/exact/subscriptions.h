#pragma once

#include "core/erp/exact/client.h"

#include <QStringList>

namespace levy::exact {

/// One webhook subscription of this app at one company (contracts/exact-online.md 12.1).
struct Subscription {
    QString id; ///< guid in lower case
    QString topic; ///< "SalesInvoices", …
    QString callback; ///< the address as Exact holds it

    bool operator==(const Subscription &) const = default;
};

/// What has to happen so that each wanted topic is subscribed once, to our address, and nothing
/// else of ours is left over.
struct SubscriptionPlan {
    std::vector<Subscription> remove; ///< to other addresses, doubled, or not wanted any more
    QStringList create; ///< topics

    [[nodiscard]] bool isEmpty() const { return remove.empty() && create.isEmpty(); }
    bool operator==(const SubscriptionPlan &) const = default;
};

/// Exact allows one subscription per topic, app and company: one that goes elsewhere is replaced.
/// Topics that are neither wanted nor go to our address are left alone.
[[nodiscard]] SubscriptionPlan planFor(
    const std::vector<Subscription> &found, const QStringList &topics, const QString &callback);

/// The webhook subscriptions of one company. The listener must answer at the address before one is
/// made, for Exact calls it then. Needs the scope organization.administration.
class Subscriptions {
public:
    explicit Subscriptions(Client &client);

    struct Outcome {
        int created = 0;
        int removed = 0;
        QStringList notOffered; ///< optional topics that Exact refused

        bool operator==(const Outcome &) const = default;
    };

    [[nodiscard]] Result<std::vector<Subscription>> list(http::Call &call);
    [[nodiscard]] Result<void> create(
        const QString &topic, const QString &callback, http::Call &call);
    /// One that is not there counts as removed.
    [[nodiscard]] Result<void> remove(const QString &id, http::Call &call);

    /// Lists, and mends what is not as it should be; safe to repeat. A refused optional topic is no
    /// error: SalesInvoiceLines is none today, SalesInvoices tells of lines, too.
    [[nodiscard]] Result<Outcome> heal(
        const QStringList &topics,
        const QStringList &optionalTopics,
        const QString &callback,
        http::Call &call);

    /// Removes all that go to that address. Gives their number.
    [[nodiscard]] Result<int> removeAll(const QString &callback, http::Call &call);

private:
    Client &m_client;
};

} // namespace levy::exact
