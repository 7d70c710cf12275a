#pragma once

#include "core/base/clock.h"
#include "core/base/stoptoken.h"
#include "core/service/setupdraft.h"

#include <QUrl>

#include <chrono>
#include <memory>

namespace levy::exact {
class SignInListener;
}

namespace levy::setup {

/// One sign-in at Exact in the person's browser, with the draft's app, region and redirect address.
/// Where that address is on this computer, Levy listens there for the browser to come back;
/// the address that the browser ended at can be pasted in any case. Thread-safe once started.
class BrowserSignIn {
public:
    /// Makes a certificate and opens a port, so not for the window's thread. A port that is taken
    /// or an address elsewhere is no failure: then the answer is pasted. Invalid
    /// ("exact.redirect-uri") for an address that Exact would not take.
    [[nodiscard]] static Result<std::unique_ptr<BrowserSignIn>> start(
        const SetupDraft &draft, const Clock &clock);
    ~BrowserSignIn();

    [[nodiscard]] QUrl browserUrl() const;
    [[nodiscard]] bool isListening() const { return m_isListening; }

    /// Fails where the address is not the answer to this sign-in; the waiting goes on then.
    [[nodiscard]] Result<void> paste(const QString &address);
    /// The code; Timeout ("exact.sign-in-timeout"), Cancelled, or Forbidden where access was
    /// refused.
    [[nodiscard]] Result<QString> waitForCode(
        std::chrono::milliseconds time, const StopToken &stop);

private:
    BrowserSignIn(std::unique_ptr<exact::SignInListener> listener, bool isListening);

    const std::unique_ptr<exact::SignInListener> m_listener;
    const bool m_isListening;
};

} // namespace levy::setup
