#include "core/sandbox/exact/webhooks.h"

#include "core/http/emptypost.h"
#include "core/sandbox/exact/answers.h"
#include "core/sandbox/exact/bodycheck.h"
#include "core/sandbox/exact/query.h"
#include "core/sandbox/exact/reader.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

const QString set = u"WebhookSubscriptions"_s;
constexpr std::chrono::milliseconds checkTime{2000};
constexpr std::chrono::milliseconds deliveryTime{10'000};
constexpr int retries = 10;

/// The topics that Levy may meet; SalesInvoiceLines is none (contract 12.2).
const QStringList &topics()
{
    static const QStringList known{
        u"SalesInvoices"_s,
        u"SalesEntries"_s,
        u"GeneralJournalEntries"_s,
        u"Accounts"_s,
        u"Items"_s,
        u"GLAccounts"_s,
        u"SalesOrders"_s,
        u"GoodsDeliveries"_s};
    return known;
}

/// The real service insists on https; the sandbox also calls back on the computer itself.
bool isCallback(const QUrl &url)
{
    const bool isHere = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    return url.isValid() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere));
}

http::Request postTo(const QUrl &url, const QByteArray &body)
{
    http::Request request;
    request.method = http::Method::Post;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    return request;
}

bool isTaken(const Result<http::Response> &response)
{
    return response && (response->status == 200 || response->status == 201);
}

} // namespace

Webhooks::Webhooks(ExactWorld &world)
    : m_world(world)
    , m_transport({.userAgent = "Exact Online (simulated)", .useSystemProxy = false})
    , m_thread([this] { work(); })
{
}

Webhooks::~Webhooks()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_stop.requestStop();
    m_changed.notify_all();
    m_thread.join();
}

http::ServerResponse Webhooks::create(Division &division, const http::ServerRequest &request)
{
    static const QSet<QString> readOnly{
        u"ID"_s,
        u"ClientID"_s,
        u"Created"_s,
        u"Creator"_s,
        u"CreatorFullName"_s,
        u"Description"_s,
        u"Division"_s};
    const EntityType &entity = entityNamed("WebhookSubscriptions"_L1);
    const Result<Json> parsed = Json::parse(request.body);
    const Result<Json> fields = checkedBody(parsed.value_or(Json()), entity, readOnly);
    if (!fields)
        return errorAnswer(400, fields.error().message);
    const QString topic = (*fields)[u"Topic"].toString();
    const QUrl url((*fields)[u"CallbackURL"].toString(), QUrl::StrictMode);
    if (!topics().contains(topic))
        return errorAnswer(500, u"Invalid: Topic"_s);
    if (!isCallback(url))
        return errorAnswer(500, u"Invalid: Callback URL"_s);
    if (!subscribers(division, topic).empty())
        return errorAnswer(500, u"Data already exists"_s);
    const int status = http::emptyPost(url, checkTime); // contract 12.1: empty and unsigned
    if (status != 200 && status != 201)
        return errorAnswer(
            500,
            u"Invalid: Post to callback URL endpoint returns %1"_s.arg(
                status == 0 ? u"no answer"_s : QString::number(status)));
    Json row = *fields;
    const QString id = division.newId();
    row.set(u"ID"_s, id);
    row.set(u"Division"_s, Json(division.code()));
    row.set(u"Description"_s, u"Simulated app"_s);
    row.set(u"Creator"_s, division.region().login[u"UserID"]);
    row.set(u"CreatorFullName"_s, division.region().login[u"FullName"]);
    division.store(set, id, row);
    Reader reader(
        division,
        u"http://%1/api/v1/%2/"_s.arg(QString::fromLatin1(request.header("Host")))
            .arg(division.code()),
        0);
    return dataAnswer(
        201, reader.rowJson(entity, RowView(division, entity, *division.table(set).find(id)), {}));
}

http::ServerResponse Webhooks::remove(Division &division, const QString &key)
{
    if (!division.table(set).find(key))
        return errorAnswer(404, u"Resource not found for the segment 'WebhookSubscriptions'."_s);
    division.erase(set, key);
    return emptyAnswer(204);
}

std::vector<QUrl> Webhooks::subscribers(Division &division, const QString &topic)
{
    std::vector<QUrl> urls;
    division.table(set).forEach({}, [&](const QString &, const Json &row) {
        if (topic.isEmpty() || row[u"Topic"].toString() == topic)
            urls.push_back(QUrl(row[u"CallbackURL"].toString()));
        return true;
    });
    return urls;
}

