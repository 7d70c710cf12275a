#include "core/service/levy.h"

#include "core/base/memoryuse.h"
#include "core/rules/effective.h"
#include "core/rules/mappingrules.h"
#include "core/service/services.h"
#include "core/workspace/connections.h"
#include "core/workspace/documents.h"
#include "core/workspace/memory.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// Long enough to cost nothing, short enough for a window beside a running levy-cli.
constexpr std::chrono::seconds keptEvery{5};

/// Every ledger is read, from where it was left, by a run that begins now.
bool readsEveryLedger(
    const SyncOptions &options, const std::vector<Ledger> &ledgers, const QDateTime &now)
{
    if (!options.readFeeds || !options.plan)
        return options.readFeeds;
    const auto &polls = options.plan->polls;
    return std::all_of(ledgers.begin(), ledgers.end(), [&](const Ledger &ledger) {
        const auto poll = polls.find(ledger.connection);
        return poll != polls.end() && poll->second <= now;
    });
}

} // namespace

Levy::Levy(WorkspaceFolder folder, Clock &clock, Random &random)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_random(random)
    , m_trail(clock)
    , m_recorder(m_folder.store(), m_trail, clock)
{
}

Levy::~Levy() = default;

Result<std::unique_ptr<Levy>> Levy::open(const QString &folder, Clock &clock, Random &random)
{
    Result<WorkspaceFolder> opened = WorkspaceFolder::open(folder);
    if (!opened)
        return fail(opened.error());
    std::unique_ptr<Levy> levy(new Levy(std::move(*opened), clock, random));
    const Result<Json> pace
        = levy->store().read([](Reader &reader) { return memory::setting(reader, paceKey); });
    if (!pace)
        return fail(pace.error());
    levy->m_recorder.pace().restore(*pace);
    return levy;
}

Result<Services *> Levy::services()
{
    if (!m_services) {
        Result<std::unique_ptr<Services>> made = Services::make(m_folder, m_clock);
        if (!made)
            return fail(made.error());
        m_services = std::move(*made);
    }
    return m_services.get();
}

Result<void> Levy::keepPace()
{
    if (const Result<void> stored = m_services->storeBudgets(); !stored)
        return stored;
    return store().write([this](Transaction &transaction) {
        return memory::setSetting(transaction, paceKey, m_recorder.pace().toJson());
    });
}

Result<std::vector<ConnectionForecast>> Levy::forecasts()
{
    return store().read([this](Reader &reader) {
        return m_services
            ? levy::forecasts(reader, m_services->budgets(), m_recorder.pace(), m_clock.now())
            : storedForecasts(reader, m_clock.now());
    });
}

void Levy::forgetServices()
{
    m_services.reset();
}

Result<SyncReport> Levy::sync(
    const StopToken &stop, const SyncOptions &options, const SyncProgress &progress)
{
    const Result<void> locked = m_folder.lockForSync();
    if (!locked)
        return fail(locked.error());
    const Result<Services *> outside = services();
    if (!outside)
        return fail(outside.error());
    Engine engine(
        m_recorder,
        (*outside)->effects(),
        (*outside)->grounds(),
        (*outside)->ledgers(),
        m_clock,
        m_random,
        options);
    // Called by one worker at a time.
    auto kept = std::chrono::steady_clock::now();
    const SyncProgress keeping = [&](qint64 steps) {
        if (std::chrono::steady_clock::now() - kept > keptEvery) {
            kept = std::chrono::steady_clock::now();
            returnFreedMemory();
            if (!keepPace())
                qWarning("the call budgets could not be stored; they will be at the end");
        }
        if (progress)
            progress(steps);
    };
    const bool isWhole = readsEveryLedger(options, (*outside)->ledgers(), m_clock.now());
    setEngine(&engine);
    Result<SyncReport> report = engine.runUntilIdle(stop, keeping);
    setEngine(nullptr);
    if (const Result<void> stored = keepPace(); report && !stored)
        return fail(stored.error());
    if (report && isWhole && report->troubles.empty() && !report->wasStopped) {
        // Documents that a restore forgot have been found again; those that it kept are looked for
        // whenever their turn comes.
        const Result<void> cleared = store().write([](Transaction &transaction) {
            return memory::setSetting(transaction, memory::restoredKey, Json(false));
        });
        if (!cleared)
            return fail(cleared.error());
    }
    return report;
}

