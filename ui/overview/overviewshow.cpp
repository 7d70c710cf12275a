// Puts the overview's figures on the screen.
#include "core/service/explain.h"
#include "ui/components/barlist.h"
#include "ui/components/card.h"
#include "ui/components/fields.h"
#include "ui/components/figurecard.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/segmented.h"
#include "ui/components/statestack.h"
#include "ui/data/backend.h"
#include "ui/data/documentwords.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/servicescard.h"

#include <QLocale>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostBars = 10;
constexpr int mostDays = 31;

qint64 countOf(const std::map<DocumentGroup, qint64> &counts, DocumentGroup group)
{
    const auto found = counts.find(group);
    return found == counts.end() ? 0 : found->second;
}

/// What waits, in the four kinds that people speak of, two to a line.
QStringList waitingLines(const std::map<FlagReason, qint64> &reasons)
{
    int addresses = 0;
    int approvals = 0;
    int mappings = 0;
    int others = 0;
    for (const auto &[reason, count] : reasons) {
        switch (reason) {
        case FlagReason::AddressInvalid:
        case FlagReason::AddressSuggestion:
            addresses += int(count);
            break;
        case FlagReason::TaxOnInvoice:
        case FlagReason::UnusualSign:
        case FlagReason::OriginalUnknown:
        case FlagReason::ChangedAfterPosting:
            approvals += int(count);
            break;
        case FlagReason::MappingMissing:
        case FlagReason::MappingBlocked:
        case FlagReason::SetupMissing:
            mappings += int(count);
            break;
        default:
            others += int(count);
        }
    }
    QStringList parts;
    if (addresses > 0)
        parts << OverviewPage::tr("%Ln address(es)", nullptr, addresses);
    if (approvals > 0)
        parts << OverviewPage::tr("%Ln approval(s)", nullptr, approvals);
    if (mappings > 0)
        parts << OverviewPage::tr("%Ln mapping(s)", nullptr, mappings);
    if (others > 0)
        parts << OverviewPage::tr("%Ln other(s)", nullptr, others);
    return {parts.mid(0, 2).join(u" · "_s), parts.mid(2).join(u" · "_s)};
}

/// Nothing was read yet, and it is not known either that nothing will be by itself.
bool mayComeSoon(const SyncState &sync)
{
    return !sync.lastEnd.isValid() && !sync.isPaused && sync.live.runs.empty();
}

} // namespace

void OverviewPage::show(const Result<Answer> &answer)
{
    if (!answer) {
        m_states->showError(tr("The figures cannot be read"), explainReading(answer.error()).text);
        return;
    }
    m_answer = *answer;
    const bool isFirstSync = !m_answer.hasDocuments && m_answer.query == DocumentQuery()
        && (m_backend.sync().isRunning || mayComeSoon(m_backend.sync()));
    if (isFirstSync && !m_isFilled) {
        m_states->showLoading(tr("Reading the ledgers for the first time …"));
        return;
    }
    m_isFilled = true;
    m_period->setCurrent(int(m_answer.period));
    if (m_answer.period == Period::All) {
        m_range->setText(
            m_answer.days.empty() ? QString()
                                  : dayRange(m_answer.days.front().day, m_answer.days.back().day));
    } else {
        m_range->setText(dayRange(m_answer.query.from, m_answer.query.to));
    }
    showFigures(m_answer);
    showTax(m_answer);
    showDays(m_answer);
    showConnections();
    std::vector<EventList::Entry> entries;
    for (const Happenings::Happening &happening : m_answer.happenings) {
        entries.push_back(
            Happenings::entry(happening, m_backend.connectionName(happening.last.connection)));
    }
    m_events->setEntries(entries);
    m_states->showContent();
}

