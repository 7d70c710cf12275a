#include "tests/unit/erp_visma/fakevisma.h"

#include "core/erp/visma/translation.h"
#include "core/erp/visma/values.h"
#include "tests/support/vismaschema.h"

#include <QFile>
#include <QtTest>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

Json jsonOf(const char *text)
{
    const Result<Json> json = Json::parse(text);
    if (!json)
        qFatal("bad JSON in a test: %s", text);
    return *json;
}

Json number(const Decimal &value)
{
    return value.toJson();
}

/// Read once: it is long.
const levytest::VismaSchema &contract()
{
    static const levytest::VismaSchema schema;
    return schema;
}

QString linesNameOf(const Json &row)
{
    return linesMember(resourceOf(textOf(row, u"documentType")).value());
}

} // namespace

Result<void> MemoryJobStore::put(const QString &key, const QString &jobId)
{
    const std::lock_guard lock(m_mutex);
    if (m_refusesPuts)
        return fail(ErrorKind::Storage, u"store.full"_s);
    m_jobs[key] = jobId;
    return {};
}

Result<QString> MemoryJobStore::get(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.value(key);
}

Result<void> MemoryJobStore::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.remove(key);
    return {};
}

FakeVisma::FakeVisma()
{
    Result<std::unique_ptr<http::Server>> server = http::Server::listen(
        {}, [this](const http::ServerRequest &request) { return handle(request); });
    if (!server)
        qFatal("no server: %s", qPrintable(describe(server.error())));
    m_server = std::move(*server);
}

FakeVisma::~FakeVisma()
{
    m_server.reset();
    if (!m_problems.isEmpty())
        QTest::qFail(qPrintable(m_problems.join(u"; "_s)), __FILE__, __LINE__);
}

void FakeVisma::answer(
    const QString &what, const QByteArray &body, int status, std::vector<http::Header> headers)
{
    http::ServerResponse response;
    response.status = status;
    response.headers = std::move(headers);
    response.headers.push_back({"Content-Type", "application/json;charset=utf-8"});
    response.body = body;
    answer(what, response);
}

void FakeVisma::answer(const QString &what, const http::ServerResponse &response)
{
    const std::lock_guard lock(m_mutex);
    m_answers[what].push_back(response);
}

void FakeVisma::hangUp(const QString &what)
{
    http::ServerResponse response;
    response.closeInstead = true;
    answer(what, response);
}

void FakeVisma::forget(const QString &what)
{
    const std::lock_guard lock(m_mutex);
    m_answers.remove(what);
}

std::vector<Seen> FakeVisma::seen(const QString &what) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Seen> found;
    for (const Seen &one : m_seen) {
        if (what.isEmpty() || what == QString::fromLatin1(one.method) + u' ' + one.path)
            found.push_back(one);
    }
    return found;
}

int FakeVisma::writes() const
{
    const std::lock_guard lock(m_mutex);
    return int(std::ranges::count_if(m_seen, [](const Seen &one) {
        return one.method != "GET" && one.path != "connect/token"_L1;
    }));
}

http::ServerResponse FakeVisma::handle(const http::ServerRequest &request)
{
    const std::lock_guard lock(m_mutex);
    Seen seen;
    seen.method = request.method;
    seen.path = request.path().mid(1);
    seen.query = QUrl::fromPercentEncoding(request.rawQuery());
    seen.body = request.body;
    seen.headers = request.headers;
    if (seen.path != "connect/token"_L1) {
        m_problems << contract().requestProblems(request.method, request.target, request.body);
    }
    m_seen.push_back(seen);
    const auto found = m_answers.find(QString::fromLatin1(seen.method) + u' ' + seen.path);
    if (found == m_answers.end()) {
        http::ServerResponse missing;
        missing.status = 404;
        return missing;
    }
    const http::ServerResponse response = found->front();
    if (found->size() > 1)
        found->pop_front();
    return response;
}

Company::Company()
{
    changed.gap = std::chrono::milliseconds(0);
    visma.answer(
        u"POST connect/token"_s,
        R"({"access_token":"access-1","expires_in":3600,"token_type":"Bearer"})");
    tokens = std::make_unique<TokenSource>(transport, clock, settings());
}

Settings Company::settings() const
{
    Settings settings = changed;
    settings.connection = u"visma-no"_s;
    settings.baseUrl = visma.url();
    settings.tokenUrl = QUrl(visma.url().toString() + u"/connect/token"_s);
    settings.clientId = u"isv_levy"_s;
    settings.clientSecret = "secret of the app";
    settings.tenantId = u"00000000-0000-0000-0000-000000000001"_s;
    return settings;
}

