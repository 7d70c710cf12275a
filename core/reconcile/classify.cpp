#include "core/reconcile/classify.h"

#include "core/reconcile/classifier.h"
#include "core/reconcile/pairs.h"

namespace levy::reconcile {

using namespace Qt::StringLiterals;

void Classifier::setAmounts()
{
    m_row.currency = m_source.currency;
    m_row.isLocked = m_isRecorded && m_tax->isLocked;
    const bool counts = !m_source.isDeleted && !m_source.isSetAside && !wasTakenBack();
    if (counts) {
        m_row.sourceTax = m_source.recorded ? m_source.recorded->tax
            : m_isRecorded                  ? m_tax->tax
                                            : m_source.taxOnDocument;
    }
    if (m_isRecorded)
        (isCommitted() ? m_row.avalaraTax : m_row.savedTax) = m_tax->tax;
    for (const TaxRow *other : m_found.others) {
        if (other && other->isRecorded() && other->status == TaxStatus::Committed)
            add(m_row.avalaraTax, other->tax);
    }
    // Pairs that cancel out are nothing by themselves.
    const bool isCounted = isCommitted() && counts;
    if (!m_found.others.empty() && m_row.avalaraTax && m_row.avalaraTax->isZero() && !isCounted)
        m_row.avalaraTax.reset();
    std::optional<Decimal> entered = counts ? m_source.taxOnDocument : Decimal();
    bool isBooked = !entered->isZero();
    for (const EntryRow *entry : m_found.entries) {
        if (!entry->isReleased)
            continue;
        add(entered, partOf(*entry));
        isBooked = true;
    }
    const Decimal booked = *entered;
    isBooked = isBooked && (counts || !booked.isZero());
    const bool agreesWithout = m_isRecorded
        && (m_source.carriesTax ? m_source.taxOnDocument == m_tax->tax
                                : !wantedInEntry(m_source, m_tax));
    if (isBooked || (counts && agreesWithout))
        m_row.ledgerTax = booked;
    if (!m_options.expectsEntries)
        m_row.ledgerTax = m_row.sourceTax; // nothing is to be brought there
}

/// Only what was found: the rest lies in other periods.
void Classifier::setElsewhereAmounts()
{
    std::optional<Decimal> known;
    const auto take = [&](const TaxRow *own, const TaxRow *held) {
        if (own && (held || isWithin(own->date)) && own->isRecorded())
            add(known, own->tax);
        if (held && held->isRecorded())
            add(held->status == TaxStatus::Committed ? m_row.avalaraTax : m_row.savedTax,
                held->tax);
    };
    take(m_source.recorded ? &*m_source.recorded : nullptr, m_tax);
    for (size_t i = 0; i < m_source.others.size(); ++i)
        take(&m_source.others[i].known, m_found.others[i]);
    std::optional<Decimal> sent;
    for (const EntryRow *entry : m_found.entries) {
        if (entry->isReleased)
            add(m_row.ledgerTax, partOf(*entry));
        if (const OwnEntry *own = ownEntry(m_own, entry->entry.marker))
            add(sent, own->tax);
    }
    m_row.sourceTax = known ? known : sent;
}

void Classifier::nameElsewhere()
{
    m_row.currency = m_source.currency;
    m_row.isLocked = m_isRecorded && m_tax->isLocked;
    const auto finding = findingOf(m_own, m_found.entries);
    if (m_source.isBeingTakenBack)
        return; // its own period tells
    if (nameDoubles() || namePairs() || (m_isRecorded && !m_source.isTakenBack && nameContent())
        || (finding && !finding->isGone && nameFinding(*finding, false)))
        setElsewhereAmounts();
}

/// What the document was before, and what took it back, must still cancel out.
bool Classifier::namePairs()
{
    const auto finding = brokenPair(m_found, m_options);
    if (!finding)
        return false;
    m_row.facts.set(u"code"_s, finding->code);
    m_row.facts.set(u"partner"_s, finding->partner);
    if (finding->compared.differs())
        tell(finding->compared.what, finding->compared.wanted, finding->compared.held);
    return name(finding->state, Side::Avalara, finding->cause, Mend::CorrectByHand);
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
    if (m_source.isTakenBack || (wasTakenBack() && !m_isRecorded))
        return nameTakenBack(isBooked);
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
    if (m_tax && !m_isRecorded)
        return name(
            TieState::VoidedOnOneSide, Side::Avalara, Cause::VoidedAtAvalara, Mend::RecordAnew);
    return false;
}

/// At Avalara all is as Levy left it: voided, or reversed.
bool Classifier::nameTakenBack(bool isBooked)
{
    if (isBooked)
        return name(
            TieState::VoidedOnOneSide, Side::Source, Cause::DeletedAtSource, Mend::CorrectByHand);
    if (m_source.isDeleted || !m_source.isChanged)
        return true; // nothing is left of it anywhere
    m_row.facts.set(u"why"_s, m_source.whyWaiting); // it is in the ledger again
    return name(TieState::MissingAtAvalara, Side::None, Cause::HeldUp, Mend::ProcessNow);
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

std::optional<Decimal> wantedInEntry(const SourceRow &source, const TaxRow *tax)
{
    if (source.carriesTax || source.isTakenBack || (!tax && !source.recorded))
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
