#pragma once

#include "core/service/servicecheck.h"
#include "ui/components/card.h"
#include "ui/data/states.h"

namespace levy::ui {

class Button;
class EventList;
class KeyValues;
class Label;
class PillLabel;

/// One service: what it is, how it is, and what a test found. The same facts stand in the same
/// order on every card.
class ConnectionCard : public Card {
    Q_OBJECT

public:
    ConnectionCard(const QString &icon, QWidget *parent = nullptr);

    void setNames(const QString &name, const QString &company);
    void setHealth(const ServiceHealth &health);
    void setPill(const PillText &pill);
    [[nodiscard]] KeyValues *facts() const { return m_facts; }
    void setChecks(const std::vector<ServiceCheck> &checks);
    void setTesting(bool isTesting);
    void setNote(const QString &sentence);
    /// Beside Test; the card takes it over.
    void addAction(QWidget *button);
    [[nodiscard]] Button *test() const { return m_test; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_icon;
    Label *m_name = nullptr;
    Label *m_company = nullptr;
    PillLabel *m_pill = nullptr;
    KeyValues *m_facts = nullptr;
    EventList *m_checks = nullptr;
    Label *m_note = nullptr;
    Button *m_test = nullptr;
    QHBoxLayout *m_foot = nullptr;
    QWidget *m_headArea = nullptr;
    QWidget *m_footArea = nullptr;
};

} // namespace levy::ui