std::unique_ptr<VismaConnector> Company::connector(const std::vector<CachedRecord> &known)
{
    return std::make_unique<VismaConnector>(settings(), transport, clock, *tokens, jobs, known);
}

void Company::answerMasters()
{
    visma.answer(
        u"GET v1/branch"_s,
        R"([{"branchId":1,"number":"1","name":"Example AS","organizationId":1,"isMainBranch":true,
            "isActive":true,"corporateId":"987654321",
            "mainAddress":{"addressLine1":"Storgata 1","postalCode":"0155","city":"Oslo",
                "country":{"id":"NO","name":"Norway"}},
            "defaultCountry":{"id":"NO"},"currency":{"id":"NOK"}}])");
    visma.answer(
        u"GET v1/currency"_s,
        R"([{"id":"USD","isBaseCurrency":false},{"id":"NOK","isBaseCurrency":true}])");
    visma.answer(
        u"GET v1/vatCategory"_s,
        R"([{"vatCategoryId":"6","description":"Outside the VAT area","active":true,
            "vatCategoryLines":[{"vatId":"0U","calculateOn":"ItemAmount",
                "vatRates":[{"vatRate":0.0,"startDate":"2000-01-01T00:00:00"}]}]},
            {"vatCategoryId":"3I","description":"High, included","active":true,
            "vatCategoryLines":[{"vatId":"3I","calculateOn":"ExtractFromItemAmount",
                "vatRates":[{"vatRate":25.0,"startDate":"2005-01-01T00:00:00"}]}]}])");
    visma.answer(
        u"GET v1/subaccount"_s,
        page(
            {jsonOf(R"({"subaccountNumber":"00-000","subaccountId":11,"active":true,
                "lastModifiedDateTime":"2026-01-04T09:00:00","segments":[
                {"segmentId":1,"segmentDescription":"Department","segmentValue":"00",
                    "segmentValueDescription":"None"},
                {"segmentId":2,"segmentDescription":"Tax jurisdiction","segmentValue":"000",
                    "segmentValueDescription":"Not set"}]})"),
             jsonOf(R"({"subaccountNumber":"00-WA","subaccountId":12,"active":true,
                "lastModifiedDateTime":"2026-01-04T09:00:00","segments":[
                {"segmentId":1,"segmentDescription":"Department","segmentValue":"00",
                    "segmentValueDescription":"None"},
                {"segmentId":2,"segmentDescription":"Tax jurisdiction","segmentValue":"WA",
                    "segmentValueDescription":"WA"}]})")},
            2));
    visma.answer(
        u"GET v1/location"_s,
        page(
            {jsonOf(R"({"baccount":{"internalId":7001,"number":"10042","name":"Example Books Inc"},
                "locationId":"MAIN","active":true,"lastModifiedDateTime":"2026-08-02T13:44:19.05",
                "address":{"addressLine1":"9 Dock Street","postalCode":"97201","city":"Portland",
                    "country":{"id":"US","name":"United States"},
                    "county":{"id":"OR","name":"Oregon"}}})")},
            1));
    visma.answer(
        u"GET v1/customer"_s,
        page(
            {jsonOf(R"({"internalId":7001,"number":"10042","name":"Example Books Inc",
                "vatRegistrationId":"US123","customerClass":{"id":"1"},
                "mainAddress":{"addressLine1":"1 Example Way","postalCode":"98101",
                    "city":"Seattle","country":{"id":"US"},"county":{"id":"WA"}},
                "deliveryAddress":{"addressLine1":"7 Pier Road","postalCode":"97202",
                    "city":"Portland","country":{"id":"US"},"county":{"id":"OR"}},
                "attributes":[{"id":"AVAENTITY","value":"G","description":"Entity use code"}],
                "lastModifiedDateTime":"2026-08-02T13:44:19.05"})")},
            1));
    for (const char *list :
         {"customerinvoice", "customerCreditNote", "customerDebitNote", "cashsale"})
        visma.answer(u"GET v1/"_s + QString::fromLatin1(list), "[]");
}

