#include "core/service/liveteller.h"

#include "core/rules/failure.h"
#include "core/service/bookscauses.h"
#include "core/service/explain.h"
#include "core/service/webhookdesk.h"

#include <QLoggingCategory>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logTeller, "levy.service.notify")

constexpr std::chrono::minutes againAfter{10}; ///< what could not be sent is tried again

} // namespace

Live::Teller::Teller(Levy &levy, NotifyConfig config, const QString &workspace)
    : m_levy(levy)
    , m_notifier(levy.store(), levy.clock(), std::move(config), workspace)
    , m_thread([this] { work(); })
{
}

Live::Teller::~Teller()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_stop.requestStop();
    m_changed.notify_all();
    m_thread.join();
}

void Live::Teller::tell(const std::vector<ServiceTrouble> &troubles)
{
    const std::lock_guard lock(m_mutex);
    m_troubles = troubles;
    m_isAsked = true;
    m_changed.notify_all();
}

void Live::Teller::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        m_changed.wait_for(lock, againAfter, [this] { return m_isAsked || m_isEnding; });
        if (m_isEnding)
            return;
        m_isAsked = false;
        const std::vector<ServiceTrouble> troubles = m_troubles;
        lock.unlock();
        const Result<std::vector<Cause>> causes = causesNow(troubles);
        const Result<int> told
            = causes ? m_notifier.tell(*causes, m_stop.token()) : fail(causes.error());
        if (!told)
            qCWarning(logTeller).noquote() << describe(told.error());
        lock.lock();
    }
}

Result<std::vector<Cause>> Live::Teller::causesNow(
    const std::vector<ServiceTrouble> &troubles) const
{
    Result<std::vector<Cause>> causes
        = m_levy.store().read([](Reader &reader) { return documentCauses(reader); });
    if (!causes)
        return causes;
    for (const ServiceTrouble &trouble : troubles) {
        if (isTransient(trouble.error))
            continue; // mends itself, and would ring at every hiccup of the network
        const Explanation explanation = explain(trouble.error);
        causes->push_back(
            {u"service/%1/%2"_s.arg(trouble.service, kindName(trouble.error.kind)),
             explanation.title,
             explanation.text,
             trouble.service == "avatax"_L1 ? QString() : trouble.service,
             0});
    }
    auto ofBooks = booksCauses(m_levy.store(), m_levy.clock().now());
    if (!ofBooks)
        return fail(ofBooks.error());
    for (Cause &cause : *ofBooks)
        causes->push_back(std::move(cause));
    const auto standings = webhookdesk::standings(m_levy);
    if (!standings)
        return fail(standings.error());
    for (Cause &cause : webhookdesk::causes(*standings))
        causes->push_back(std::move(cause));
    return causes;
}

} // namespace levy
