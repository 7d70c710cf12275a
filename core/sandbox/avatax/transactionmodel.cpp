#include "core/sandbox/avatax/transactionmodel.h"

#include "core/sandbox/avatax/transactionrows.h"

#include <QStringList>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

void setEchoes(Json &json, const TaxRequest &request)
{
    const Json &asked = request.model;
    const QString location = asked[u"reportingLocationCode"].toString();
    json.set(u"batchCode"_s, Json(QString()));
    json.set(u"currencyCode"_s, Json(request.currency.code()));
    const QString exchangeCurrency = asked[u"exchangeRateCurrencyCode"].toString();
    json.set(
        u"exchangeRateCurrencyCode"_s,
        Json(exchangeCurrency.isEmpty() ? request.currency.code() : exchangeCurrency));
    json.set(u"customerUsageType"_s, Json(request.entityUseCode));
    json.set(u"entityUseCode"_s, Json(request.entityUseCode));
    json.set(u"customerVendorCode"_s, Json(request.customerCode));
    json.set(u"customerCode"_s, Json(request.customerCode));
    json.set(u"exemptNo"_s, Json(request.exemptionNo));
    json.set(u"reconciled"_s, Json(false));
    json.set(u"locationCode"_s, Json(location));
    json.set(u"reportingLocationCode"_s, Json(location));
    json.set(u"purchaseOrderNo"_s, Json(asked[u"purchaseOrderNo"].toString()));
    json.set(u"referenceCode"_s, Json(asked[u"referenceCode"].toString()));
    json.set(u"salespersonCode"_s, Json(asked[u"salespersonCode"].toString()));
}

void setTotals(Json &json, const TaxedDocument &document)
{
    json.set(u"totalAmount"_s, document.totalAmount.toJson());
    json.set(u"totalExempt"_s, document.totalExempt.toJson());
    json.set(u"totalDiscount"_s, document.totalDiscount.toJson());
    json.set(u"totalTax"_s, document.totalTax.toJson());
    json.set(u"totalTaxable"_s, document.totalTaxable.toJson());
    json.set(u"totalTaxCalculated"_s, document.totalTaxCalculated.toJson());
}

void setOverride(Json &json, const Override &override)
{
    json.set(u"taxOverrideType"_s, Json(override.type));
    json.set(u"taxOverrideAmount"_s, override.taxAmount.toJson());
    json.set(u"taxOverrideReason"_s, Json(override.reason));
}

Json lineJson(
    const TaxRequest &request,
    const RequestLine &asked,
    const TaxedLine &line,
    const DocumentFacts &facts,
    qint64 id)
{
    const bool isZeroed = line.isExempt || (!line.treatment.isRegistered && line.treatment.isVat)
        || line.treatment.taxablePart.isZero();
    Json json = Json::object();
    json.set(u"id"_s, Json(id));
    json.set(u"transactionId"_s, Json(facts.id));
    json.set(u"lineNumber"_s, Json(asked.number));
    json.set(u"customerUsageType"_s, Json(asked.entityUseCode));
    json.set(u"entityUseCode"_s, Json(asked.entityUseCode));
    json.set(u"description"_s, Json(asked.description));
    json.set(u"discountAmount"_s, line.discount.toJson());
    json.set(u"exemptAmount"_s, line.exempt.toJson());
    json.set(u"exemptCertId"_s, Json(line.isCertified ? 7001 : 0));
    json.set(u"exemptNo"_s, Json(asked.exemptionCode));
    json.set(u"isItemTaxable"_s, Json(!isZeroed));
    json.set(u"itemCode"_s, Json(asked.itemCode));
    json.set(u"lineAmount"_s, line.lineAmount.toJson());
    json.set(u"quantity"_s, asked.quantity.toJson());
    json.set(u"ref1"_s, Json(asked.ref1));
    json.set(u"ref2"_s, Json(asked.ref2));
    json.set(u"reportingDate"_s, Json(request.date.toString(Qt::ISODate)));
    json.set(u"revAccount"_s, Json(asked.revenueAccount));
    json.set(u"sourcing"_s, Json(u"Destination"_s));
    json.set(u"tax"_s, line.tax.toJson());
    json.set(u"taxableAmount"_s, line.taxable.toJson());
    json.set(u"taxCalculated"_s, line.taxCalculated.toJson());
    json.set(u"taxCode"_s, Json(asked.taxCode));
    json.set(u"taxCodeId"_s, Json(taxCodeId(asked.taxCode)));
    json.set(u"taxDate"_s, Json(request.taxDate().toString(Qt::ISODate)));
    if (facts.id != 0)
        setOverride(json, asked.taxOverride);
    json.set(u"businessIdentificationNo"_s, Json(asked.buyerVatNumber));
    json.set(u"taxIncluded"_s, Json(asked.isTaxIncluded));
    json.set(u"nonPassthroughDetails"_s, Json::array());
    json.set(u"hsCode"_s, Json(asked.hsCode));
    json.set(u"costInsuranceFreight"_s, Json(0));
    json.set(u"vatCode"_s, Json(line.treatment.vatCode));
    json.set(u"vatNumberTypeId"_s, Json(0));
    return json;
}

