#include "core/avatax/transactionrequest.h"

#include "core/avatax/textcheck.h"
#include "core/money/money.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLines = 15'000;

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

Result<> checkCode(const QString &code)
{
    static const QString awkward = u"/?+%# "_s;
    const bool isAwkward
        = std::any_of(code.begin(), code.end(), [](QChar c) { return awkward.contains(c); });
    if (isAwkward || code.contains("_-ava"_L1)) {
        return refuse(
            u"avatax.code-character"_s,
            u"code"_s,
            u"the document code \"%1\" holds a character that Avalara cannot look up"_s.arg(
                code.left(60)));
    }
    return checkNeededKey(u"code"_s, code, 50);
}

Result<> checkAmount(const QString &field, const Decimal &amount, const Currency &currency)
{
    if (Money::exact(amount, currency))
        return {};
    return refuse(
        u"avatax.precision"_s,
        field,
        u"%1 %2 is finer than the currency allows"_s.arg(amount.toString(), currency.code()));
}

/// The lines must make up the document, or part of it would be taxed twice or not at all. Prices
/// with tax make up the total with or without the tax that the ledger itself has on them.
Result<> checkSum(const SalesDocument &document)
{
    const auto withTax
        = std::count_if(document.lines.begin(), document.lines.end(), [](const DocumentLine &line) {
              return line.taxIncluded;
          });
    if (withTax != 0 && withTax != qsizetype(document.lines.size())) {
        return refuse(
            u"avatax.mixed-tax-included"_s,
            u"taxIncluded"_s,
            u"some prices include tax and others do not"_s);
    }
    const Result<Decimal> sum = sumOf(document.lines, &DocumentLine::amount);
    if (!sum)
        return fail(sum.error());
    if (*sum == document.netTotal)
        return {};
    const Result<Decimal> gross = document.netTotal.plus(document.sourceTax);
    if (withTax != 0 && gross && *sum == *gross)
        return {};
    return refuse(
        u"avatax.line-sum"_s,
        u"lines"_s,
        u"the lines add up to %1, the document says %2"_s.arg(
            sum->toString(), document.netTotal.toString()));
}

Result<> checkDocument(const TransactionRequest &request)
{
    const SalesDocument &document = request.document;
    if (request.commit && request.recording == Recording::Estimate) {
        return refuse(
            u"avatax.commit-estimate"_s, u"commit"_s, u"an estimate cannot be committed"_s);
    }
    if (document.lines.empty())
        return refuse(u"avatax.no-lines"_s, u"lines"_s, u"the document has no lines"_s);
    if (qsizetype(document.lines.size()) > maxLines) {
        return refuse(
            u"avatax.length"_s, u"lines"_s, u"Avalara takes %1 lines at the most"_s.arg(maxLines));
    }
    if (!document.date.isValid())
        return refuse(u"avatax.required"_s, u"date"_s, u"the document has no date"_s);
    if (request.companyCode.contains("_-ava"_L1)) {
        return refuse(
            u"avatax.code-character"_s, u"companyCode"_s, u"the company code holds a marker"_s);
    }
    if (Result<> code = checkCode(request.code); !code)
        return code;
    return checkSum(document);
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
    if (document.isCreditNote() && !original.isEmpty())
        reference += ", credits "_L1 + original;
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
    const QString reason = document.originalNumber.isEmpty()
        ? u"Credit note for an earlier invoice"_s
        : u"Credit note for invoice "_s + printable(document.originalNumber);
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
    const bool isDated
        = document.isCreditNote() && !document.hasNoOriginal && document.originalDate.isValid();
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
