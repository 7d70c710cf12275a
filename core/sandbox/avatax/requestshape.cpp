#include "core/sandbox/avatax/requestshape.h"

#include <QDate>

#include <algorithm>
#include <span>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

enum class Type { Text, Number, Integer, Bool, Date, Enum, Object, List };

struct Field {
    QLatin1StringView name;
    Type type = Type::Text;
    int maxLength = -1;
    bool required = false;
    std::span<const QLatin1StringView> values = {}; ///< of an Enum
    std::span<const Field> members = {}; ///< of an Object, and of the elements of a List
};

constexpr QLatin1StringView documentTypes[]
    = {"SalesOrder"_L1,
       "SalesInvoice"_L1,
       "PurchaseOrder"_L1,
       "PurchaseInvoice"_L1,
       "ReturnOrder"_L1,
       "ReturnInvoice"_L1,
       "InventoryTransferOrder"_L1,
       "InventoryTransferInvoice"_L1,
       "ReverseChargeOrder"_L1,
       "ReverseChargeInvoice"_L1,
       "CustomsInvoice"_L1,
       "CustomsOrder"_L1,
       "Any"_L1,
       "InventoryTransferOutboundInvoice"_L1,
       "InventoryTransferOutboundOrder"_L1};
constexpr QLatin1StringView overrideTypes[]
    = {"None"_L1,
       "TaxAmount"_L1,
       "Exemption"_L1,
       "TaxDate"_L1,
       "AccruedTaxAmount"_L1,
       "DeriveTaxable"_L1,
       "OutOfHarbor"_L1,
       "TaxAmountByTaxType"_L1,
       "VendorChargedTax"_L1};
constexpr QLatin1StringView serviceModes[] = {"Automatic"_L1, "Local"_L1, "Remote"_L1};
constexpr QLatin1StringView debugLevels[] = {"Normal"_L1, "Diagnostic"_L1};
constexpr QLatin1StringView deliveryTerms[]
    = {"DAP"_L1,
       "DDP"_L1,
       "FOB"_L1,
       "FCA"_L1,
       "FAS"_L1,
       "EXW"_L1,
       "DPU"_L1,
       "CPT"_L1,
       "CIP"_L1,
       "CIF"_L1,
       "CFR"_L1};
constexpr QLatin1StringView liabilityTypes[] = {"Marketplace"_L1, "Seller"_L1};
constexpr QLatin1StringView adjustmentReasons[]
    = {"NotAdjusted"_L1,
       "SourcingIssue"_L1,
       "ReconciledWithGeneralLedger"_L1,
       "ExemptCertApplied"_L1,
       "PriceAdjusted"_L1,
       "ProductReturned"_L1,
       "ProductExchanged"_L1,
       "BadDebt"_L1,
       "Other"_L1,
       "Offline"_L1,
       "Offset"_L1};
constexpr QLatin1StringView voidCodes[] = {
    "Unspecified"_L1, "PostFailed"_L1, "DocDeleted"_L1, "DocVoided"_L1, "AdjustmentCancelled"_L1};
constexpr QLatin1StringView textCases[] = {"Upper"_L1, "Mixed"_L1, "Default"_L1};

constexpr Field location[]
    = {{"locationCode"_L1},
       {"line1"_L1, Type::Text, 100},
       {"line2"_L1, Type::Text, 100},
       {"line3"_L1, Type::Text, 100},
       {"city"_L1, Type::Text, 50},
       {"region"_L1},
       {"country"_L1},
       {"postalCode"_L1, Type::Text, 11},
       {"latitude"_L1, Type::Number},
       {"longitude"_L1, Type::Number}};
constexpr Field addresses[]
    = {{"singleLocation"_L1, Type::Object, -1, false, {}, location},
       {"shipFrom"_L1, Type::Object, -1, false, {}, location},
       {"shipTo"_L1, Type::Object, -1, false, {}, location},
       {"pointOfOrderOrigin"_L1, Type::Object, -1, false, {}, location},
       {"pointOfOrderAcceptance"_L1, Type::Object, -1, false, {}, location},
       {"goodsPlaceOrServiceRendered"_L1, Type::Object, -1, false, {}, location},
       {"import"_L1, Type::Object, -1, false, {}, location},
       {"billTo"_L1, Type::Object, -1, false, {}, location}};
