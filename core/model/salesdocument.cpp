#include "core/model/salesdocument.h"

#include "core/model/jsonvalues.h"

#include <QCryptographicHash>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{DocumentKind::Invoice, DocumentKind::CreditNote};
constexpr std::array statuses{
    SourceStatus::Draft, SourceStatus::Open, SourceStatus::Final, SourceStatus::Deleted};
constexpr std::array lineKinds{
    LineKind::Goods, LineKind::Freight, LineKind::Charge, LineKind::Discount};

template <class Enum, size_t size>
Result<Enum> fromText(const QString &text, const std::array<Enum, size> &all)
{
    const std::optional<Enum> known = enumOf(all, text);
    if (known)
        return *known;
    return fail(ErrorKind::Malformed, u"document.enum"_s, u"\"%1\" is not known here"_s.arg(text));
}

Json customerJson(const Customer &customer)
{
    Json json = Json::object();
    json.setIfAny(u"id"_s, customer.id);
    json.setIfAny(u"code"_s, customer.code);
    json.setIfAny(u"name"_s, customer.name);
    json.setIfAny(u"vatNumber"_s, customer.vatNumber);
    json.setIfAny(u"group"_s, customer.group);
    json.setIfAny(u"entityUseCode"_s, customer.entityUseCode);
    if (!customer.address.isEmpty())
        json.set(u"address"_s, customer.address.toJson());
    return json;
}

Customer customerOf(const Json &json)
{
    return {
        .id = json[u"id"].toString(),
        .code = json[u"code"].toString(),
        .name = json[u"name"].toString(),
        .vatNumber = json[u"vatNumber"].toString(),
        .group = json[u"group"].toString(),
        .entityUseCode = json[u"entityUseCode"].toString(),
        .address = Address::fromJson(json[u"address"]),
    };
}

Json lineJson(const DocumentLine &line)
{
    Json json = Json::object();
    json.set(u"id"_s, line.id);
    json.set(u"number"_s, line.number);
    json.set(u"kind"_s, toText(line.kind));
    json.setIfAny(u"itemId"_s, line.itemId);
    json.setIfAny(u"itemCode"_s, line.itemCode);
    json.setIfAny(u"itemGroup"_s, line.itemGroup);
    json.setIfAny(u"description"_s, line.description);
    json.set(u"quantity"_s, line.quantity.toJson());
    json.set(u"amount"_s, line.amount.toJson());
    json.set(u"sourceTax"_s, line.sourceTax.toJson());
    json.setIfAny(u"sourceVatCode"_s, line.sourceVatCode);
    json.setIfAny(u"revenueAccount"_s, line.revenueAccount);
    json.setIfAny(u"costCenter"_s, line.costCenter);
    json.setIfAny(u"costUnit"_s, line.costUnit);
    json.setIfAny(u"taxCode"_s, line.taxCode);
    if (line.taxIncluded)
        json.set(u"taxIncluded"_s, true);
    return json;
}

Result<DocumentLine> lineOf(const Json &json)
{
    const Result<LineKind> kind = fromText(json[u"kind"].toString(), lineKinds);
    const Result<Decimal> quantity = Decimal::fromJson(json[u"quantity"]);
    const Result<Decimal> amount = Decimal::fromJson(json[u"amount"]);
    const Result<Decimal> sourceTax = Decimal::fromJson(json[u"sourceTax"]);
    if (!kind)
        return fail(kind.error());
    for (const Result<Decimal> *number : {&quantity, &amount, &sourceTax}) {
        if (!*number)
            return fail(number->error());
    }
    DocumentLine line;
    line.id = json[u"id"].toString();
    line.number = int(json[u"number"].toInt().value_or(0));
    line.kind = *kind;
    line.itemId = json[u"itemId"].toString();
    line.itemCode = json[u"itemCode"].toString();
    line.itemGroup = json[u"itemGroup"].toString();
    line.description = json[u"description"].toString();
    line.quantity = *quantity;
    line.amount = *amount;
    line.sourceTax = *sourceTax;
    line.sourceVatCode = json[u"sourceVatCode"].toString();
    line.revenueAccount = json[u"revenueAccount"].toString();
    line.costCenter = json[u"costCenter"].toString();
    line.costUnit = json[u"costUnit"].toString();
    line.taxCode = json[u"taxCode"].toString();
    line.taxIncluded = json[u"taxIncluded"].toBool();
    return line;
}

} // namespace

