#include "ui/overview/happenings.h"

#include "core/model/document.h"
#include "core/money/decimal.h"
#include "ui/components/formats.h"
#include "ui/data/auditmodel.h"
#include "ui/data/documentwords.h"

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 togetherMs = 10 * 60 * 1000;

/// Steps on the way that nobody asks about unless something is wrong.
bool isTechnical(const AuditEvent &event)
{
    if (event.kind.startsWith("call."_L1))
        return true;
    static const QStringList kinds{
        u"address.checked"_s,
        u"document.found"_s,
        u"document.recalculate"_s,
        u"entry.intended"_s,
        u"entry.not-needed"_s,
        u"entry.posted"_s,
        u"entry.verified"_s,
        u"feed.notice"_s,
        u"step.retried"_s,
        u"tax.saved"_s};
    return kinds.contains(event.kind);
}

bool isJoinable(const QString &kind)
{
    return kind == "tax.committed"_L1 || kind == "document.flagged"_L1
        || kind == "document.failed"_L1 || kind == "document.deleted"_L1
        || kind == "decision.reprocess"_L1;
}

/// Sums the tax of events in one currency.
class TaxSum {
public:
    void add(const AuditEvent &event)
    {
        const QString currency = event.facts[u"currency"].toString();
        const Result<Decimal> tax = Decimal::fromJson(event.facts[u"totalTax"]);
        const Result<Decimal> sum = tax ? m_sum.plus(*tax) : tax;
        if (!sum || (!m_currency.isEmpty() && m_currency != currency))
            m_isMixed = true;
        else
            m_sum = *sum;
        m_currency = currency;
    }
    [[nodiscard]] QString text() const
    {
        return m_isMixed || m_currency.isEmpty() ? QString() : moneyWithCode(m_sum, m_currency);
    }

private:
    Decimal m_sum;
    QString m_currency;
    bool m_isMixed = false;
};

} // namespace

std::vector<Happenings::Happening> Happenings::of(
    const std::vector<AuditEvent> &events, size_t most)
{
    std::vector<Happening> list;
    std::vector<TaxSum> sums;
    for (const AuditEvent &event : events) {
        if (isTechnical(event))
            continue;
        size_t at = list.size();
        for (size_t i = 0; i < list.size() && isJoinable(event.kind); ++i) {
            const AuditEvent &last = list[i].last;
            if (last.kind == event.kind && last.connection == event.connection
                && event.at.msecsTo(last.at) < togetherMs)
                at = i;
        }
        if (at == list.size()) {
            if (list.size() >= most)
                continue;
            list.push_back({event, 0, {}});
            sums.emplace_back();
        }
        ++list[at].count;
        if (event.kind == "tax.committed"_L1)
            sums[at].add(event);
    }
    for (size_t i = 0; i < list.size(); ++i)
        list[i].amount = sums[i].text();
    return list;
}

EventList::Entry Happenings::entry(const Happening &happening, const QString &connection)
{
    const AuditEvent &event = happening.last;
    EventList::Entry entry;
    entry.time = momentText(event.at);
    entry.icon = eventIcon(event);
    entry.tone = eventTone(event);
    const int count = int(happening.count);
    const bool isOne = count == 1;
    const QString number = event.documentNumber;
    if (event.kind == "tax.committed"_L1) {
        entry.icon = u"check-circle"_s;
        entry.tone = Tone::Green;
        entry.sentence = isOne
            ? tr("%1 was posted and committed:").arg(number)
            : tr("%Ln document(s) of %1 posted and committed:", nullptr, count).arg(connection);
        //: an amount of tax, behind 'posted and committed:'
        entry.bold = happening.amount.isEmpty() ? tr("several currencies")
                                                : tr("%1 tax").arg(happening.amount);
    } else if (event.kind == "document.flagged"_L1) {
        const FlagReason reason
            = flagReasonFromText(event.facts[u"reason"].toString()).value_or(FlagReason::None);
        entry.sentence = isOne
            ? tr("%1 needs a person: %2").arg(number, reasonTitle(reason))
            : tr("%Ln document(s) of %1 need a person", nullptr, count).arg(connection);
    } else if (event.kind == "document.failed"_L1) {
        entry.sentence = isOne
            ? tr("%1 was tried several times and is parked").arg(number)
            : tr("%Ln document(s) of %1 parked after several tries", nullptr, count)
                  .arg(connection);
    } else if (event.kind == "decision.reprocess"_L1) {
        entry.sentence = isOne
            ? tr("%1 let %2 be processed again").arg(actorName(event.actor), number)
            : tr("%Ln document(s) processed again by %1", nullptr, count)
                  .arg(actorName(event.actor));
    } else if (event.kind == "decision.approved"_L1) {
        entry.sentence = tr("%1 approved %2").arg(actorName(event.actor), number);
    } else if (event.kind == "decision.excluded"_L1) {
        entry.sentence = tr("%1 excluded %2").arg(actorName(event.actor), number);
    } else if (event.kind == "decision.address"_L1) {
        entry.sentence = tr("%1 corrected the address of %2").arg(actorName(event.actor), number);
    } else if (event.kind == "mapping.changed"_L1) {
        entry.sentence
            = tr("%1 changed the mapping rules of %2").arg(actorName(event.actor), connection);
    } else if (event.kind == "config.applied"_L1) {
        entry.sentence = tr("%1 changed the configuration").arg(actorName(event.actor));
    } else {
        entry.sentence = eventSentence(event, connection);
    }
    return entry;
}

} // namespace levy::ui
