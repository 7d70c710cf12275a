#include "core/sandbox/exact/answers.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

http::ServerResponse answer(int status, const Json &body)
{
    http::ServerResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json;charset=utf-8"}};
    response.body = body.toBytes();
    return response;
}

} // namespace

http::ServerResponse dataAnswer(int status, const Json &data)
{
    return answer(status, Json::object({{u"d"_s, data}}));
}

http::ServerResponse errorAnswer(int status, const QString &sentence)
{
    const Json message = Json::object({{u"lang"_s, QString()}, {u"value"_s, sentence}});
    const Json error = Json::object({{u"code"_s, QString()}, {u"message"_s, message}});
    return answer(status, Json::object({{u"error"_s, error}}));
}

http::ServerResponse oauthError(int status, const QString &code, const QString &sentence)
{
    return answer(status, Json::object({{u"error"_s, code}, {u"error_description"_s, sentence}}));
}

http::ServerResponse emptyAnswer(int status)
{
    http::ServerResponse response;
    response.status = status;
    return response;
}

} // namespace levy::sandbox::exact
