#pragma once

#include "core/service/documentview.h"
#include "ui/components/card.h"
#include "ui/data/page.h"

namespace levy::ui {

class Button;
class EventList;
class Field;
class JournalTable;
class Label;

/// Give an invoice number, see which rule wins, which lose and why, and what would be posted.
/// Records nothing.
class TestBox : public Card {
    Q_OBJECT

public:
    explicit TestBox(Backend &backend, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The rules that won, to be marked in the table.
    void rulesFound(const std::vector<qint64> &winners);

private:
    void test();
    void show(const Result<DocumentView> &view);

    Backend &m_backend;
    Field *m_number = nullptr;
    Button *m_test = nullptr;
    Label *m_about = nullptr;
    Label *m_rulesTitle = nullptr;
    EventList *m_rules = nullptr;
    Label *m_entryTitle = nullptr;
    JournalTable *m_entry = nullptr;
};

} // namespace levy::ui