void Levy::setEngine(Engine *engine)
{
    const std::lock_guard lock(m_engineMutex);
    m_engine = engine;
}

void Levy::hintsArrived(const QString &connection)
{
    const std::lock_guard lock(m_engineMutex);
    if (m_engine)
        m_engine->hintsArrived(connection);
}

Result<Document> Levy::document(const QString &text)
{
    Result<std::vector<Document>> found
        = store().read([&](Reader &reader) { return documents::find(reader, text); });
    if (!found)
        return fail(found.error());
    if (found->empty())
        return fail(
            ErrorKind::NotFound,
            u"document.unknown"_s,
            u"there is no document \"%1\" in this workspace"_s.arg(text));
    if (found->size() > 1) {
        QStringList candidates;
        for (const Document &document : *found)
            candidates << u"#%1 (%2)"_s.arg(document.id.value).arg(document.source.connection);
        return fail(
            ErrorKind::Invalid,
            u"document.ambiguous"_s,
            u"several documents have the number %1: %2; name one of them"_s.arg(
                text, candidates.join(u", "_s)));
    }
    return std::move(found->front());
}

Result<Document> Levy::decide(
    const Document &document, const Decision &decision, const QString &person)
{
    std::optional<Error> refusal;
    const Decider by{person, m_clock.now()};
    const Result<Document> stored
        = store().write([&](Transaction &transaction) -> Result<Document> {
              const Result<std::optional<Document>> current
                  = documents::load(transaction, document.id);
              if (!current)
                  return fail(current.error());
              if (!*current)
                  return fail(
                      ErrorKind::NotFound,
                      u"document.unknown"_s,
                      u"the document is not in the workspace any more"_s);
              // Decided on the document as it is now, not as it was when the person looked.
              Result<Change> change = decision(**current, by);
              if (!change)
                  return fail(change.error());
              return m_recorder.recordIn(
                  transaction,
                  **current,
                  [&](const Document &) { return *change; },
                  {},
                  u"person:"_s + person);
          });
    return stored;
}

Result<DecisionSummary> Levy::decideAll(
    const std::vector<DocumentId> &ids, const Decision &decision, const QString &person)
{
    DecisionSummary summary;
    for (const DocumentId id : ids) {
        Document document;
        document.id = id;
        const Result<Document> decided = decide(document, decision, person);
        if (decided) {
            ++summary.changed;
        } else if (decided.error().kind == ErrorKind::Storage) {
            return fail(decided.error());
        } else {
            summary.refused.emplace_back(u"#%1"_s.arg(id.value), decided.error());
        }
    }
    return summary;
}

Result<DecisionSummary> Levy::confirmSigns(const QString &connection, const QString &person)
{
    const Result<std::vector<DocumentId>> waiting
        = store().write([&](Transaction &transaction) -> Result<std::vector<DocumentId>> {
              const Result<std::optional<ConnectionRow>> row
                  = connections::load(transaction, connection);
              if (!row)
                  return fail(row.error());
              if (!*row)
                  return fail(
                      ErrorKind::NotFound,
                      u"connection.unknown"_s,
                      u"there is no connection \"%1\""_s.arg(connection));
              Json policy = (*row)->policy;
              policy.set(u"unusualSignConfirmed"_s, true);
              const Result<void> set = connections::setPolicy(transaction, connection, policy);
              const Result<void> noted = set
                  ? m_recorder.noteIn(
                      transaction,
                      connection,
                      {u"decision.signs"_s,
                       u"The unusual signs of this company's documents were confirmed."_s,
                       Json::object(),
                       false,
                       u"decided"_s},
                      {},
                      u"person:"_s + person)
                  : set;
              if (!noted)
                  return fail(noted.error());
              return documents::ids(
                  transaction,
                  {.connection = connection,
                   .state = DocumentState::Waiting,
                   .flag = FlagReason::UnusualSign,
                   .limit = 1'000'000});
          });
    if (!waiting)
        return fail(waiting.error());
    return decideAll(*waiting, reprocess, person);
}

