#pragma once

#include <QWidget>

class QGridLayout;

namespace levy::ui {

class Label;

/// Pairs of a name and a control, as in the picture of the wizard: names at the left, fields of one
/// width, a note behind them.
class FormRows : public QWidget {
    Q_OBJECT

public:
    static constexpr int fieldWidth = 360;

    explicit FormRows(QWidget *parent = nullptr);

    /// The form takes both over. Gives the row's number.
    int add(const QString &name, QWidget *control, QWidget *note = nullptr);
    /// Over both columns, beneath the control of the last row.
    void addHint(Label *hint);
    void setRowShown(int row, bool isShown);

private:
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

/// An icon and words beside it, small: what was tested, where a secret is kept.
class IconLine : public QWidget {
    Q_OBJECT

public:
    explicit IconLine(QWidget *parent = nullptr);

    enum class Kind { Good, Missing, Lock, Plain };
    void show(Kind kind, const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< shortened, with a tip

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Plain;
    QString m_text;
};

} // namespace levy::ui
