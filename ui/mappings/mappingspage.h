#pragma once

#include "core/service/mappingreport.h"
#include "ui/components/rowsmodel.h"
#include "ui/data/page.h"

class QTabBar;

namespace levy::ui {

class Banner;
class Button;
class Card;
class Label;
class LabelledCombo;
class SearchField;
class StateStack;
class TableView;
class TestBox;

/// The rules of one connection, each target held against the ledger, with what they did lately and
/// a box to try them.
class MappingsPage : public Page {
    Q_OBJECT

public:
    explicit MappingsPage(Desk desk, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] bool isWide() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Tab { Tax, Items, Customers, Companies };
    enum Column {
        Number,
        For,
        Country,
        Region,
        Type,
        Items,
        Customers,
        LeadsTo,
        Center,
        Used,
        State
    };

    [[nodiscard]] static QStringList tabNames();
    QWidget *makeHead();
    QWidget *makeRules();
    void connectSignals();
    void showConnections();
    void load();
    void showReport();
    void showFindings();
    void showRules();
    void showColumns();
    [[nodiscard]] std::vector<MappingRule> rulesOfTab() const;
    [[nodiscard]] RowsModel::Row rowOf(const MappingRule &rule) const;
    [[nodiscard]] PillText pillOf(const MappingRule &rule) const;
    [[nodiscard]] MappingKind newKind() const;
    void addRule();
    void editRule(int row);
    void removeRule();
    void save(const std::vector<MappingRule> &rules);

    Desk m_desk;
    LabelledCombo *m_connection = nullptr;
    Label *m_chart = nullptr;
    QTabBar *m_tabs = nullptr;
    Banner *m_banner = nullptr;
    StateStack *m_states = nullptr;
    SearchField *m_filter = nullptr;
    Button *m_add = nullptr;
    Button *m_remove = nullptr;
    RowsModel *m_rows = nullptr;
    TableView *m_table = nullptr;
    Label *m_coverage = nullptr;
    TestBox *m_test = nullptr;
    std::optional<MappingReport> m_report;
    std::vector<MappingRule> m_shown; ///< as the rows stand
    std::vector<qint64> m_winners;
    quint64 m_question = 0;
};

} // namespace levy::ui