constexpr Field parameters[] = {{"name"_L1}, {"value"_L1}, {"unit"_L1}};
constexpr Field userFields[] = {{"name"_L1}, {"value"_L1}};
constexpr Field taxAmounts[] = {{"taxTypeId"_L1}, {"taxAmount"_L1, Type::Number}};
constexpr Field taxOverride[]
    = {{"type"_L1, Type::Enum, -1, false, overrideTypes},
       {"taxAmount"_L1, Type::Number},
       {"taxDate"_L1, Type::Date},
       {"reason"_L1},
       {"taxAmountByTaxTypes"_L1, Type::List, -1, false, {}, taxAmounts}};

constexpr Field line[]
    = {{"number"_L1, Type::Text, 50},
       {"quantity"_L1, Type::Number},
       {"amount"_L1, Type::Number, -1, true},
       {"addresses"_L1, Type::Object, -1, false, {}, addresses},
       {"taxCode"_L1, Type::Text, 25},
       {"customerUsageType"_L1, Type::Text, 25},
       {"entityUseCode"_L1, Type::Text, 25},
       {"itemCode"_L1, Type::Text, 50},
       {"exemptionCode"_L1},
       {"discounted"_L1, Type::Bool},
       {"taxIncluded"_L1, Type::Bool},
       {"revenueAccount"_L1, Type::Text, 50},
       {"ref1"_L1, Type::Text, 250},
       {"ref2"_L1, Type::Text, 250},
       {"description"_L1, Type::Text, 2096},
       {"businessIdentificationNo"_L1, Type::Text, 25},
       {"taxOverride"_L1, Type::Object, -1, false, {}, taxOverride},
       {"parameters"_L1, Type::List, -1, false, {}, parameters},
       {"userDefinedFields"_L1, Type::List, -1, false, {}, userFields},
       {"hsCode"_L1, Type::Text, 25},
       {"merchantSellerId"_L1, Type::Integer},
       {"merchantSellerIdentifier"_L1, Type::Text, 100},
       {"marketplaceLiabilityType"_L1, Type::Enum, -1, false, liabilityTypes},
       {"originationDocumentId"_L1, Type::Text, 50},
       {"originationSite"_L1, Type::Text, 60},
       {"category"_L1, Type::Text, 4000},
       {"summary"_L1, Type::Text, 4000}};

constexpr Field createTransaction[]
    = {{"code"_L1, Type::Text, 50},
       {"lines"_L1, Type::List, -1, false, {}, line}, // its absence has an error of its own
       {"type"_L1, Type::Enum, -1, false, documentTypes},
       {"companyCode"_L1, Type::Text, 50},
       {"date"_L1, Type::Date, -1, true},
       {"salespersonCode"_L1, Type::Text, 25},
       {"customerCode"_L1, Type::Text, 50, true},
       {"customerUsageType"_L1, Type::Text, 25},
       {"entityUseCode"_L1, Type::Text, 25},
       {"discount"_L1, Type::Number},
       {"purchaseOrderNo"_L1, Type::Text, 50},
       {"exemptionNo"_L1, Type::Text, 25},
       {"addresses"_L1, Type::Object, -1, false, {}, addresses},
       {"parameters"_L1, Type::List, -1, false, {}, parameters},
       {"userDefinedFields"_L1, Type::List, -1, false, {}, userFields},
       {"referenceCode"_L1, Type::Text, 1024},
       {"reportingLocationCode"_L1, Type::Text, 50},
       {"commit"_L1, Type::Bool},
       {"batchCode"_L1, Type::Text, 25},
       {"taxOverride"_L1, Type::Object, -1, false, {}, taxOverride},
       {"currencyCode"_L1, Type::Text, 3},
       {"serviceMode"_L1, Type::Enum, -1, false, serviceModes},
       {"exchangeRate"_L1, Type::Number},
       {"exchangeRateEffectiveDate"_L1, Type::Date},
       {"exchangeRateCurrencyCode"_L1, Type::Text, 3},
       {"posLaneCode"_L1, Type::Text, 50},
       {"businessIdentificationNo"_L1, Type::Text, 25},
       {"isSellerImporterOfRecord"_L1, Type::Bool},
       {"description"_L1, Type::Text, 2048},
       {"email"_L1, Type::Text, 50},
       {"debugLevel"_L1, Type::Enum, -1, false, debugLevels},
       {"customerSupplierName"_L1, Type::Text, 200},
       {"dataSourceId"_L1, Type::Integer},
       {"deliveryTerms"_L1, Type::Enum, -1, false, deliveryTerms}};

