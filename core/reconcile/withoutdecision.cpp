#include "core/reconcile/withoutdecision.h"

namespace levy::reconcile {

using namespace Qt::StringLiterals;

std::optional<Undecided> finalisedWithoutDecision(const Document &document)
{
    if (document.source.status != SourceStatus::Final)
        return std::nullopt;
    const bool isRecorded = document.tax && document.tax->status != TaxStatus::None
        && document.tax->status != TaxStatus::Temporary;
    // The tax was on nothing when it was finalised, whatever is recorded.
    const bool cameTooLate = document.state == DocumentState::Waiting
        && document.flag.reason == FlagReason::FinalBeforeTax;
    if ((isRecorded && !cameTooLate) || !document.decision.isEmpty())
        return std::nullopt;
    switch (document.state) {
    case DocumentState::Waiting:
        return Undecided::StillWaiting;
    case DocumentState::Failed:
        return Undecided::RetriesExhausted;
    case DocumentState::Observed:
        return Undecided::OnlyObserved;
    case DocumentState::Active:
    case DocumentState::AwaitsFinalisation:
    case DocumentState::AwaitsNumber:
        return Undecided::NotReached;
    default:
        return std::nullopt;
    }
}

QString toText(Undecided why)
{
    switch (why) {
    case Undecided::StillWaiting:
        return u"still-waiting"_s;
    case Undecided::RetriesExhausted:
        return u"retries-exhausted"_s;
    case Undecided::NotReached:
        return u"not-reached"_s;
    case Undecided::OnlyObserved:
        break;
    }
    return u"only-observed"_s;
}

} // namespace levy::reconcile
