#pragma once

#include "core/budget/repeatguard.h"
#include "core/sync/engine.h"
#include "core/sync/freshintents.h"

#include <chrono>

namespace levy {

inline const QString avataxService = QStringLiteral("avatax");

/// One run of the engine: what its workers share while it lasts. Private to the engine.
class Engine::Run {
public:
    Run(Engine &engine, const StopToken &stop, const SyncProgress &progress);

    void work();
    /// What is to be read at the beginning.
    [[nodiscard]] Result<void> begin();
    /// Takes back the intents of entries that were not sent any more.
    void end();
    [[nodiscard]] TaskBoard &board() { return m_board; }
    [[nodiscard]] SyncReport report();

private:
    enum class Handling {
        Released, ///< done with it for now
        TakenOver, ///< the board keeps it
    };
    /// What came of a step: how the document changes, the calls made, the error if any.
    struct Performed {
        Recorder::Apply apply;
        http::Call call;
        std::optional<Error> error;
    };
    struct Hold; ///< a slot, left when it goes out of scope
    /// What was decided without asking anybody and is stored with the next thing that happens.
    /// Nothing is lost if it never is: it would be decided again.
    struct Ahead {
        std::optional<Document> base; ///< the document as it is stored, where it is behind
        std::vector<Recorder::Apply> decisions;
    };

    static constexpr int mostFailures = 5;
    static constexpr qint64 longestLimitMs = 300'000;
    static constexpr qint64 masterPauseMs = 60'000; ///< between two readings after refusals

    void readLedger(const QString &connection);
    void followHints(const QString &connection);
    void addNews(const FeedResult &feed);
    /// Before a ledger's very first page: another workspace's documents must not be overwritten.
    [[nodiscard]] Result<void> checkPrefix(const QString &connection);
    /// What others recorded in the connection's Avalara company is known before anything is.
    [[nodiscard]] Result<void> lookForOthers(const QString &connection, bool isFirst);
    /// Documents that rest for a reason which the ledger's rows do not tell are looked at again.
    [[nodiscard]] Result<void> wakeResting(const QString &connection);
    void readEntriesBack(const QString &connection);
    [[nodiscard]] Handling process(DocumentId id);
    [[nodiscard]] Handling walk(Document document);
    [[nodiscard]] Performed perform(
        const Document &document,
        const Step &step,
        const GroundKeeper::GroundPtr &ground,
        Ledger *ledger);
    /// The steps of remedies and assessments; each has its fail-points.
    void performRemedy(
        Performed &performed,
        const Document &document,
        const Step &step,
        const GroundKeeper::GroundPtr &ground,
        const Ledger *ledger,
        qint64 wait);
    /// Stores the outcome with the decisions that follow from it and, where the next step is to
    /// post and nothing stands in the way, the entry's intent.
    [[nodiscard]] Result<void> store(
        Document &document,
        Ahead &ahead,
        const Performed &performed,
        const GroundKeeper::GroundPtr &ground,
        bool mayPost);
    /// Stores the intent of an entry whose turn has come, and those of the next that wait for the
    /// same ledger: their commit is the same one.
    [[nodiscard]] Result<Document> intend(
        const Document &document, const PostEntry &step, const GroundKeeper::GroundPtr &ground);
    /// Writes the entry, unless the ledger refused the same to another document of this run.
    [[nodiscard]] Result<PostedEntry> postOnce(
        const PostEntry &step, Ledger &ledger, http::Call &call);
    void learnFrom(
        const Error &refusal, const std::vector<budget::Subject> &subjects, Ledger &ledger);
    void heedLimit(const QString &service, const Error &error);
    [[nodiscard]] bool heedError(const QString &service, const Error &error);

    /// Takes the decisions that need nothing from outside; gives the step that comes after them.
    [[nodiscard]] Step decide(Change &change, const Ground &ground);

    [[nodiscard]] Ledger *ledgerOf(const QString &connection);
    [[nodiscard]] qint64 drawWait(int attempt);
    /// Whether the service is tried again in this run; if not, it is stopped.
    [[nodiscard]] bool retryService(const QString &service, const Error &error);
    [[nodiscard]] int failuresOf(const QString &service);
    void clearFailures(const QString &service);
    void addSteps(qint64 count);

    Engine &m_engine;
    const StopToken m_stop;
    const SyncProgress m_progress;
    TaskBoard m_board;
    FreshIntents m_intents;
    std::atomic<qint64> m_steps = 0;
    std::mutex m_lookMutex;
    std::mutex m_reportMutex;
    SyncReport m_report;
    std::map<QString, int> m_failures; ///< in a row, by service
    budget::RepeatGuard m_guard; ///< what was refused in this run is not tried again
    /// Whom a period's refusals met, by their words.
    std::map<std::pair<budget::Subject, QString>, std::vector<QString>> m_refused;
    std::map<QString, QDateTime> m_masterRead; ///< after a refusal, by connection
    std::chrono::steady_clock::time_point m_lastProgress{};
};

} // namespace levy
