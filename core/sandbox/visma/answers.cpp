#include "core/sandbox/visma/answers.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

http::ServerResponse jsonAnswer(int status, const Json &body)
{
    http::ServerResponse response = emptyAnswer(status);
    response.headers.push_back({"Content-Type", "application/json; charset=utf-8"});
    response.body = body.toBytes();
    return response;
}

QByteArray reason(int status)
{
    switch (status) {
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Time-out";
    default:
        return "Error";
    }
}

} // namespace

http::ServerResponse rowAnswer(const Json &row)
{
    return jsonAnswer(200, row);
}

http::ServerResponse messageAnswer(int status, const QString &sentence)
{
    return jsonAnswer(status, Json::object({{u"message"_s, sentence}}));
}

tl::unexpected<http::ServerResponse> refused(int status, const QString &sentence)
{
    return tl::unexpected(messageAnswer(status, sentence));
}

http::ServerResponse ippAnswer(const QString &faultCode)
{
    const bool isLicence = faultCode == "12027"_L1;
    const QString id = u"00000000-0000-0000-0000-000000000000"_s;
    return jsonAnswer(
        400,
        Json::object(
            {{u"ExceptionType"_s, u"IPPException"_s},
             {u"ExceptionMessage"_s, isLicence ? u"No license for this company."_s : QString()},
             {u"ExceptionFaultCode"_s, faultCode},
             {u"ExceptionMessageID"_s,
              isLicence ? u"12027_"_s + id : u"%1_%1_%2"_s.arg(faultCode, id)},
             {u"ExceptionDetails"_s, QString()}}));
}

http::ServerResponse gatewayAnswer(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reason(status);
    http::ServerResponse response = emptyAnswer(status);
    response.headers.push_back({"Content-Type", "text/html"});
    response.body = "<html><head><title>" + title + "</title></head><body><center><h1>" + title
        + "</h1></center></body></html>";
    return response;
}

http::ServerResponse emptyAnswer(int status)
{
    http::ServerResponse response;
    response.status = status;
    return response;
}

void addETag(http::ServerResponse &response, const Json &row)
{
    response.headers.push_back({"ETag", '"' + row[u"timeStamp"].toString().toLatin1() + '"'});
}

} // namespace levy::sandbox::visma