Json linesJson(
    const TaxRequest &request,
    const TaxedDocument &document,
    const DocumentFacts &facts,
    const Parts &parts,
    qint64 firstId)
{
    qint64 nextId = firstId;
    const auto take = [&nextId] { return nextId == 0 ? 0 : nextId++; };
    Json lines = Json::array();
    for (size_t i = 0; i < document.lines.size(); ++i) {
        const qint64 id = take();
        Json json = lineJson(request, request.lines[i], document.lines[i], facts, id);
        if (parts.details) {
            Json details = Json::array();
            for (const TaxRow &row : document.lines[i].rows)
                details.append(detailJson(document.lines[i], row, {take(), id, facts.id}));
            json.set(u"details"_s, details);
        }
        lines.append(json);
    }
    return lines;
}

/// The legal phrases, as the structured list and as text in a message.
void setInvoiceMessages(Json &json, const TaxRequest &request, const TaxedDocument &document)
{
    std::vector<std::pair<QString, Json>> phrases;
    bool hasPhrase = false;
    for (size_t i = 0; i < document.lines.size(); ++i) {
        const QString &message = document.lines[i].treatment.invoiceMessage;
        hasPhrase = hasPhrase || !message.isEmpty();
        const QString text
            = message.isEmpty() ? u"No applicable messaging for this line."_s : message;
        auto phrase = std::ranges::find(phrases, text, &std::pair<QString, Json>::first);
        if (phrase == phrases.end())
            phrase = phrases.insert(phrases.end(), {text, Json::array()});
        phrase->second.append(Json(request.lines[i].number));
    }
    if (!hasPhrase)
        return;
    Json list = Json::array();
    for (const auto &[text, numbers] : phrases)
        list.append(Json::object({{u"content"_s, Json(text)}, {u"lineNumbers"_s, numbers}}));
    json.set(
        u"messages"_s,
        Json::array({Json::object(
            {{u"summary"_s, Json(u"Invoice  Messages for the transaction"_s)},
             {u"details"_s, Json(QString::fromUtf8(list.toBytes()))},
             {u"refersTo"_s, Json(QString())},
             {u"severity"_s, Json(u"Success"_s)},
             {u"source"_s, Json(u"Avalara.AvaTax.TaxEngine"_s)}})}));
    json.set(u"invoiceMessages"_s, list);
}

