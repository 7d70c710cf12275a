#include "core/erp/visma/answer.h"

#include "core/erp/connector.h"
#include "core/erp/visma/ratestate.h"

#include <QRegularExpression>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

QString firstText(const Json &json, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        const QString text = json[key].toString().trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void set(Error &error, ErrorKind kind, const QString &code)
{
    error.kind = kind;
    error.code = code;
}

/// The old gateway says with 400 that the company may not be reached at all.
void setBadRequest(Error &error, const QString &fault)
{
    const bool isSetUp = fault == "12002"_L1 || fault == "12027"_L1;
    set(error,
        isSetUp ? ErrorKind::Forbidden : ErrorKind::Rejected,
        fault.isEmpty() ? u"visma.bad-request"_s : u"visma.fault-"_s + fault);
}

} // namespace

ErrorWords errorWords(const QByteArray &body)
{
    static const QRegularExpression idForm(u"^VismaId:\\s*([0-9a-fA-F-]{36})\\.?\\s*"_s);
    static const QRegularExpression faultForm(u"^\\d{1,8}$"_s);
    ErrorWords words;
    const Result<Json> json = Json::parse(body);
    if (!json || !json->isObject())
        return words;
    words.sentence = firstText(*json, {u"message", u"Message", u"ExceptionMessage"});
    const QRegularExpressionMatch id = idForm.match(words.sentence);
    if (id.hasMatch()) {
        words.vismaId = id.captured(1);
        words.sentence.remove(0, id.capturedLength());
    }
    const QString fault = firstText(*json, {u"ExceptionFaultCode"});
    if (faultForm.match(fault).hasMatch())
        words.fault = fault;
    return words;
}

Error errorOf(const http::Response &response, bool isWrite, const QDateTime &now)
{
    const ErrorWords words = errorWords(response.body);
    Error error;
    error.service = u"visma"_s;
    error.httpStatus = response.status;
    error.message = words.sentence;
    if (!words.vismaId.isEmpty())
        error.detail = u"VismaId: "_s + words.vismaId;
    switch (response.status) {
    case 401:
        set(error, ErrorKind::AuthExpired, u"visma.unauthorized"_s);
        break;
    case 403:
        set(error, ErrorKind::Forbidden, u"visma.forbidden"_s);
        break;
    case 404:
        set(error, ErrorKind::NotFound, u"visma.not-found"_s);
        break;
    case 408:
        set(error, ErrorKind::Timeout, u"visma.timeout"_s);
        error.outcomeUnknown = isWrite;
        break;
    case 409:
        set(error, ErrorKind::Conflict, u"visma.conflict"_s);
        break;
    case 412:
        set(error, ErrorKind::Conflict, documentChangedCode);
        break;
    case 429:
        set(error, ErrorKind::RateLimited, u"visma.rate-limit"_s);
        error.retryAfterMs = waitAfter429(response, now);
        break;
    default:
        if (response.status >= 500) {
            set(error, ErrorKind::Unavailable, u"visma.unavailable"_s);
            error.outcomeUnknown = isWrite;
        } else if (response.status >= 400) {
            setBadRequest(error, words.fault);
        } else { // redirects and the like: nothing of this API answers so
            set(error, ErrorKind::Malformed, u"visma.status"_s);
            error.outcomeUnknown = isWrite;
        }
    }
    return error;
}

Error named(Error error, const char *operation)
{
    error.service = u"visma"_s;
    if (error.operation.isEmpty())
        error.operation = QString::fromLatin1(operation);
    return error;
}

} // namespace levy::visma
