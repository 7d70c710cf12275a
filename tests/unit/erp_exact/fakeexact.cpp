#include "tests/unit/erp_exact/fakeexact.h"

#include <QFile>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

class HeldLock final : public TokenLock {
public:
    explicit HeldLock(std::timed_mutex &mutex)
        : m_lock(mutex, std::adopt_lock)
    {
    }

private:
    std::unique_lock<std::timed_mutex> m_lock;
};

QString shortPath(const QString &path)
{
    const QString rest = path.section(u"/api/"_s, 1);
    return rest.startsWith("v1/"_L1) ? rest.section(u'/', 2) : rest;
}

} // namespace

Result<std::optional<TokenRecord>> MemoryTokenStore::load()
{
    const std::lock_guard lock(m_mutex);
    return m_record;
}

Result<void> MemoryTokenStore::save(const TokenRecord &record)
{
    const std::lock_guard lock(m_mutex);
    if (m_savesLeft == 0)
        return fail(ErrorKind::SecretLocked, u"vault.locked"_s);
    if (m_savesLeft > 0)
        --m_savesLeft;
    m_record = record;
    return {};
}

Result<std::unique_ptr<TokenLock>> MemoryTokenStore::lock(const StopToken &)
{
    ++m_lockAttempts;
    if (!m_lock.try_lock_for(std::chrono::seconds(20)))
        return fail(ErrorKind::Busy, u"vault.busy"_s);
    return std::make_unique<HeldLock>(m_lock);
}

TokenRecord MemoryTokenStore::record() const
{
    const std::lock_guard lock(m_mutex);
    return m_record.value_or(TokenRecord{});
}

void MemoryTokenStore::refuseSaves(int afterSoMany)
{
    const std::lock_guard lock(m_mutex);
    m_savesLeft = afterSoMany;
}

FakeExact::FakeExact()
{
    Result<std::unique_ptr<http::Server>> server = http::Server::listen(
        {}, [this](const http::ServerRequest &request) { return handle(request); });
    if (!server)
        qFatal("no server: %s", qPrintable(describe(server.error())));
    m_server = std::move(*server);
}

void FakeExact::answer(
    const QString &what, const QByteArray &body, int status, std::vector<http::Header> headers)
{
    const std::lock_guard lock(m_mutex);
    http::ServerResponse response;
    response.status = status;
    response.headers = std::move(headers);
    response.headers.push_back({"Content-Type", "application/json;charset=utf-8"});
    response.body = body;
    m_answers[what].push_back(std::move(response));
}

void FakeExact::hangUp(const QString &what)
{
    const std::lock_guard lock(m_mutex);
    http::ServerResponse response;
    response.closeInstead = true;
    m_answers[what].push_back(std::move(response));
}

std::vector<Seen> FakeExact::seen(const QString &what) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Seen> found;
    for (const Seen &one : m_seen) {
        if (what.isEmpty() || what == QString::fromLatin1(one.method) + u' ' + one.path)
            found.push_back(one);
    }
    return found;
}

http::ServerResponse FakeExact::handle(const http::ServerRequest &request)
{
    const std::lock_guard lock(m_mutex);
    Seen seen;
    seen.method = request.method;
    seen.path = shortPath(request.path());
    seen.query = QUrl::fromPercentEncoding(request.rawQuery());
    seen.body = request.body;
    seen.authorization = request.header("Authorization");
    seen.prefer = request.header("Prefer");
    m_seen.push_back(seen);
    const auto found = m_answers.find(QString::fromLatin1(seen.method) + u' ' + seen.path);
    if (found == m_answers.end()) {
        http::ServerResponse missing;
        missing.status = 404;
        missing.body = errorBody("Not found");
        return missing;
    }
    const http::ServerResponse response = found->front();
    if (found->size() > 1)
        found->pop_front();
    return response;
}

Company::Company()
{
    TokenRecord record;
    record.accessToken = u"access-1"_s;
    record.refreshToken = u"refresh-1"_s;
    record.issuedAt = clock.now();
    static_cast<void>(store.save(record));
    tokens = std::make_unique<TokenSource>(transport, clock, store, settings());
}

