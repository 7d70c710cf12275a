#include "core/reconcile/classify.h"

#include "core/reconcile/ownentries.h"

namespace levy::reconcile {

using namespace Qt::StringLiterals;

namespace {

/// A day in words of no language.
QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

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
        setAmounts();
        const bool isNamed = nameDoubles() || nameGone() || nameMissing() || nameUnwritten()
            || nameContent() || nameEntry() || nameStatus();
        if (isNamed && m_row.isLocked && isDrift())
            name(TieState::Locked, m_row.side, m_row.cause, Mend::ReverseDocument);
    }

private:
    void setAmounts();
    bool nameDoubles();
    bool nameGone();
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
        m_row.facts.set(u"what"_s, what);
        m_row.facts.set(u"wanted"_s, wanted);
        m_row.facts.set(u"held"_s, held);
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
            && m_row.side != Side::Ledger;
    }

    [[nodiscard]] bool needsEntry() const
    {
        return m_options.expectsEntries && wantedInEntry(m_source, m_tax).has_value();
    }

    /// Not through: in time, or for too long.
    bool nameDelay(TieState state, Cause cause, Mend mend)
    {
        if (!m_source.whyWaiting.isEmpty())
            m_row.facts.set(u"why"_s, m_source.whyWaiting);
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

void Classifier::setAmounts()
{
    m_row.currency = m_source.currency;
    m_row.isLocked = m_isRecorded && m_tax->isLocked;
    const bool isVoided = m_source.recorded && m_source.recorded->status == TaxStatus::Cancelled;
    const bool counts = !m_source.isDeleted && !m_source.isSetAside && !isVoided;
    if (counts) {
        m_row.sourceTax = m_source.recorded ? m_source.recorded->tax
            : m_isRecorded                  ? m_tax->tax
                                            : m_source.taxOnDocument;
    }
    if (m_isRecorded)
        (isCommitted() ? m_row.avalaraTax : m_row.savedTax) = m_tax->tax;
    Decimal booked = counts ? m_source.taxOnDocument : Decimal();
    bool isBooked = !booked.isZero();
    for (const EntryRow *entry : m_found.entries) {
        if (!entry->isReleased)
            continue;
        // In the company's currency where the journal takes no other: then as Levy converted it.
        const OwnEntry *own = entry->entry.currency == m_source.currency
            ? nullptr
            : ownEntry(m_own, entry->entry.marker);
        const bool isConverted = own && own->entry->currency == entry->entry.currency;
        const Decimal part = isConverted ? own->tax : entry->tax;
        booked = booked.plus(part).value_or(booked);
        isBooked = true;
    }
    const bool agreesWithout = m_isRecorded
        && (m_source.carriesTax ? m_source.taxOnDocument == m_tax->tax
                                : !wantedInEntry(m_source, m_tax));
    if (isBooked || (counts && agreesWithout))
        m_row.ledgerTax = booked;
    if (!m_options.expectsEntries)
        m_row.ledgerTax = m_row.sourceTax; // nothing is to be brought there
}

bool Classifier::nameDoubles()
{
    if (m_found.hasSecondTax)
        return name(
            TieState::Duplicate, Side::Avalara, Cause::SecondTransaction, Mend::CorrectByHand);
    if (!m_found.hasDoubleMarker)
        return false;
    m_row.facts.set(u"entries"_s, qint64(m_found.entries.size()));
    return name(TieState::Duplicate, Side::Ledger, Cause::TwoEntries, Mend::ReverseEntry);
}

/// Deleted, voided or set aside on one side only.
bool Classifier::nameGone()
{
    const bool isBooked = !m_found.entries.empty() && !(m_row.ledgerTax.value_or(0)).isZero();
    if (m_source.isDeleted) {
        if (m_isRecorded || isBooked)
            return name(
                TieState::VoidedOnOneSide, Side::Source, Cause::DeletedAtSource, Mend::Void);
        return true; // nothing is left of it anywhere
    }
    if (m_source.isSetAside) {
        if (m_isRecorded)
            return name(
                TieState::ChangedAtAvalara, Side::Avalara, Cause::SetAsideButRecorded, Mend::Void);
        if (!m_found.entries.empty())
            return name(
                TieState::MissingInSource,
                Side::Ledger,
                Cause::SetAsideButRecorded,
                Mend::ReverseEntry);
        return true;
    }
    const bool isVoided = m_tax && !m_isRecorded;
    const bool knowsOfIt
        = m_source.recorded && m_source.recorded->status == TaxStatus::Cancelled && !isBooked;
    if (isVoided && !knowsOfIt)
        return name(TieState::VoidedOnOneSide, Side::Avalara, Cause::VoidedAtAvalara, Mend::Void);
    return isVoided;
}

bool Classifier::nameMissing()
{
    if (m_isRecorded)
        return false;
    if (m_source.document == 0)
        return name(TieState::MissingAtAvalara, Side::Source, Cause::NotFetched, Mend::ProcessNow);
    if (m_source.recorded)
        return name(
            TieState::MissingAtAvalara, Side::Avalara, Cause::DeletedAtAvalara, Mend::ProcessNow);
    if (m_source.isAtWork)
        return nameDelay(TieState::MissingAtAvalara, Cause::AtWork, Mend::Wait);
    m_row.facts.set(u"why"_s, m_source.whyWaiting);
    return name(TieState::MissingAtAvalara, Side::None, Cause::HeldUp, Mend::ProcessNow);
}

/// Recorded, but its tax is not in the books.
bool Classifier::nameUnwritten()
{
    if (m_source.carriesTax || !needsEntry())
        return false;
    bool isReleased = false;
    for (const EntryRow *entry : m_found.entries)
        isReleased = isReleased || entry->isReleased;
    if (isReleased)
        return false;
    const bool isHeld = !m_found.entries.empty();
    const Cause cause = isHeld ? Cause::EntryNotReleased
        : m_source.hasEntry    ? Cause::EntryGone
                               : Cause::EntryNotWritten;
    const Mend mend = isHeld ? Mend::CorrectByHand : Mend::PostMissingEntry;
    const Side side = m_source.hasEntry || isHeld ? Side::Ledger : Side::None;
    if (isCommitted())
        return name(TieState::CommittedNotPosted, side, cause, mend);
    if (m_source.hasEntry && !isHeld)
        return name(TieState::SavedTooLong, side, cause, mend); // somebody deleted it
    return nameDelay(
        TieState::SavedTooLong,
        m_source.isAtWork && !isHeld ? Cause::AtWork : cause,
        m_source.isAtWork && !isHeld ? Mend::Wait
            : isHeld                 ? Mend::CorrectByHand
                                     : Mend::ProcessNow);
}

/// Avalara's content against what Levy recorded, then against the document as it is now.
bool Classifier::nameContent()
{
    if (m_source.recorded && !m_tax->hasContentOf(*m_source.recorded)) {
        const TaxRow &own = *m_source.recorded;
        if (own.tax != m_tax->tax)
            tell(u"tax"_s, own.tax.toString(), m_tax->tax.toString());
        else if (own.total != m_tax->total)
            tell(u"amount"_s, own.total.toString(), m_tax->total.toString());
        else if (own.currency != m_tax->currency)
            tell(u"currency"_s, own.currency, m_tax->currency);
        else if (own.date != m_tax->date)
            tell(u"date"_s, dayText(own.date), dayText(m_tax->date));
        else
            tell(u"customer"_s, own.customerCode, m_tax->customerCode);
        return name(TieState::ChangedAtAvalara, Side::Avalara, Cause::OtherContent, Mend::Adjust);
    }
    return nameSource();
}

bool Classifier::nameSource()
{
    const Mend mend = isCommitted() ? Mend::Adjust : Mend::ProcessNow;
    const auto differs = [&](TieState state) {
        return name(
            state,
            m_source.recorded ? Side::Source : Side::Avalara,
            m_source.recorded ? Cause::SourceChanged : Cause::OtherContent,
            mend);
    };
    if (m_source.currency != m_tax->currency) {
        tell(u"currency"_s, m_source.currency, m_tax->currency);
        return differs(TieState::CurrencyDiffers);
    }
    // What was sent may rightly be another sum than the header's: then only a change tells.
    const bool isCompared = !m_source.recorded || m_source.isChanged;
    if (isCompared && m_source.net != m_tax->total) {
        tell(u"amount"_s, m_source.net.toString(), m_tax->total.toString());
        return differs(TieState::AmountDiffers);
    }
    if (m_source.date != m_tax->date) {
        tell(u"date"_s, dayText(m_source.date), dayText(m_tax->date));
        return differs(TieState::DateDiffers);
    }
    if (!m_source.isChanged)
        return false;
    tell(u"content"_s, {}, {});
    return differs(TieState::AmountDiffers);
}

bool Classifier::nameEntry()
{
    if (m_source.carriesTax)
        return nameTaxOnDocument();
    if (!m_options.expectsEntries)
        return false;
    const Decimal held = m_row.ledgerTax.value_or(Decimal());
    const bool isSum = held == m_tax->tax;
    if (const auto finding = findingOf(m_own, m_found.entries))
        return nameFinding(*finding, isSum);
    if (isSum)
        return false;
    tell(u"tax"_s, m_tax->tax.toString(), held.toString());
    return name(TieState::TaxDiffers, Side::Ledger, Cause::EntryChanged, Mend::CorrectByHand);
}

/// `isSum`: the books hold the right tax all the same.
bool Classifier::nameFinding(const EntryFinding &finding, bool isSum)
{
    const TieState otherwise = isSum ? TieState::AccountDiffers : TieState::TaxDiffers;
    if (finding.isGone)
        return name(
            otherwise,
            Side::Ledger,
            Cause::EntryGone,
            finding.own.isCurrent ? Mend::PostMissingEntry : Mend::CorrectByHand);
    if (finding.isNotReleased)
        return name(otherwise, Side::Ledger, Cause::EntryNotReleased, Mend::CorrectByHand);
    const EntryComparison &compared = finding.compared;
    tell(u"entry"_s, compared.wanted, compared.held);
    const TieState state = compared.difference == EntryDifference::Currency
        ? TieState::CurrencyDiffers
        : compared.difference == EntryDifference::Account ? TieState::AccountDiffers
        : compared.difference == EntryDifference::Date    ? TieState::DateDiffers
                                                          : TieState::TaxDiffers;
    return name(state, Side::Ledger, Cause::EntryChanged, Mend::CorrectByHand);
}

bool Classifier::nameTaxOnDocument()
{
    if (!m_options.expectsEntries || m_source.taxOnDocument == m_tax->tax)
        return false;
    if (!m_source.hasEntry) {
        if (isCommitted())
            return name(
                TieState::CommittedNotPosted, Side::None, Cause::EntryNotWritten, Mend::ProcessNow);
        return nameDelay(
            TieState::SavedTooLong,
            m_source.isAtWork ? Cause::AtWork : Cause::HeldUp,
            m_source.isAtWork ? Mend::Wait : Mend::ProcessNow);
    }
    tell(u"tax"_s, m_tax->tax.toString(), m_source.taxOnDocument.toString());
    return name(
        TieState::TaxDiffers, Side::Ledger, Cause::TaxOnDocumentChanged, Mend::CorrectByHand);
}

bool Classifier::nameStatus()
{
    const bool wasCommitted
        = m_source.recorded && m_source.recorded->status == TaxStatus::Committed;
    if (isCommitted()) {
        if (m_source.recorded && !wasCommitted)
            return name(
                TieState::ChangedAtAvalara, Side::Avalara, Cause::CommittedByOthers, Mend::None);
        if (!m_source.recorded)
            m_row.cause = Cause::RecordedOutside;
        return false;
    }
    if (wasCommitted)
        return name(TieState::PostedNotCommitted, Side::Avalara, Cause::Uncommitted, Mend::Commit);
    if (m_source.isFinal)
        return nameDelay(
            TieState::PostedNotCommitted,
            Cause::NotCommittedYet,
            m_source.isAtWork ? Mend::Wait : Mend::ProcessNow);
    return nameDelay(TieState::SavedTooLong, Cause::SourceOpen, Mend::Wait);
}

} // namespace

std::optional<Decimal> wantedInEntry(const SourceRow &source, const TaxRow *tax)
{
    if (source.carriesTax || (!tax && !source.recorded))
        return std::nullopt;
    const Decimal due = tax ? tax->tax : source.recorded->tax;
    const Decimal wanted = due.minus(source.taxOnDocument).value_or(due);
    return wanted.isZero() ? std::nullopt : std::optional(wanted);
}

void classify(TieRow &row, const Found &found, const MatchOptions &options)
{
    Classifier(row, found, options).run();
}

} // namespace levy::reconcile