QString toText(DocumentKind kind)
{
    return kind == DocumentKind::CreditNote ? u"credit-note"_s : u"invoice"_s;
}

QString toText(SourceStatus status)
{
    switch (status) {
    case SourceStatus::Draft:
        return u"draft"_s;
    case SourceStatus::Open:
        return u"open"_s;
    case SourceStatus::Final:
        return u"final"_s;
    case SourceStatus::Deleted:
        return u"deleted"_s;
    }
    return {};
}

QString toText(LineKind kind)
{
    switch (kind) {
    case LineKind::Goods:
        return u"goods"_s;
    case LineKind::Freight:
        return u"freight"_s;
    case LineKind::Charge:
        return u"charge"_s;
    case LineKind::Discount:
        return u"discount"_s;
    }
    return {};
}

QByteArray SalesDocument::fingerprint() const
{
    Json json = toJson();
    for (const QStringView key :
         {u"status",
          u"sourceVersion",
          u"dueDate",
          u"hasUnusualSign",
          u"ownTax",
          u"ownLines",
          u"recipientId"})
        json.remove(key);
    return QCryptographicHash::hash(json.toCanonicalBytes(), QCryptographicHash::Sha256).toHex();
}

QByteArray SalesDocument::taxFingerprint() const
{
    SalesDocument untaxed = *this;
    untaxed.sourceTax = {};
    for (DocumentLine &line : untaxed.lines) {
        line.sourceTax = {};
        line.sourceVatCode.clear();
    }
    return untaxed.fingerprint();
}

Decimal SalesDocument::taxOnDocument() const
{
    return sourceTax.plus(ownTax).value_or(sourceTax);
}

void SalesDocument::takeTaxFrom(const SalesDocument &seen)
{
    const auto isSameLine = [](const DocumentLine &one, const DocumentLine &other) {
        return one.id == other.id && one.amount == other.amount;
    };
    const bool isSame = seen.sourceId == sourceId && seen.kind == kind && seen.date == date
        && seen.currency == currency && seen.netTotal == netTotal
        && std::equal(lines.begin(), lines.end(), seen.lines.begin(), seen.lines.end(), isSameLine);
    if (!isSame)
        return;
    sourceTax = seen.sourceTax;
    ownTax = seen.ownTax;
    ownLines = seen.ownLines;
    sourceVersion = seen.sourceVersion;
    status = seen.status;
    for (size_t i = 0; i < lines.size(); ++i) {
        lines[i].sourceTax = seen.lines[i].sourceTax;
        lines[i].sourceVatCode = seen.lines[i].sourceVatCode;
    }
}

