#include "core/reconcile/pairs.h"

namespace levy::reconcile {

namespace {

std::optional<PairFinding> findingOf(
    const TaxRow &known, const TaxRow *held, const QString &partner, bool isToBeThere)
{
    PairFinding finding{TieState::Agrees, Cause::PairBroken, known.code, partner, {}};
    const bool counts = held && held->isRecorded();
    if (known.status == TaxStatus::Cancelled) {
        if (!counts)
            return std::nullopt;
        finding.state = TieState::Duplicate;
        finding.cause = Cause::SecondTransaction;
        return finding;
    }
    if (!known.isRecorded() || (!held && !isToBeThere))
        return std::nullopt;
    if (!counts) {
        finding.state = TieState::VoidedOnOneSide;
        return finding;
    }
    finding.compared = compareTax(known, *held);
    if (finding.compared.differs()) {
        finding.state = TieState::ChangedAtAvalara;
        return finding;
    }
    if (known.status == TaxStatus::Committed && held->status != TaxStatus::Committed) {
        finding.state = TieState::PostedNotCommitted;
        return finding;
    }
    return std::nullopt;
}

} // namespace

std::optional<PairFinding> brokenPair(const Found &found, const MatchOptions &options)
{
    const SourceRow &source = *found.source;
    const auto isToBeThere = [&](const TaxRow &known) {
        return !source.isElsewhere || (known.date >= options.from && known.date <= options.to);
    };
    QString reversal; // of the current one
    for (size_t i = 0; i < source.others.size(); ++i) {
        const auto &[known, partner] = source.others[i];
        if (auto finding = findingOf(known, found.others[i], partner, isToBeThere(known)))
            return finding;
        if (partner == source.code)
            reversal = known.code;
    }
    if (!source.isTakenBack || !source.recorded)
        return std::nullopt;
    return findingOf(*source.recorded, found.tax, reversal, isToBeThere(*source.recorded));
}

} // namespace levy::reconcile
