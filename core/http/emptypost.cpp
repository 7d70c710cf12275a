#include "core/http/emptypost.h"

#include <QSslSocket>

namespace levy::http {

using namespace Qt::StringLiterals;

int emptyPost(const QUrl &url, std::chrono::milliseconds patience)
{
    const bool isSecure = url.scheme() == "https"_L1;
    const int port = url.port(isSecure ? 443 : 80);
    const int ms = int(patience.count());
    QSslSocket socket;
    if (isSecure)
        socket.connectToHostEncrypted(url.host(), quint16(port));
    else
        socket.connectToHost(url.host(), quint16(port));
    if (!(isSecure ? socket.waitForEncrypted(ms) : socket.waitForConnected(ms)))
        return 0;
    const QByteArray target
        = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    socket.write(
        "POST " + (target.isEmpty() ? QByteArray("/") : target)
        + " HTTP/1.1\r\nHost: " + url.host().toLatin1() + ':' + QByteArray::number(port)
        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (!answer.contains('\n') && answer.size() < 1000 && socket.waitForReadyRead(ms))
        answer += socket.readAll();
    return answer.startsWith("HTTP/1.") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace levy::http
