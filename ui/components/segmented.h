#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace levy::ui {

/// One of a few choices, side by side.
class Segmented : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(const QStringList &choices, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index); ///< by the person

private:
    QButtonGroup *m_group = nullptr;
};

} // namespace levy::ui
