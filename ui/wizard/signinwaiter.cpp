#include "ui/wizard/signinwaiter.h"

namespace levy::ui {

PasteWaiter::PasteWaiter(std::chrono::milliseconds wait)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(wait);
    connect(&m_timer, &QTimer::timeout, this, &SignInWaiter::timedOut);
}

void PasteWaiter::start(const QUrl &)
{
    m_timer.start();
}

void PasteWaiter::cancel()
{
    m_timer.stop();
}

} // namespace levy::ui
