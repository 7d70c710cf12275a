#pragma once

#include <QAbstractButton>

namespace levy::ui {

/// One page in the rail: icon, word and, where something waits, a badge.
class NavItem : public QAbstractButton {
    Q_OBJECT

public:
    NavItem(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setBadge(qint64 count);
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const QString m_icon;
    qint64 m_badge = 0;
    bool m_isCollapsed = false;
};

} // namespace levy::ui
