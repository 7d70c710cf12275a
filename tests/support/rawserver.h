#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <atomic>
#include <functional>
#include <future>
#include <thread>

namespace levytest {

/// One connection to a RawServer, for its script to play with. Every wait ends when the peer goes
/// or the server stops.
class RawPeer {
public:
    RawPeer(QTcpSocket &socket, const std::atomic<bool> &stopping, std::atomic<int> &requests)
        : m_socket(socket)
        , m_stopping(stopping)
        , m_requests(requests)
    {
    }

    /// Header and body (by its Content-Length) of the next request; empty: there will be none.
    QByteArray readRequest()
    {
        const qsizetype headerEnd = waitFor([this] { return m_received.indexOf("\r\n\r\n"); });
        if (headerEnd < 0)
            return {};
        const qsizetype size = headerEnd + 4 + contentLength(m_received.left(headerEnd));
        if (waitFor([&] { return m_received.size() >= size ? size : qsizetype(-1); }) < 0)
            return {};
        const QByteArray request = m_received.left(size);
        m_received.remove(0, size);
        ++m_requests;
        return request;
    }

    /// False: the peer did not take it all.
    bool send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0) {
            if (m_stopping || !isConnected())
                return false;
            m_socket.waitForBytesWritten(slice);
        }
        return true;
    }

    /// True as soon as the peer has closed, false if it has not within that time.
    bool closesWithin(std::chrono::milliseconds time)
    {
        const auto end = std::chrono::steady_clock::now() + time;
        while (!m_stopping && isConnected()) {
            if (std::chrono::steady_clock::now() >= end)
                return false;
            m_socket.waitForReadyRead(slice);
        }
        return true;
    }

    QTcpSocket &socket() { return m_socket; }

private:
    static constexpr int slice = 10; // ms between two looks at m_stopping

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    qsizetype waitFor(const std::function<qsizetype()> &found)
    {
        while (true) {
            m_received += m_socket.readAll();
            if (const qsizetype position = found(); position >= 0)
                return position;
            if (m_stopping || (!isConnected() && m_socket.bytesAvailable() == 0))
                return -1;
            m_socket.waitForReadyRead(slice);
        }
    }

    static qsizetype contentLength(const QByteArray &header)
    {
        for (const QByteArray &line : header.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                return line.mid(15).trimmed().toLongLong();
        }
        return 0;
    }

    QTcpSocket &m_socket;
    const std::atomic<bool> &m_stopping;
    std::atomic<int> &m_requests;
    QByteArray m_received;
};

/// A server that speaks whatever bytes its script says, one connection after the other, on a thread
/// of its own: for answers that no decent server gives. The script's end closes the connection.
class RawServer {
public:
    using Script = std::function<void(RawPeer &)>;

    explicit RawServer(Script script)
        : m_script(std::move(script))
    {
        std::promise<quint16> port;
        std::future<quint16> known = port.get_future();
        m_thread = std::thread([this, &port] { serve(port); });
        m_port = known.get();
    }
    ~RawServer()
    {
        m_stopping = true;
        m_thread.join();
    }
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    quint16 port() const { return m_port; }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/thing").arg(m_port)); }
    int requests() const { return m_requests; } ///< whole ones, on all connections
    int connections() const { return m_connections; }

private:
    void serve(std::promise<quint16> &port)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port.set_value(server.serverPort());
        while (!m_stopping) {
            if (!server.waitForNewConnection(10))
                continue;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            ++m_connections;
            RawPeer peer(*socket, m_stopping, m_requests);
            m_script(peer);
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState)
                socket->waitForDisconnected(200);
        }
    }

    const Script m_script;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_requests = 0;
    std::atomic<int> m_connections = 0;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace levytest
