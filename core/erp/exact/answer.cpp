#include "core/erp/exact/answer.h"

#include "core/erp/exact/odata.h"
#include "core/erp/exact/rates.h"
#include "core/http/retryafter.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 86'400'000;

/// Until the reset that the answer names, and a second more.
qint64 waitFor(const RateLimit &limit, const QDateTime &now, qint64 otherwise, qint64 atMost)
{
    if (!limit.resetsAt.isValid())
        return otherwise;
    return std::clamp<qint64>(now.msecsTo(limit.resetsAt) + 1000, 1000, atMost);
}

void setRateLimit(Error &error, const http::Response &response, const QDateTime &now)
{
    const Rates rates = ratesOf(response);
    const bool isDaily = rates.day != RateLimit{} && rates.day.remaining <= 0
        && (rates.minute == RateLimit{} || rates.minute.remaining > 0);
    error.kind = ErrorKind::RateLimited;
    error.code = isDaily ? u"exact.day-limit"_s : u"exact.minute-limit"_s;
    error.retryAfterMs = isDaily ? waitFor(rates.day, now, 60 * minuteMs, dayMs + 1000)
                                 : waitFor(rates.minute, now, minuteMs, 2 * minuteMs);
    if (const auto named = http::retryAfterMs(response.header("Retry-After"), now))
        error.retryAfterMs = std::max(error.retryAfterMs, *named);
}

void setForbidden(Error &error, const http::Response &response)
{
    const QString reason
        = QString::fromUtf8(response.header("Reason")).section(u':', 0, 0).trimmed();
    error.kind = ErrorKind::Forbidden;
    error.code = reason.isEmpty() ? u"exact.forbidden"_s : reason;
    error.detail = reason.isEmpty() ? QString() : u"Reason: %1"_s.arg(reason);
}

void setServerTrouble(Error &error, const http::Response &response, bool isWrite)
{
    if (response.status == 500 && !error.message.isEmpty()) {
        error.kind = ErrorKind::Rejected; // business rules answer 500 with a sentence
        error.code = u"exact.validation"_s;
        return;
    }
    error.kind = ErrorKind::Unavailable;
    error.code = u"exact.unavailable"_s;
    error.outcomeUnknown = isWrite;
}

} // namespace

Error errorOf(const http::Response &response, bool isWrite, const QDateTime &now)
{
    Error error;
    error.service = u"exact"_s;
    error.httpStatus = response.status;
    error.message = errorSentence(response.body);
    switch (response.status) {
    case 401:
        error.kind = ErrorKind::AuthExpired;
        error.code = u"exact.unauthorized"_s;
        break;
    case 403:
        setForbidden(error, response);
        break;
    case 404:
        error.kind = ErrorKind::NotFound;
        error.code = u"exact.not-found"_s;
        break;
    case 408: // too broad: asking the same again would time out again
        error.kind = ErrorKind::Timeout;
        error.code = u"exact.too-broad"_s;
        error.outcomeUnknown = isWrite;
        break;
    case 429:
        setRateLimit(error, response, now);
        break;
    default:
        if (response.status >= 500) {
            setServerTrouble(error, response, isWrite);
        } else if (response.status >= 400) {
            error.kind = ErrorKind::Rejected;
            error.code = u"exact.bad-request"_s;
        } else {
            error.kind = ErrorKind::Malformed; // redirects: nothing of Exact's API answers so
            error.code = u"exact.status"_s;
            error.outcomeUnknown = isWrite;
        }
    }
    return error;
}

Error named(Error error, const char *operation)
{
    error.service = u"exact"_s;
    if (error.operation.isEmpty())
        error.operation = QString::fromLatin1(operation);
    return error;
}

} // namespace levy::exact
