#include "core/avatax/transactionrequest.h"

#include "core/avatax/requestcheck.h"
#include "core/avatax/textcheck.h"

#include <QSet>

#include <optional>

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

/// Writes one JSON object and remembers the first field that Avalara would refuse.
class Writer {
public:
    explicit Writer(const QString &prefix = {})
        : m_prefix(prefix)
    {
    }

    void needed(const QString &key, const QString &text, qsizetype limit)
    {
        keep(checkNeededKey(m_prefix + key, text, limit));
        json.set(key, text);
    }
    void optional(const QString &key, const QString &text, qsizetype limit)
    {
        keep(checkKey(m_prefix + key, text, limit));
        json.setIfAny(key, text);
    }
    void prose(const QString &key, const QString &text, qsizetype limit)
    {
        json.setIfAny(key, shortened(text, limit));
    }
    void place(const QString &key, const QString &text, qsizetype limit)
    {
        const QString clean = printable(text);
        keep(checkLength(m_prefix + key, clean, limit));
        json.setIfAny(key, clean);
    }
    void keep(const Result<> &check)
    {
        if (!check && !error)
            error = check.error();
    }

    Json json = Json::object();
    std::optional<Error> error;

private:
    QString m_prefix;
};

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

Result<Json> addressJson(const QString &name, const Address &address)
{
    if (address.isEmpty() || address.country.trimmed().isEmpty()) {
        return refuse(
            u"avatax.address"_s, name, u"the %1 address or its country is missing"_s.arg(name));
    }
    Writer out(name + u'.');
    out.place(u"line1"_s, address.line1, 100);
    out.place(u"line2"_s, address.line2, 100);
    out.place(u"line3"_s, address.line3, 100);
    out.place(u"city"_s, address.city, 50);
    out.place(u"region"_s, address.region, 50);
    out.place(u"country"_s, address.country, 50);
    out.place(u"postalCode"_s, address.postalCode, 11);
    if (out.error)
        return fail(*out.error);
    return out.json;
}

Result<Json> lineJson(const DocumentLine &line, const Currency &currency)
{
    const QString prefix = u"lines[%1]."_s.arg(line.number);
    Writer out(prefix);
    out.needed(u"number"_s, line.id, 50);
    out.optional(u"itemCode"_s, line.itemCode, 50);
    out.prose(u"description"_s, line.description, 2096);
    out.optional(u"taxCode"_s, line.taxCode, 25);
    const bool isCounted = !line.quantity.isZero();
    out.json.set(u"quantity"_s, (isCounted ? line.quantity.absolute() : Decimal(1)).toJson());
    out.keep(checkAmount(prefix + u"amount"_s, line.amount, currency));
    out.json.set(u"amount"_s, line.amount.toJson());
    if (line.taxIncluded)
        out.json.set(u"taxIncluded"_s, true);
    out.optional(u"revenueAccount"_s, line.revenueAccount, 50);
    out.optional(u"ref1"_s, line.costCenter, 250);
    out.optional(u"ref2"_s, line.costUnit, 250);
    if (out.error)
        return fail(*out.error);
    return out.json;
}

Result<Json> linesJson(const SalesDocument &document, const Currency &currency)
{
    Json::Array lines;
    lines.reserve(document.lines.size());
    QSet<QString> numbers;
    for (const DocumentLine &line : document.lines) {
        if (numbers.contains(line.id)) {
            return refuse(
                u"avatax.line-number"_s,
                u"lines[%1].number"_s.arg(line.number),
                u"two lines have the id \"%1\""_s.arg(line.id.left(60)));
        }
        numbers.insert(line.id);
        Result<Json> json = lineJson(line, currency);
        if (!json)
            return json;
        lines.push_back(std::move(*json));
    }
    return Json::array(std::move(lines));
}

