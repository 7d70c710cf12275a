#include "core/sandbox/avatax/taxrequest.h"

#include "core/sandbox/avatax/places.h"

#include <algorithm>
#include <set>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 15'000; // Avalara's own limit
const QString taxError = u"GetTaxError"_s;

/// Small enough that no sum of 15,000 lines leaves 18 digits.
OrRefusal<Decimal> readNumber(const Json &value, const QString &field)
{
    if (value.isNull())
        return Decimal();
    const Result<Decimal> number = Decimal::fromJson(value);
    if (!number)
        return refuse(u"InvalidDecimalValue"_s, u"Field '%1' is not a number."_s.arg(field));
    const Decimal trimmed = number->trimmed();
    if (trimmed.absolute() >= Decimal(qint64(10'000'000'000)) || trimmed.scale() > 8)
        return refuse(u"OutOfRange"_s, u"Field '%1' is out of range."_s.arg(field));
    return trimmed;
}

OrRefusal<Override> readOverride(const Json &json)
{
    Override override;
    if (!json.isObject())
        return override;
    override.type = json[u"type"].isNull() ? u"None"_s : json[u"type"].toString();
    override.reason = json[u"reason"].toString();
    override.taxDate = QDate::fromString(json[u"taxDate"].toString().left(10), Qt::ISODate);
    const OrRefusal<Decimal> amount = readNumber(json[u"taxAmount"], u"taxAmount"_s);
    if (!amount)
        return tl::unexpected(amount.error());
    override.taxAmount = *amount;
    const bool needsReason = override.type == u"Exemption" || override.type == u"TaxDate"
        || override.type == u"AccruedTaxAmount";
    const bool isComplete = (!needsReason || !override.reason.isEmpty())
        && (override.type != u"TaxDate" || override.taxDate.isValid())
        && (override.type != u"TaxAmount" || json.has(u"taxAmount"));
    if (!isComplete) {
        return refuseTax(
            u"TaxOverrideError"_s,
            u"The tax override is not valid."_s,
            u"A tax override of type %1 needs its value and a reason."_s.arg(override.type),
            u"TaxOverride"_s);
    }
    return override;
}

OrRefusal<Location> readLocation(const Json &json)
{
    if (!json[u"locationCode"].toString().isEmpty()) {
        return refuse(
            u"AddressLocationNotFound"_s,
            u"The location code '%1' was not found."_s.arg(json[u"locationCode"].toString()));
    }
    Location location{
        json[u"line1"].toString(),
        json[u"line2"].toString(),
        json[u"line3"].toString(),
        json[u"city"].toString(),
        json[u"region"].toString(),
        json[u"postalCode"].toString().trimmed(),
        json[u"country"].toString()};
    const Country *country = findCountry(location.country.isEmpty() ? u"US"_s : location.country);
    if (!country) {
        return refuseTax(
            u"CountryError"_s,
            u"The country is not valid."_s,
            u"Unknown country name or code."_s,
            location.country);
    }
    location.country = country->code;
    if (location.country == u"US") {
        if (const State *state = findState(location.region))
            location.region = state->code;
        else if (const State *ofZip = stateOfZip(location.postalCode);
                 ofZip && location.region.isEmpty())
            location.region = ofZip->code;
    } else if (location.country == u"CA") {
        const QString province = findProvince(location.region);
        location.region = province.isEmpty() ? provinceOfPostalCode(location.postalCode) : province;
    }
    return location;
}

struct Ends {
    Location from;
    Location to;
};

OrRefusal<Ends> readEnds(const Json &addresses)
{
    const bool isSingle = addresses[u"singleLocation"].isObject();
    const bool hasFrom = addresses[u"shipFrom"].isObject();
    const bool hasTo = addresses[u"shipTo"].isObject();
    if (isSingle && (hasFrom || hasTo)) {
        return refuse(
            u"AddressConflictException"_s,
            u"The address value 'singleLocation' cannot be combined with other addresses."_s);
    }
    if (!isSingle && !hasFrom && !hasTo)
        return refuse(u"MissingAddress"_s, u"An address is required for this transaction."_s);
    if (!isSingle && (!hasFrom || !hasTo)) {
        return refuse(
            u"NotEnoughAddressesInfo"_s,
            u"Both 'shipFrom' and 'shipTo' are required unless 'singleLocation' is given."_s);
    }
    const OrRefusal<Location> from
        = readLocation(addresses[isSingle ? u"singleLocation" : u"shipFrom"]);
    if (!from)
        return tl::unexpected(from.error());
    const OrRefusal<Location> to
        = readLocation(addresses[isSingle ? u"singleLocation" : u"shipTo"]);
    if (!to)
        return tl::unexpected(to.error());
    return Ends{*from, *to};
}

OrRefusal<RequestLine> readLine(const Json &json, const Json &headerAddresses, qsizetype index)
{
    RequestLine line;
    line.number = json[u"number"].toString();
    if (line.number.isEmpty())
        line.number = QString::number(index + 1);
    line.itemCode = json[u"itemCode"].toString();
    line.description = json[u"description"].toString();
    line.taxCode = json[u"taxCode"].toString();
    if (line.taxCode.isEmpty())
        line.taxCode = u"P0000000"_s;
    line.entityUseCode = json[u"entityUseCode"].toString();
    if (line.entityUseCode.isEmpty())
        line.entityUseCode = json[u"customerUsageType"].toString();
    line.exemptionCode = json[u"exemptionCode"].toString();
    line.buyerVatNumber = json[u"businessIdentificationNo"].toString();
    line.revenueAccount = json[u"revenueAccount"].toString();
    line.ref1 = json[u"ref1"].toString();
    line.ref2 = json[u"ref2"].toString();
    line.hsCode = json[u"hsCode"].toString();
    line.isDiscounted = json[u"discounted"].toBool();
    line.isTaxIncluded = json[u"taxIncluded"].toBool();

    const OrRefusal<Decimal> amount = readNumber(json[u"amount"], u"amount"_s);
    if (!amount)
        return tl::unexpected(amount.error());
    line.amount = *amount;
    const OrRefusal<Decimal> quantity = readNumber(json[u"quantity"], u"quantity"_s);
    if (!quantity)
        return tl::unexpected(quantity.error());
    line.quantity = quantity->isZero() ? Decimal(1) : *quantity;
    const OrRefusal<Override> override = readOverride(json[u"taxOverride"]);
    if (!override)
        return tl::unexpected(override.error());
    line.taxOverride = *override;

    const bool hasOwn = json[u"addresses"].isObject() && !json[u"addresses"].members().empty();
    const OrRefusal<Ends> ends = readEnds(hasOwn ? json[u"addresses"] : headerAddresses);
    if (!ends)
        return tl::unexpected(ends.error());
    line.from = ends->from;
    line.to = ends->to;
    return line;
}

OrRefusal<> checkCompany(const Json &model, const Company *company)
{
    if (!company) {
        return refuseTax(
            u"CompanyNotFoundError"_s,
            u"Company not found."_s,
            u"The company '%1' was not found."_s.arg(model[u"companyCode"].toString()),
            u"CompanyCode"_s);
    }
    if (!company->isActive) {
        return refuseTax(
            u"InactiveCompanyError"_s,
            u"The company is not active."_s,
            u"The company '%1' is not active."_s.arg(company->code),
            u"CompanyCode"_s);
    }
    return {};
}

OrRefusal<> readLines(const Json &model, TaxRequest &request)
{
    const Json::Array &lines = model[u"lines"].items();
    if (lines.empty()) {
        return tl::unexpected(errorResponse(
            400,
            u"MissingLine"_s,
            u"HttpRequestHeaders"_s,
            {{u"MissingLine"_s,
              u"Transactions must have at least one line."_s,
              u"The CreateTransactionModel object must have an element called 'lines', with at least one valid line record."_s,
              {},
              {}}}));
    }
    if (qsizetype(lines.size()) > mostLines)
        return refuse(u"RequestTooLarge"_s, u"A document may have 15,000 lines at the most."_s);
    std::set<QString> numbers;
    request.lines.reserve(lines.size());
    for (const Json &json : lines) {
        OrRefusal<RequestLine> line
            = readLine(json, model[u"addresses"], qsizetype(request.lines.size()));
        if (!line)
            return tl::unexpected(line.error());
        if (!numbers.insert(line->number).second) {
            return refuseTax(
                u"DuplicateLineNoError"_s,
                u"Duplicate line number."_s,
                u"The line number '%1' occurs twice."_s.arg(line->number),
                u"Line"_s);
        }
        request.lines.push_back(std::move(*line));
    }
    return {};
}

/// Recorded only for the destination; an impossible origin passes unnoticed.
OrRefusal<> checkDestinations(const TaxRequest &request)
{
    std::vector<ErrorDetail> wrongZips;
    for (const RequestLine &line : request.lines) {
        const Location &to = line.to;
        if (to.country != u"US")
            continue;
        const QString place
            = u"Addresses[1]; Line[\"%1\"] : %2 %3"_s.arg(line.number, to.region, to.postalCode);
        const bool hasState = findState(to.region) != nullptr;
        if (to.postalCode.isEmpty() ? (!hasState || to.city.isEmpty()) : !hasState) {
            return refuseTax(
                u"TaxAddressError"_s,
                u"The address is not deliverable."_s,
                u"Insufficient address information. You must specify at least line/city/region, line/zip, or region/zip."_s,
                place);
        }
        const State *ofZip = stateOfZip(to.postalCode);
        if (!to.postalCode.isEmpty() && (!ofZip || ofZip->code != to.region)) {
            wrongZips.push_back(
                {taxError,
                 u"Tax calculation cannot be determined. Zip is not valid for the state."_s,
                 u"The provided address contains a postal code and state combination that is not valid."_s,
                 u"InvalidZipForStateError"_s,
                 place});
        }
    }
    if (wrongZips.empty())
        return {};
    return tl::unexpected(errorResponse(400, taxError, u"Unknown"_s, wrongZips));
}

OrRefusal<> readHeader(const Json &model, TaxRequest &request)
{
    request.type = model[u"type"].isNull() ? u"SalesOrder"_s : model[u"type"].toString();
    static const std::set<QString> known
        = {u"SalesOrder"_s, u"SalesInvoice"_s, u"ReturnOrder"_s, u"ReturnInvoice"_s};
    if (!known.contains(request.type)) {
        return refuseTax(
            u"DocTypeError"_s,
            u"DocType is invalid."_s,
            u"The sandbox knows sales and returns only."_s,
            request.type);
    }
    request.code = model[u"code"].toString();
    request.date = QDate::fromString(model[u"date"].toString().left(10), Qt::ISODate);
    const QString currency = model[u"currencyCode"].toString();
    const Result<Currency> known4217 = Currency::fromCode(currency.isEmpty() ? u"USD"_s : currency);
    if (!known4217)
        return refuse(u"InvalidParameterValue"_s, u"Unknown currency '%1'."_s.arg(currency));
    request.currency = *known4217;
    request.customerCode = model[u"customerCode"].toString();
    request.entityUseCode = model[u"entityUseCode"].toString();
    if (request.entityUseCode.isEmpty())
        request.entityUseCode = model[u"customerUsageType"].toString();
    request.exemptionNo = model[u"exemptionNo"].toString();
    request.buyerVatNumber = model[u"businessIdentificationNo"].toString();
    request.isCommit = model[u"commit"].toBool() && !request.isOrder();
    const OrRefusal<Override> override = readOverride(model[u"taxOverride"]);
    if (!override)
        return tl::unexpected(override.error());
    request.taxOverride = *override;
    const OrRefusal<Decimal> discount = readNumber(model[u"discount"], u"discount"_s);
    if (!discount)
        return tl::unexpected(discount.error());
    request.discount = *discount;
    return {};
}

} // namespace

QDate TaxRequest::taxDate() const
{
    return taxOverride.type == u"TaxDate" ? taxOverride.taxDate : date;
}

OrRefusal<TaxRequest> readRequest(const Json &model)
{
    TaxRequest request;
    request.model = model;
    request.company = findCompany(model[u"companyCode"].toString());
    OrRefusal<> checked = checkCompany(model, request.company);
    if (checked)
        checked = readHeader(model, request);
    if (checked)
        checked = readLines(model, request);
    if (checked)
        checked = checkDestinations(request);
    if (!checked)
        return tl::unexpected(checked.error());
    const bool hasDiscounted = std::ranges::any_of(request.lines, &RequestLine::isDiscounted);
    if (!request.discount.isZero() && !hasDiscounted) {
        return refuse(
            u"NoLinesDiscounted"_s,
            u"A discount was given, but no line is marked as discounted."_s);
    }
    return request;
}

} // namespace levy::sandbox::avatax
