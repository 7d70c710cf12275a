// How a worker walks one document along its path.
#include "core/base/failpoint.h"
#include "core/rules/failure.h"
#include "core/sync/engine_run.h"
#include "core/workspace/documents.h"

namespace levy {

using namespace Qt::StringLiterals;

struct Engine::Run::Hold {
    TaskBoard &board;
    QString service;

    explicit Hold(TaskBoard &taskBoard)
        : board(taskBoard)
    {
    }
    ~Hold() { leave(); }
    Hold(const Hold &) = delete;
    Hold &operator=(const Hold &) = delete;

    void leave()
    {
        if (!service.isEmpty())
            board.leaveSlot(service);
        service.clear();
    }
};

namespace {

constexpr int mostDecisions = 8; ///< in one transaction

/// The service that a step calls; empty where it calls none.
QString serviceOf(const Step &step, const QString &connection)
{
    if (std::holds_alternative<PostEntry>(step) || std::holds_alternative<LookUpEntry>(step))
        return connection;
    if (std::holds_alternative<CheckAddress>(step) || std::holds_alternative<RecordTax>(step)
        || std::holds_alternative<CommitTax>(step) || std::holds_alternative<RemoveTax>(step)
        || std::holds_alternative<Assess>(step) || std::holds_alternative<InspectTax>(step)
        || std::holds_alternative<AdjustTax>(step) || std::holds_alternative<VoidTax>(step)
        || std::holds_alternative<RecordReversal>(step)
        || std::holds_alternative<CommitReversal>(step))
        return avataxService;
    return {};
}

/// What may wait to be stored: nothing was asked outside, and nothing can be until it is recorded.
bool mayWait(const Step &step)
{
    if (std::holds_alternative<CheckAddress>(step))
        return true; // answered from memory
    const auto *move = std::get_if<Move>(&step);
    return move
        && (move->why == Move::Why::AddressNotCheckable
            || move->why == Move::Why::AddressConfirmed);
}

/// The entry whose intent is stored.
PostEntry entryOf(const Document &document)
{
    return {*document.entry, document.entryTax, document.mappingVersion};
}

bool isTheEnd(const Step &step)
{
    return std::holds_alternative<Rest>(step) || std::holds_alternative<VerifyEntry>(step);
}

} // namespace

Engine::Run::Handling Engine::Run::process(DocumentId id)
{
    Result<std::optional<Document>> document
        = m_engine.m_recorder.store().read([&](Reader &reader) -> Result<std::optional<Document>> {
              if (const Result<qint64> now = m_engine.m_grounds.heed(reader); !now)
                  return fail(now.error());
              return documents::load(reader, id);
          });
    if (!document) {
        m_board.abort(document.error());
        return Handling::Released;
    }
    if (!*document)
        return Handling::Released;
    // Somebody may have put it off since it was listed: a settling time must be kept.
    const QDateTime &notBefore = (*document)->notBefore;
    if (notBefore.isValid() && notBefore > m_engine.m_clock.now()
        && !m_intents.isUnsent(**document))
        return Handling::Released;
    return walk(std::move(**document));
}

Engine::Run::Handling Engine::Run::walk(Document document)
{
    const DocumentId id = document.id;
    const QString connection = document.source.connection;
    Ledger *ledger = ledgerOf(connection);
    const ExpectedWriter expected(m_engine.m_recorder.store());
    Hold hold(m_board);
    Ahead ahead;
    while (!m_stop.stopRequested()) {
        const auto ground = m_engine.m_grounds.groundOf(connection);
        if (!ground) {
            m_board.abort(ground.error());
            return Handling::Released;
        }
        const bool isFresh = m_intents.isFresh(document, *ground);
        // What it rests on changed, or its ledger is not to be had for now: decided anew then.
        if (m_intents.isUnsent(document) && (!isFresh || m_board.isPaused(connection))) {
            Result<Document> withdrawn = m_engine.m_recorder.record(document, withoutPosting, {});
            if (!withdrawn) {
                m_board.abort(withdrawn.error());
                return Handling::Released;
            }
            m_intents.take(document.id);
            document = std::move(*withdrawn);
            continue;
        }
        const Step step = isFresh ? Step(entryOf(document)) : nextStep(document, **ground);
        if (ahead.base && isTheEnd(step)) {
            Performed nothing;
            nothing.apply = [](const Document &now) { return Change{now, {}}; };
            const Result<void> stored = store(document, ahead, nothing, *ground, false);
            if (!stored) {
                m_board.abort(stored.error());
                return Handling::Released;
            }
            continue;
        }
        if (std::holds_alternative<Rest>(step)) {
            hold.leave();
            if (document.state != DocumentState::Active)
                return Handling::Released;
            m_board.rest(id);
            return Handling::TakenOver;
        }
        if (std::holds_alternative<VerifyEntry>(step)) {
            m_board.addPosted(connection);
            return Handling::Released;
        }
        const QString service = serviceOf(step, connection);
        if (service != hold.service)
            hold.leave();
        if (!service.isEmpty() && hold.service.isEmpty()) {
            if (service == connection && !ledger)
                m_board.stopService(
                    connection, makeError(ErrorKind::Invalid, u"connection.unavailable"_s));
            if (m_board.isPaused(service)) {
                m_board.delay(id, service);
                return Handling::TakenOver;
            }
            if (!m_board.enterSlot(service, id))
                return Handling::TakenOver;
            hold.service = service;
        }
        if (const PostEntry *post = std::get_if<PostEntry>(&step); post && !isFresh) {
            Result<Document> intended = intend(document, *post, *ground);
            if (!intended) {
                m_board.abort(intended.error());
                return Handling::Released;
            }
            document = std::move(*intended);
            continue;
        }
        m_intents.take(document.id);
        const Performed performed = perform(document, step, *ground, ledger);
        if (performed.error && !heedError(service, *performed.error))
            return Handling::Released;
        if (!performed.error && !service.isEmpty())
            clearFailures(service);
        if (!performed.error && performed.call.exchanges.empty() && mayWait(step)) {
            if (!ahead.base)
                ahead.base = document;
            ahead.decisions.push_back(performed.apply);
            document = performed.apply(document).document;
            continue;
        }
        // Free for others while the outcome is stored, unless the ledger is needed next anyhow.
        if (service != connection || std::holds_alternative<PostEntry>(step))
            hold.leave();
        if (std::holds_alternative<RecordTax>(step) && ledger && !m_board.isPaused(connection)
            && m_board.tryEnterSlot(connection))
            hold.service = connection;
        const Result<void> stored
            = store(document, ahead, performed, *ground, hold.service == connection);
        if (!stored) {
            m_board.abort(stored.error());
            return Handling::Released;
        }
        addSteps(1);
        if (performed.error && performed.error->code == documentChangedCode) {
            // Decided anew on what the document is now; should this fail, the next try comes here.
            const Result<FeedResult> fetched
                = fetchOne(*ledger, document.source.sourceId, m_engine.m_recorder, m_stop);
            if (!fetched && fetched.error().kind == ErrorKind::Storage)
                m_board.abort(fetched.error());
            return Handling::Released;
        }
        if (document.notBefore.isValid() && document.notBefore > m_engine.m_clock.now()
            && !m_intents.isUnsent(document))
            return Handling::Released;
        if (performed.error
            && (isSignInTrouble(*performed.error) || isHeldBack(*performed.error))) {
            hold.leave();
            m_board.delay(id, service);
            return Handling::TakenOver;
        }
    }
    return Handling::Released;
}

Result<void> Engine::Run::store(
    Document &document,
    Ahead &ahead,
    const Performed &performed,
    const GroundKeeper::GroundPtr &ground,
    bool mayPost)
{
    bool intended = false;
    bool isCurrent = false;
    const auto see = [&](Reader &reader) -> Result<void> {
        const Result<qint64> version = m_engine.m_grounds.heed(reader);
        if (!version)
            return fail(version.error());
        isCurrent = *version == ground->version;
        return {};
    };
    const Document &base = ahead.base ? *ahead.base : document;
    const qint64 seen = base.version;
    const auto apply = [&](const Document &current) {
        Change change{current, {}};
        for (const Recorder::Apply &decision : ahead.decisions)
            change.add(decision(change.document));
        change.called = change.notes.size();
        change.add(performed.apply(change.document));
        intended = false;
        // What failed is tried again in its time, and only then intended anew.
        if (performed.error || m_stop.stopRequested() || current.version != seen || !isCurrent)
            return change;
        const Step next = decide(change, *ground);
        const auto *post = std::get_if<PostEntry>(&next);
        if (mayPost && post) {
            change.add(
                beforePosting(change.document, *post, ground->policy, {m_engine.m_clock.now(), 0}));
            intended = true;
        }
        return change;
    };
    Result<Document> stored
        = m_engine.m_recorder.record(base, apply, performed.call.exchanges, see);
    if (!stored)
        return fail(stored.error());
    document = std::move(*stored);
    ahead = {};
    if (intended)
        m_intents.add(document, ground);
    return {};
}

Step Engine::Run::decide(Change &change, const Ground &ground)
{
    const QDateTime now = m_engine.m_clock.now();
    const Document &document = change.document;
    Step step = nextStep(document, ground);
    for (int i = 0; i < mostDecisions; ++i) {
        if (document.notBefore.isValid() && document.notBefore > now)
            break;
        const Moment moment{now, drawWait(document.attempts + 1)};
        if (const auto *move = std::get_if<Move>(&step))
            change.add(afterMove(document, *move, moment));
        else if (const auto *raise = std::get_if<RaiseFlag>(&step))
            change.add(afterFlag(document, raise->flag, moment));
        else
            break;
        step = nextStep(document, ground);
    }
    return step;
}

/// A limit of minutes is waited for; one of hours ends the service's part of the run.
void Engine::Run::heedLimit(const QString &service, const Error &error)
{
    const qint64 wait = std::max<qint64>(error.retryAfterMs, 1000);
    if (wait > longestLimitMs)
        m_board.stopService(service, error);
    else
        m_board.pause(service, m_engine.m_clock.now().addMSecs(wait));
}

bool Engine::Run::heedError(const QString &service, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return false;
    if (error.kind == ErrorKind::Storage) {
        m_board.abort(error);
        return false;
    }
    if (error.kind == ErrorKind::RateLimited)
        heedLimit(service, error);
    if (isSignInTrouble(error))
        m_board.stopService(service, error);
    return true;
}

} // namespace levy
