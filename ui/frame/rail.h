#pragma once

#include "ui/data/page.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QVBoxLayout;

namespace levy::ui {

class IconButton;
class Label;
class NavItem;
class Tag;

/// The way to the eight pages, with the number that wait for a person; at its foot the workspace,
/// whether it is Sandbox or Live, and the working mode.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    void setBadge(PageId page, qint64 count);
    void setUsable(PageId page, bool isUsable);
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    void setWorkspace(const QString &name, bool isOpen, bool isSandbox, const QString &mode);

    [[nodiscard]] static QString nameOf(PageId page);
    [[nodiscard]] static QString iconOf(PageId page);

Q_SIGNALS:
    void chosen(levy::ui::PageId page);
    void collapseToggled(bool isCollapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrangeFoot();

    std::array<NavItem *, pageCount> m_items{};
    QButtonGroup *m_group = nullptr;
    QVBoxLayout *m_foot = nullptr;
    Label *m_name = nullptr;
    Label *m_mode = nullptr;
    Tag *m_tag = nullptr;
    IconButton *m_collapse = nullptr;
    QWidget *m_gap = nullptr; // where the separator is painted
    bool m_isCollapsed = false;
    bool m_isOpen = false;
};

} // namespace levy::ui
