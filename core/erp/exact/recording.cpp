#include "core/erp/exact/recording.h"

#include "core/http/redaction.h"

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &allowedMembers()
{
    // ids, codes, amounts, dates and states; Description carries the marker of an entry
    static const QSet<QString> members{
        u"Account"_s,
        u"AccountCode"_s,
        u"AllowVAT"_s,
        u"AllowVariableCurrency"_s,
        u"AmountDC"_s,
        u"AmountDiscountExclVat"_s,
        u"AmountFC"_s,
        u"AmountFCExclVAT"_s,
        u"AmountFCExclVat"_s,
        u"AmountVATFC"_s,
        u"BlockingStatus"_s,
        u"CallbackURL"_s,
        u"Code"_s,
        u"CostCenter"_s,
        u"CostUnit"_s,
        u"Country"_s,
        u"Created"_s,
        u"Currency"_s,
        u"Date"_s,
        u"DeletedDate"_s,
        u"DeliverTo"_s,
        u"DeliverToAddress"_s,
        u"Description"_s,
        u"Division"_s,
        u"DivisionHRLinkUnlinkDate"_s,
        u"DivisionMoveDate"_s,
        u"DueDate"_s,
        u"EndDate"_s,
        u"EntityKey"_s,
        u"EntityType"_s,
        u"EntryDate"_s,
        u"EntryID"_s,
        u"EntryNumber"_s,
        u"ExchangeRate"_s,
        u"FinPeriod"_s,
        u"FinYear"_s,
        u"FinancialPeriod"_s,
        u"FinancialYear"_s,
        u"GLAccount"_s,
        u"GLAccountCode"_s,
        u"GLToPay"_s,
        u"ID"_s,
        u"InvoiceDate"_s,
        u"InvoiceID"_s,
        u"InvoiceNumber"_s,
        u"InvoiceTo"_s,
        u"IsBlocked"_s,
        u"IsShippingCost"_s,
        u"Item"_s,
        u"ItemCode"_s,
        u"ItemGroup"_s,
        u"ItemGroupCode"_s,
        u"Journal"_s,
        u"JournalCode"_s,
        u"LineNumber"_s,
        u"Main"_s,
        u"Modified"_s,
        u"NetPrice"_s,
        u"OrderChargeCode"_s,
        u"OrderedBy"_s,
        u"Percentage"_s,
        u"Period"_s,
        u"Quantity"_s,
        u"StartDate"_s,
        u"Status"_s,
        u"TimeStampAsBigInt"_s,
        u"Timestamp"_s,
        u"Topic"_s,
        u"Type"_s,
        u"UnitCode"_s,
        u"UseCostcenter"_s,
        u"UseCostunit"_s,
        u"VATAmountFC"_s,
        u"VATCode"_s,
        u"VATPercentage"_s,
        u"Warehouse"_s,
        u"Year"_s,
        u"__next"_s,
        u"code"_s,
        u"type"_s,
        u"uri"_s,
        u"value"_s,
    };
    return members;
}

const QSet<QString> &allowedItems()
{
    static const QSet<QString> items{
        u"$filter"_s,
        u"$select"_s,
        u"$expand"_s,
        u"$orderby"_s,
        u"$top"_s,
        u"$skiptoken"_s,
        u"modified"_s,
        u"endPoint"_s};
    return items;
}

} // namespace

http::Exchange tokenExchangeOf(
    const char *operation,
    const http::Request &request,
    const Result<http::Response> &response,
    const QDateTime &startedAt)
{
    http::Exchange exchange;
    exchange.service = u"exact"_s;
    exchange.operation = QString::fromLatin1(operation);
    exchange.method = QString::fromLatin1(http::toText(request.method));
    exchange.url = http::redactedUrl(request.url, allowedItems());
    exchange.startedAt = startedAt;
    if (response) {
        exchange.status = response->status;
        exchange.elapsedMs = response->elapsedMs;
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
    exchange.requestBody = http::redactedBody(request.body, allowedMembers());
    if (response)
        exchange.responseBody = http::redactedBody(response->body, allowedMembers());
    return exchange;
}

QByteArray failPointName(const char *operation, const char *moment)
{
    return "exact." + QByteArray(operation).replace(' ', '-') + '.' + moment;
}

} // namespace levy::exact
