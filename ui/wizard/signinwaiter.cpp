#include "ui/wizard/signinwaiter.h"

#include "core/service/setupdesk.h"

namespace levy::ui {

using namespace Qt::StringLiterals;

PasteWaiter::PasteWaiter(std::chrono::milliseconds wait)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(wait);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        cancel();
        Q_EMIT ended(makeError(ErrorKind::Timeout, u"exact.sign-in-timeout"_s));
    });
}

void PasteWaiter::start(const SetupDraft &draft)
{
    m_state = setup::newState();
    m_timer.start();
    Q_EMIT ready(setup::signInAddress(draft, m_state), false);
}

void PasteWaiter::paste(const QString &address)
{
    if (m_state.isEmpty())
        return;
    const Result<QString> code
        = setup::codeIn(QUrl(address.trimmed(), QUrl::TolerantMode), m_state);
    if (code) {
        cancel();
        Q_EMIT arrived(*code);
    } else if (code.error().kind == ErrorKind::Forbidden) {
        cancel();
        Q_EMIT ended(code.error());
    } else {
        Q_EMIT notOurs(code.error());
    }
}

void PasteWaiter::cancel()
{
    m_timer.stop();
    m_state.clear();
}

} // namespace levy::ui
