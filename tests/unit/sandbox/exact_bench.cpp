#include "tests/unit/sandbox/exact_bench.h"

#include <QUuid>

using namespace levy;
using namespace Qt::StringLiterals;

namespace levytest {

QString guid(const QString &name)
{
    static const QUuid space(u"{0b7e7b0e-0d7e-4d0e-8f0e-1f1f5f0c2a11}"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

ExactBench::ExactBench(const QString &booksPath, bool signInAtOnce)
    : m_booksPath(booksPath)
{
    restart();
    if (signInAtOnce)
        signIn();
}

void ExactBench::restart()
{
    service.reset();
    // Books in memory only live on, as if they had been read again.
    if (!books || !m_booksPath.isEmpty()) {
        books.reset();
        books = sandbox::Books::open(m_booksPath).value();
    }
    if (books->isEmpty()) {
        const Result<> seeded = sandbox::seedExact(exactTestSeed(), *books, clock);
        if (!seeded)
            qFatal("seed: %s", qPrintable(describe(seeded.error())));
    }
    service = sandbox::makeExactService({*books, clock, settings});
    static_cast<void>(books->flush());
}

void ExactBench::signIn(const QString &clientId)
{
    const Json pair = act(u"signin"_s, Json::object({{u"clientId"_s, clientId}}));
    accessToken = pair[u"access_token"].toString();
    refreshToken = pair[u"refresh_token"].toString();
}

http::ServerResponse ExactBench::send(
    const QByteArray &method, const QString &target, const QByteArray &body)
{
    http::ServerRequest request;
    request.method = method;
    request.target = QUrl(target).toEncoded();
    request.headers = {{"Host", "127.0.0.1:8090"}, {"Accept", "application/json"}};
    if (!accessToken.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + accessToken.toLatin1()});
    if (!body.isEmpty())
        request.headers.push_back({"Content-Type", "application/json"});
    request.headers.insert(request.headers.end(), extraHeaders.begin(), extraHeaders.end());
    request.body = body;
    http::ServerResponse response = service->handle(request);
    static_cast<void>(books->flush());
    return response;
}

http::ServerResponse ExactBench::get(const QString &path, int division)
{
    return send("GET", u"/api/v1/%1/%2"_s.arg(division).arg(path));
}

http::ServerResponse ExactBench::post(const QString &path, const Json &body)
{
    return send("POST", "/api/v1/1042/"_L1 + path, body.toBytes());
}

http::ServerResponse ExactBench::postForm(
    const QString &path, const std::vector<std::pair<QString, QString>> &items)
{
    QByteArrayList parts;
    for (const auto &[name, value] : items)
        parts += name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    http::ServerRequest request;
    request.method = "POST";
    request.target = path.toUtf8();
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = parts.join('&');
    return service->handle(request);
}

Json ExactBench::act(const QString &name, const Json &body)
{
    const std::optional<Json> answer = service->control("POST", name, body);
    static_cast<void>(books->flush());
    return answer.value_or(Json());
}

std::vector<Json> ExactBench::all(const QString &path, int *pages)
{
    std::vector<Json> found;
    QString target = "/api/v1/1042/"_L1 + path;
    int count = 0;
    while (!target.isEmpty() && count < 1000) {
        const http::ServerResponse response = send("GET", target);
        const Json::Array page = rows(response);
        found.insert(found.end(), page.begin(), page.end());
        target = data(response)[u"__next"].toString().remove(u"http://127.0.0.1:8090"_s);
        ++count;
    }
    if (pages)
        *pages = count;
    return found;
}

Json ExactBench::bookedEntries(int division) const
{
    const Json state = service->books();
    for (const Json &company : state[u"divisions"].items()) {
        if (company[u"Code"].toInt() == division)
            return company[u"GeneralJournalEntries"];
    }
    return {};
}

Json json(const http::ServerResponse &response)
{
    return Json::parse(response.body).value_or(Json());
}

Json data(const http::ServerResponse &response)
{
    return json(response)[u"d"];
}

Json::Array rows(const http::ServerResponse &response)
{
    const Json found = data(response);
    return found.isArray() ? found.items() : found[u"results"].items();
}

QString sentence(const http::ServerResponse &response)
{
    return json(response)[u"error"][u"message"][u"value"].toString();
}

} // namespace levytest
