#include "ui/overview/overviewpage.h"

#include "ui/components/barlist.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/fields.h"
#include "ui/components/figurecard.h"
#include "ui/components/label.h"
#include "ui/components/segmented.h"
#include "ui/components/sidepane.h"
#include "ui/components/statestack.h"
#include "ui/data/backend.h"
#include "ui/overview/servicescard.h"
#include "ui/theme/sizes.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int eventsToLookAt = 1500;
constexpr size_t happeningsShown = 10;
constexpr int weekDays = 7;

} // namespace

OverviewPage::OverviewPage(Desk desk, QWidget *parent)
    : Page(parent)
    , m_backend(desk.backend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_states = new StateStack(makeContent(), this);
    column->addWidget(m_states);
    connectSignals();
    m_states->showLoading(tr("Looking at the books …"));
    load();
}

QWidget *OverviewPage::firstFocus()
{
    return m_figures[0];
}

QWidget *OverviewPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(sizes::margin, sizes::padding, sizes::margin, sizes::padding);
    column->setSpacing(sizes::padding);
    column->addWidget(makeFilters());
    column->addWidget(makeFigures());
    auto *grid = new QGridLayout;
    grid->setSpacing(sizes::padding);
    // Both columns are equally wide whatever is in them: cards and charts align.
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 320);
    grid->setColumnMinimumWidth(1, 320);
    m_services = new ServicesCard(content);
    auto *happened = new Card(tr("What happened"), content);
    auto *trail = new LinkButton(tr("Audit trail"), happened);
    happened->addToHead(trail);
    m_events = new EventList(happened);
    happened->body()->addWidget(m_events);
    happened->body()->addStretch(1);
    connect(trail, &QPushButton::clicked, this, [this] { Q_EMIT wanted({.page = PageId::Audit}); });
    grid->addWidget(makeTaxCard(), 0, 0);
    grid->addWidget(makeDaysCard(), 0, 1);
    grid->addWidget(m_services, 1, 0);
    grid->addWidget(happened, 1, 1);
    grid->setRowStretch(1, 1);
    column->addLayout(grid, 1);
    return scrolling(content, this);
}

QWidget *OverviewPage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::stackGap);
    m_period = new Segmented({tr("Today"), tr("7 days"), tr("Month"), tr("All")}, bar);
    m_period->setAccessibleName(tr("Period"));
    m_period->setCurrent(int(Period::Week));
    row->addWidget(m_period);
    m_range = new Label({}, {TextSize::Body, Tone::Secondary}, bar);
    row->addWidget(m_range);
    row->addStretch(1);
    m_connection = new LabelledCombo({}, bar);
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->addItem(tr("All connections"), QString());
    m_connection->setMinimumWidth(180);
    row->addWidget(m_connection);
    return bar;
}

QWidget *OverviewPage::makeFigures()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::padding);
    m_figures
        = {new FigureCard(tr("Documents processed"), u"check-circle"_s, bar),
           new FigureCard(tr("Tax posted"), u"calculator"_s, bar),
           new FigureCard(tr("Waiting for review"), u"warning"_s, bar),
           new FigureCard(tr("Failed"), u"x-circle"_s, bar)};
    for (FigureCard *card : m_figures)
        row->addWidget(card, 1);
    return bar;
}

QWidget *OverviewPage::makeTaxCard()
{
    m_taxCard = new Card(tr("Tax by jurisdiction"), this);
    m_taxCard->setNote(tr("posted, top ten"), true);
    m_currency = new LabelledCombo({}, m_taxCard);
    m_currency->setAccessibleName(tr("Currency"));
    m_taxCard->addToHead(m_currency);
    m_bars = new BarList(m_taxCard);
    m_bars->setAccessibleName(tr("Tax by jurisdiction"));
    m_taxCard->body()->addWidget(m_bars);
    m_taxCard->body()->addStretch(1);
    return m_taxCard;
}

QWidget *OverviewPage::makeDaysCard()
{
    auto *card = new Card(tr("Documents per day"), this);
    m_days = new DayBars(
        {{tr("Done"), Tone::Accent},
         {tr("Excluded"), Tone::Secondary},
         {tr("In progress"), Tone::Slate},
         {tr("Review"), Tone::Amber},
         {tr("Failed"), Tone::Red}},
        card);
    m_days->setAccessibleName(tr("Documents per day"));
    m_legend = new Legend(m_days, card);
    card->addToHead(m_legend);
    card->body()->addWidget(m_days, 1);
    return card;
}