Json headerJson(
    const TaxRequest &request, const TaxedDocument &document, const DocumentFacts &facts)
{
    const QString date = request.date.toString(Qt::ISODate);
    const Json &asked = request.model;
    Json json = Json::object();
    json.set(u"id"_s, Json(facts.id));
    json.set(u"code"_s, Json(facts.code));
    json.set(u"companyId"_s, Json(request.company->id));
    json.set(u"date"_s, Json(date));
    json.set(u"paymentDate"_s, Json(facts.id == 0 ? date : u"1900-01-01"_s));
    json.set(u"status"_s, Json(facts.status));
    json.set(u"type"_s, Json(request.type));
    setEchoes(json, request);
    if (facts.id != 0)
        setOverride(json, request.taxOverride);
    setTotals(json, document);
    json.set(u"adjustmentReason"_s, Json(facts.adjustmentReason));
    json.set(u"locked"_s, Json(facts.isLocked));
    json.set(u"version"_s, Json(facts.version));
    if (facts.id != 0) { // orders come without
        json.set(u"adjustmentDescription"_s, Json(facts.adjustmentDescription));
        json.set(u"region"_s, Json(document.lines.front().treatment.region));
        json.set(u"country"_s, Json(document.lines.front().treatment.country));
        json.set(u"softwareVersion"_s, Json(u"26.5.1.0"_s));
        json.set(u"originAddressId"_s, Json(0));
        json.set(u"destinationAddressId"_s, Json(0));
        json.set(u"description"_s, Json(asked[u"description"].toString()));
        json.set(u"email"_s, Json(QString()));
    }
    const QString rateDate = asked[u"exchangeRateEffectiveDate"].toString().left(10);
    json.set(u"exchangeRateEffectiveDate"_s, Json(rateDate.isEmpty() ? date : rateDate));
    json.set(u"exchangeRate"_s, asked[u"exchangeRate"].isNull() ? Json(1) : asked[u"exchangeRate"]);
    json.set(u"businessIdentificationNo"_s, Json(request.buyerVatNumber));
    json.set(u"modifiedDate"_s, Json(facts.modified));
    json.set(u"modifiedUserId"_s, Json(100001));
    json.set(u"taxDate"_s, Json(request.taxDate().toString(Qt::ISODate)));
    return json;
}

} // namespace

OrRefusal<Parts> Parts::fromInclude(const QString &include)
{
    if (include.trimmed().isEmpty())
        return Parts();
    Parts parts = none();
    for (const QString &item : include.split(u',')) {
        const QString name = item.trimmed();
        if (name == u"Lines" || name == u"LinesOnly") {
            parts.lines = true;
        } else if (name == u"Details") {
            parts.lines = parts.details = true;
        } else if (name == u"Summary") {
            parts.lines = parts.details = parts.summary = true;
        } else if (name == u"SummaryOnly") {
            parts.summary = true;
        } else if (name == u"Addresses") {
            parts.addresses = true;
        } else if (name == u"TaxDetailsByTaxType") {
            parts.taxTypes = true;
        } else if (name == u"ForceTimeout") {
            return refuse(
                u"TimeoutRequested"_s, u"You requested a timeout error for this API call."_s);
        } else if (name != u"AccountPayableSalesTaxDetails") {
            return refuse(
                u"InvalidParameterValue"_s, u"Unknown value '%1' in $include."_s.arg(name));
        }
    }
    return parts;
}

Json transactionModel(
    const TaxRequest &request,
    const TaxedDocument &document,
    const DocumentFacts &facts,
    const Parts &parts)
{
    Json json = headerJson(request, document, facts);
    const Json addresses = addressesJson(request, facts.id);
    const qint64 used = 1 + qint64(addresses.items().size());
    if (parts.lines) {
        json.set(
            u"lines"_s,
            linesJson(request, document, facts, parts, facts.id == 0 ? 0 : facts.id + used));
    }
    if (parts.addresses) {
        json.set(u"addresses"_s, addresses);
        if (facts.id != 0)
            json.set(u"locationTypes"_s, Json::array());
    }
    json.set(u"summary"_s, parts.summary ? summaryJson(document) : Json::array());
    if (parts.taxTypes)
        json.set(u"taxDetailsByTaxType"_s, taxTypesJson(document));
    setInvoiceMessages(json, request, document);
    return json;
}

} // namespace levy::sandbox::avatax
