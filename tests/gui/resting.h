#pragma once

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QStringList>
#include <QWidget>

namespace levytest {

/// Counts who is laid out anew while it lives. A window that nobody touches comes to rest after a
/// few rounds of events; one in which a scroll bar that appears makes itself needless never does.
class Unrest : public QObject {
public:
    Unrest() { qApp->installEventFilter(this); }

    /// Lets events be handled until a round brings no layout. Empty once it rests; else who it was
    /// in the last round.
    [[nodiscard]] QStringList untilRest()
    {
        constexpr int mostRounds = 24;
        for (int round = 0; round < mostRounds; ++round) {
            m_moved.clear();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            if (m_moved.isEmpty()) {
                m_rounds = qMax(m_rounds, round);
                return {};
            }
        }
        QStringList found;
        for (auto one = m_moved.begin(); one != m_moved.end(); ++one)
            found << QStringLiteral("%1 is laid out again and again").arg(one.key());
        found.sort();
        return found;
    }

    [[nodiscard]] int rounds() const { return m_rounds; } ///< the most that a rest took

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (watched->isWidgetType() && (type == QEvent::LayoutRequest || type == QEvent::Resize)) {
            const auto *widget = static_cast<QWidget *>(watched);
            const QString parent = widget->parentWidget()
                ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                : QString();
            ++m_moved[QStringLiteral("%1 '%2' in %3")
                          .arg(
                              QString::fromLatin1(widget->metaObject()->className()),
                              widget->accessibleName(),
                              parent)];
        }
        return false;
    }

private:
    QHash<QString, int> m_moved;
    int m_rounds = 0;
};

} // namespace levytest
