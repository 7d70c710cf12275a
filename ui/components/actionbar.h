#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace levy::ui {

class Button;

/// A row of actions that is never wider than its place: where it is narrow, the words of the last
/// actions fold away one after the other and leave icon and key, the words becoming tooltips.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// Later ones fold before earlier ones.
    void addAction(Button *button);
    /// What comes after it stands at the right.
    void addStretch();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();

    QHBoxLayout *m_row = nullptr;
    std::vector<Button *> m_buttons;
};

} // namespace levy::ui