void OverviewPage::connectSignals()
{
    connect(&m_backend, &Backend::documentsChanged, this, &OverviewPage::load);
    connect(m_states, &StateStack::againChosen, this, &OverviewPage::load);
    connect(&m_backend, &Backend::servicesChanged, this, &OverviewPage::showConnections);
    connect(&m_backend, &Backend::syncChanged, this, &OverviewPage::showConnections);
    connect(m_services, &ServicesCard::opened, this, [this] {
        Q_EMIT wanted({.page = PageId::Connections});
    });
    connect(m_period, &Segmented::chosen, this, [this] {
        m_hasChosenPeriod = true;
        load();
    });
    connect(m_connection, &QComboBox::activated, this, &OverviewPage::load);
    connect(m_currency, &QComboBox::activated, this, [this] {
        m_hasChosenCurrency = true;
        load();
    });
    connect(m_figures[0], &QAbstractButton::clicked, this, [this] {
        DocumentQuery query = m_answer.query;
        query.group = DocumentGroup::Done;
        openList(query);
    });
    connect(m_figures[1], &QAbstractButton::clicked, this, [this] {
        DocumentQuery query = m_answer.query;
        query.onlyPosted = true;
        openList(query);
    });
    connect(m_figures[2], &QAbstractButton::clicked, this, [this] {
        DocumentQuery query = m_answer.query;
        query.group = DocumentGroup::Review;
        openList(query);
    });
    connect(m_figures[3], &QAbstractButton::clicked, this, [this] {
        DocumentQuery query = m_answer.query;
        query.group = DocumentGroup::Failed;
        openList(query);
    });
    connect(m_bars, &BarList::opened, this, [this](int bar) {
        if (size_t(bar) >= m_answer.places.size())
            return;
        DocumentQuery query = m_answer.query;
        query.onlyPosted = true;
        query.currency = m_answer.currency;
        query.country = m_answer.places[size_t(bar)].country;
        query.region = m_answer.places[size_t(bar)].region;
        openList(query);
    });
    connect(m_events, &EventList::opened, this, [this](int entry) {
        if (size_t(entry) >= m_answer.happenings.size())
            return;
        const AuditEvent &event = m_answer.happenings[size_t(entry)].last;
        Q_EMIT wanted({.page = PageId::Audit, .event = event.sequence});
    });
}

void OverviewPage::openList(const DocumentQuery &query)
{
    Q_EMIT wanted({.page = PageId::Documents, .documents = query});
}

DocumentQuery OverviewPage::queryOf(Period period) const
{
    DocumentQuery query;
    query.connection = m_connection->currentData().toString();
    const QDate today = QDate::currentDate();
    if (period == Period::All)
        return query;
    query.to = today;
    query.from = period == Period::Today ? today
        : period == Period::Week         ? today.addDays(1 - weekDays)
                                         : QDate(today.year(), today.month(), 1);
    return query;
}

void OverviewPage::load()
{
    const quint64 question = ++m_question;
    std::vector<std::pair<Period, DocumentQuery>> tries;
    const auto chosen = Period(m_period->current());
    tries.emplace_back(chosen, queryOf(chosen));
    // Until somebody has chosen, the shortest period that shows something is chosen for them.
    for (int i = int(chosen) + 1; !m_hasChosenPeriod && i <= int(Period::All); ++i)
        tries.emplace_back(Period(i), queryOf(Period(i)));
    m_backend.read(
        this,
        [tries, currency = m_hasChosenCurrency ? m_currency->currentText() : QString()](
            Levy &levy) -> Result<Answer> {
            return levy.store().read([&](Reader &reader) -> Result<Answer> {
                Answer answer;
                for (const auto &[period, query] : tries) {
                    answer.period = period;
                    answer.query = query;
                    const auto count = documentlist::count(reader, query);
                    if (!count)
                        return fail(count.error());
                    answer.hasDocuments = *count > 0;
                    if (answer.hasDocuments)
                        break;
                }
                auto figures = overview::figures(reader, answer.query);
                auto days = overview::days(reader, answer.query);
                if (!figures || !days)
                    return fail(figures ? days.error() : figures.error());
                answer.figures = std::move(*figures);
                answer.days = std::move(*days);
                for (const CurrencySum &sum : answer.figures.tax) {
                    if (answer.currency.isEmpty() || sum.currency == currency)
                        answer.currency = sum.currency;
                }
                auto places = overview::taxByPlace(reader, answer.query, answer.currency);
                const auto events = levy.trail().list(reader, {.limit = eventsToLookAt});
                if (!places || !events)
                    return fail(places ? events.error() : places.error());
                answer.places = std::move(*places);
                answer.happenings = Happenings::of(*events, happeningsShown);
                return answer;
            });
        },
        [this, question](const Result<Answer> &answer) {
            if (question == m_question)
                show(answer);
        });
}

} // namespace levy::ui
