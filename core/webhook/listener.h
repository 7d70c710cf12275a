#pragma once

#include "core/http/server.h"
#include "core/webhook/inbox.h"

#include <QHash>

#include <atomic>

namespace levy::webhook {

/// One app registration: whoever knows its secret may name its companies.
struct App {
    QByteArray secret; ///< the webhook secret, not the client secret
    QHash<qint64, QString> connections; ///< by division
};

/// What came in since the start.
struct Figures {
    qint64 accepted = 0;
    qint64 repeated = 0;
    qint64 unknownCompany = 0;
    qint64 unusable = 0; ///< signed, but of another topic or form
    qint64 refused = 0; ///< not signed by any of our apps
    qint64 checks = 0; ///< empty calls, as Exact makes them at a subscription
    qint64 notStored = 0;

    bool operator==(const Figures &) const = default;
};

/// Takes in the messages of Exact Online: refuses what is not signed, stores what is, answers, and
/// leaves the work to others. One HTTP server, loopback unless told otherwise; makes no call to
/// anywhere. Thread-safe.
class Listener {
public:
    struct Options {
        http::Server::Options server;
        QString path = QStringLiteral("/webhooks/exact");
        std::vector<App> apps;
        /// Answers GET on other paths, e.g. the redirect of a sign-in; none: 404.
        http::Handler pages;
    };

    /// Fails as http::Server::listen() does. `store` and `clock` outlive it.
    [[nodiscard]] static Result<std::unique_ptr<Listener>> start(
        Options options, Store &store, const Clock &clock, Inbox::Arrived arrived);
    ~Listener(); ///< answers what is here, then closes

    [[nodiscard]] QUrl url() const; ///< of the webhook, on this computer
    [[nodiscard]] Figures figures() const;

    /// Exactly what a request is answered with, for the fuzzer and tests: without the network.
    void answer(const http::ServerRequest &request, const http::Reply &reply);

private:
    Listener(Options options, Store &store, const Clock &clock, Inbox::Arrived arrived);

    [[nodiscard]] const App *signerOf(QByteArrayView body) const;
    void takeIn(const App &app, QByteArrayView body, const http::Reply &reply);

    const Options m_options;
    std::atomic<qint64> m_accepted = 0;
    std::atomic<qint64> m_repeated = 0;
    std::atomic<qint64> m_unknownCompany = 0;
    std::atomic<qint64> m_unusable = 0;
    std::atomic<qint64> m_refused = 0;
    std::atomic<qint64> m_checks = 0;
    std::atomic<qint64> m_notStored = 0;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<http::Server> m_server;
};

} // namespace levy::webhook
