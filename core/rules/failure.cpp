#include "core/rules/failure.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

Json errorFacts(const Error &error)
{
    Json facts = Json::object({{u"errorKind"_s, kindName(error.kind)}});
    facts.setIfAny(u"service"_s, error.service);
    facts.setIfAny(u"operation"_s, error.operation);
    facts.setIfAny(u"code"_s, error.code);
    facts.setIfAny(u"message"_s, error.message);
    facts.setIfAny(u"detail"_s, error.detail);
    if (error.httpStatus != 0)
        facts.set(u"httpStatus"_s, error.httpStatus);
    return facts;
}

bool isTransient(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::RateLimited:
    case ErrorKind::Unavailable:
    case ErrorKind::Malformed: // a garbled answer; a second look tells
    case ErrorKind::TooLarge:
    case ErrorKind::Busy:
        return true;
    default:
        return false;
    }
}

bool isSignInTrouble(const Error &error)
{
    return error.kind == ErrorKind::AuthExpired || error.kind == ErrorKind::Forbidden
        || error.kind == ErrorKind::SecretLocked || error.kind == ErrorKind::SecretMissing;
}

bool isHeldBack(const Error &error)
{
    return error.kind == ErrorKind::RateLimited && !error.outcomeUnknown
        && error.code.startsWith(u"budget."_s);
}

Change park(Document document, const Error &error)
{
    document.state = DocumentState::Failed;
    document.notBefore = {};
    document.lastError = error;
    Note parked{
        u"document.failed"_s,
        u"Levy tried %1 times and parked the document; it can be processed again at any time."_s
            .arg(document.attempts),
        errorFacts(error),
        false,
        u"failed"_s};
    return {std::move(document), {std::move(parked)}};
}

Change afterFailure(
    Document document,
    const Error &error,
    FlagReason reason,
    const Policy &policy,
    const Moment &moment)
{
    if (error.kind == ErrorKind::Cancelled || isSignInTrouble(error) || isHeldBack(error))
        return {std::move(document), {}};
    if (!isTransient(error)) {
        const FlagReason raised = error.kind == ErrorKind::Conflict ? FlagReason::Conflict : reason;
        return afterFlag(std::move(document), {raised, errorFacts(error)}, moment);
    }
    document.lastError = error;
    ++document.attempts;
    if (document.attempts >= policy.maxAttempts)
        return park(std::move(document), error);
    const qint64 wait = error.retryAfterMs >= 0 ? error.retryAfterMs : moment.retryDelayMs;
    document.notBefore = moment.now.addMSecs(wait);
    Note retried{
        u"step.retried"_s,
        u"The step did not go through (attempt %1 of %2) and is tried again."_s
            .arg(document.attempts)
            .arg(policy.maxAttempts),
        errorFacts(error),
        false,
        u"failed"_s};
    return {std::move(document), {std::move(retried)}};
}

} // namespace levy
