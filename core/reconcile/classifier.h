#pragma once

#include "core/reconcile/classify.h"
#include "core/reconcile/ownentries.h"
#include "core/reconcile/taxcomparison.h"

namespace levy::reconcile {

/// Names a document's row, first finding first. Belongs to one call of classify().
class Classifier {
public:
    Classifier(TieRow &row, const Found &found, const MatchOptions &options)
        : m_row(row)
        , m_source(*found.source)
        , m_tax(found.tax)
        , m_found(found)
        , m_options(options)
        , m_own(ownEntries(*found.source))
        , m_isRecorded(found.tax && found.tax->isRecorded())
    {
    }

    void run()
    {
        if (m_source.isElsewhere) {
            nameElsewhere();
            return;
        }
        setAmounts();
        if (m_source.isBeingTakenBack) {
            name(TieState::UnderWay, Side::None, Cause::AtWork, Mend::Wait);
            return;
        }
        const bool isNamed = nameDoubles() || namePairs() || nameGone() || nameMissing()
            || nameUnwritten() || nameContent() || nameEntry() || nameStatus();
        if (m_source.isUnverified && m_row.isOpen()) {
            m_row.facts = {};
            name(TieState::UnderWay, Side::None, Cause::NotVerified, Mend::Wait);
        } else if (isNamed && m_row.isLocked && isDrift())
            name(TieState::Locked, m_row.side, m_row.cause, Mend::ReverseDocument);
    }

private:
    void setAmounts();
    void setElsewhereAmounts();
    void nameElsewhere();
    bool nameDoubles();
    bool namePairs();
    bool nameGone();
    bool nameTakenBack(bool isBooked);
    bool nameMissing();
    bool nameUnwritten();
    bool nameContent();
    bool nameSource();
    bool nameEntry();
    bool nameFinding(const EntryFinding &finding, bool isSum);
    bool nameTaxOnDocument();
    bool nameStatus();

    bool name(TieState state, Side side, Cause cause, Mend mend)
    {
        m_row.state = state;
        m_row.side = side;
        m_row.cause = cause;
        m_row.mend = mend;
        return true;
    }

    void tell(const QString &what, const QString &wanted, const QString &held)
    {
        m_row.facts.set(QStringLiteral("what"), what);
        m_row.facts.set(QStringLiteral("wanted"), wanted);
        m_row.facts.set(QStringLiteral("held"), held);
    }

    static void add(std::optional<Decimal> &sum, const Decimal &part)
    {
        const Decimal before = sum.value_or(Decimal());
        sum = before.plus(part).value_or(before);
    }

    /// What an entry brings into the books, in the document's currency: where the journal takes
    /// only the company's, as Levy converted it.
    [[nodiscard]] Decimal partOf(const EntryRow &entry) const
    {
        const OwnEntry *own = entry.entry.currency == m_source.currency
            ? nullptr
            : ownEntry(m_own, entry.entry.marker);
        const bool isConverted = own && own->entry->currency == entry.entry.currency;
        return isConverted ? own->tax : entry.tax;
    }

    [[nodiscard]] bool isWithin(QDate day) const
    {
        return day >= m_options.from && day <= m_options.to;
    }

    /// By Levy, as far as it knows: voided, or reversed.
    [[nodiscard]] bool wasTakenBack() const
    {
        return m_source.isTakenBack
            || (m_source.recorded && m_source.recorded->status == TaxStatus::Cancelled);
    }

    [[nodiscard]] bool isCommitted() const
    {
        return m_isRecorded && m_tax->status == TaxStatus::Committed;
    }

    [[nodiscard]] bool isLate() const
    {
        return m_source.date.daysTo(m_options.today) > m_options.savedDays;
    }

    [[nodiscard]] bool isDrift() const
    {
        return m_row.state != TieState::CommittedNotPosted && m_row.state != TieState::UnderWay
            && m_row.side != Side::Ledger && m_row.cause != Cause::PairBroken
            && !m_source.isTakenBack;
    }

    [[nodiscard]] bool needsEntry() const
    {
        return m_options.expectsEntries && wantedInEntry(m_source, m_tax).has_value();
    }

    /// Not through: in time, or for too long.
    bool nameDelay(TieState state, Cause cause, Mend mend)
    {
        if (!m_source.whyWaiting.isEmpty())
            m_row.facts.set(QStringLiteral("why"), m_source.whyWaiting);
        return isLate() ? name(state, Side::None, cause, mend)
                        : name(TieState::UnderWay, Side::None, cause, mend);
    }

    TieRow &m_row;
    const SourceRow &m_source;
    const TaxRow *m_tax;
    const Found &m_found;
    const MatchOptions &m_options;
    const std::vector<OwnEntry> m_own;
    const bool m_isRecorded;
};

} // namespace levy::reconcile
