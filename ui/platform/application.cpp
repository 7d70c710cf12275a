#include "ui/platform/application.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QThread>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "levy.ui.watchdog")

QString nameOf(const QObject *receiver, QEvent::Type type)
{
    const char *event = QMetaEnum::fromType<QEvent::Type>().valueToKey(int(type));
    return u"%1 for %2 %3"_s.arg(
        event ? QString::fromLatin1(event) : u"event %1"_s.arg(int(type)),
        QString::fromLatin1(receiver->metaObject()->className()),
        receiver->objectName());
}

} // namespace

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv)
{
#ifndef QT_NO_DEBUG
    m_watchdog.emplace();
#endif
}

Application::~Application() = default;

bool Application::notify(QObject *receiver, QEvent *event)
{
    // Other threads' events come through here as well. Only the outermost one of ours counts: what
    // it causes is part of it.
    if (!m_watchdog || QThread::currentThread() != thread() || !m_isWatching || m_isInside)
        return QApplication::notify(receiver, event);
    m_isInside = true;
    const QEvent::Type type = event->type();
    const QString name = nameOf(receiver, type); // either may be gone afterwards
    const Watchdog::Mark begun = m_watchdog->begin();
    const bool isDone = QApplication::notify(receiver, event);
    m_isInside = false;
    if (const auto offence = m_watchdog->end(begun, name)) {
        qCWarning(log).noquote() << u"%1: waited %2 ms, worked %3 ms"_s.arg(offence->what)
                                        .arg(offence->waitedMs)
                                        .arg(offence->workedMs);
    }
    return isDone;
}

} // namespace levy::ui
