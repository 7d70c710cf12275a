#pragma once

#include <QDateTime>
#include <QFrame>
#include <QTimer>

namespace levy::ui {

class Button;
class Label;

/// What was just decided and how long it can be undone; stands in the page, never floats.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget *parent = nullptr);

    /// Shows it until `effectAt` (UTC), counting down.
    void show(const QString &what, const QDateTime &effectAt);
    /// Shows it without a countdown and without Undo.
    void tell(const QString &what, const QString &more);
    void clear();
    [[nodiscard]] Button *undo() const { return m_undo; }

Q_SIGNALS:
    void expired();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();
    void announce();

    Label *m_what = nullptr;
    Label *m_when = nullptr;
    Button *m_undo = nullptr;
    QDateTime m_effectAt;
    QTimer m_timer;
};

} // namespace levy::ui
