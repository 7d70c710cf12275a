#include "tests/unit/sandbox/avatax_bench.h"

#include <QtTest>

namespace levytest {

using namespace levy;
using namespace Qt::StringLiterals;

QString AvataxBench::Reply::error() const
{
    return body[u"error"][u"details"][0][u"code"].toString();
}

QString AvataxBench::Reply::subCode() const
{
    return body[u"error"][u"details"][0][u"faultSubCode"].toString();
}

AvataxBench::AvataxBench(const QString &booksPath)
{
    sandbox::Sandbox::Options options;
    options.booksPath = booksPath;
    options.observer = [this](
                           const QString &,
                           const http::ServerRequest &request,
                           const http::ServerResponse &response) {
        m_problems << m_schema.answerProblems(
            request.method, request.target, response.status, response.body);
        if (response.status < 300)
            m_problems << m_schema.requestProblems(request.method, request.target, request.body);
    };
    auto started = sandbox::Sandbox::start(std::move(options), clock);
    if (!started)
        qFatal("%s", qPrintable(describe(started.error())));
    m_sandbox = std::move(*started);
}

AvataxBench::Reply AvataxBench::send(http::Request request)
{
    request.headers.push_back({"Authorization", "Basic " + account.toBase64()});
    request.headers.push_back({"X-Avalara-Client", "Levy; 1.0.0; LevyCpp; 1.0.0; "});
    request.headers.push_back({"Content-Type", "application/json"});
    const Result<http::Response> response = m_transport.send(request, deadline, StopToken());
    if (!response)
        return {0, Json(kindName(response.error().kind)), {}};
    return {response->status, Json::parse(response->body).value_or(Json()), response->headers};
}

AvataxBench::Reply AvataxBench::get(const QString &pathAndQuery)
{
    const QUrl url = m_sandbox->avataxUrl().resolved(QUrl(pathAndQuery));
    return send({http::Method::Get, url, {}, {}});
}

AvataxBench::Reply AvataxBench::post(const QString &pathAndQuery, const Json &body)
{
    const QUrl url = m_sandbox->avataxUrl().resolved(QUrl(pathAndQuery));
    return send({http::Method::Post, url, {}, body.toBytes()});
}

Json AvataxBench::control(const QString &path)
{
    return get(u"/_sandbox/"_s + path).body;
}

Json AvataxBench::control(const QString &path, const Json &body)
{
    return post(u"/_sandbox/"_s + path, body).body;
}

Json AvataxBench::controlDelete(const QString &path)
{
    const QUrl url = m_sandbox->avataxUrl().resolved(QUrl(u"/_sandbox/"_s + path));
    return send({http::Method::Delete, url, {}, "{}"}).body;
}

AvataxBench::Reply AvataxBench::create(const Json &model)
{
    return post(u"/api/v2/transactions/create?$include=Summary,Addresses"_s, model);
}

AvataxBench::Reply AvataxBench::read(const QString &code, const QString &type)
{
    return get(u"/api/v2/companies/TARNWICKUS/transactions/%1?documentType=%2"_s.arg(code, type));
}

AvataxBench::Reply AvataxBench::act(
    const QString &code, const QString &verb, const Json &body, const QString &type)
{
    return post(
        u"/api/v2/companies/TARNWICKUS/transactions/%1/%2?documentType=%3"_s.arg(code, verb, type),
        body);
}

Json place(const QString &city, const QString &region, const QString &zip)
{
    return Json::object(
        {{u"line1"_s, Json(u"77 Larkmead Ave"_s)},
         {u"city"_s, Json(city)},
         {u"region"_s, Json(region)},
         {u"postalCode"_s, Json(zip)},
         {u"country"_s, Json(u"US"_s)}});
}

Json abroad(const QString &country)
{
    return Json::object(
        {{u"line1"_s, Json(u"Lange Gasse 4"_s)},
         {u"city"_s, Json(u"Anywhere"_s)},
         {u"country"_s, Json(country)}});
}

Json line(const QString &number, const QByteArray &amount, const QString &taxCode)
{
    Json json = Json::object(
        {{u"number"_s, Json(number)},
         {u"quantity"_s, Json(1)},
         {u"amount"_s, Json::number(amount)},
         {u"itemCode"_s, Json(u"HW-GATE-4G"_s)},
         {u"description"_s, Json(u"Gateway"_s)}});
    json.setIfAny(u"taxCode"_s, taxCode);
    return json;
}

Json invoice(const QString &code, const Json &shipTo, Json::Array lines)
{
    return Json::object(
        {{u"type"_s, Json(u"SalesInvoice"_s)},
         {u"code"_s, Json(code)},
         {u"companyCode"_s, Json(u"TARNWICKUS"_s)},
         {u"date"_s, Json(u"2026-03-02"_s)},
         {u"customerCode"_s, Json(u"10401"_s)},
         {u"currencyCode"_s, Json(u"USD"_s)},
         {u"commit"_s, Json(false)},
         {u"addresses"_s,
          Json::object(
              {{u"shipFrom"_s, place(u"Columbus"_s, u"OH"_s, u"43215"_s)}, {u"shipTo"_s, shipTo}})},
         {u"lines"_s, Json::array(std::move(lines))}});
}

} // namespace levytest
