#include "core/erp/visma/recording.h"

#include "core/http/redaction.h"

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

/// Ids, codes, amounts, dates and states. The marker of what Levy wrote is in the request.
QSet<QString> answerMembers()
{
    return {
        u"accountCD"_s,
        u"actionId"_s,
        u"actionResult"_s,
        u"active"_s,
        u"amount"_s,
        u"amountInCurrency"_s,
        u"balanceInCurrency"_s,
        u"batchNumber"_s,
        u"calculateOn"_s,
        u"closedInCustomerLedger"_s,
        u"closedInGeneralLedger"_s,
        u"creditAmountInCurrency"_s,
        u"currencyId"_s,
        u"debitAmountInCurrency"_s,
        u"detailTotal"_s,
        u"detailTotalInCurrency"_s,
        u"discountTotalInCurrency"_s,
        u"documentDate"_s,
        u"documentDueDate"_s,
        u"documentType"_s,
        u"endDate"_s,
        u"exchangeRate"_s,
        u"financialPeriod"_s,
        u"hasResponseContent"_s,
        u"hold"_s,
        u"id"_s,
        u"inventoryNumber"_s,
        u"lastModifiedDateTime"_s,
        u"ledger"_s,
        u"lineNumber"_s,
        u"lineType"_s,
        u"locationId"_s,
        u"maxPageSize"_s,
        u"message"_s,
        u"number"_s,
        u"period"_s,
        u"quantity"_s,
        u"recordId"_s,
        u"referenceNumber"_s,
        u"roundingDiff"_s,
        u"segmentId"_s,
        u"segmentValue"_s,
        u"startDate"_s,
        u"status"_s,
        u"statusCode"_s,
        u"subaccountNumber"_s,
        u"taxId"_s,
        u"taxableAmount"_s,
        u"timeStamp"_s,
        u"totalCount"_s,
        u"transactionDate"_s,
        u"type"_s,
        u"unitPriceInCurrency"_s,
        u"vatAmount"_s,
        u"vatCategoryId"_s,
        u"vatId"_s,
        u"vatRate"_s,
        u"vatTotal"_s,
        u"vatTotalInCurrency"_s,
        u"year"_s,
    };
}

const QSet<QString> &allowedInAnswers()
{
    static const QSet<QString> members = answerMembers();
    return members;
}

/// Levy writes no name and no address, so what it wraps may be kept.
const QSet<QString> &allowedInRequests()
{
    static const QSet<QString> members
        = answerMembers() | QSet<QString>{u"value"_s, u"operation"_s};
    return members;
}

const QSet<QString> &allowedItems()
{
    static const QSet<QString> items{
        u"lastModifiedDateTime"_s,
        u"lastModifiedDateTimeCondition"_s,
        u"expandTaxDetails"_s,
        u"expandInvoiceAddress"_s,
        u"expandApplications"_s,
        u"pageNumber"_s,
        u"pageSize"_s,
        u"periodId"_s,
        u"module"_s};
    return items;
}

QString correlationId(const http::Response &response)
{
    for (const char *name : {"Ipp-Request-Id", "Request-Context", "X-Request-Id"}) {
        const QByteArray value = response.header(name).trimmed();
        if (!value.isEmpty())
            return QString::fromLatin1(value.left(200));
    }
    return {};
}

} // namespace

http::Exchange tokenExchangeOf(
    const char *operation,
    const http::Request &request,
    const Result<http::Response> &response,
    const QDateTime &startedAt)
{
    http::Exchange exchange;
    exchange.service = u"visma"_s;
    exchange.operation = QString::fromLatin1(operation);
    exchange.method = QString::fromLatin1(http::toText(request.method));
    exchange.url = http::redactedUrl(request.url, allowedItems());
    exchange.startedAt = startedAt;
    if (response) {
        exchange.status = response->status;
        exchange.elapsedMs = response->elapsedMs;
        exchange.correlationId = correlationId(*response);
    } else {
        exchange.failure = kindName(response.error().kind);
    }
    return exchange;
}

http::Exchange exchangeOf(
    const char *operation,
    const http::Request &request,
    const Result<http::Response> &response,
    const QDateTime &startedAt)
{
    http::Exchange exchange = tokenExchangeOf(operation, request, response, startedAt);
    exchange.requestBody = http::redactedBody(request.body, allowedInRequests());
    if (response)
        exchange.responseBody = http::redactedBody(response->body, allowedInAnswers());
    return exchange;
}

QByteArray failPointName(const char *operation, const char *moment)
{
    return "visma." + QByteArray(operation).replace(' ', '-') + '.' + moment;
}

} // namespace levy::visma
