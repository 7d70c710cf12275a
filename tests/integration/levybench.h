#pragma once

#include "core/service/levy.h"
#include "core/service/samplehost.h"
#include "core/service/services.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace levytest {

/// A workspace in a folder of its own beside simulated services in this process, configured and
/// signed in. Lost answers are settled fast; on a ManualClock, waiting costs no time.
class LevyBench {
public:
    explicit LevyBench(
        const levy::sandbox::SampleOptions &sample = {},
        levy::sandbox::Sandbox::Observer observer = {},
        std::unique_ptr<levy::Clock> clock = std::make_unique<levy::SystemClock>());
    ~LevyBench();

    [[nodiscard]] levy::Levy &levy() { return *m_levy; }
    [[nodiscard]] levy::sandbox::Sandbox &sandbox() { return *m_sandbox; }
    /// Levy's own clock from the next start on, where it shall differ from the services'.
    void setClock(std::unique_ptr<levy::Clock> clock) { m_levyClock = std::move(clock); }
    [[nodiscard]] levy::Clock &servicesClock() { return *m_clock; }
    [[nodiscard]] QString folder() const
    {
        return m_folder.path() + QStringLiteral("/workspace%1").arg(m_workspaces);
    }
    [[nodiscard]] levy::Json configuration() const;

    /// Runs until idle; fails the calling test on an error.
    levy::SyncReport sync(levy::SyncOptions options = fastOptions());
    /// Closes the workspace and opens it again, as a restart would.
    void reopen();
    /// A new, empty workspace on the same services.
    void startOver() { startOver(configuration()); }
    void startOver(const levy::Json &configuration);
    void apply(const levy::Json &configuration);
    /// Signs all logins in, with an access token that is so old already.
    void signIn(qint64 ageSeconds = 0);
    /// An act of the outside world: POST /_sandbox/<service>/<act>.
    levy::Json act(
        const QString &act,
        const levy::Json &body,
        const QString &service = QStringLiteral("exact"));

    /// Somebody deletes a journal entry of division 1042 in Exact, with its lines.
    void deleteEntry(const QString &entryId);

    [[nodiscard]] std::vector<levy::Document> documents();
    [[nodiscard]] levy::Document document(const QString &number);

    /// What the books say against each other: documents, Avalara's transactions and the ledger's
    /// entries. Empty when they tie out to the cent.
    [[nodiscard]] QStringList differences();

    [[nodiscard]] static levy::SyncOptions fastOptions();

private:
    QTemporaryDir m_folder;
    int m_workspaces = 0;
    std::unique_ptr<levy::Clock> m_clock;
    std::unique_ptr<levy::Clock> m_levyClock; ///< null: the services'
    levy::SeededRandom m_random{7};
    std::unique_ptr<levy::sandbox::Sandbox> m_sandbox;
    std::unique_ptr<levy::Levy> m_levy;
};

/// The simulated Exact Online's journal entry with that id, whichever its division; null: none.
[[nodiscard]] levy::Json journalEntryIn(const levy::Json &sandboxState, const QString &entryId);
/// Deletes a journal entry of division 1042 with all its lines, as a person does.
void deleteJournalEntry(
    const levy::Json &sandboxState,
    const QString &entryId,
    const std::function<void(const QString &act, const levy::Json &body)> &act);

/// The comparison behind LevyBench::differences(), on a workspace and the sandbox's state.
[[nodiscard]] QStringList tieOut(
    const std::vector<levy::Document> &documents, const levy::Json &sandboxState);
/// Its part for Visma.net: tax lines, tax codes and journals, each there once and to the cent.
[[nodiscard]] QStringList vismaDifferences(
    const std::vector<levy::Document> &documents, const levy::Json &visma);

/// The sample's configuration with short settling times.
[[nodiscard]] levy::Json withFastSettling(levy::Json configuration, qint64 milliseconds = 20);

} // namespace levytest
