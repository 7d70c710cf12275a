#pragma once

#include "core/base/clock.h"
#include "core/erp/exact/settings.h"
#include "core/http/server.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace levy::exact {

/// Waits for the browser to come back from Exact's sign-in (contracts/exact-online.md 4.1, 4.2).
/// The caller opens browserUrl() in the system's browser and then waits for the code; the tokens
/// are TokenSource::signIn()'s affair. Thread-safe.
///
/// Only the registered path with our own state counts; anything else gets a page that says so, and
/// the waiting goes on: a stranger on this computer can neither end it nor slip a code in.
class SignInListener {
public:
    /// Listens where the redirect URI points: for https with a certificate made for this one
    /// sign-in, so the browser warns once. Busy ("http.port-taken"), or Invalid
    /// ("exact.redirect-uri") where it does not point to this computer with a port.
    [[nodiscard]] static Result<std::unique_ptr<SignInListener>> start(
        const Settings &settings, const QUrl &redirectUri, const Clock &clock);
    /// For a public redirect that somebody else receives, e.g. the webhook listener behind the
    /// user's proxy: hand its requests to answer().
    [[nodiscard]] static Result<std::unique_ptr<SignInListener>> behind(
        const Settings &settings, const QUrl &redirectUri);
    ~SignInListener();

    /// Where the person signs in. Holds the state, so it belongs to this one sign-in.
    [[nodiscard]] QUrl browserUrl() const;
    [[nodiscard]] QUrl redirectUri() const { return m_redirectUri; }

    /// The page for a request at the redirect's place.
    [[nodiscard]] http::ServerResponse answer(const http::ServerRequest &request);

    /// The address that the browser ended at, pasted by a person; as if it had come by itself.
    [[nodiscard]] Result<void> paste(const QString &address);

    /// The code: it works once and for about three minutes. Timeout ("exact.sign-in-timeout"),
    /// Cancelled, or Forbidden ("exact.redirect-refused") where access was refused.
    [[nodiscard]] Result<QString> waitForCode(
        std::chrono::milliseconds time, const StopToken &stop);

    /// Whether a redirect URI can be listened to on this computer.
    [[nodiscard]] static bool isLoopback(const QUrl &redirectUri);

private:
    SignInListener(const Settings &settings, const QUrl &redirectUri);
    [[nodiscard]] Result<QString> take(const QUrl &address);

    const Settings m_settings;
    const QUrl m_redirectUri;
    const QString m_state;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Result<QString>> m_outcome; ///< the first that carried our state
    std::vector<std::unique_ptr<http::Server>> m_servers; ///< last: their threads use the rest
};

} // namespace levy::exact
