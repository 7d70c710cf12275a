#include "core/webhook/inbox.h"

#include "core/base/failpoint.h"
#include "core/workspace/hints.h"

#include <QLoggingCategory>

namespace levy::webhook {

namespace {

Q_LOGGING_CATEGORY(logWebhook, "levy.webhook")

constexpr size_t mostWaiting = 5000;
/// Exact sends again for a day and a half (contract 12.5).
constexpr int keptDays = 4;
constexpr int forgetEverySeconds = 3600;

} // namespace

Inbox::Inbox(Store &store, const Clock &clock, Arrived arrived)
    : m_store(store)
    , m_clock(clock)
    , m_arrived(std::move(arrived))
    , m_thread([this] { work(); })
{
}

Inbox::~Inbox()
{
    end();
}

void Inbox::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Inbox::put(Entry entry, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_items.size() < mostWaiting && !m_isEnding) {
            m_items.push_back({std::move(entry), std::move(done)});
            m_changed.notify_all();
            return;
        }
    }
    done(Outcome::Failed);
}

void Inbox::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return !m_items.empty() || m_isEnding; });
        if (m_items.empty())
            return;
        std::vector<Item> items = std::move(m_items);
        m_items.clear();
        lock.unlock();
        storeAll(std::move(items));
        lock.lock();
    }
}

void Inbox::storeAll(std::vector<Item> items)
{
    std::vector<Outcome> outcomes;
    QSet<QString> connections;
    const QDateTime now = m_clock.now();
    const bool forgets
        = !m_forgotAt.isValid() || qAbs(m_forgotAt.secsTo(now)) >= forgetEverySeconds;
    LEVY_FAILPOINT("webhook.store.before");
    const Result<void> stored = m_store.write([&](Transaction &transaction) -> Result<void> {
        outcomes.clear();
        connections.clear();
        for (const Item &item : items) {
            const Entry &entry = item.entry;
            const Result<bool> isNew = entry.signature.isEmpty()
                ? Result<bool>(true)
                : hints::noteMessage(transaction, entry.signature, now);
            if (!isNew)
                return fail(isNew.error());
            outcomes.push_back(*isNew ? Outcome::Taken : Outcome::Repeated);
            if (!*isNew)
                continue;
            const Result<void> added
                = hints::add(transaction, entry.connection, entry.sourceId, now);
            if (!added)
                return added;
            connections.insert(entry.connection);
        }
        return forgets ? hints::forgetMessages(transaction, now.addDays(-keptDays))
                       : Result<void>();
    });
    LEVY_FAILPOINT("webhook.store.after");
    if (stored)
        m_forgotAt = forgets ? now : m_forgotAt;
    else
        qCWarning(logWebhook).noquote() << "messages not stored:" << describe(stored.error());
    for (size_t i = 0; i < items.size(); ++i)
        items[i].done(stored ? outcomes[i] : Outcome::Failed);
    LEVY_FAILPOINT("webhook.answer.after");
    if (stored && !connections.isEmpty())
        m_arrived(connections);
}

} // namespace levy::webhook
