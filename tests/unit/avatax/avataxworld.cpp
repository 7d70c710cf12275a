#include "tests/unit/avatax/avataxworld.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace levy;

namespace levytest {

namespace {

QString examplesFolder()
{
#ifdef LEVY_SHARED_DIR
    return QStringLiteral(LEVY_SHARED_DIR "/contracts/avatax/examples");
#else
    return {};
#endif
}

DocumentLine lineOf(const QString &id, int number, const QString &item, const Decimal &amount)
{
    DocumentLine line;
    line.id = id;
    line.number = number;
    line.itemCode = item;
    line.description = item + u" described"_s;
    line.amount = amount;
    return line;
}

} // namespace

SalesDocument usInvoice()
{
    SalesDocument document;
    document.connection = u"nl01"_s;
    document.sourceId = u"6f1c"_s;
    document.number = u"2026-000123"_s;
    document.status = SourceStatus::Final;
    document.date = QDate(2026, 3, 2);
    document.currency = u"USD"_s;
    document.customer.code = u"C-10042"_s;
    document.customer.name = u"Bright & Sons"_s;
    document.shipFrom
        = {.line1 = u"Keizersgracht 1"_s,
           .line2 = {},
           .line3 = {},
           .city = u"Amsterdam"_s,
           .region = {},
           .postalCode = u"1015 CC"_s,
           .country = u"NL"_s};
    document.shipTo
        = {.line1 = u"47 W 13th St"_s,
           .line2 = {},
           .line3 = {},
           .city = u"New York"_s,
           .region = u"NY"_s,
           .postalCode = u"10011"_s,
           .country = u"US"_s};
    document.lines
        = {lineOf(u"10000"_s, 1, u"WIDGET-01"_s, 1000), lineOf(u"20000"_s, 2, u"FREIGHT"_s, 45)};
    document.lines[0].taxCode = u"P0000000"_s;
    document.lines[0].quantity = 4;
    document.lines[1].kind = LineKind::Freight;
    document.lines[1].taxCode = u"FR020100"_s;
    document.netTotal = 1045;
    return document;
}

SalesDocument creditNote()
{
    SalesDocument document = usInvoice();
    document.kind = DocumentKind::CreditNote;
    document.number = u"2026-000200"_s;
    document.date = QDate(2026, 4, 7);
    document.originalNumber = u"2026-000123"_s;
    document.originalDate = QDate(2026, 3, 2);
    for (DocumentLine &line : document.lines)
        line.amount = line.amount.negated();
    document.netTotal = document.netTotal.negated();
    return document;
}

avatax::TransactionRequest requestFor(const SalesDocument &document)
{
    avatax::TransactionRequest request;
    request.companyCode = u"TESTCO"_s;
    request.code = document.isCreditNote() ? u"NL01-CN-2026-000200"_s : u"NL01-SI-2026-000123"_s;
    request.recording = avatax::Recording::Record;
    request.document = document;
    request.companyCurrency = u"EUR"_s;
    request.sourceSystem = u"Exact Online"_s;
    return request;
}

Json answerTo(const avatax::TransactionRequest &request, const QString &status)
{
    const SalesDocument &document = request.document;
    const Decimal rate = Decimal::fromUnscaled(1, 1);
    Json lines = Json::array();
    Decimal total;
    for (const DocumentLine &line : document.lines) {
        const Decimal tax = line.amount.times(rate).value_or(Decimal());
        total = total.plus(tax).value_or(Decimal());
        lines.append(Json::object(
            {{u"lineNumber"_s, Json(line.id)},
             {u"lineAmount"_s, line.amount.toJson()},
             {u"taxableAmount"_s, line.amount.toJson()},
             {u"tax"_s, tax.toJson()},
             {u"taxCode"_s, Json(line.taxCode)},
             {u"details"_s,
              Json::array({Json::object(
                  {{u"jurisType"_s, Json(u"STA"_s)},
                   {u"jurisName"_s, Json(u"NEW YORK"_s)},
                   {u"rate"_s, rate.toJson()},
                   {u"taxableAmount"_s, line.amount.toJson()},
                   {u"tax"_s, tax.toJson()}})})}}));
    }
    const QDate taxDate = avatax::expectedTaxDate(document);
    Json addresses = Json::array();
    for (const Address &address : {document.shipTo, document.shipFrom}) {
        Json json = address.toJson();
        json.set(u"id"_s, Json(qint64(91000000000002) + qint64(addresses.items().size())));
        addresses.append(std::move(json));
    }
    return Json::object(
        {{u"id"_s, Json(qint64(91000000000001))},
         {u"code"_s, Json(request.code)},
         {u"type"_s, Json(request.type())},
         {u"status"_s, Json(status)},
         {u"version"_s, Json(1)},
         {u"date"_s, Json(document.date.toString(Qt::ISODate))},
         {u"taxDate"_s, Json(taxDate.toString(Qt::ISODate))},
         {u"currencyCode"_s, Json(document.currency)},
         {u"customerCode"_s, Json(document.customer.code)},
         {u"totalAmount"_s, document.netTotal.toJson()},
         {u"totalTax"_s, total.toJson()},
         {u"totalTaxCalculated"_s, total.toJson()},
         {u"entityUseCode"_s, Json(document.customer.entityUseCode)},
         {u"addresses"_s, std::move(addresses)},
         {u"lines"_s, std::move(lines)}});
}

Json example(const QString &name)
{
    QFile file(examplesFolder() + u'/' + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Json::parse(file.readAll()).value_or(Json());
}

bool hasExamples()
{
    return !examplesFolder().isEmpty() && QDir(examplesFolder()).exists();
}

QStringList exampleNames()
{
    QStringList names;
    for (const QString &file : QDir(examplesFolder()).entryList({u"*.json"_s}))
        names += file.chopped(5);
    return names;
}

QByteArray envelope(
    const QString &code, const QString &detailCode, int number, const QString &subCode)
{
    Json detail = Json::object({{u"message"_s, Json(u"Avalara's words"_s)}});
    detail.setIfAny(u"code"_s, detailCode);
    if (number != 0)
        detail.set(u"number"_s, number);
    detail.setIfAny(u"faultSubCode"_s, subCode);
    Json error = Json::object();
    error.setIfAny(u"code"_s, code);
    error.set(u"message"_s, u"Avalara's words"_s);
    error.set(u"details"_s, Json::array({detail}));
    return Json::object({{u"error"_s, error}}).toBytes();
}

AvataxWorld::AvataxWorld()
    : m_transport(http::NetTransport::Options())
{
    auto handler = [this](const http::ServerRequest &request) {
        const QMutexLocker locker(&m_mutex);
        m_requests.push_back(request);
        if (m_answers.empty())
            return http::ServerResponse{.status = 599};
        const http::ServerResponse response = m_answers.front();
        m_answers.erase(m_answers.begin());
        return response;
    };
    auto server = http::Server::listen({}, handler);
    if (!server)
        qFatal("no port: %s", qPrintable(describe(server.error())));
    m_server = std::move(*server);
    settings.baseUrl = m_server->url();
    settings.accountId = u"2000000001"_s;
    settings.licenseKey = "S3CRETKEY0";
    settings.clientVersion = u"1.2.3"_s;
    call.deadline = std::chrono::milliseconds(5000);
}

void AvataxWorld::answer(
    int status, const QByteArray &body, const std::vector<http::Header> &headers)
{
    http::ServerResponse response;
    response.status = status;
    response.headers = headers;
    response.body = body;
    answer(response);
}

void AvataxWorld::answer(const http::ServerResponse &response)
{
    const QMutexLocker locker(&m_mutex);
    m_answers.push_back(response);
}

std::vector<http::ServerRequest> AvataxWorld::requests() const
{
    const QMutexLocker locker(&m_mutex);
    return m_requests;
}

http::ServerRequest AvataxWorld::lastRequest() const
{
    const auto all = requests();
    return all.empty() ? http::ServerRequest() : all.back();
}

Json AvataxWorld::lastBody() const
{
    return Json::parse(lastRequest().body).value_or(Json());
}

avatax::Client AvataxWorld::client()
{
    return {m_transport, clock, settings};
}

} // namespace levytest
