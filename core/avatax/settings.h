#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace levy::avatax {

/// How to reach one Avalara account. The production and the sandbox account differ only in values.
struct Settings {
    /// https://rest.avatax.com or https://sandbox-rest.avatax.com; plain http only on this
    /// computer.
    QUrl baseUrl;
    QString accountId; ///< numeric text
    QByteArray licenseKey; ///< a secret: never logged, never in an Error
    QString clientApp = QStringLiteral("Levy"); ///< first part of X-Avalara-Client, as certified
    QString clientVersion;
    QString machineName; ///< best left empty: it tells a stranger the computer's name

    bool operator==(const Settings &) const = default;
};

} // namespace levy::avatax
