#include "core/erp/exact/subscriptions.h"

#include "core/erp/exact/odata.h"

#include <QSet>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

const QString endpoint = u"webhooks/WebhookSubscriptions"_s;

} // namespace

SubscriptionPlan planFor(
    const std::vector<Subscription> &found, const QStringList &topics, const QString &callback)
{
    SubscriptionPlan plan;
    QSet<QString> held;
    for (const Subscription &subscription : found) {
        const bool isWanted = topics.contains(subscription.topic);
        const bool isOurs = subscription.callback == callback;
        if (isWanted && isOurs && !held.contains(subscription.topic))
            held.insert(subscription.topic);
        else if (isWanted || isOurs)
            plan.remove.push_back(subscription);
    }
    for (const QString &topic : topics) {
        if (!held.contains(topic))
            plan.create << topic;
    }
    return plan;
}

Subscriptions::Subscriptions(Client &client)
    : m_client(client)
{
}

Result<std::vector<Subscription>> Subscriptions::list(http::Call &call)
{
    const Result<std::vector<Json>> rows = m_client.all(
        "list webhook subscriptions",
        endpoint,
        {{u"$select"_s, u"ID,Topic,CallbackURL,Division"_s}},
        call);
    if (!rows)
        return fail(rows.error());
    std::vector<Subscription> found;
    for (const Json &row : *rows)
        found.push_back({guidOf(row, u"ID"), textOf(row, u"Topic"), textOf(row, u"CallbackURL")});
    return found;
}

Result<void> Subscriptions::create(const QString &topic, const QString &callback, http::Call &call)
{
    const Result<Json> made = m_client.create(
        "create webhook subscription",
        endpoint,
        Json::object({{u"Topic"_s, topic}, {u"CallbackURL"_s, callback}}),
        call);
    if (!made)
        return fail(made.error());
    return {};
}

Result<void> Subscriptions::remove(const QString &id, http::Call &call)
{
    const Result<void> removed = m_client.remove("delete webhook subscription", endpoint, id, call);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        return removed;
    return {};
}

Result<Subscriptions::Outcome> Subscriptions::heal(
    const QStringList &topics,
    const QStringList &optionalTopics,
    const QString &callback,
    http::Call &call)
{
    const Result<std::vector<Subscription>> found = list(call);
    if (!found)
        return fail(found.error());
    const SubscriptionPlan plan = planFor(*found, topics + optionalTopics, callback);
    Outcome outcome;
    for (const Subscription &subscription : plan.remove) {
        if (const Result<void> removed = remove(subscription.id, call); !removed)
            return fail(removed.error());
        ++outcome.removed;
    }
    for (const QString &topic : plan.create) {
        const Result<void> created = create(topic, callback, call);
        if (created) {
            ++outcome.created;
        } else if (optionalTopics.contains(topic) && created.error().kind == ErrorKind::Rejected) {
            outcome.notOffered << topic;
        } else {
            return fail(created.error());
        }
    }
    return outcome;
}

Result<int> Subscriptions::removeAll(const QString &callback, http::Call &call)
{
    const Result<std::vector<Subscription>> found = list(call);
    if (!found)
        return fail(found.error());
    int count = 0;
    for (const Subscription &subscription : planFor(*found, {}, callback).remove) {
        if (const Result<void> removed = remove(subscription.id, call); !removed)
            return fail(removed.error());
        ++count;
    }
    return count;
}

} // namespace levy::exact
