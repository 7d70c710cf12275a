#pragma once

#include <QIODevice>

#include <algorithm>

namespace levy::http {

/// A request body that can be read once. QNetworkAccessManager repeats a request whose connection
/// closed without an answer, writes too, unless it cannot rewind the body: that is what this is
/// for. Belongs to the thread that sends.
class OneShotBody final : public QIODevice {
public:
    explicit OneShotBody(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// True once the connection has asked for the body: from then on it may have been sent.
    [[nodiscard]] bool wasRead() const { return m_read > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_body.size() - m_read);
        if (count == 0)
            return -1;
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace levy::http
