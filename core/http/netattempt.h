#pragma once

#include "core/base/result.h"
#include "core/http/message.h"
#include "core/http/oneshotbody.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkReply>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace levy::http {

/// One request on its way: lives for the length of one NetTransport::send() on that thread.
class NetAttempt {
public:
    NetAttempt(Method method, QNetworkRequest request, const QByteArray &body, qsizetype maxBytes);

    [[nodiscard]] Result<Response> run(
        QNetworkAccessManager &manager, std::chrono::milliseconds deadline, const StopToken &stop);

private:
    void start(QNetworkAccessManager &manager);
    void giveUp(ErrorKind kind, const QString &code);
    void checkAnnouncedLength();
    void drain();
    [[nodiscard]] bool wasSent() const;
    [[nodiscard]] bool isWholeAnswer() const;
    [[nodiscard]] Response answer() const;
    [[nodiscard]] Error failure() const;
    [[nodiscard]] Error error(ErrorKind kind, const QString &code) const;

    const Method m_method;
    const QNetworkRequest m_request;
    const qsizetype m_maxBytes;
    OneShotBody m_upload; // outlives the reply, which reads it
    QByteArray m_body;
    QElapsedTimer m_elapsed;
    QEventLoop m_loop;
    bool m_headSent = false;
    std::optional<Error> m_givenUp;
    std::unique_ptr<QNetworkReply> m_reply; // deleted outside the loop, so no deleteLater
};

} // namespace levy::http