void OverviewPage::showFigures(const Answer &answer)
{
    const Figures &figures = answer.figures;
    const qint64 done = countOf(figures.groups, DocumentGroup::Done);
    m_figures[0]->setFigure(
        countText(done),
        {},
        {tr("%1 without a person").arg(countText(done - figures.decided)),
         tr("%1 decided in Review").arg(countText(figures.decided))},
        Tone::Text);
    QStringList others;
    for (size_t i = 1; i < figures.tax.size(); ++i)
        others << moneyWithCode(figures.tax[i].taxMinor, figures.tax[i].currency);
    if (figures.tax.empty()) {
        m_figures[1]->setFigure(noFigure, {}, {tr("Nothing is posted in this period")}, Tone::Text);
    } else {
        m_figures[1]->setFigure(
            moneyText(figures.tax[0].taxMinor, figures.tax[0].currency),
            figures.tax[0].currency,
            {others.mid(0, 2).join(u" · "_s), others.mid(2, 2).join(u" · "_s)},
            Tone::Text);
    }
    const qint64 waiting = countOf(figures.groups, DocumentGroup::Review);
    m_figures[2]->setFigure(
        countText(waiting),
        {},
        waiting > 0 ? waitingLines(figures.waiting) : QStringList{tr("Nothing waits for a person")},
        waiting > 0 ? Tone::Amber : Tone::Text);
    const qint64 failed = countOf(figures.groups, DocumentGroup::Failed);
    m_figures[3]->setFigure(
        countText(failed),
        {},
        failed > 0
            ? QStringList{tr("Tried several times and parked"), tr("Replay them from the list")}
            : QStringList{tr("Nothing has failed")},
        failed > 0 ? Tone::Red : Tone::Text);
}

void OverviewPage::showTax(const Answer &answer)
{
    const QString chosen = answer.currency;
    m_currency->clear();
    for (const CurrencySum &sum : answer.figures.tax)
        m_currency->addItem(sum.currency);
    m_currency->setCurrentText(chosen);
    m_currency->setVisible(m_currency->count() > 1);
    qint64 whole = 0;
    for (const PlaceTax &place : answer.places)
        whole += place.taxMinor;
    std::vector<BarList::Bar> bars;
    qint64 rest = 0;
    int restPlaces = 0;
    for (const PlaceTax &place : answer.places) {
        if (bars.size() < mostBars && place.taxMinor != 0) {
            bars.push_back(
                {regionName(place.country, place.region),
                 place.taxMinor,
                 moneyText(place.taxMinor, chosen),
                 shareText(place.taxMinor, whole)});
        } else {
            rest += place.taxMinor;
            ++restPlaces;
        }
    }
    BarList::Bar restLine;
    if (restPlaces > 0) {
        restLine.name = tr("%Ln more jurisdiction(s)", nullptr, restPlaces);
        restLine.amount = moneyText(rest, chosen);
        restLine.share = shareText(rest, whole);
    }
    m_bars->setBars(bars, restLine);
}

void OverviewPage::showDays(const Answer &answer)
{
    constexpr std::array order{
        DocumentGroup::Done,
        DocumentGroup::Excluded,
        DocumentGroup::InProgress,
        DocumentGroup::Review,
        DocumentGroup::Failed};
    const QDate today = QDate::currentDate();
    QDate from = answer.query.from;
    QDate to = answer.query.to;
    if (!from.isValid()) {
        to = answer.days.empty() ? today : answer.days.back().day;
        from = to.addDays(1 - mostDays);
    }
    std::map<QDate, std::map<DocumentGroup, qint64>> byDay;
    for (const DayCount &day : answer.days)
        byDay[day.day] = day.counts;
    std::vector<DayBars::Day> days;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        DayBars::Day bar;
        const bool isShort = from.daysTo(to) < 10;
        bar.name
            = isShort ? QLocale().toString(day, u"ddd d"_s) : QLocale().toString(day, u"d MMM"_s);
        bar.spoken = longDay(day);
        bar.isToday = day == today;
        for (const DocumentGroup group : order)
            bar.counts.push_back(countOf(byDay[day], group));
        days.push_back(std::move(bar));
    }
    m_days->setDays(days);
    std::vector<Legend::Entry> legend;
    for (size_t i = 0; i < order.size(); ++i) {
        const qint64 count = countOf(answer.figures.groups, order[i]);
        if (count > 0 || order[i] == DocumentGroup::Done)
            legend.push_back({m_days->series()[i].name, countText(count), int(i)});
    }
    m_legend->setEntries(legend);
}

void OverviewPage::showConnections()
{
    const ServicesView &services = m_backend.services();
    m_services->show(services, m_backend.health());
    if (m_connection->count() == int(services.connections.size()) + 1)
        return;
    const QString chosen = m_connection->currentData().toString();
    m_connection->clear();
    m_connection->addItem(tr("All connections"), QString());
    for (const ConnectionView &connection : services.connections)
        m_connection->addItem(connection.name, connection.id);
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
}

} // namespace levy::ui
