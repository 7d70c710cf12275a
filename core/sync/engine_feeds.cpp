#include "core/base/memoryuse.h"
#include "core/rules/mappingrules.h"
#include "core/sync/engine_run.h"
#include "core/sync/lookelsewhere.h"
#include "core/workspace/connections.h"
#include "core/workspace/documents.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 masterDataAgeMs = 15 * 60 * 1000;

/// How old this ledger's lists may be before they are read again.
qint64 masterMayAgeMs(const SyncOptions &options, const QString &connection)
{
    if (!options.plan)
        return masterDataAgeMs;
    const auto planned = options.plan->masterAgeMs.find(connection);
    return planned == options.plan->masterAgeMs.end() ? masterDataAgeMs : planned->second;
}

} // namespace

void Engine::Run::readLedger(const QString &connection)
{
    Ledger *ledger = ledgerOf(connection);
    Recorder &recorder = m_engine.m_recorder;
    const auto row = recorder.store().read(
        [&](Reader &reader) { return connections::load(reader, connection); });
    if (!row)
        return m_board.abort(row.error());
    const QDateTime now = m_engine.m_clock.now();
    const auto &plan = m_engine.m_options.plan;
    const qint64 mayAge = masterMayAgeMs(m_engine.m_options, connection);
    const bool stale
        = !*row || !(*row)->masterAt.isValid() || (*row)->masterAt.msecsTo(now) > mayAge;
    Result<void> done;
    if (stale) {
        done = readMasterData(*ledger, recorder, m_stop);
        m_engine.m_grounds.refresh();
    }
    if (done && *row && (*row)->cursor.isNull())
        done = checkPrefix(connection);
    if (done)
        done = lookForOthers(connection, *row && (*row)->cursor.isNull());
    if (done && m_engine.m_options.readFeeds) {
        const Result<FeedResult> feed = readFeed(*ledger, recorder, m_stop);
        done = feed ? Result<void>() : fail(feed.error());
        if (feed)
            addNews(*feed);
        if (feed && feed->added + feed->changed > 0)
            returnFreedMemory();
        if (plan && plan->onPolled)
            m_board.addPoll(connection, plan->onPolled(connection, feed ? &*feed : nullptr));
    } else if (plan && plan->onPolled) {
        m_board.addPoll(connection, plan->onPolled(connection, nullptr));
    }
    if (done)
        done = wakeResting(connection);
    if (!done && retryService(connection, done.error())) {
        const qint64 wait = std::max(done.error().retryAfterMs, drawWait(failuresOf(connection)));
        m_board.addFeed(connection, m_engine.m_clock.now().addMSecs(wait));
    }
    if (done)
        clearFailures(connection);
}

void Engine::Run::followHints(const QString &connection)
{
    Ledger *ledger = ledgerOf(connection);
    if (!ledger)
        return;
    const Result<FeedResult> followed = levy::followHints(*ledger, m_engine.m_recorder, m_stop);
    if (followed) {
        clearFailures(connection);
        addNews(*followed);
        if (const auto &plan = m_engine.m_options.plan; plan && plan->onHinted)
            plan->onHinted(connection, *followed);
    } else if (retryService(connection, followed.error())) {
        const qint64 wait
            = std::max(followed.error().retryAfterMs, drawWait(failuresOf(connection)));
        m_board.addHints(connection, m_engine.m_clock.now().addMSecs(wait));
    }
}

void Engine::Run::addNews(const FeedResult &feed)
{
    const std::lock_guard lock(m_reportMutex);
    m_report.feeds.added += feed.added;
    m_report.feeds.changed += feed.changed;
    m_report.feeds.deleted += feed.deleted;
    m_report.feeds.notices.insert(
        m_report.feeds.notices.end(), feed.notices.begin(), feed.notices.end());
}

Result<void> Engine::Run::wakeResting(const QString &connection)
{
    const auto ground = m_engine.m_grounds.groundOf(connection);
    if (!ground)
        return fail(ground.error());
    return m_engine.m_recorder.store().write([&](Transaction &transaction) -> Result<void> {
        const auto resting = documents::resting(
            transaction,
            connection,
            m_engine.m_clock.now(),
            (*ground)->policy.mode != WorkingMode::Observe);
        if (!resting)
            return fail(resting.error());
        for (const Document &document : *resting) {
            const auto apply = [&](const Document &now) { return afterRest(now, **ground); };
            const Result<Document> woken
                = m_engine.m_recorder.recordIn(transaction, document, apply, {}, u"levy"_s);
            if (!woken)
                return fail(woken.error());
        }
        return {};
    });
}

Result<void> Engine::Run::lookForOthers(const QString &connection, bool isFirst)
{
    const auto ground = m_engine.m_grounds.groundOf(connection);
    if (!ground)
        return fail(ground.error());
    SalesDocument today;
    today.date = m_engine.m_clock.now().date();
    const QString company = companyCodeOf(**ground, today);
    if (company.isEmpty())
        return {}; // every document will say what is missing
    // One worker looks; another connection of the same company waits for what it finds.
    const std::lock_guard lock(m_lookMutex);
    const Result<bool> looked
        = lookElsewhere(company, m_engine.m_effects, m_engine.m_recorder, m_stop);
    if (looked && *looked)
        m_engine.m_grounds.refresh();
    // Later, an Avalara that does not answer is no reason not to read the ledger.
    const bool mayPass = !isFirst && !looked && looked.error().kind != ErrorKind::Storage;
    if (!looked && !mayPass)
        return fail(looked.error());
    return {};
}

Result<void> Engine::Run::checkPrefix(const QString &connection)
{
    const auto ground = m_engine.m_grounds.groundOf(connection);
    if (!ground)
        return fail(ground.error());
    SalesDocument today;
    today.date = m_engine.m_clock.now().date();
    const QString company = companyCodeOf(**ground, today);
    const QString prefix = (*ground)->policy.codePrefix;
    if (company.isEmpty() || prefix.isEmpty())
        return {}; // every document will say what is missing
    http::Call call;
    call.stop = m_stop;
    const Result<bool> taken = m_engine.m_effects.isPrefixTaken(company, prefix, call);
    const Result<void> counted = m_engine.m_recorder.store().write([&](Transaction &transaction) {
        return m_engine.m_recorder.countIn(transaction, call.exchanges);
    });
    if (!taken || !counted)
        return fail(taken ? counted.error() : taken.error());
    if (*taken) {
        return fail(
            ErrorKind::Invalid,
            u"connection.prefix-taken"_s,
            u"Avalara already holds documents whose codes begin with %1-, recorded by another "
            "workspace; choose another codePrefix, or restore that workspace from its backup"_s.arg(
                prefix));
    }
    return {};
}

} // namespace levy