constexpr Field createOrAdjust[]
    = {{"adjustmentReason"_L1, Type::Enum, -1, false, adjustmentReasons},
       {"adjustmentDescription"_L1},
       {"createTransactionModel"_L1, Type::Object, -1, true, {}, createTransaction}};
constexpr Field adjust[]
    = {{"adjustmentReason"_L1, Type::Enum, -1, true, adjustmentReasons},
       {"adjustmentDescription"_L1},
       {"newTransaction"_L1, Type::Object, -1, true, {}, createTransaction}};
constexpr Field commit[] = {{"commit"_L1, Type::Bool, -1, true}};
constexpr Field voided[] = {{"code"_L1, Type::Enum, -1, true, voidCodes}};
constexpr Field verify[]
    = {{"verifyTransactionDate"_L1, Type::Date},
       {"verifyTotalAmount"_L1, Type::Number},
       {"verifyTotalTax"_L1, Type::Number}};
constexpr Field changeCode[] = {{"newCode"_L1, Type::Text, 50, true}};
constexpr Field lock[] = {{"isLocked"_L1, Type::Bool, -1, true}};
constexpr Field validationInfo[]
    = {{"line1"_L1, Type::Text, 50},
       {"textCase"_L1, Type::Enum, -1, false, textCases},
       {"line2"_L1, Type::Text, 100},
       {"line3"_L1, Type::Text, 100},
       {"city"_L1, Type::Text, 50},
       {"region"_L1},
       {"country"_L1},
       {"postalCode"_L1, Type::Text, 11},
       {"latitude"_L1, Type::Number},
       {"longitude"_L1, Type::Number}};

std::span<const Field> fieldsOf(Model model)
{
    switch (model) {
    case Model::CreateTransaction:
        return createTransaction;
    case Model::CreateOrAdjustTransaction:
        return createOrAdjust;
    case Model::AdjustTransaction:
        return adjust;
    case Model::CommitTransaction:
        return commit;
    case Model::VoidTransaction:
        return voided;
    case Model::VerifyTransaction:
        return verify;
    case Model::ChangeTransactionCode:
        return changeCode;
    case Model::LockTransaction:
        return lock;
    case Model::AddressValidationInfo:
        return validationInfo;
    }
    return {};
}

/// An envelope whose outer code is ModelStateInvalid.
tl::unexpected<http::ServerResponse> modelStateInvalid(
    const QString &code, const QString &message, const QString &description)
{
    return tl::unexpected(errorResponse(
        400, u"ModelStateInvalid"_s, u"HttpRequest"_s, {{code, message, description, {}, {}}}));
}

tl::unexpected<http::ServerResponse> wrongFormat(const QString &what)
{
    return modelStateInvalid(
        u"JsonFormatError"_s, u"The JSON in the request could not be parsed."_s, what);
}

OrRefusal<> checkMembers(const Json &object, std::span<const Field> fields, const QString &at);

OrRefusal<> checkText(const Json &value, const Field &field, const QString &at)
{
    if (!value.isString())
        return wrongFormat(u"'%1' must be a string."_s.arg(at));
    if (field.maxLength >= 0 && value.toString().size() > field.maxLength) {
        return refuse(
            u"StringLengthError"_s,
            u"Field '%1' has an invalid length."_s.arg(field.name),
            u"Field '%1' must be between 0 and %2 characters in length."_s.arg(field.name)
                .arg(field.maxLength));
    }
    return {};
}

