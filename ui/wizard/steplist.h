#pragma once

#include "core/service/setupdraft.h"

#include <QWidget>

namespace levy::ui {

/// The steps at the wizard's left, each with what was chosen in it. A confirmed one can be opened
/// again.
class StepList : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString name;
        QString chosen;
        bool isDone = false;

        bool operator==(const Item &) const = default;
    };

    explicit StepList(QWidget *parent = nullptr);

    void show(const std::vector<Item> &items, int current);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Entry;
    std::vector<Entry *> m_entries;
};

} // namespace levy::ui
