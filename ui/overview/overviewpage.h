#pragma once

#include "core/base/result.h"
#include "core/workspace/overview.h"
#include "ui/components/daybars.h"
#include "ui/data/page.h"
#include "ui/overview/happenings.h"

#include <array>

class QVBoxLayout;

namespace levy::ui {

class BarList;
class Card;
class FigureCard;
class Label;
class LabelledCombo;
class Segmented;
class ServicesCard;
class StateStack;

/// How the period went: four figures that open their lists, tax by place, documents by day, the
/// connections, and what happened.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Desk desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() override;
    /// The figures are there.
    [[nodiscard]] bool isFilled() const { return m_isFilled; }

private:
    enum class Period { Today, Week, Month, All };
    struct Answer {
        DocumentQuery query;
        Period period = Period::Week;
        Figures figures;
        std::vector<PlaceTax> places;
        QString currency;
        std::vector<DayCount> days;
        std::vector<Happenings::Happening> happenings;
        bool hasDocuments = false;
    };

    QWidget *makeContent();
    QWidget *makeFilters();
    QWidget *makeFigures();
    QWidget *makeTaxCard();
    QWidget *makeDaysCard();
    void connectSignals();

    [[nodiscard]] DocumentQuery queryOf(Period period) const;
    void load();
    void show(const Result<Answer> &answer);
    void showFigures(const Answer &answer);
    void showTax(const Answer &answer);
    void showDays(const Answer &answer);
    void showConnections();
    void openList(const DocumentQuery &query);

    Backend &m_backend;
    bool m_isFilled = false;
    bool m_hasChosenPeriod = false;
    bool m_hasChosenCurrency = false;
    quint64 m_question = 0;
    Answer m_answer;

    StateStack *m_states = nullptr;
    Segmented *m_period = nullptr;
    Label *m_range = nullptr;
    LabelledCombo *m_connection = nullptr;
    std::array<FigureCard *, 4> m_figures{};
    Card *m_taxCard = nullptr;
    LabelledCombo *m_currency = nullptr;
    BarList *m_bars = nullptr;
    DayBars *m_days = nullptr;
    Legend *m_legend = nullptr;
    ServicesCard *m_services = nullptr;
    EventList *m_events = nullptr;
};

} // namespace levy::ui
