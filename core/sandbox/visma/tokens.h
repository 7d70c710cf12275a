#pragma once

#include "core/sandbox/visma/answers.h"
#include "core/sandbox/visma/vismaworld.h"

namespace levy::sandbox::visma {

/// Who calls. A token of a customer contract has no company: every call answers 401.
struct Session {
    Company *company = nullptr;
    QString clientId;
    QStringList scopes;
};

/// Visma Connect: tokens by client credentials for one tenant. They are in the books, so that a
/// restarted service still knows them.
class Tokens {
public:
    explicit Tokens(VismaWorld &world);

    /// POST /connect/token
    [[nodiscard]] http::ServerResponse answer(const http::ServerRequest &request);
    /// Nothing: no token, an unknown one, an expired one, or that of a contract.
    [[nodiscard]] std::optional<Session> session(const QByteArray &authorization) const;
    /// All tokens end before their time; empty: of every tenant.
    void revoke(const QString &tenantId);
    /// Scopes that the app has not been granted from now on.
    void denyScopes(const QString &clientId, const Json &scopes);

private:
    [[nodiscard]] QString issue(
        const QString &clientId, const QString &tenant, const QStringList &scopes);
    [[nodiscard]] bool isGranted(const QString &clientId, const QString &scope) const;

    VismaWorld &m_world;
};

} // namespace levy::sandbox::visma
