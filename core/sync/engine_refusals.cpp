// What the ledger refused once is not tried again and again.
#include "core/rules/failure.h"
#include "core/sync/engine_run.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// What a refusal of the entry can be about that would meet others as well: the customer, and the
/// journal's period.
std::vector<budget::Subject> subjectsOf(const LedgerEntry &entry, const QString &connection)
{
    if (entry.isOnDocument())
        return {};
    QString relation = entry.marker;
    for (const LedgerLine &line : entry.lines) {
        if (!line.relationId.isEmpty())
            relation = line.relationId;
    }
    return {
        {u"ledger"_s, connection, u"relation "_s + relation},
        {u"ledger"_s,
         connection,
         u"journal %1 period %2/%3"_s.arg(entry.journal)
             .arg(entry.financialYear)
             .arg(entry.financialPeriod)}};
}

} // namespace

Result<PostedEntry> Engine::Run::postOnce(const PostEntry &step, Ledger &ledger, http::Call &call)
{
    using Admission = budget::RepeatGuard::Admission;
    const std::vector<budget::Subject> subjects = subjectsOf(step.entry, ledger.connection);
    // A ledger has one slot, so nothing else of it is under way and the guard is never busy.
    const Admission admission = m_guard.enter(subjects);
    if (admission.kind == Admission::Kind::Held) {
        Error again = makeError(
            ErrorKind::Rejected, admission.held.refusal.code, admission.held.refusal.words);
        again.service = ledger.connection;
        again.detail = u"refused for another document already, so it was not sent"_s;
        return fail(again);
    }
    const Result<PostedEntry> posted = m_engine.m_effects.post(step, ledger, call);
    if (!posted && posted.error().kind == ErrorKind::Rejected)
        learnFrom(posted.error(), subjects, ledger);
    if (admission.kind == Admission::Kind::Go)
        m_guard.leave(subjects);
    return posted;
}

/// The sentence does not say what it is about. Said again to the same customer, it is the customer;
/// said to another one as well, it is the period. What the ledger's own lists tell is known at
/// once.
void Engine::Run::learnFrom(
    const Error &refusal, const std::vector<budget::Subject> &subjects, Ledger &ledger)
{
    const QDateTime now = m_engine.m_clock.now();
    bool isStale = false;
    {
        const std::lock_guard lock(m_reportMutex);
        if (!subjects.empty()) {
            const budget::Refusal words{refusal.code, refusal.message, now};
            std::vector<QString> &met = m_refused[{subjects.back(), refusal.message}];
            const QString &relation = subjects.front().what;
            if (std::find(met.begin(), met.end(), relation) != met.end())
                m_guard.refuse(subjects.front(), words);
            else if (!met.empty())
                m_guard.refuse(subjects.back(), words);
            met.push_back(relation);
        }
        QDateTime &read = m_masterRead[ledger.connection];
        isStale = !read.isValid() || read.msecsTo(now) > masterPauseMs;
        if (isStale)
            read = now;
    }
    if (!isStale)
        return;
    // A refusal is an answer; that the lists could not be read will show with the next feed.
    const Result<void> read = readMasterData(ledger, m_engine.m_recorder, m_stop);
    if (read)
        m_engine.m_grounds.refresh();
    else if (read.error().kind == ErrorKind::Storage)
        m_board.abort(read.error());
}

} // namespace levy
