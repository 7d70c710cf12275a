#include "core/service/browsersignin.h"

#include "core/erp/exact/signinlistener.h"
#include "core/service/setuptools.h"

namespace levy::setup {

Result<std::unique_ptr<BrowserSignIn>> BrowserSignIn::start(
    const SetupDraft &draft, const Clock &clock)
{
    const exact::Settings settings = signInSettings(draft);
    const QUrl redirect(draft.redirect);
    std::unique_ptr<exact::SignInListener> listener;
    bool isListening = false;
    if (exact::SignInListener::isLoopback(redirect)) {
        if (auto started = exact::SignInListener::start(settings, redirect, clock)) {
            listener = std::move(*started);
            isListening = true;
        }
    }
    if (!listener) {
        auto behind = exact::SignInListener::behind(settings, redirect);
        if (!behind)
            return fail(behind.error());
        listener = std::move(*behind);
    }
    return std::unique_ptr<BrowserSignIn>(new BrowserSignIn(std::move(listener), isListening));
}

BrowserSignIn::BrowserSignIn(std::unique_ptr<exact::SignInListener> listener, bool isListening)
    : m_listener(std::move(listener))
    , m_isListening(isListening)
{
}

BrowserSignIn::~BrowserSignIn() = default;

QUrl BrowserSignIn::browserUrl() const
{
    return m_listener->browserUrl();
}

Result<void> BrowserSignIn::paste(const QString &address)
{
    return m_listener->paste(address);
}

Result<QString> BrowserSignIn::waitForCode(std::chrono::milliseconds time, const StopToken &stop)
{
    return m_listener->waitForCode(time, stop);
}

} // namespace levy::setup
