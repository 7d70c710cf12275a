#include "ui/platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1000;

/// The home folder is part of it, so that each person has a program of their own.
QString socketName(const QString &name)
{
    const QByteArray who = (QDir::homePath() + u'/' + name).toUtf8();
    return u"levy-"_s
        + QString::fromLatin1(
               QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(socketName(name))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    QLocalSocket first;
    first.connectToServer(m_name);
    if (first.waitForConnected(patienceMs)) {
        first.write("raise\n");
        static_cast<void>(first.waitForBytesWritten(patienceMs));
        return false;
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_name)) {
        QLocalServer::removeServer(m_name); // left behind by one that was killed
        static_cast<void>(m_server->listen(m_name));
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::answer);
    return true;
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        Q_EMIT raised();
    }
}

} // namespace levy::ui
