#pragma once

#include "core/sandbox/settings.h"
#include "core/sandbox/visma/tokens.h"

namespace levy::sandbox::visma {

/// The background API: calls that are accepted now and carried out later, and the actions that the
/// service puts off by itself. A job is due a while after it was received; it is carried out, in
/// the order of these instants, when the service is next touched, as if it were that instant. Jobs
/// are in the books.
class Jobs {
public:
    /// Carries a call out for a client of a company, as a background call.
    using CarryOut = std::function<http::ServerResponse(
        Company &company, const QString &clientId, const http::ServerRequest &request)>;

    Jobs(VismaWorld &world, const SandboxSettings &settings, CarryOut carryOut);

    /// 202 with the job's id, or the refusal of a header nobody knows.
    [[nodiscard]] http::ServerResponse accept(
        const Session &session, const http::ServerRequest &request);
    /// An action that goes on after its answer; nobody can ask for its state. Returns the action's
    /// id.
    QString putOff(
        const Company &company, const QString &clientId, const http::ServerRequest &request);

    void runDue();

    [[nodiscard]] http::ServerResponse state(
        const Session &session, const QString &id, const QByteArray &base) const;
    [[nodiscard]] http::ServerResponse content(const Session &session, const QString &id) const;

    /// The path and query of the call behind a job; empty: no such job.
    [[nodiscard]] QByteArray targetOf(const QString &id) const;
    /// All jobs of a company as they are in the books.
    [[nodiscard]] Json jobsOf(const Company &company) const;

    /// The company's next job ends as Failed, carried out all the same or not.
    void failNext(const Company &company, bool isApplied);

private:
    QString queue(const Json &order);
    void run(const QString &id);
    /// The record, or the refusal: unknown, of somebody else, forgotten (`gone`).
    [[nodiscard]] Checked<Json> found(const Session &session, const QString &id, int gone) const;

    VismaWorld &m_world;
    const SandboxSettings &m_settings;
    CarryOut m_carryOut;
};

} // namespace levy::sandbox::visma
