#pragma once

#include <QString>

namespace levy::secretkeys {

/// Names under which secrets stand in the vault. `login` is one sign-in at one region: several
/// divisions may share it, and with it one chain of tokens.
inline const QString avalaraLicenseKey = QStringLiteral("avatax/license-key");

[[nodiscard]] inline QString clientSecret(const QString &ledgerKind, const QString &login)
{
    return QStringLiteral("%1/%2/client-secret").arg(ledgerKind, login);
}

/// Of the app registration, one for all its companies; not the client secret.
[[nodiscard]] inline QString webhookSecret(const QString &login)
{
    return QStringLiteral("exact/%1/webhook-secret").arg(login);
}

[[nodiscard]] inline QString exactTokens(const QString &login)
{
    return QStringLiteral("exact/%1/tokens").arg(login);
}

} // namespace levy::secretkeys
