#include "ui/wizard/listeningwaiter.h"

#include "core/base/clock.h"
#include "core/service/browsersignin.h"

namespace levy::ui {

ListeningWaiter::ListeningWaiter(std::chrono::milliseconds wait)
    : m_wait(wait)
{
}

ListeningWaiter::~ListeningWaiter()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ListeningWaiter::start(const SetupDraft &draft)
{
    cancel();
    // The one before was told to stop and ends at once.
    if (m_thread.joinable())
        m_thread.join();
    m_stop = StopSource();
    const quint64 round = ++m_round;
    m_thread = std::thread([this, draft, round, stop = m_stop.token()] {
        const SystemClock clock;
        auto started = setup::BrowserSignIn::start(draft, clock);
        if (!started) {
            QMetaObject::invokeMethod(
                this, [this, round, error = started.error()] { take(round, fail(error)); });
            return;
        }
        const std::shared_ptr<setup::BrowserSignIn> signIn = std::move(*started);
        QMetaObject::invokeMethod(this, [this, round, signIn] {
            if (round != m_round)
                return;
            m_signIn = signIn;
            Q_EMIT ready(signIn->browserUrl(), signIn->isListening());
        });
        const Result<QString> code = signIn->waitForCode(m_wait, stop);
        QMetaObject::invokeMethod(this, [this, round, code] { take(round, code); });
    });
}

void ListeningWaiter::take(quint64 round, const Result<QString> &code)
{
    if (round != m_round)
        return;
    cancel();
    if (code)
        Q_EMIT arrived(*code);
    else
        Q_EMIT ended(code.error());
}

void ListeningWaiter::paste(const QString &address)
{
    if (!m_signIn)
        return;
    if (const Result<void> pasted = m_signIn->paste(address); !pasted)
        Q_EMIT notOurs(pasted.error());
}

void ListeningWaiter::cancel()
{
    ++m_round;
    m_signIn.reset();
    m_stop.requestStop();
}

} // namespace levy::ui