/// "Exact Online 2026-0017", on a credit note "Exact Online 2026-0018, credits NL01-SI-2026-0017".
QString referenceCode(const TransactionRequest &request)
{
    const SalesDocument &document = request.document;
    const QString number = document.number.isEmpty() ? document.sourceId : document.number;
    QString reference = (request.sourceSystem + u' ' + number).trimmed();
    const QString original
        = request.originalCode.isEmpty() ? document.originalNumber : request.originalCode;
    if (!original.isEmpty())
        reference += (document.isCreditNote() ? ", credits "_L1 : ", reverses "_L1) + original;
    return printable(reference);
}

/// Avalara converts for its returns; the ledger's own rate keeps both books alike.
void writeExchangeRate(Writer &out, const TransactionRequest &request)
{
    const SalesDocument &document = request.document;
    if (!document.exchangeRate || request.companyCurrency.isEmpty()
        || request.companyCurrency == document.currency)
        return;
    out.json.set(u"exchangeRate"_s, document.exchangeRate->toJson());
    out.json.set(u"exchangeRateEffectiveDate"_s, isoDate(document.date));
    out.json.set(u"exchangeRateCurrencyCode"_s, request.companyCurrency);
}

void writeTaxDate(Writer &out, const SalesDocument &document)
{
    const QDate taxDate = expectedTaxDate(document);
    if (taxDate == document.date)
        return;
    QString reason = document.originalNumber.isEmpty()
        ? u"Credit note for an earlier invoice"_s
        : u"Credit note for invoice "_s + printable(document.originalNumber);
    if (!document.isCreditNote())
        reason = u"Reversal of credit note "_s + printable(document.originalNumber);
    out.json.set(
        u"taxOverride"_s,
        Json::object(
            {{u"type"_s, Json(u"TaxDate"_s)},
             {u"taxDate"_s, Json(isoDate(taxDate))},
             {u"reason"_s, Json(reason)}}));
}

void writeHead(Writer &out, const TransactionRequest &request)
{
    const SalesDocument &document = request.document;
    out.json.set(u"type"_s, request.type());
    out.json.set(u"code"_s, request.code);
    out.needed(u"companyCode"_s, request.companyCode, 50);
    out.json.set(u"date"_s, isoDate(document.date));
    out.needed(u"customerCode"_s, document.customer.code, 50);
    out.json.set(u"currencyCode"_s, document.currency);
    out.json.set(u"commit"_s, request.commit);
    writeExchangeRate(out, request);
    out.optional(u"entityUseCode"_s, document.customer.entityUseCode, 25);
    out.optional(u"businessIdentificationNo"_s, document.customer.vatNumber, 25);
    out.optional(u"purchaseOrderNo"_s, document.purchaseOrder, 50);
    out.optional(u"referenceCode"_s, referenceCode(request), 1024);
    out.optional(u"reportingLocationCode"_s, request.reportingLocationCode, 50);
    out.prose(u"description"_s, document.description, 2048);
    writeTaxDate(out, document);
}

} // namespace

QDate expectedTaxDate(const SalesDocument &document)
{
    const bool isDated = !document.hasNoOriginal && document.originalDate.isValid();
    return isDated ? document.originalDate : document.date;
}

Result<Json> toJson(const TransactionRequest &request)
{
    const SalesDocument &document = request.document;
    if (const Result<> check = checkDocument(request); !check)
        return fail(check.error());
    const Result<Currency> currency = Currency::fromCode(document.currency);
    if (!currency) {
        return refuse(
            u"avatax.currency"_s,
            u"currencyCode"_s,
            u"\"%1\" is no ISO 4217 currency"_s.arg(document.currency.left(10)));
    }
    Writer out;
    writeHead(out, request);
    if (out.error)
        return fail(*out.error);
    Json addresses = Json::object();
    for (const auto &[name, address] :
         {std::pair(u"shipFrom"_s, &document.shipFrom), std::pair(u"shipTo"_s, &document.shipTo)}) {
        Result<Json> json = addressJson(name, *address);
        if (!json)
            return json;
        addresses.set(name, std::move(*json));
    }
    out.json.set(u"addresses"_s, std::move(addresses));
    Result<Json> lines = linesJson(document, *currency);
    if (!lines)
        return lines;
    out.json.set(u"lines"_s, std::move(*lines));
    return out.json;
}

} // namespace levy::avatax