QByteArray Webhooks::message(Division &division, const Json &body, const QByteArray &secret) const
{
    const QString key = body[u"key"].toString();
    const QString entity = body.has(u"entity") ? body[u"entity"].toString() : u"SalesInvoices"_s;
    const QDateTime wall = m_world.now().addSecs(division.region().utcOffsetSeconds);
    const Json content = Json::object(
        {{u"Topic"_s, body.has(u"topic") ? body[u"topic"] : Json(u"SalesInvoices"_s)},
         {u"ClientId"_s, division.region().clientId},
         {u"Division"_s, body.has(u"toDivision") ? body[u"toDivision"] : Json(division.code())},
         {u"Action"_s, body.has(u"action") ? body[u"action"] : Json(u"Update"_s)},
         {u"Key"_s, key},
         {u"ExactOnlineEndpoint"_s,
          u"https://start.exactonline.invalid/api/v1/%1/salesinvoice/%2(guid'%3')"_s
              .arg(division.code())
              .arg(entity, key)},
         {u"EventCreatedOn"_s,
          body.has(u"at") ? body[u"at"] : Json(wall.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s))}});
    const QByteArray bytes = content.toBytes();
    const QByteArray hash
        = QMessageAuthenticationCode::hash(bytes, secret, QCryptographicHash::Sha256)
              .toHex()
              .toUpper();
    return "{\"Content\":" + bytes + ",\"HashCode\":\"" + hash + "\"}";
}

void Webhooks::announceChanges()
{
    for (const auto &region : m_world.regions()) {
        for (const int code : region->divisions) {
            Division &division = *m_world.division(code);
            for (const auto &[key, action] : division.takeInvoiceEvents()) {
                const std::vector<QUrl> urls = subscribers(division, u"SalesInvoices"_s);
                if (urls.empty())
                    continue;
                const Json what = Json::object({{u"key"_s, key}, {u"action"_s, action}});
                const QByteArray text
                    = message(division, what, division.region().webhookSecret.toUtf8());
                for (const QUrl &url : urls)
                    enqueue(url, text, m_copies);
            }
        }
    }
}

Json Webhooks::send(Division &division, const Json &body)
{
    const int copies = int(body[u"copies"].toInt().value_or(1));
    const int bursts = int(body[u"bursts"].toInt().value_or(1));
    const QByteArray secret = body[u"forged"].toBool() ? QByteArray("not the webhook secret")
                                                       : division.region().webhookSecret.toUtf8();
    int sent = 0;
    for (int burst = 0; burst < bursts; ++burst) {
        Json one = body;
        if (bursts > 1)
            one.set(u"at"_s, m_world.now().addMSecs(burst).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s));
        const QByteArray text = message(division, one, secret);
        for (const QUrl &url : subscribers(division, {})) {
            enqueue(url, text, copies);
            sent += copies;
        }
    }
    return Json::object({{u"sent"_s, Json(sent)}});
}

Json Webhooks::deliveries()
{
    const std::lock_guard lock(m_mutex);
    return Json::object(
        {{u"delivered"_s, Json(m_delivered)},
         {u"refused"_s, Json(m_refused)},
         {u"givenUp"_s, Json(m_givenUp)},
         {u"waiting"_s, Json(qint64(m_waiting.size()) + m_inFlight)}});
}

Json Webhooks::configure(const Json &body)
{
    const std::lock_guard lock(m_mutex);
    m_copies = std::max(1, int(body[u"copies"].toInt().value_or(m_copies)));
    m_retryMs = std::max<qint64>(1, body[u"retryMs"].toInt().value_or(m_retryMs));
    return Json::object({{u"copies"_s, Json(m_copies)}, {u"retryMs"_s, Json(m_retryMs)}});
}

void Webhooks::enqueue(const QUrl &url, const QByteArray &body, int copies)
{
    const std::lock_guard lock(m_mutex);
    for (int i = 0; i < copies; ++i)
        m_waiting.push_back({url, body, 0, {}});
    m_changed.notify_all();
}

void Webhooks::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        const auto now = std::chrono::steady_clock::now();
        const auto due = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Delivery &one) {
            return one.notBefore <= now;
        });
        if (due == m_waiting.end()) {
            m_changed.wait_for(lock, std::chrono::milliseconds(m_waiting.empty() ? 60'000 : 20));
            continue;
        }
        Delivery delivery = std::move(*due);
        m_waiting.erase(due);
        ++m_inFlight;
        lock.unlock();
        deliver(std::move(delivery));
        lock.lock();
        --m_inFlight;
    }
}

void Webhooks::deliver(Delivery delivery)
{
    const Result<http::Response> response
        = m_transport.send(postTo(delivery.url, delivery.body), deliveryTime, m_stop.token());
    const std::lock_guard lock(m_mutex);
    if (isTaken(response)) {
        ++m_delivered;
        return;
    }
    ++m_refused;
    if (++delivery.attempt > retries) {
        ++m_givenUp;
        return;
    }
    delivery.notBefore = std::chrono::steady_clock::now()
        + std::chrono::milliseconds(m_retryMs << delivery.attempt);
    m_waiting.push_back(std::move(delivery));
}

} // namespace levy::sandbox::exact