OrRefusal<> checkEnum(const Json &value, const Field &field, const QString &at)
{
    if (!value.isString())
        return wrongFormat(u"'%1' must be a string."_s.arg(at));
    const QString text = value.toString();
    if (text.isEmpty()) { // recorded so for an empty adjustmentReason
        return modelStateInvalid(
            u"ErrorCountLimitExceededError"_s,
            u"The request has exceeded the maximum number of validation errors."_s,
            {});
    }
    if (std::ranges::find(field.values, text) == field.values.end()) {
        return refuse(
            u"InvalidEnumValue"_s, u"'%1' is not a valid value for '%2'."_s.arg(text, at));
    }
    return {};
}

OrRefusal<> checkDate(const Json &value, const QString &at)
{
    if (!value.isString())
        return wrongFormat(u"'%1' must be a string."_s.arg(at));
    const QString text = value.toString();
    const bool timeOrNothing = text.size() == 10 || text[10] == u'T';
    if (text.size() < 10 || !timeOrNothing
        || !QDate::fromString(text.left(10), Qt::ISODate).isValid())
        return refuse(u"DateFormatError"_s, u"'%1' is not a date: '%2'."_s.arg(at, text));
    return {};
}

OrRefusal<> checkValue(const Json &value, const Field &field, const QString &at)
{
    switch (field.type) {
    case Type::Text:
        return checkText(value, field, at);
    case Type::Enum:
        return checkEnum(value, field, at);
    case Type::Date:
        return checkDate(value, at);
    case Type::Number:
        if (!value.isNumber())
            return wrongFormat(u"'%1' must be a number."_s.arg(at));
        return {};
    case Type::Integer:
        if (!value.isNumber() || !value.toInt())
            return wrongFormat(u"'%1' must be a whole number."_s.arg(at));
        return {};
    case Type::Bool:
        if (!value.isBool())
            return wrongFormat(u"'%1' must be true or false."_s.arg(at));
        return {};
    case Type::Object:
        if (!value.isObject())
            return wrongFormat(u"'%1' must be an object."_s.arg(at));
        return checkMembers(value, field.members, at);
    case Type::List:
        if (!value.isArray())
            return wrongFormat(u"'%1' must be an array."_s.arg(at));
        for (qsizetype i = 0; i < qsizetype(value.items().size()); ++i) {
            const QString element = u"%1[%2]"_s.arg(at).arg(i);
            if (!value[i].isObject())
                return wrongFormat(u"'%1' must be an object."_s.arg(element));
            if (OrRefusal<> checked = checkMembers(value[i], field.members, element); !checked)
                return checked;
        }
        return {};
    }
    return {};
}

OrRefusal<> checkMembers(const Json &object, std::span<const Field> fields, const QString &at)
{
    for (const auto &[key, value] : object.members()) {
        const auto field = std::ranges::find(fields, key, &Field::name);
        const QString path = at.isEmpty() ? key : at + u'.' + key;
        if (field == fields.end())
            return wrongFormat(u"Could not find member '%1'."_s.arg(path));
        if (value.isNull())
            continue;
        if (OrRefusal<> checked = checkValue(value, *field, path); !checked)
            return checked;
    }
    for (const Field &field : fields) {
        const Json &value = object[QString(field.name)];
        const bool isEmptyText = value.isString() && value.toString().isEmpty();
        if (field.required && (value.isNull() || isEmptyText)) {
            return refuse(
                u"ValueRequiredError"_s, u"Field '%1' is required."_s.arg(QString(field.name)));
        }
    }
    return {};
}

} // namespace

OrRefusal<Json> parseModel(const QByteArray &body, Model model)
{
    Result<Json> json = Json::parse(body);
    if (!json)
        return wrongFormat(json.error().message);
    if (!json->isObject())
        return wrongFormat(u"The body must be an object."_s);
    if (OrRefusal<> checked = checkMembers(*json, fieldsOf(model), {}); !checked)
        return tl::unexpected(checked.error());
    return std::move(*json);
}

} // namespace levy::sandbox::avatax
