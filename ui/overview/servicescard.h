#pragma once

#include "ui/components/card.h"
#include "ui/data/states.h"

namespace levy::ui {

class PlainTable;
class RowsModel;

/// One row per service: its state, the last call, the sign-in and the calls of today.
class ServicesCard : public Card {
    Q_OBJECT

public:
    explicit ServicesCard(QWidget *parent = nullptr);

    void show(const ServicesView &services, const std::vector<ServiceHealth> &health);

Q_SIGNALS:
    void opened();

private:
    RowsModel *m_rows = nullptr;
    PlainTable *m_table = nullptr;
};

} // namespace levy::ui