Result<DecisionSummary> Levy::correctCustomerAddress(
    const Document &document, const Address &address, const QString &person)
{
    const QString connection = document.source.connection;
    const QString customer = document.source.customer.id;
    const Address &original = document.source.shipTo;
    const QByteArray place = original.fingerprint();
    // The same checks as for one document, before anything is remembered for all.
    const Result<Change> usable = correctAddress(document, address, {person, m_clock.now()});
    if (!usable)
        return fail(usable.error());
    const auto waiting
        = store().write([&](Transaction &transaction) -> Result<std::vector<DocumentId>> {
              const Result<void> kept = memory::setCustomerAddress(
                  transaction, connection, {customer, place}, address, person, m_clock.now());
              const Result<void> noted = kept
                  ? m_recorder.noteIn(
                      transaction,
                      connection,
                      {u"decision.customer-address"_s,
                       u"The ship-to address %1 of customer %2 was corrected to %3."_s.arg(
                           original.oneLine(), document.source.customer.name, address.oneLine()),
                       Json::object(
                           {{u"customer"_s, customer},
                            {u"from"_s, original.toJson()},
                            {u"address"_s, address.toJson()}}),
                       false,
                       u"decided"_s},
                      {},
                      u"person:"_s + person)
                  : kept;
              if (!noted)
                  return fail(noted.error());
              return documents::ids(
                  transaction,
                  {.connection = connection, .state = DocumentState::Waiting, .limit = 1'000'000});
          });
    if (!waiting)
        return fail(waiting.error());
    std::vector<DocumentId> same;
    for (const DocumentId id : *waiting) {
        const auto other
            = store().read([&](Reader &reader) { return documents::load(reader, id); });
        if (!other)
            return fail(other.error());
        const bool isAddress = *other
            && ((*other)->flag.reason == FlagReason::AddressInvalid
                || (*other)->flag.reason == FlagReason::AddressSuggestion);
        if (isAddress && (*other)->source.customer.id == customer
            && (*other)->source.shipTo.fingerprint() == place)
            same.push_back(id);
    }
    const auto goOn = [](Document waits, const Decider &by) {
        waits.correction.shipTo.reset(); // an earlier one, which did not help, goes before
        return reprocess(std::move(waits), by);
    };
    return decideAll(same, goOn, person);
}

Result<TaxResult> Levy::preview(const Document &document, const StopToken &stop)
{
    const Result<Services *> outside = services();
    if (!outside)
        return fail(outside.error());
    const auto ground = (*outside)->grounds().groundOf(document.source.connection);
    if (!ground)
        return fail(ground.error());
    const SalesDocument effective = effectiveDocument(document, **ground);
    http::Call call;
    call.stop = stop;
    call.isForPerson = true;
    Result<TaxResult> tax = (*outside)->effects().preview(
        effective, companyCodeOf(**ground, effective), **ground, call);
    const Result<void> noted = store().write([&](Transaction &transaction) {
        return m_recorder.noteIn(
            transaction,
            document.source.connection,
            {u"tax.previewed"_s,
             u"The tax of document %1 was estimated; nothing was recorded."_s.arg(
                 document.source.number),
             Json::object(),
             false,
             tax ? u"done"_s : u"failed"_s},
            call.exchanges,
            u"levy"_s);
    });
    if (!noted)
        return fail(noted.error());
    return tax;
}

Result<void> Levy::refetch(const Document &document, const StopToken &stop)
{
    const Result<Services *> outside = services();
    if (!outside)
        return fail(outside.error());
    Ledger *ledger = (*outside)->ledger(document.source.connection);
    if (!ledger)
        return fail(
            ErrorKind::NotFound,
            u"connection.unknown"_s,
            u"the document's connection is not configured"_s);
    const Result<FeedResult> fetched
        = fetchOne(*ledger, document.source.sourceId, m_recorder, stop);
    if (!fetched)
        return fail(fetched.error());
    return {};
}

} // namespace levy
