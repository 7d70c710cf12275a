#pragma once

#include "core/sandbox/sample/sample.h"
#include "core/sandbox/sandboxserver.h"
#include "core/service/workspacefolder.h"

namespace levy {

/// The simulated services of a sample workspace, in this process, with their books in the
/// workspace's folder; and what a person would have configured for them.
class SampleHost {
public:
    /// Starts them and puts their invented secrets and a sign-in for each login into the vault.
    [[nodiscard]] static Result<std::unique_ptr<SampleHost>> start(
        WorkspaceFolder &folder, Clock &clock);

    [[nodiscard]] QUrl avataxUrl() const { return m_sandbox->avataxUrl(); }
    [[nodiscard]] QUrl exactUrl() const { return m_sandbox->exactUrl(); }
    [[nodiscard]] QUrl vismaUrl() const { return m_sandbox->vismaUrl(); }
    [[nodiscard]] sandbox::Sandbox &sandbox() { return *m_sandbox; }
    /// Something that happens in the simulated outside world: POST /_sandbox/<service>/<act>.
    [[nodiscard]] Result<Json> act(const QString &service, const QString &act, const Json &body);

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

/// Where the simulated services keep their books and listen; 0: any free port.
struct SandboxPlaces {
    QString booksPath = {};
    quint16 avataxPort = 0;
    quint16 exactPort = 0;
    quint16 vismaPort = 0;
};

/// Starts the simulated services by themselves; Visma.net only where the sample is Nordic, too.
[[nodiscard]] Result<std::unique_ptr<sandbox::Sandbox>> startSandbox(
    const SandboxPlaces &places, const sandbox::SampleOptions &sample, const Clock &clock);

/// The sample company's configuration in the form that `config apply` takes, for services described
/// by Sandbox::describe(). Secrets stand as {"value": …}: they are invented.
[[nodiscard]] Json sampleConfigurationFor(const Json &sandboxDescription);

/// Signs the login in at simulated services without a browser: gives the token record's JSON.
[[nodiscard]] Result<Json> simulatedSignIn(
    const QUrl &exactUrl, const QString &clientId, const Clock &clock);

} // namespace levy
