#include "core/erp/visma/backgroundjobs.h"

#include "core/base/failpoint.h"
#include "core/erp/visma/answer.h"
#include "core/erp/visma/values.h"

#include <array>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array waits{1, 2, 4, 8, 15, 30}; ///< times the first one (contract 9)
constexpr qint64 runningRetryMs = 30'000;

QString statePath(const QString &job)
{
    return u"v1/background/"_s + pathSegment(job);
}

Error unclear(Error error, const char *operation)
{
    error.service = u"visma"_s;
    error.operation = QString::fromLatin1(operation);
    error.outcomeUnknown = true;
    return error;
}

/// Whether looking again in a moment may help.
bool mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Unavailable:
    case ErrorKind::Malformed: // a gateway's page in place of the answer
    case ErrorKind::NotFound: // not to be seen yet
        return true;
    default:
        return false;
    }
}

} // namespace

BackgroundJobs::BackgroundJobs(Client &client, JobStore &store)
    : m_client(client)
    , m_store(store)
{
}

Result<BackgroundJobs::State> BackgroundJobs::read(const QString &job, http::Call &call)
{
    const Result<Json> json
        = m_client.one("read background operation", statePath(job), call, Purpose::Finish);
    if (!json)
        return fail(json.error());
    const QString status = textOf(*json, u"status");
    State state;
    state.hasEnded = status == "Finished"_L1 || status == "Failed"_L1;
    state.statusCode = int((*json)[u"statusCode"].toInt().value_or(0));
    state.hasContent = flagOf(*json, u"hasResponseContent");
    state.message = textOf(*json, u"errorMessage");
    return state;
}

Result<void> BackgroundJobs::checkNoneRuns(const QString &sourceId, http::Call &call)
{
    const Result<QString> job = m_store.get(sourceId);
    if (!job)
        return fail(job.error());
    if (job->isEmpty())
        return {};
    const Result<State> state = read(*job, call);
    const bool isForgotten = !state && state.error().kind == ErrorKind::NotFound;
    const bool isGone = !state && state.error().httpStatus == 410;
    if (!state && !isForgotten && !isGone)
        return fail(state.error());
    if (state && !state->hasEnded) {
        Error error = makeError(
            ErrorKind::Unavailable,
            u"visma.job-running"_s,
            u"Visma.net is still working on an earlier change of this document"_s);
        error.service = u"visma"_s;
        error.operation = u"read background operation"_s;
        error.retryAfterMs = runningRetryMs;
        return fail(std::move(error));
    }
    forget(sourceId);
    return {};
}

Result<void> BackgroundJobs::await(
    const char *operation, const QString &sourceId, const QString &job, http::Call &call)
{
    if (const Result<void> stored = m_store.put(sourceId, job); !stored)
        return fail(unclear(stored.error(), operation));
    LEVY_FAILPOINT("visma.job.stored");
    const Error timeOut = makeError(
        ErrorKind::Timeout,
        u"visma.job-time-out"_s,
        u"Visma.net has not finished the change yet"_s);
    std::chrono::milliseconds waited{0};
    for (size_t i = 0; waited < m_client.settings().pollLimit; ++i) {
        const std::chrono::milliseconds wait = std::min(
            m_client.settings().firstPoll * waits.at(std::min(i, waits.size() - 1)),
            m_client.settings().pollLimit - waited);
        Clock &clock = m_client.clock();
        if (!clock.sleepUntil(clock.now().addMSecs(wait.count()), call.stop))
            return fail(unclear(makeError(ErrorKind::Cancelled, u"visma.job"_s), operation));
        waited += wait;
        const Result<State> state = read(job, call);
        if (state && state->hasEnded) {
            const Result<void> outcome = settled(operation, job, *state, call);
            forget(sourceId);
            return outcome;
        }
        if (!state && !mayPass(state.error().kind))
            return fail(unclear(state.error(), operation));
    }
    return fail(unclear(timeOut, operation));
}

Result<void> BackgroundJobs::settled(
    const char *operation, const QString &job, const State &state, http::Call &call)
{
    if (state.statusCode >= 200 && state.statusCode < 300)
        return {};
    http::Response response;
    response.status = state.statusCode;
    if (state.hasContent) {
        const Result<QByteArray> content = m_client.body(
            "read background content", statePath(job) + u"/content"_s, call, Purpose::Finish);
        response.body = content.value_or(QByteArray()); // without it the code alone must do
    }
    Error error = errorOf(response, true, m_client.clock().now());
    if (state.statusCode == 0) { // it failed, and nobody says how far it came
        error.kind = ErrorKind::Unavailable;
        error.code = u"visma.job-failed"_s;
        error.httpStatus = 0;
    }
    if (error.message.isEmpty())
        error.message = state.message;
    error.operation = QString::fromLatin1(operation);
    return fail(std::move(error));
}

void BackgroundJobs::forget(const QString &sourceId)
{
    // One that stays stored is asked for once more and forgotten then.
    static_cast<void>(m_store.remove(sourceId));
}

} // namespace levy::visma
