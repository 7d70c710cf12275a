// What Classifier says of figures, entries and status.
#include "core/reconcile/classifier.h"

namespace levy::reconcile {

using namespace Qt::StringLiterals;

namespace {

/// A day in words of no language.
QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

/// Avalara's content against what Levy recorded, then against the document as it is now.
bool Classifier::nameContent()
{
    const TaxComparison compared
        = m_source.recorded ? compareTax(*m_source.recorded, *m_tax) : TaxComparison();
    if (compared.differs()) {
        tell(compared.what, compared.wanted, compared.held);
        return name(
            TieState::ChangedAtAvalara,
            Side::Avalara,
            Cause::OtherContent,
            isCommitted() ? Mend::Adjust : Mend::ProcessNow);
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

} // namespace levy::reconcile
