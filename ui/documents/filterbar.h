#pragma once

#include "core/service/servicesview.h"
#include "core/workspace/documentlist.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QButtonGroup;
class QHBoxLayout;

namespace levy::ui {

class Button;
class Chip;
class Label;
class LabelledCombo;
class SearchField;

/// Which documents the table shows: status chips with counts, source, period, amount, text; and
/// what came with a link, as chips that can be taken away.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setQuery(const DocumentQuery &query);
    [[nodiscard]] const DocumentQuery &query() const { return m_query; }
    void setConnections(const std::vector<ConnectionView> &connections);
    void setCounts(const std::map<DocumentGroup, qint64> &counts);
    void clearCounts(); ///< not known
    void setTotal(qint64 documents);
    [[nodiscard]] SearchField *text() const { return m_text; }
    [[nodiscard]] Button *columnsButton() const { return m_columns; }
    [[nodiscard]] Button *exportButton() const { return m_export; }
    [[nodiscard]] bool isFiltered() const;
    void clearFilters();

Q_SIGNALS:
    void changed(const levy::DocumentQuery &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Period { All, Today, Week, Month, LastMonth, Year, Other };

    void buildChips(QHBoxLayout *row);
    void buildFields(QHBoxLayout *row);
    void showExtras();
    void choosePeriod(int index);
    void chooseAmount(int index);
    void tell();

    DocumentQuery m_query;
    QButtonGroup *m_groups = nullptr;
    std::map<int, Chip *> m_chips; ///< by group, -1: all
    Chip *m_undecided = nullptr;
    LabelledCombo *m_source = nullptr;
    LabelledCombo *m_period = nullptr;
    LabelledCombo *m_amount = nullptr;
    SearchField *m_text = nullptr;
    QHBoxLayout *m_extras = nullptr;
    Label *m_total = nullptr;
    Button *m_columns = nullptr;
    Button *m_export = nullptr;
    QTimer m_typing; ///< waits for a pause before it searches
};

} // namespace levy::ui
