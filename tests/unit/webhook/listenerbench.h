#pragma once

#include "core/webhook/listener.h"
#include "core/webhook/signedmessage.h"
#include "core/workspace/hints.h"
#include "tests/unit/http/rawclient.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

namespace levytest {

/// A listener on a free port with a workspace file of its own: division 1042 is exact-us, the app's
/// secret "our-secret".
class ListenerBench {
public:
    explicit ListenerBench(levy::http::Handler pages = {}) { start(std::move(pages)); }

    void start(levy::http::Handler pages = {})
    {
        using namespace Qt::StringLiterals;
        m_listener.reset();
        m_store.reset();
        auto store = levy::Store::open({.path = m_folder.path() + u"/levy.db"_s});
        if (!store)
            qFatal("%s", qPrintable(levy::describe(store.error())));
        m_store = std::move(*store);
        levy::webhook::Listener::Options options;
        options.apps
            = {{"our-secret", {{1042, u"exact-us"_s}, {1043, u"exact-uk"_s}}},
               {"other-app", {{2000, u"exact-nl"_s}}}};
        options.pages = std::move(pages);
        auto listener = levy::webhook::Listener::start(
            std::move(options), *m_store, m_clock, [this](const QSet<QString> &connections) {
                m_arrivals += int(connections.size());
            });
        if (!listener)
            qFatal("%s", qPrintable(levy::describe(listener.error())));
        m_listener = std::move(*listener);
    }

    static QByteArray content(
        const QByteArray &key,
        const QByteArray &time = "2026-08-16T14:22:03.417",
        const QByteArray &division = "1042",
        const QByteArray &action = "Update",
        const QByteArray &entity = "SalesInvoices")
    {
        QByteArray text
            = R"({"Topic":"SalesInvoices","ClientId":"3f2c9a10-5b7d-4e21-9c60-0a1b2c3d4e5f","Division":)"
            + division + R"(,"Action":")" + action + R"(","Key":")" + key
            + R"(","ExactOnlineEndpoint":"https://evil.example/api/v1/1/salesinvoice/)" + entity
            + "(guid'" + key + "')\"";
        if (!time.isEmpty())
            text += R"(,"EventCreatedOn":")" + time + '"';
        return text + '}';
    }
    static QByteArray key(int number)
    {
        return "c00ee12c-2b39-4e84-b332-" + QByteArray::number(number).rightJustified(12, '0');
    }

    /// The status that a body is answered with.
    int post(const QByteArray &body, const QByteArray &path = "/webhooks/exact")
    {
        RawClient client(quint16(m_listener->url().port()));
        const QByteArray answer = client.exchange(
            "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return answer.mid(9, 3).toInt();
    }
    int postSigned(const QByteArray &content, const QByteArray &secret = "our-secret")
    {
        return post(levy::webhook::signedMessage(content, secret));
    }

    std::vector<levy::Hint> hints(const QString &connection = QStringLiteral("exact-us"))
    {
        const auto found = m_store->read(
            [&](levy::Reader &reader) { return levy::hints::of(reader, connection); });
        return found.value_or(std::vector<levy::Hint>());
    }
    levy::webhook::Listener &listener() { return *m_listener; }
    levy::Store &store() { return *m_store; }
    levy::ManualClock &clock() { return m_clock; }
    int arrivals() const { return m_arrivals; }

private:
    QTemporaryDir m_folder;
    levy::ManualClock m_clock;
    std::atomic<int> m_arrivals = 0;
    std::unique_ptr<levy::Store> m_store;
    std::unique_ptr<levy::webhook::Listener> m_listener;
};

} // namespace levytest
