#pragma once

#include <QWidget>

#include <vector>

namespace levy::ui {

/// Bars with a name, an amount and a share each, and a line for the rest. The arrow keys move
/// between them.
class BarList : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        qint64 value = 0; ///< decides the length
        QString amount;
        QString share;

        bool operator==(const Bar &) const = default;
    };

    explicit BarList(QWidget *parent = nullptr);

    void setBars(const std::vector<Bar> &bars, const Bar &rest);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int bar); ///< Return or a click

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect rowRect(int row) const;
    void setCurrent(int bar);

    std::vector<Bar> m_bars;
    Bar m_rest;
    int m_current = -1;
};

} // namespace levy::ui
