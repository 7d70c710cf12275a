#pragma once

#include <QStackedWidget>
#include <QWidget>

class QHBoxLayout;
class QTabBar;
class QVBoxLayout;

namespace levy::ui {

class FlowLayout;
class IconButton;
class Label;
class PillLabel;

/// The pane at the right of a table: a title with pills, a line beneath, actions, tabs.
class SidePane : public QWidget {
    Q_OBJECT

public:
    explicit SidePane(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    [[nodiscard]] PillLabel *addPill();
    /// Actions stand in a row beneath the title.
    void addAction(QWidget *button);
    /// The pane takes the page over and lets it scroll.
    void addPage(const QString &name, QWidget *page);
    void setPageName(int index, const QString &name);
    [[nodiscard]] int currentPage() const;
    void setCurrentPage(int index);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Label *m_title = nullptr;
    Label *m_subtitle = nullptr;
    QHBoxLayout *m_titleRow = nullptr;
    FlowLayout *m_actions = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    int m_pills = 0;
};

/// Lets a widget scroll up and down, as wide as the room there is.
[[nodiscard]] QWidget *scrolling(QWidget *content, QWidget *parent);

} // namespace levy::ui
