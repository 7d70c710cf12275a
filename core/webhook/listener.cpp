#include "core/webhook/listener.h"

#include "core/webhook/notification.h"
#include "core/webhook/selftest.h"
#include "core/webhook/signedmessage.h"

namespace levy::webhook {

using namespace Qt::StringLiterals;

namespace {

http::ServerResponse status(int code)
{
    return {.status = code, .headers = {}, .body = {}};
}

bool isOurs(const QString &topic)
{
    return topic == "SalesInvoices"_L1 || topic == "SalesInvoiceLines"_L1;
}

} // namespace

Listener::Listener(Options options, Store &store, const Clock &clock, Inbox::Arrived arrived)
    : m_options(std::move(options))
    , m_inbox(std::make_unique<Inbox>(store, clock, std::move(arrived)))
{
}

Result<std::unique_ptr<Listener>> Listener::start(
    Options options, Store &store, const Clock &clock, Inbox::Arrived arrived)
{
    std::unique_ptr<Listener> listener(
        new Listener(std::move(options), store, clock, std::move(arrived)));
    Result<std::unique_ptr<http::Server>> server = http::Server::listenLate(
        listener->m_options.server,
        [raw = listener.get()](const http::ServerRequest &request, const http::Reply &reply) {
            raw->answer(request, reply);
        });
    if (!server)
        return fail(server.error());
    listener->m_server = std::move(*server);
    return listener;
}

Listener::~Listener()
{
    m_inbox->end(); // answers, for which the server must still be there
    m_server.reset(); // no handler runs any more
}

QUrl Listener::url() const
{
    QUrl url = m_server->url();
    url.setPath(m_options.path);
    return url;
}

Figures Listener::figures() const
{
    Figures figures;
    figures.accepted = m_accepted;
    figures.repeated = m_repeated;
    figures.unknownCompany = m_unknownCompany;
    figures.unusable = m_unusable;
    figures.refused = m_refused;
    figures.checks = m_checks;
    figures.notStored = m_notStored;
    return figures;
}

void Listener::answer(const http::ServerRequest &request, const http::Reply &reply)
{
    if (request.path() != m_options.path) {
        const bool isPage
            = m_options.pages && (request.method == "GET" || request.method == "HEAD");
        return reply(isPage ? m_options.pages(request) : status(404));
    }
    if (request.method != "POST")
        return reply({.status = 405, .headers = {{"Allow", "POST"}}, .body = {}});
    if (request.body.isEmpty()) { // contract 12.1: the check call, never signed
        ++m_checks;
        return reply(status(200));
    }
    const App *app = signerOf(request.body);
    if (!app) {
        ++m_refused;
        return reply(status(401));
    }
    takeIn(*app, request.body, reply);
}

const App *Listener::signerOf(QByteArrayView body) const
{
    const std::optional<SignedParts> parts = partsOf(body);
    if (!parts)
        return nullptr;
    for (const App &app : m_options.apps) {
        if (isSignedWith(*parts, app.secret))
            return &app;
    }
    return nullptr;
}

/// Everything signed is answered with 200 once it is safe, for Exact sends again what is not.
void Listener::takeIn(const App &app, QByteArrayView body, const http::Reply &reply)
{
    const SignedParts parts = partsOf(body).value_or(SignedParts());
    if (const std::optional<QByteArray> proof = selfTestProof(parts.content, app.secret))
        return reply({.status = 200, .headers = {}, .body = *proof});
    const Result<Notification> notification = notificationOf(parts.content);
    if (!notification || !isOurs(notification->topic)) {
        ++m_unusable;
        return reply(status(200));
    }
    const auto connection = app.connections.constFind(notification->division);
    if (connection == app.connections.constEnd()) {
        ++m_unknownCompany;
        return reply(status(200));
    }
    Inbox::Entry entry;
    entry.connection = *connection;
    // A look at a deleted invoice would be a refusal that counts; the feeds tell of it.
    if (!notification->isDeletion && !notification->isPart)
        entry.sourceId = notification->key;
    if (notification->isUnique)
        entry.signature = QByteArray::fromHex(parts.hash.toByteArray());
    m_inbox->put(std::move(entry), [this, reply](Inbox::Outcome outcome) {
        std::atomic<qint64> &figure = outcome == Inbox::Outcome::Taken ? m_accepted
            : outcome == Inbox::Outcome::Repeated                      ? m_repeated
                                                                       : m_notStored;
        ++figure;
        reply(status(outcome == Inbox::Outcome::Failed ? 503 : 200));
    });
}

} // namespace levy::webhook
