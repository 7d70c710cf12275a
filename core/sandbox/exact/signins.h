#pragma once

#include "core/sandbox/exact/answers.h"
#include "core/sandbox/exact/exactworld.h"

namespace levy::sandbox::exact {

/// Who calls, and which companies the person ticked.
struct Session {
    Region *region = nullptr;
    QSet<int> divisions;
};

/// OAuth of Exact Online: consent, codes, tokens that rotate, and their times. All of it is in the
/// books, so a sign-in outlives the sandbox.
class SignIns {
public:
    SignIns(ExactWorld &world, const SandboxSettings &settings);

    /// GET: the consent page. POST: the person's decision, a redirect to the program.
    [[nodiscard]] http::ServerResponse authorize(const http::ServerRequest &request);
    [[nodiscard]] http::ServerResponse token(const http::ServerRequest &request);
    /// Nothing: no, an unknown or an expired token.
    [[nodiscard]] std::optional<Session> session(const QByteArray &authorization);

    /// The app that a known token belongs to, also an expired one; else empty.
    [[nodiscard]] QString clientOf(const QByteArray &authorization) const;

    /// A token pair without a browser. `ageSeconds`: as if it had been issued so long ago.
    [[nodiscard]] Json mint(const Region &region, const Json &divisions, qint64 ageSeconds);

    [[nodiscard]] static bool isRedirectAllowed(const Region &region, const QString &redirectUri);

private:
    [[nodiscard]] http::ServerResponse decide(const http::ServerRequest &request);
    [[nodiscard]] http::ServerResponse exchange(const QMap<QString, QString> &form);
    [[nodiscard]] http::ServerResponse refresh(const QMap<QString, QString> &form);
    [[nodiscard]] const Json *accessRecord(const QByteArray &authorization) const;
    [[nodiscard]] bool countTokenCall(const QString &clientId);
    [[nodiscard]] QString invent(const QString &prefix, int length);
    void endChains(const QString &clientId);
    [[nodiscard]] Json issue(const QString &clientId, const Json &divisions, const QDateTime &at);

    ExactWorld &m_world;
    const SandboxSettings &m_settings;
};

} // namespace levy::sandbox::exact
