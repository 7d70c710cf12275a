#pragma once

#include "core/service/setupdesk.h"
#include "ui/data/backend.h"

#include <QUrl>

#include <functional>

namespace levy::ui {

/// What the wizard's steps share: the draft, and the way to the core. Lives on the window's thread
/// and never waits; one question at a time.
class WizardDesk : public QObject {
    Q_OBJECT

public:
    using OpenBrowser = std::function<void(const QUrl &address)>;

    WizardDesk(Backend &backend, OpenBrowser openBrowser, QObject *parent = nullptr);

    [[nodiscard]] SetupDraft &draft() { return m_draft; }
    [[nodiscard]] const SetupDraft &draft() const { return m_draft; }
    [[nodiscard]] Backend &backend() { return m_backend; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isBusy() const { return m_asking > 0; }
    [[nodiscard]] QString vaultPlace() const { return m_backend.workspace().vaultPlace; }
    /// Connections work with the Avalara account already, so it cannot change here.
    [[nodiscard]] bool isAvalaraFixed() const { return m_isAvalaraFixed; }
    [[nodiscard]] bool hasLicenseKey() const { return m_hasLicenseKey; }
    [[nodiscard]] bool hasClientSecret() const { return m_hasClientSecret; }
    void openBrowser(const QUrl &address) { m_openBrowser(address); }

    /// Reads the kept draft; `places` go before what it says. Ends in loaded().
    void load(const ServicePlaces &places);
    /// Keeps what was entered. Returns at once.
    void keep();
    /// Keeps the draft with this step confirmed; `then` runs once it is on the disk.
    void confirm(QObject *context, SetupStep step, std::function<void()> then);
    /// Something in that step changed.
    void reopen(SetupStep step);
    /// Whether the client secret of the draft's login is in the vault.
    void askForSecrets();

    /// Talks to services: `ask(setup::Context &) -> Result<T>`, `then(Result<T>)`.
    template <class Ask, class Then>
    void ask(QObject *context, const QString &what, Ask ask, Then then)
    {
        begin();
        const QPointer<QObject> alive(context);
        m_backend.errand(
            this,
            what,
            [ask, who = m_backend.person()](Levy &levy, const StopToken &stop) {
                setup::Context with{levy, stop, who};
                return ask(with);
            },
            [this, alive, then](const auto &answer) {
                end();
                if (alive)
                    then(answer);
            });
    }

Q_SIGNALS:
    void loaded();
    void loadFailed(const levy::Error &error);
    void changed(); ///< a step was confirmed or opened again
    void busyChanged();
    void secretsChanged();
    void keepFailed(const levy::Error &error);

private:
    void begin();
    void end();

    struct Loaded {
        SetupDraft draft;
        bool isAvalaraFixed = false;
        bool hasLicenseKey = false;
        bool hasClientSecret = false;
    };

    Backend &m_backend;
    const OpenBrowser m_openBrowser;
    SetupDraft m_draft;
    bool m_isLoaded = false;
    bool m_isAvalaraFixed = false;
    bool m_hasLicenseKey = false;
    bool m_hasClientSecret = false;
    int m_asking = 0;
};

} // namespace levy::ui
