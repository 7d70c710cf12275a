#pragma once

#include "core/base/json.h"
#include "core/model/document.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace levytest {

/// levy-cli and the simulated services as processes of their own, so that one can be killed without
/// the other: a fresh workspace per rig, everything on free ports and in a folder of its own.
class CrashRig {
public:
    /// Which ledgers the workspace has, each with so many documents.
    enum class Ledgers { Exact, Both };

    /// `hookPort`: for `serve`: open documents, nothing polled, webhooks to that port.
    explicit CrashRig(
        int documents, quint64 seed = 1, Ledgers ledgers = Ledgers::Exact, quint16 hookPort = 0);
    ~CrashRig();

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString workspace() const
    {
        return m_folder.path() + QStringLiteral("/workspace");
    }

    struct Ended {
        bool wasKilled = false;
        int exitCode = -1;
        QByteArray output;
    };
    /// levy-cli with these arguments; armed with a fail-point if one is named.
    Ended run(const QStringList &arguments, const QByteArray &failPoint = {});
    /// A sync that is killed after so many milliseconds, unless it ended by itself before.
    Ended runAndKillAfter(int milliseconds);
    Ended sync(const QByteArray &failPoint = {});

    /// An act of the outside world: POST /_sandbox/<service>/<act>.
    void act(
        const QString &act,
        const levy::Json &body,
        const QString &service = QStringLiteral("exact"));

    /// `serve` as a process of its own, listening; null where it did not come so far.
    [[nodiscard]] std::unique_ptr<QProcess> serve(const QByteArray &failPoint = {});
    /// An act of Exact's users, and what it gave.
    [[nodiscard]] levy::Json actOf(const QString &act, const levy::Json &body) const;

    /// Signs all logins in with access tokens that are so old that the next call refreshes them.
    void signInLongAgo();
    /// Signs all logins in, as a person does.
    void signIn();

    [[nodiscard]] std::vector<levy::Document> documents() const;
    /// Whether all those documents are known, and nothing is left to do for any.
    [[nodiscard]] bool isThrough(int expectedDocuments) const;
    /// Milliseconds from the given instant to the first step of a document that was stored after
    /// it; -1: none was.
    [[nodiscard]] qint64 firstStepAfter(const QDateTime &instant) const;
    /// Nothing lost, nothing doubled, nothing unknown; empty when so.
    [[nodiscard]] QStringList problems(int expectedDocuments) const;

    [[nodiscard]] levy::Json sandboxState() const;

private:
    [[nodiscard]] QStringList syncArguments() const;

    QTemporaryDir m_folder;
    QProcess m_sandbox;
    QUrl m_controlUrl;
    levy::Json m_regions; ///< of the simulated Exact Online, each with its client id
    bool m_isReady = false;
};

} // namespace levytest
