#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace levy {

/// What the system's keychain answered. Private to core/secrets.
struct KeychainAnswer {
    enum class Kind { Done, NotFound, Failed, Late };

    Kind kind = Kind::Failed;
    QByteArray secret;
    QString why; ///< the keychain's words, without secrets
};

/// Ask the keychain and wait at most `timeout`. All run on one thread of the process's own, since
/// QtKeychain keeps its queue of jobs on the thread that used it first. A QCoreApplication must
/// exist.
[[nodiscard]] KeychainAnswer readEntry(
    const QString &service, const QString &key, std::chrono::milliseconds timeout);
[[nodiscard]] KeychainAnswer writeEntry(
    const QString &service,
    const QString &key,
    const QByteArray &secret,
    std::chrono::milliseconds timeout);
[[nodiscard]] KeychainAnswer removeEntry(
    const QString &service, const QString &key, std::chrono::milliseconds timeout);

} // namespace levy
