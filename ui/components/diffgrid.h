#pragma once

#include <QFrame>

#include <vector>

class QGridLayout;

namespace levy::ui {

class Label;

/// Two versions side by side, field by field: = or ≠ between them, differing words marked by ground
/// and weight. Equal fields are never hidden. Values are escaped before they are marked up.
class DiffGrid : public QFrame {
    Q_OBJECT

public:
    struct Row {
        QString field;
        QString before;
        QString after;
    };

    explicit DiffGrid(QWidget *parent = nullptr);

    void setHeadings(const QString &before, const QString &after);
    /// A widget behind the second heading, e.g. a pill.
    void setHeadingExtra(QWidget *widget);
    void setRows(const std::vector<Row> &rows);
    /// What the service says, quoted beneath; empty: nothing.
    void setQuote(const QString &who, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QGridLayout *m_grid = nullptr;
    Label *m_headBefore = nullptr;
    Label *m_headAfter = nullptr;
    std::vector<Row> m_rows;
    std::vector<QWidget *> m_cells; // children of this widget
    QString m_who;
    QString m_words;
    bool m_isRebuilding = false;
};

/// The text as HTML with the words that `other` does not have at their place marked.
[[nodiscard]] QString markedDifference(
    const QString &text, const QString &other, const QColor &ground);

} // namespace levy::ui
