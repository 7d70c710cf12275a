#pragma once

#include <QObject>
#include <QPalette>
#include <QPointer>

class QWidget;

namespace levy::ui {

class FocusRing;

enum class ThemeMode { System, Light, Dark };

/// Gives the application its style and palette and changes them without a restart. One per
/// application, on its thread; made after the QApplication.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    [[nodiscard]] bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void showFocus(QWidget *widget);

    ThemeMode m_mode = ThemeMode::System;
    QPalette m_desktop; ///< as the system gave it
    bool m_isDark = false;
    bool m_isApplying = false;
    Qt::FocusReason m_reason = Qt::OtherFocusReason; ///< of the focus that came last
    QPointer<FocusRing> m_focus; // belongs to the window that it was last shown in
};

} // namespace levy::ui
