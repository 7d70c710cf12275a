#include "core/avatax/errorparser.h"

#include "core/avatax/errorcatalogue.h"
#include "core/avatax/textcheck.h"
#include "core/base/json.h"
#include "core/http/retryafter.h"

#include <QStringList>

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxText = 2000;

/// One entry of error.details, read without trust.
struct Detail {
    QString code; ///< the most specific of this detail
    bool isSpecific = false; ///< it comes from faultSubCode
    QString message;
    QString description;
    QString refersTo;

    [[nodiscard]] bool saysNothing() const
    {
        return code.isEmpty() || (message.isEmpty() && description.isEmpty() && !isSpecific);
    }
};

/// What Avalara says only in words (contract 7.3): the last resort.
QString codeOfWords(const QString &words)
{
    if (words.contains("Expected Saved|Posted"_L1))
        return u"DocStatusError"_s;
    if (words.contains("NoNexus not supported"_L1, Qt::CaseInsensitive))
        return u"NoNexus"_s;
    return {};
}

/// Gateway codes 4003 to 4015 have numbers of which only one is known by name.
QString codeOfNumber(qint64 number)
{
    if (const CatalogueEntry *entry = findByNumber(number))
        return QString::fromLatin1(entry->code);
    return number >= 4003 && number <= 4015 ? u"ServiceTimeout"_s : QString();
}

Detail detailOf(const Json &json)
{
    Detail detail;
    detail.message = shortened(json[u"message"].toString(), maxText);
    detail.description = shortened(json[u"description"].toString(), maxText);
    detail.refersTo = shortened(json[u"refersTo"].toString(), maxText);
    const QString subCode = json[u"faultSubCode"].toString().trimmed();
    if (!subCode.isEmpty() && subCode != "None"_L1) {
        detail.code = subCode;
        detail.isSpecific = true;
        return detail;
    }
    detail.code = json[u"code"].toString().trimmed();
    const QString numbered = codeOfNumber(json[u"number"].toInt().value_or(0));
    if (!numbered.isEmpty() && (detail.code.isEmpty() || !findByCode(detail.code)))
        detail.code = numbered;
    if (detail.code.isEmpty() || detail.code == "GetTaxError"_L1) {
        const QString told = codeOfWords(detail.message + u' ' + detail.description);
        detail.isSpecific = !told.isEmpty();
        detail.code = told.isEmpty() ? detail.code : told;
    }
    return detail;
}

/// A faultSubCode wherever it stands, else the first detail that says anything.
const Detail *mostSpecific(const std::vector<Detail> &details)
{
    const Detail *best = nullptr;
    for (const Detail &detail : details) {
        if (detail.isSpecific)
            return &detail;
        if (!best && !detail.saysNothing())
            best = &detail;
    }
    return best;
}

QString withDescription(const QString &message, const QString &description)
{
    if (description.isEmpty() || description == message)
        return message;
    return message.isEmpty() ? description : message + u' ' + description;
}

ErrorKind kindOfStatus(int status, bool isAvalaras)
{
    switch (status) {
    case 401:
        return ErrorKind::AuthExpired;
    case 403:
        return ErrorKind::Forbidden;
    case 408:
        return ErrorKind::Unavailable;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Unavailable;
    // a proxy's 404 says nothing about the document, a redirect nothing at all
    return isAvalaras ? ErrorKind::Rejected : ErrorKind::Malformed;
}

void readEnvelope(Error &error, const Json &envelope)
{
    error.code = envelope[u"code"].toString().trimmed();
    error.message = shortened(envelope[u"message"].toString(), maxText);
    std::vector<Detail> details;
    for (const Json &json : envelope[u"details"].items())
        details.push_back(detailOf(json));
    QStringList references;
    for (const Detail &detail : details) {
        if (!detail.refersTo.isEmpty() && !references.contains(detail.refersTo))
            references += detail.refersTo;
    }
    error.detail = references.join(u"; "_s);
    if (const Detail *best = mostSpecific(details)) {
        error.code = best->code;
        error.message = withDescription(
            best->message.isEmpty() ? error.message : best->message, best->description);
    } else if (const QString told = codeOfWords(error.message); !told.isEmpty()) {
        error.code = told;
    }
}

} // namespace

Error parseError(const http::Response &response, bool recording, const QDateTime &now)
{
    Error error;
    error.service = u"avatax"_s;
    error.httpStatus = response.status;
    const Result<Json> body = Json::parse(response.body);
    const bool isAvalaras = body && (*body)[u"error"].isObject();
    if (isAvalaras)
        readEnvelope(error, (*body)[u"error"]);
    if (error.code.isEmpty())
        error.code = u"avatax.http-%1"_s.arg(response.status);
    if (error.message.isEmpty())
        error.message = u"HTTP %1 without an explanation"_s.arg(response.status);

    const CatalogueEntry *entry = findByCode(error.code);
    error.kind = entry && entry->kind != ErrorKind::Rejected
        ? entry->kind
        : kindOfStatus(response.status, isAvalaras);
    const auto wait = http::retryAfterMs(response.header("Retry-After"), now);
    error.retryAfterMs = wait.value_or(-1);
    // what Avalara refused it did not do; what broke inside it may be done
    error.outcomeUnknown = recording && error.kind == ErrorKind::Unavailable;
    return error;
}

} // namespace levy::avatax