Settings Company::settings() const
{
    Settings settings = changed;
    settings.connection = u"exact-us"_s;
    settings.baseUrl = exact.url();
    settings.division = 7654321;
    settings.clientId = u"client"_s;
    settings.clientSecret = "secret-of-the-app";
    return settings;
}

std::unique_ptr<ExactConnector> Company::connector(std::vector<CachedRecord> known)
{
    return std::make_unique<ExactConnector>(
        settings(), transport, clock, *tokens, std::move(known));
}

void Company::later(std::chrono::seconds by)
{
    clock.advance(by);
    TokenRecord record = store.record();
    record.issuedAt = clock.now();
    static_cast<void>(store.save(record));
}

void Company::answerMasters()
{
    exact.answer(
        u"GET system/Divisions"_s,
        rowsBody({R"({"Code":7654321,"Description":"Example Inc","Currency":"USD","Country":"US ",
            "AddressLine1":"1 Factory Rd","City":"Albany","State":"NY ","Postcode":"12207",
            "DivisionMoveDate":null,"DivisionHRLinkUnlinkDate":null})"}));
    exact.answer(
        u"GET sync/CRM/Accounts"_s,
        rowsBody({R"({"Timestamp":"101","ID":"6f3ed26e-6e25-50db-818a-542f1b4e46a1",
            "Code":"           0000255","Name":"Contoso Retail LLC","Country":"US ",
            "AddressLine1":"9 Head Office","City":"Chicago","State":"IL ","Postcode":"60601"})"}));
    exact.answer(
        u"GET sync/CRM/Addresses"_s,
        rowsBody({R"({"Timestamp":"102","ID":"452d53a7-64d2-5ad3-b039-8418eb0bd7aa",
            "Account":"6f3ed26e-6e25-50db-818a-542f1b4e46a1","Type":4,"Main":true,
            "AddressLine1":"1200 Market Street","AddressLine2":"Dock 4","City":"Springfield",
            "State":"IL ","Postcode":"62701","Country":"US "})"}));
    exact.answer(
        u"GET sync/Logistics/Items"_s,
        rowsBody(
            {R"({"Timestamp":"103","ID":"1f9b6fea-a606-57f0-853e-e8ec70f2c5e9","Code":"WIDGET-1",
            "Description":"Widget, blue","ItemGroupCode":"GOODS"})",
             R"({"Timestamp":"104","ID":"2925411b-b486-55ef-9903-e72006b10047","Code":"SVC-INST",
            "Description":"Installation","ItemGroupCode":"SERVICES"})"}));
    exact.answer(u"GET sync/SalesInvoice/SalesInvoices"_s, rowsBody({}));
    exact.answer(u"GET sync/Deleted"_s, rowsBody({}));
    exact.answer(u"GET salesentry/SalesEntries"_s, rowsBody({}));
}

QByteArray rowsBody(const std::vector<QByteArray> &rows, const QByteArray &next)
{
    QByteArray body = R"({"d":{"results":[)";
    for (size_t i = 0; i < rows.size(); ++i)
        body += (i > 0 ? "," : "") + rows[i];
    body += ']';
    if (!next.isEmpty())
        body += R"(,"__next":")" + next + '"';
    return body + "}}";
}

QByteArray entityBody(const QByteArray &row)
{
    return R"({"d":)" + row + '}';
}

QByteArray errorBody(const QByteArray &sentence)
{
    return R"({"error":{"code":"","message":{"lang":"","value":")" + sentence + R"("}}})";
}

QByteArray example(const QString &file)
{
#ifdef LEVY_SHARED_DIR
    QFile source(QStringLiteral(LEVY_SHARED_DIR) + u"/contracts/exact-online/examples/"_s + file);
    if (source.open(QIODevice::ReadOnly))
        return source.readAll();
#endif
    qFatal("no example %s", qPrintable(file));
}

} // namespace levy::exact
