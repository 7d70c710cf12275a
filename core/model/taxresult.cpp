#include "core/model/taxresult.h"

#include "core/model/jsonvalues.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses{
    TaxStatus::None,
    TaxStatus::Temporary,
    TaxStatus::Saved,
    TaxStatus::Committed,
    TaxStatus::Cancelled,
    TaxStatus::Other};

/// Reads amounts and remembers the first failure, so that a struct is read in one breath.
class AmountReader {
public:
    Decimal operator()(const Json &json)
    {
        if (json.isNull())
            return {};
        const Result<Decimal> amount = Decimal::fromJson(json);
        if (!amount && !m_error)
            m_error = amount.error();
        return amount.value_or(Decimal());
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

Json detailJson(const TaxDetail &detail)
{
    Json json = Json::object();
    json.setIfAny(u"country"_s, detail.country);
    json.setIfAny(u"region"_s, detail.region);
    json.setIfAny(u"jurisdictionType"_s, detail.jurisdictionType);
    json.setIfAny(u"jurisdictionCode"_s, detail.jurisdictionCode);
    json.setIfAny(u"jurisdictionName"_s, detail.jurisdictionName);
    json.setIfAny(u"taxType"_s, detail.taxType);
    json.setIfAny(u"taxName"_s, detail.taxName);
    json.setIfAny(u"rateType"_s, detail.rateType);
    json.setIfAny(u"nonTaxableType"_s, detail.nonTaxableType);
    json.set(u"rate"_s, detail.rate.toJson());
    json.set(u"taxable"_s, detail.taxable.toJson());
    json.set(u"nonTaxable"_s, detail.nonTaxable.toJson());
    json.set(u"exempt"_s, detail.exempt.toJson());
    json.set(u"tax"_s, detail.tax.toJson());
    if (detail.isNonPassThrough)
        json.set(u"isNonPassThrough"_s, true);
    if (detail.isFee)
        json.set(u"isFee"_s, true);
    json.setIfAny(u"chargedTo"_s, detail.chargedTo);
    json.setIfAny(u"liabilityType"_s, detail.liabilityType);
    return json;
}

TaxDetail detailOf(const Json &json, AmountReader &amount)
{
    TaxDetail detail;
    detail.country = json[u"country"].toString();
    detail.region = json[u"region"].toString();
    detail.jurisdictionType = json[u"jurisdictionType"].toString();
    detail.jurisdictionCode = json[u"jurisdictionCode"].toString();
    detail.jurisdictionName = json[u"jurisdictionName"].toString();
    detail.taxType = json[u"taxType"].toString();
    detail.taxName = json[u"taxName"].toString();
    detail.rateType = json[u"rateType"].toString();
    detail.nonTaxableType = json[u"nonTaxableType"].toString();
    detail.rate = amount(json[u"rate"]);
    detail.taxable = amount(json[u"taxable"]);
    detail.nonTaxable = amount(json[u"nonTaxable"]);
    detail.exempt = amount(json[u"exempt"]);
    detail.tax = amount(json[u"tax"]);
    detail.isNonPassThrough = json[u"isNonPassThrough"].toBool();
    detail.isFee = json[u"isFee"].toBool();
    detail.chargedTo = json[u"chargedTo"].toString();
    detail.liabilityType = json[u"liabilityType"].toString();
    return detail;
}

Json lineJson(const TaxLine &line)
{
    Json json = Json::object();
    json.set(u"number"_s, line.number);
    json.setIfAny(u"itemCode"_s, line.itemCode);
    json.setIfAny(u"taxCode"_s, line.taxCode);
    json.setIfAny(u"vatCode"_s, line.vatCode);
    json.set(u"amount"_s, line.amount.toJson());
    json.set(u"taxable"_s, line.taxable.toJson());
    json.set(u"exempt"_s, line.exempt.toJson());
    json.set(u"tax"_s, line.tax.toJson());
    json.set(u"isTaxable"_s, line.isTaxable);
    Json details = Json::array();
    for (const TaxDetail &detail : line.details)
        details.append(detailJson(detail));
    json.set(u"details"_s, std::move(details));
    return json;
}

TaxLine lineOf(const Json &json, AmountReader &amount)
{
    TaxLine line;
    line.number = json[u"number"].toString();
    line.itemCode = json[u"itemCode"].toString();
    line.taxCode = json[u"taxCode"].toString();
    line.vatCode = json[u"vatCode"].toString();
    line.amount = amount(json[u"amount"]);
    line.taxable = amount(json[u"taxable"]);
    line.exempt = amount(json[u"exempt"]);
    line.tax = amount(json[u"tax"]);
    line.isTaxable = json[u"isTaxable"].toBool(true);
    for (const Json &detail : json[u"details"].items())
        line.details.push_back(detailOf(detail, amount));
    return line;
}

} // namespace

QString toText(TaxStatus status)
{
    switch (status) {
    case TaxStatus::None:
        return u"none"_s;
    case TaxStatus::Temporary:
        return u"temporary"_s;
    case TaxStatus::Saved:
        return u"saved"_s;
    case TaxStatus::Committed:
        return u"committed"_s;
    case TaxStatus::Cancelled:
        return u"cancelled"_s;
    case TaxStatus::Other:
        return u"other"_s;
    }
    return {};
}

Json TaxResult::toJson() const
{
    Json json = Json::object();
    json.set(u"code"_s, code);
    json.set(u"type"_s, type);
    json.set(u"status"_s, toText(status));
    json.setIfAny(u"statusText"_s, statusText);
    json.setIfAny(u"transactionId"_s, transactionId);
    json.set(u"version"_s, version);
    json.set(u"isLocked"_s, isLocked);
    json.setIfAny(u"companyCode"_s, companyCode);
    json.setIfAny(u"customerCode"_s, customerCode);
    json.set(u"date"_s, dateText(date));
    json.set(u"taxDate"_s, dateText(taxDate));
    json.set(u"currency"_s, currency);
    json.set(u"totalAmount"_s, totalAmount.toJson());
    json.set(u"totalTax"_s, totalTax.toJson());
    json.set(u"totalTaxCalculated"_s, totalTaxCalculated.toJson());
    json.set(u"totalTaxable"_s, totalTaxable.toJson());
    json.set(u"totalExempt"_s, totalExempt.toJson());
    if (!shipFrom.isEmpty())
        json.set(u"shipFrom"_s, shipFrom.toJson());
    if (!shipTo.isEmpty())
        json.set(u"shipTo"_s, shipTo.toJson());
    json.setIfAny(u"entityUseCode"_s, entityUseCode);
    Json lineArray = Json::array();
    for (const TaxLine &line : lines)
        lineArray.append(lineJson(line));
    json.set(u"lines"_s, std::move(lineArray));
    Json messageArray = Json::array();
    for (const TaxMessage &message : messages) {
        messageArray.append(
            Json::object({{u"severity"_s, message.severity}, {u"summary"_s, message.summary}}));
    }
    json.set(u"messages"_s, std::move(messageArray));
    return json;
}

Result<TaxResult> TaxResult::fromJson(const Json &json)
{
    AmountReader amount;
    TaxResult result;
    result.code = json[u"code"].toString();
    result.type = json[u"type"].toString();
    result.status = enumOf(statuses, json[u"status"].toString()).value_or(TaxStatus::None);
    result.statusText = json[u"statusText"].toString();
    result.transactionId = json[u"transactionId"].toString();
    result.version = int(json[u"version"].toInt().value_or(0));
    result.isLocked = json[u"isLocked"].toBool();
    result.companyCode = json[u"companyCode"].toString();
    result.customerCode = json[u"customerCode"].toString();
    result.date = dateOf(json[u"date"]);
    result.taxDate = dateOf(json[u"taxDate"]);
    result.currency = json[u"currency"].toString();
    result.totalAmount = amount(json[u"totalAmount"]);
    result.totalTax = amount(json[u"totalTax"]);
    result.totalTaxCalculated = amount(json[u"totalTaxCalculated"]);
    result.totalTaxable = amount(json[u"totalTaxable"]);
    result.totalExempt = amount(json[u"totalExempt"]);
    result.shipFrom = Address::fromJson(json[u"shipFrom"]);
    result.shipTo = Address::fromJson(json[u"shipTo"]);
    result.entityUseCode = json[u"entityUseCode"].toString();
    for (const Json &line : json[u"lines"].items())
        result.lines.push_back(lineOf(line, amount));
    for (const Json &message : json[u"messages"].items())
        result.messages.push_back(
            {message[u"severity"].toString(), message[u"summary"].toString()});
    if (amount.error())
        return fail(*amount.error());
    return result;
}

} // namespace levy
