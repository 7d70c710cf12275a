#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace levy::ui {

/// The ring around the control that has the focus: 1 px away, 2 px wide, for keyboard and mouse
/// alike. Lies over the window, so that no layout has to leave room for it, and ends where a scroll
/// area does.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    FocusRing();

    /// Null, or a widget that marks its focus itself: no ring.
    void setTarget(QWidget *target);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; ///< the target and everything around it
};

} // namespace levy::ui
