#pragma once

#include <QTcpSocket>

#include <chrono>

/// A client that sends what it likes and waits for the bytes that come back.
class RawClient {
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(5000);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5000)) { }
    }

    /// What comes until the server closes, for five seconds at the most.
    QByteArray readToEnd()
    {
        QByteArray all;
        while (m_socket.waitForReadyRead(5000))
            all += m_socket.readAll();
        return all + m_socket.readAll();
    }

    /// What comes until it ends with that.
    QByteArray readUntil(const QByteArray &end)
    {
        QByteArray all;
        while (!all.endsWith(end) && m_socket.waitForReadyRead(5000))
            all += m_socket.readAll();
        return all;
    }

    QByteArray exchange(const QByteArray &bytes)
    {
        send(bytes);
        return readToEnd();
    }

    void waitForClose(std::chrono::milliseconds time)
    {
        m_socket.waitForDisconnected(static_cast<int>(time.count()));
    }

    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    void finishSending() { m_socket.disconnectFromHost(); }
    void abort() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
};
