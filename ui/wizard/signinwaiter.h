#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace levy::ui {

/// Waits for the browser to come back from a sign-in. Whatever it does, the person may always paste
/// the final address instead. Belongs to the window's thread and never blocks.
class SignInWaiter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to wait at that redirect address, which the service sends the browser to.
    virtual void start(const QUrl &redirect) = 0;
    virtual void cancel() = 0;
    /// Whether the answer comes by itself; else it must be pasted.
    [[nodiscard]] virtual bool isListening() const = 0;

Q_SIGNALS:
    void arrived(const QUrl &finalAddress);
    void failed(const levy::Error &error); ///< it cannot listen; pasting still works
    void timedOut();
};

using MakeSignInWaiter = std::function<std::unique_ptr<SignInWaiter>()>;

/// Listens nowhere: only the time runs out.
class PasteWaiter final : public SignInWaiter {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes patience{10};

    explicit PasteWaiter(std::chrono::milliseconds wait = patience);

    void start(const QUrl &redirect) override;
    void cancel() override;
    [[nodiscard]] bool isListening() const override { return false; }

private:
    QTimer m_timer;
};

} // namespace levy::ui