Json invoiceRow(const QString &referenceNumber, const QString &changedAt)
{
    Json row = jsonOf(R"({"documentType":"Invoice","referenceNumber":"","status":"Balanced",
        "hold":false,"customer":{"number":"10042","name":"Example Books Inc"},
        "location":{"id":"MAIN","countryId":"US"},"documentDate":"2026-09-14T00:00:00",
        "documentDueDate":"2026-10-14T00:00:00","financialPeriod":"202609","currencyId":"USD",
        "exchangeRate":10.0,"customerRefNumber":"PO-7781","invoiceText":"Order 4711",
        "amount":0.0,"amountInCurrency":0.0,"balance":1050.0,"balanceInCurrency":105.0,
        "detailTotal":1050.0,"detailTotalInCurrency":105.0,"vatTotal":0.0,
        "vatTotalInCurrency":0.0,"discountTotal":0.0,"discountTotalInCurrency":0.0,
        "roundingDiff":0.0,"invoiceAddress":{"addressLine1":"1 Example Way",
            "addressLine2":"Suite 5","postalCode":"98101","city":"Seattle",
            "country":{"id":"US"},"county":{"id":"WA"}},
        "branchNumber":{"number":"1"},"taxDetails":[],"applications":[],
        "lastModifiedDateTime":"","timeStamp":"V1","invoiceLines":[
        {"lineType":"GN","lineNumber":1,"inventoryNumber":"BOOK-01","description":"Hardcover book",
            "quantity":2.0,"unitPrice":400.0,"unitPriceInCurrency":40.0,"amount":800.0,
            "amountInCurrency":80.0,"account":{"number":"3000"},"vatCode":{"id":"6"},
            "subaccount":{"subaccountNumber":"00-000"}},
        {"lineType":"FR","lineNumber":2,"inventoryNumber":"FREIGHT","description":"Freight",
            "quantity":1.0,"unitPrice":250.0,"unitPriceInCurrency":25.0,"amount":250.0,
            "amountInCurrency":25.0,"account":{"number":"3000"},"vatCode":{"id":"6"},
            "subaccount":{"subaccountNumber":"00-000"}}]})");
    row.set(u"referenceNumber"_s, referenceNumber);
    row.set(u"lastModifiedDateTime"_s, changedAt);
    return row;
}

Json creditNoteRow()
{
    Json row = invoiceRow(u"200031"_s);
    row.set(u"documentType"_s, u"CreditNote"_s);
    row.set(u"lines"_s, row[u"invoiceLines"]);
    row.remove(u"invoiceLines");
    return row;
}

void addLine(Json &row, int lineNumber, const QString &description, const QByteArray &amount)
{
    const Decimal value = *Decimal::parse(amount);
    const Decimal own = *value.times(Decimal(10));
    Json line = linesOf(row)[0];
    line.set(u"lineNumber"_s, lineNumber);
    line.set(u"lineType"_s, QString());
    line.set(u"inventoryNumber"_s, QString());
    line.set(u"description"_s, description);
    line.set(u"quantity"_s, 1);
    line.set(u"amountInCurrency"_s, number(value));
    line.set(u"amount"_s, number(own));
    if (description.startsWith("LVY "_L1)) {
        line.set(u"account"_s, jsonOf(R"({"number":"2790"})"));
        line.set(u"subaccount"_s, jsonOf(R"({"subaccountNumber":"00-WA"})"));
    }
    Json lines = linesOf(row);
    lines.append(line);
    row.set(linesNameOf(row), lines);
    for (const QString &total : {u"detailTotal"_s, u"balance"_s}) {
        const QString inCurrency = total + u"InCurrency"_s;
        row.set(inCurrency, number(*decimalOf(row, inCurrency)->plus(value)));
        row.set(total, number(*decimalOf(row, total)->plus(own)));
    }
}

void setInLine(Json &row, size_t index, const QString &member, const Json &value)
{
    std::vector<Json> lines = linesOf(row).items();
    lines.at(index).set(member, value);
    row.set(linesNameOf(row), Json::array(lines));
}

QByteArray page(const std::vector<Json> &rows, qint64 total, qint64 max)
{
    Json list = Json::array();
    for (Json row : rows) {
        if (total >= 0)
            row.set(
                u"metadata"_s, Json::object({{u"totalCount"_s, total}, {u"maxPageSize"_s, max}}));
        list.append(std::move(row));
    }
    return list.toBytes();
}

QByteArray example(const QString &file)
{
#ifdef LEVY_SHARED_DIR
    QFile source(QStringLiteral(LEVY_SHARED_DIR) + u"/contracts/visma-net/examples/"_s + file);
    if (source.open(QIODevice::ReadOnly))
        return source.readAll();
#endif
    qFatal("no example %s", qPrintable(file));
}

} // namespace levy::visma
