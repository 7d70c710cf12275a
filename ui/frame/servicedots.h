#pragma once

#include "ui/data/states.h"

#include <QWidget>

class QHBoxLayout;

namespace levy::ui {

/// Each kind of service with its state as icon and word; the tooltip says more. Several ledgers of
/// one kind share a dot that shows the one in most trouble.
class ServiceDots : public QWidget {
    Q_OBJECT

public:
    explicit ServiceDots(QWidget *parent = nullptr);

    void setHealth(const std::vector<ServiceHealth> &health);

Q_SIGNALS:
    void chosen();

private:
    QHBoxLayout *m_row = nullptr;
    std::vector<ServiceHealth> m_shown;
};

} // namespace levy::ui
