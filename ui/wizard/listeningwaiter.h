#pragma once

#include "core/base/stoptoken.h"
#include "ui/wizard/signinwaiter.h"

#include <thread>

namespace levy::setup {
class BrowserSignIn;
}

namespace levy::ui {

/// Listens where the redirect address points, on a thread of its own; what is pasted counts as
/// well.
class ListeningWaiter final : public SignInWaiter {
    Q_OBJECT

public:
    explicit ListeningWaiter(std::chrono::milliseconds wait = patience);
    ~ListeningWaiter() override;

    void start(const SetupDraft &draft) override;
    void paste(const QString &address) override;
    void cancel() override;

private:
    void take(quint64 round, const Result<QString> &code);

    const std::chrono::milliseconds m_wait;
    std::shared_ptr<setup::BrowserSignIn> m_signIn; ///< null: none is under way, or not yet
    StopSource m_stop; ///< of the round
    std::thread m_thread;
    quint64 m_round = 0;
};

} // namespace levy::ui
