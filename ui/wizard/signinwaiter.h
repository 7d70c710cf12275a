#pragma once

#include "core/base/error.h"
#include "core/service/setupdraft.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace levy::ui {

/// Waits for the browser to come back from one sign-in, whose state it keeps. Whatever it does
/// itself, the person may always paste the final address instead. Belongs to the window's thread
/// and never blocks.
class SignInWaiter : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes patience{10};

    using QObject::QObject;

    /// Begins a sign-in with the draft's app, region and redirect address: ready() or ended().
    virtual void start(const SetupDraft &draft) = 0;
    /// The address that the browser ended at: arrived(), notOurs() or ended().
    virtual void paste(const QString &address) = 0;
    /// Nothing more comes of this sign-in.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// To be shown in the browser. Not listening: the answer must be pasted.
    void ready(const QUrl &address, bool isListening);
    void arrived(const QString &code);
    void notOurs(const levy::Error &error); ///< of a pasted address; the waiting goes on
    void ended(const levy::Error &error); ///< refused, or Timeout
};

using MakeSignInWaiter = std::function<std::unique_ptr<SignInWaiter>()>;

/// Listens nowhere: the answer is pasted, or the time runs out.
class PasteWaiter final : public SignInWaiter {
    Q_OBJECT

public:
    explicit PasteWaiter(std::chrono::milliseconds wait = patience);

    void start(const SetupDraft &draft) override;
    void paste(const QString &address) override;
    void cancel() override;

private:
    QTimer m_timer;
    QString m_state; ///< empty: no sign-in is under way
};

} // namespace levy::ui
