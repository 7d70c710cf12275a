#pragma once

#include "core/audit/audittrail.h"
#include "core/base/random.h"
#include "core/http/nettransport.h"
#include "core/rules/decisions.h"
#include "core/service/configuration.h"
#include "core/service/forecasts.h"
#include "core/service/workspacefolder.h"
#include "core/sync/engine.h"

#include <memory>
#include <mutex>

namespace levy {

class Services;

/// Setting that a restore leaves behind until a sync has gone through everything: journal entries
/// are looked for before they are written.

/// A decision as a pure function; the service finds the documents, stores the outcome and writes
/// the trail.
using Decision = std::function<Result<Change>(Document document, const Decider &by)>;

/// What became of a bulk decision.
struct DecisionSummary {
    qint64 changed = 0;
    std::vector<std::pair<QString, Error>> refused; ///< document number and why
};

/// The one face of the core for both programs: an open workspace and what can be done with it.
/// Belongs to the thread that made it; stop tokens may be pulled from any.
class Levy {
public:
    [[nodiscard]] static Result<std::unique_ptr<Levy>> open(
        const QString &folder, Clock &clock, Random &random);
    ~Levy();

    [[nodiscard]] WorkspaceFolder &folder() { return m_folder; }
    [[nodiscard]] Store &store() { return m_folder.store(); }
    [[nodiscard]] const AuditTrail &trail() const { return m_trail; }
    [[nodiscard]] Recorder &recorder() { return m_recorder; }
    [[nodiscard]] Clock &clock() { return m_clock; }

    /// The services as configured; a sample workspace starts its simulated ones first. Made at the
    /// first call. Invalid ("service.not-configured") where something is missing.
    [[nodiscard]] Result<Services *> services();

    /// The configuration changed: they are made anew at the next call. Only on the thread that
    /// syncs.
    void forgetServices();

    /// Everything until idle. Busy while another process syncs this workspace.
    [[nodiscard]] Result<SyncReport> sync(
        const StopToken &stop, const SyncOptions &options, const SyncProgress &progress);

    /// When each connection's backlog will be done. Also from the workers of a running sync.
    [[nodiscard]] Result<std::vector<ConnectionForecast>> forecasts();
    /// Hints of webhooks were stored: a sync that runs follows them at once. From any thread.
    void hintsArrived(const QString &connection);

    /// NotFound ("document.unknown"), or Invalid ("document.ambiguous") naming the candidates.
    [[nodiscard]] Result<Document> document(const QString &text);

    [[nodiscard]] Result<Document> decide(
        const Document &document, const Decision &decision, const QString &person);
    [[nodiscard]] Result<DecisionSummary> decideAll(
        const std::vector<DocumentId> &documents, const Decision &decision, const QString &person);

    /// Confirms how this company writes credit notes and lets all of them go on.
    [[nodiscard]] Result<DecisionSummary> confirmSigns(
        const QString &connection, const QString &person);

    /// Corrects the document's address, as the ledger has it, for all documents of this customer
    /// that go there, from now on, and lets those that wait for it go on. Its other places stay.
    [[nodiscard]] Result<DecisionSummary> correctCustomerAddress(
        const Document &document, const Address &address, const QString &person);

    /// The tax as an estimate that is recorded nowhere, on the document as it would be sent.
    [[nodiscard]] Result<TaxResult> preview(const Document &document, const StopToken &stop);

    /// Fetches the source again, e.g. after it was corrected there.
    [[nodiscard]] Result<void> refetch(const Document &document, const StopToken &stop);

private:
    Levy(WorkspaceFolder folder, Clock &clock, Random &random);
    void setEngine(Engine *engine);

    /// What is used of the budgets and how fast it goes, for the next start and other programs.
    [[nodiscard]] Result<void> keepPace();

    WorkspaceFolder m_folder;
    Clock &m_clock;
    Random &m_random;
    AuditTrail m_trail;
    Recorder m_recorder;
    std::unique_ptr<Services> m_services;
    std::mutex m_engineMutex;
    Engine *m_engine = nullptr; ///< while a sync lasts
};

} // namespace levy
