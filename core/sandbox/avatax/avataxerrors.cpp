#include "core/sandbox/avatax/avataxerrors.h"

#include "core/sandbox/service.h"

#include <map>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

Json detailToJson(const ErrorDetail &detail)
{
    const QString description = detail.description.isEmpty() ? detail.message : detail.description;
    const bool isTax = detail.code == u"GetTaxError";
    Json json = Json::object();
    json.set(u"code"_s, Json(detail.code));
    json.set(u"number"_s, Json(errorNumber(detail.code)));
    json.set(u"message"_s, Json(detail.message));
    json.set(u"description"_s, Json(description));
    json.set(u"faultCode"_s, Json(isTax ? u"GetTaxError"_s : u"Client"_s));
    json.setIfAny(u"faultSubCode"_s, detail.faultSubCode);
    json.set(u"helpLink"_s, Json(u"https://developer.avalara.com/avatax/errors/"_s + detail.code));
    json.setIfAny(u"refersTo"_s, detail.refersTo);
    json.set(u"severity"_s, Json(u"Error"_s));
    return json;
}

} // namespace

int errorNumber(const QString &code)
{
    static const std::map<QString, int> numbers
        = {{u"EntityNotFoundError"_s, 4},
           {u"ValueRequiredError"_s, 5},
           {u"StringLengthError"_s, 13},
           {u"InvalidQueryField"_s, 17},
           {u"InvalidQueryValue"_s, 18},
           {u"SyntaxError"_s, 19},
           {u"DateFormatError"_s, 26},
           {u"AuthenticationException"_s, 30},
           {u"JsonFormatError"_s, 47},
           {u"InvalidDecimalValue"_s, 48},
           {u"UnhandledException"_s, 50},
           {u"ModelStateInvalid"_s, 70},
           {u"OutOfRange"_s, 118},
           {u"InvalidEnumValue"_s, 164},
           {u"NotEnoughAddressesInfo"_s, 176},
           {u"MalformedFilterException"_s, 182},
           {u"RequestTooLarge"_s, 187},
           {u"NoLinesDiscounted"_s, 190},
           {u"CannotAdjustDocumentType"_s, 195},
           {u"TransactionAlreadyCancelled"_s, 198},
           {u"InternalServerError"_s, 209},
           {u"GetTaxError"_s, 300},
           {u"AddressConflictException"_s, 301},
           {u"MissingAddress"_s, 304},
           {u"InvalidParameterValue"_s, 306},
           {u"FetchLimit"_s, 308},
           {u"InvalidAddress"_s, 309},
           {u"AddressLocationNotFound"_s, 310},
           {u"MissingLine"_s, 311},
           {u"DocumentNotCommitted"_s, 313},
           {u"InvalidDocumentTypesToFetch"_s, 315},
           {u"TimeoutRequested"_s, 316},
           {u"CannotModifyLockedTransaction"_s, 1100},
           {u"DateMismatch"_s, 1305},
           {u"InvalidDocumentStatusForVerify"_s, 1306},
           {u"TotalAmountMismatch"_s, 1307},
           {u"TotalTaxMismatch"_s, 1308},
           {u"FieldNotQueryableError"_s, 1408},
           {u"FieldNotOrderableError"_s, 1411},
           {u"ServiceNotReady"_s, 1718},
           {u"ErrorCountLimitExceededError"_s, 1722},
           {u"RateLimitExceeded"_s, 4011}};
    const auto found = numbers.find(code);
    return found == numbers.end() ? 0 : found->second;
}

http::ServerResponse errorResponse(
    int status, const QString &code, const QString &target, const std::vector<ErrorDetail> &details)
{
    Json list = Json::array();
    for (const ErrorDetail &detail : details)
        list.append(detailToJson(detail));
    return jsonResponse(
        status,
        Json::object(
            {{u"error"_s,
              Json::object(
                  {{u"code"_s, Json(code)},
                   {u"message"_s, Json(details.front().message)},
                   {u"target"_s, Json(target)},
                   {u"details"_s, list}})}}));
}

tl::unexpected<http::ServerResponse> refuse(
    const QString &code, const QString &message, const QString &description)
{
    return tl::unexpected(
        errorResponse(400, code, u"IncorrectData"_s, {{code, message, description, {}, {}}}));
}

tl::unexpected<http::ServerResponse> refuseTax(
    const QString &faultSubCode,
    const QString &message,
    const QString &description,
    const QString &refersTo)
{
    return tl::unexpected(errorResponse(
        400,
        u"GetTaxError"_s,
        u"Unknown"_s,
        {{u"GetTaxError"_s, message, description, faultSubCode, refersTo}}));
}

tl::unexpected<http::ServerResponse> notFound(const QString &entity, const QString &code)
{
    return tl::unexpected(errorResponse(
        404,
        u"EntityNotFoundError"_s,
        u"HttpRequest"_s,
        {{u"EntityNotFoundError"_s,
          u"%1 not found."_s.arg(entity),
          u"The %1 with code '%2' was not found."_s.arg(entity, code),
          {},
          {}}}));
}

tl::unexpected<http::ServerResponse> refuseStatus()
{
    return refuseTax(
        u"DocStatusError"_s,
        u"DocStatus is invalid for this operation."_s,
        u"Expected Saved|Posted"_s,
        u"DocStatus"_s);
}

http::ServerResponse authenticationFailure(bool bare)
{
    const QString code = u"AuthenticationException"_s;
    if (bare) {
        return jsonResponse(
            401,
            Json::object(
                {{u"error"_s,
                  Json::object(
                      {{u"code"_s, Json(code)}, {u"message"_s, Json(u"BadRequest"_s)}})}}));
    }
    const QString message = u"Authentication failed."_s;
    const Json detail = Json::object(
        {{u"code"_s, Json(code)},
         {u"message"_s, Json(message)},
         {u"description"_s,
          Json(u"Missing authentication or unable to authenticate the user or the account."_s)},
         {u"faultCode"_s, Json(u"Client"_s)},
         {u"helpLink"_s,
          Json(u"http://developer.avalara.com/avatax/errors/AuthenticationException"_s)}});
    return jsonResponse(
        401,
        Json::object(
            {{u"error"_s,
              Json::object(
                  {{u"code"_s, Json(code)},
                   {u"message"_s, Json(message)},
                   {u"details"_s, Json::array({detail})}})}}));
}

} // namespace levy::sandbox::avatax