Json SalesDocument::toJson() const
{
    Json json = Json::object();
    json.set(u"connection"_s, connection);
    json.set(u"sourceId"_s, sourceId);
    json.setIfAny(u"number"_s, number);
    json.set(u"kind"_s, toText(kind));
    json.set(u"status"_s, toText(status));
    json.set(u"date"_s, dateText(date));
    json.setIfAny(u"dueDate"_s, dateText(dueDate));
    json.set(u"currency"_s, currency);
    if (exchangeRate)
        json.set(u"exchangeRate"_s, exchangeRate->toJson());
    json.set(u"customer"_s, customerJson(customer));
    json.setIfAny(u"payerId"_s, payerId);
    json.setIfAny(u"recipientId"_s, recipientId);
    json.set(u"shipFrom"_s, shipFrom.toJson());
    json.set(u"shipTo"_s, shipTo.toJson());
    json.set(u"billTo"_s, billTo.toJson());
    json.setIfAny(u"salesperson"_s, salesperson);
    json.setIfAny(u"purchaseOrder"_s, purchaseOrder);
    json.setIfAny(u"description"_s, description);
    json.setIfAny(u"journal"_s, journal);
    Json lineArray = Json::array();
    for (const DocumentLine &line : lines)
        lineArray.append(lineJson(line));
    json.set(u"lines"_s, std::move(lineArray));
    json.set(u"netTotal"_s, netTotal.toJson());
    json.set(u"sourceTax"_s, sourceTax.toJson());
    if (!ownTax.isZero())
        json.set(u"ownTax"_s, ownTax.toJson());
    if (!ownLines.empty())
        json.set(u"ownLines"_s, Json::ofTexts(ownLines));
    json.setIfAny(u"originalNumber"_s, originalNumber);
    json.setIfAny(u"originalDate"_s, dateText(originalDate));
    if (hasNoOriginal)
        json.set(u"hasNoOriginal"_s, true);
    if (hasUnusualSign)
        json.set(u"hasUnusualSign"_s, true);
    json.setIfAny(u"sourceVersion"_s, sourceVersion);
    return json;
}

Result<SalesDocument> SalesDocument::fromJson(const Json &json)
{
    const Result<DocumentKind> kind = fromText(json[u"kind"].toString(), kinds);
    const Result<SourceStatus> status = fromText(json[u"status"].toString(), statuses);
    const Result<Decimal> net = Decimal::fromJson(json[u"netTotal"]);
    const Result<Decimal> tax = Decimal::fromJson(json[u"sourceTax"]);
    const Result<Decimal> own
        = json.has(u"ownTax") ? Decimal::fromJson(json[u"ownTax"]) : Result<Decimal>(Decimal());
    if (!kind)
        return fail(kind.error());
    if (!status)
        return fail(status.error());
    for (const Result<Decimal> *amount : {&net, &tax, &own}) {
        if (!*amount)
            return fail(amount->error());
    }
    SalesDocument document;
    document.connection = json[u"connection"].toString();
    document.sourceId = json[u"sourceId"].toString();
    document.number = json[u"number"].toString();
    document.kind = *kind;
    document.status = *status;
    document.date = dateOf(json[u"date"]);
    document.dueDate = dateOf(json[u"dueDate"]);
    document.currency = json[u"currency"].toString();
    if (json.has(u"exchangeRate")) {
        const Result<Decimal> rate = Decimal::fromJson(json[u"exchangeRate"]);
        if (!rate)
            return fail(rate.error());
        document.exchangeRate = *rate;
    }
    document.customer = customerOf(json[u"customer"]);
    document.payerId = json[u"payerId"].toString();
    document.recipientId = json[u"recipientId"].toString();
    document.shipFrom = Address::fromJson(json[u"shipFrom"]);
    document.shipTo = Address::fromJson(json[u"shipTo"]);
    document.billTo = Address::fromJson(json[u"billTo"]);
    document.salesperson = json[u"salesperson"].toString();
    document.purchaseOrder = json[u"purchaseOrder"].toString();
    document.description = json[u"description"].toString();
    document.journal = json[u"journal"].toString();
    for (const Json &item : json[u"lines"].items()) {
        Result<DocumentLine> line = lineOf(item);
        if (!line)
            return fail(line.error());
        document.lines.push_back(std::move(*line));
    }
    document.netTotal = *net;
    document.sourceTax = *tax;
    document.ownTax = *own;
    document.ownLines = json[u"ownLines"].toTexts();
    document.originalNumber = json[u"originalNumber"].toString();
    document.originalDate = dateOf(json[u"originalDate"]);
    document.hasNoOriginal = json[u"hasNoOriginal"].toBool();
    document.hasUnusualSign = json[u"hasUnusualSign"].toBool();
    document.sourceVersion = json[u"sourceVersion"].toString();
    return document;
}

} // namespace levy
