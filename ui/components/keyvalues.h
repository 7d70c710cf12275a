#pragma once

#include <QWidget>

class QGridLayout;

namespace levy::ui {

/// Facts as pairs: what at the left in the secondary colour, the value beside it. Every card shows
/// the same facts in the same order, so the eye compares.
class KeyValues : public QWidget {
    Q_OBJECT

public:
    explicit KeyValues(QWidget *parent = nullptr);

    void clear();
    /// The value may be selected and copied; empty values show a dash.
    void add(const QString &key, const QString &value);
    void addWidget(const QString &key, QWidget *value);
    void setKeyWidth(int width);

private:
    QGridLayout *m_grid = nullptr;
    int m_line = 0;
};

} // namespace levy::ui
