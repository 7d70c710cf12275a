#pragma once

#include "core/http/nettransport.h"
#include "core/sandbox/exact/exactworld.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace levy::sandbox::exact {

/// Webhooks of Exact Online: subscriptions, the check call at their creation, and delivery with
/// Exact's retries (2, 4, 8 … times the retry time, ten times). The check is made while the
/// subscription is created, for at most two seconds; deliveries go out on a thread of their own.
class Webhooks {
public:
    explicit Webhooks(ExactWorld &world);
    ~Webhooks();
    Q_DISABLE_COPY_MOVE(Webhooks)

    /// POST and DELETE of webhooks/WebhookSubscriptions; a PUT is refused (405).
    [[nodiscard]] http::ServerResponse create(
        Division &division, const http::ServerRequest &request);
    [[nodiscard]] http::ServerResponse remove(Division &division, const QString &key);

    /// Tells the subscribers what has happened to invoices since the last time.
    void announceChanges();

    /// {division, key, action?, copies?, forged?, entity?, topic?}: sends messages now, whatever
    /// has happened. copies: the same one again and again; bursts: as many with a time of their
    /// own; forged: signed with another secret, to the subscription's address all the same.
    [[nodiscard]] Json send(Division &division, const Json &body);
    /// {delivered, refused, givenUp, waiting}: messages answered with 200 or 201, with something
    /// else, not any more, and still to go.
    [[nodiscard]] Json deliveries();
    /// {copies?, retryMs?}: how often each message is sent, and the unit of the retries.
    [[nodiscard]] Json configure(const Json &body);

private:
    struct Delivery {
        QUrl url;
        QByteArray body;
        int attempt = 0;
        std::chrono::steady_clock::time_point notBefore;
    };
    void enqueue(const QUrl &url, const QByteArray &body, int copies);
    void work();
    void deliver(Delivery delivery);
    [[nodiscard]] QByteArray message(
        Division &division, const Json &content, const QByteArray &secret) const;
    [[nodiscard]] std::vector<QUrl> subscribers(Division &division, const QString &topic);

    ExactWorld &m_world;
    http::NetTransport m_transport;
    StopSource m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Delivery> m_waiting;
    qint64 m_retryMs = 60'000;
    int m_copies = 1;
    qint64 m_inFlight = 0;
    qint64 m_delivered = 0;
    qint64 m_refused = 0;
    qint64 m_givenUp = 0;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace levy::sandbox::exact
