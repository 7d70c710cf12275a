#include "core/sandbox/avatax/route.h"

#include "core/sandbox/avatax/rowquery.h"

#include <QStringList>
#include <QUrl>

#include <array>

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

struct Verb {
    QLatin1StringView name;
    Operation operation;
};

constexpr std::array verbs
    = {Verb{"commit"_L1, Operation::Commit},
       Verb{"void"_L1, Operation::Void},
       Verb{"adjust"_L1, Operation::Adjust},
       Verb{"uncommit"_L1, Operation::Uncommit},
       Verb{"verify"_L1, Operation::Verify},
       Verb{"changecode"_L1, Operation::ChangeCode},
       Verb{"lock"_L1, Operation::Lock}};

/// Avalara's replacements for characters that may not stand in a path.
QString decodedCode(const QByteArray &segment)
{
    QString code = QUrl::fromPercentEncoding(segment);
    code.replace(u"_-ava2f-_"_s, u"/"_s);
    code.replace(u"_-ava2b-_"_s, u"+"_s);
    code.replace(u"_-ava3f-_"_s, u"?"_s);
    code.replace(u"_-ava25-_"_s, u"%"_s);
    code.replace(u"_-ava23-_"_s, u"#"_s);
    return code;
}

void routeTransaction(Route &route, const QByteArray &method, const QList<QByteArray> &parts)
{
    route.code = decodedCode(parts[3]);
    if (route.code.isEmpty())
        return;
    if (parts.size() == 4 && method == "GET") {
        route.operation = Operation::Get;
    } else if (parts.size() == 6 && method == "GET" && parts[4] == "types") {
        route.operation = Operation::Get;
        route.type = QString::fromLatin1(parts[5]);
    } else if (parts.size() == 5 && method == "POST") {
        for (const Verb &verb : verbs) {
            if (QString::fromLatin1(parts[4]) == verb.name)
                route.operation = verb.operation;
        }
    }
}

void routeCompanies(Route &route, const QByteArray &method, const QList<QByteArray> &parts)
{
    const bool isGet = method == "GET";
    if (parts.size() == 1 && isGet) {
        route.operation = Operation::Companies;
        return;
    }
    if (parts.size() < 2)
        return;
    route.company = decodedCode(parts[1]);
    if (parts.size() == 2 && isGet)
        route.operation = Operation::Company;
    else if (parts.size() == 3 && parts[2] == "nexus" && isGet)
        route.operation = Operation::Nexus;
    else if (parts.size() == 3 && parts[2] == "transactions" && isGet)
        route.operation = Operation::List;
    else if (parts.size() >= 4 && parts[2] == "transactions")
        routeTransaction(route, method, parts);
}

Operation definition(const QByteArray &name)
{
    if (name == "taxcodes")
        return Operation::TaxCodes;
    if (name == "entityusecodes")
        return Operation::EntityUseCodes;
    if (name == "currencies")
        return Operation::Currencies;
    return name == "countries" ? Operation::Countries : Operation::Unknown;
}

void routeRest(Route &route, const QByteArray &method, const QList<QByteArray> &parts)
{
    const bool isGet = method == "GET";
    if (parts.size() != 2)
        return;
    if (parts[0] == "utilities" && isGet && parts[1] == "ping") {
        route.operation = Operation::Ping;
    } else if (parts[0] == "utilities" && isGet && parts[1] == "subscriptions") {
        route.operation = Operation::Subscriptions;
    } else if (parts[0] == "definitions" && isGet) {
        route.operation = definition(parts[1]);
    } else if (parts[0] == "addresses" && parts[1] == "resolve") {
        route.operation = Operation::Resolve;
    } else if (parts[0] == "transactions" && isGet) {
        route.operation = Operation::GetById;
        route.code = QString::fromLatin1(parts[1]);
    } else if (parts[0] == "transactions" && parts[1] == "create") {
        route.operation = Operation::Create;
    } else if (parts[0] == "transactions" && parts[1] == "createoradjust") {
        route.operation = Operation::CreateOrAdjust;
    }
}

} // namespace

QString Route::name() const
{
    static constexpr std::array names
        = {"unknown"_L1,        "ping"_L1,       "subscriptions"_L1, "companies"_L1,
           "company"_L1,        "nexus"_L1,      "resolve"_L1,       "create"_L1,
           "createoradjust"_L1, "get"_L1,        "get"_L1,           "list"_L1,
           "commit"_L1,         "void"_L1,       "adjust"_L1,        "uncommit"_L1,
           "verify"_L1,         "changecode"_L1, "lock"_L1,          "taxcodes"_L1,
           "entityusecodes"_L1, "currencies"_L1, "countries"_L1};
    return names[size_t(operation)];
}

Route routeOf(const http::ServerRequest &request)
{
    Route route;
    route.query = QUrlQuery(QString::fromLatin1(request.rawQuery()));
    const QByteArray path = request.target.left(
        request.target.contains('?') ? request.target.indexOf('?') : request.target.size());
    QList<QByteArray> parts = path.split('/');
    if (parts.size() < 4 || parts[1] != "api" || parts[2] != "v2")
        return route;
    parts.remove(0, 3);
    if (parts[0] == "companies")
        routeCompanies(route, request.method, parts);
    else
        routeRest(route, request.method, parts);
    if (route.type.isEmpty())
        route.type = queryItem(route.query, u"documentType");
    if (route.type.isEmpty())
        route.type = u"SalesInvoice"_s;
    return route;
}

} // namespace levy::sandbox::avatax
