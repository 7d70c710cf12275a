#include "ui/components/eventlist.h"
#include "ui/components/formats.h"
#include "ui/components/keyvalues.h"
#include "ui/components/label.h"
#include "ui/data/auditmodel.h"
#include "ui/documentparts/journaltable.h"
#include "ui/documents/documenttabs.h"
#include "ui/theme/sizes.h"

#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 20;

} // namespace

LedgerTab::LedgerTab(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(inset, sizes::padding, inset, sizes::padding);
    column->setSpacing(sizes::stackGap);
    m_state = (new Label({}, {}, this))->wrapped();
    column->addWidget(m_state);
    m_facts = new KeyValues(this);
    column->addWidget(m_facts);
    m_entry = new JournalTable(this);
    column->addWidget(m_entry);
    m_rules = (new Label({}, {TextSize::Small}, this))->wrapped();
    column->addWidget(m_rules);
    column->addStretch(1);
}

void LedgerTab::show(const DocumentView &view)
{
    const Document &document = view.document;
    if (document.hasEntry()) {
        m_state->setText(
            document.phase >= Phase::Verified
                ? tr("The entry is in the ledger; it was read back and agrees to the cent.")
                : tr("The entry is in the ledger and is about to be read back."));
    } else if (document.intent) {
        m_state->setText(tr("The entry was sent and no answer arrived. Levy looks for it in the "
                            "ledger before it writes anything again."));
    } else if (view.isProposed) {
        m_state->setText(tr("Nothing is posted yet. This is what would be posted now."));
    } else if (document.phase >= Phase::Verified) {
        m_state->setText(tr("No entry is needed: the tax in the ledger agrees with Avalara's."));
    } else {
        m_state->setText(tr("Nothing is posted, and nothing can be yet."));
    }
    m_facts->clear();
    m_facts->setVisible(view.entry.has_value());
    m_entry->setVisible(view.entry.has_value());
    if (view.entry) {
        const LedgerEntry &entry = *view.entry;
        m_facts->add(tr("Entry"), document.entryNumber);
        m_facts->add(tr("Journal"), entry.journal);
        m_facts->add(tr("Date"), longDay(entry.date));
        m_facts->add(
            tr("Period"),
            u"%1-%2"_s.arg(entry.financialYear).arg(entry.financialPeriod, 2, 10, QChar(u'0')));
        m_facts->add(tr("Marker"), entry.marker);
        m_facts->add(tr("Currency"), entry.currency);
        if (entry.exchangeRate)
            m_facts->add(tr("Exchange rate"), entry.exchangeRate->toString());
        m_facts->add(tr("Mapping version"), QString::number(view.mappingVersion));
        m_entry->setEntry(entry, view.accountNames);
    }
    m_rules->setText(rulesText(view));
}

HistoryTab::HistoryTab(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(inset, sizes::stackGap, inset, sizes::padding);
    m_events = new EventList(this);
    m_events->setAccessibleName(tr("History"));
    column->addWidget(m_events);
    column->addStretch(1);
    connect(m_events, &EventList::opened, this, [this](int entry) {
        if (entry >= 0 && entry < int(m_sequences.size()))
            Q_EMIT eventChosen(m_sequences[size_t(entry)]);
    });
}

void HistoryTab::show(const DocumentView &view)
{
    std::vector<EventList::Entry> entries;
    m_sequences.clear();
    for (const AuditEvent &event : view.events) {
        EventList::Entry entry;
        entry.time = momentText(event.at);
        entry.icon = eventIcon(event);
        entry.tone = eventTone(event);
        entry.sentence = eventTitle(event.kind);
        entry.bold = eventAmount(event);
        entry.more = event.actor.startsWith("person:"_L1)
            ? tr("by %1: %2").arg(actorName(event.actor), eventSentence(event))
            : eventSentence(event);
        entry.isIrreversible = event.irreversible && event.kind.startsWith("tax."_L1);
        entries.push_back(std::move(entry));
        m_sequences.push_back(event.sequence);
    }
    m_events->setEntries(entries);
}

} // namespace levy::ui
