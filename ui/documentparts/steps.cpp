#include "ui/documentparts/steps.h"

#include "ui/components/formats.h"

#include <QCoreApplication>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

/// The newest event of one of these kinds.
const AuditEvent *newest(const DocumentView &view, const QStringList &kinds)
{
    for (const AuditEvent &event : view.events) {
        if (kinds.contains(event.kind))
            return &event;
    }
    return nullptr;
}

QString timeOf(const AuditEvent *event)
{
    if (!event)
        return {};
    const QDate day = event->at.toLocalTime().date();
    return day == QDate::currentDate() ? clockWithSeconds(event->at)
                                       : shortDay(day) + u' ' + clockText(event->at);
}

/// How many of the five steps are behind it.
int reached(Phase phase)
{
    switch (phase) {
    case Phase::Fetched:
        return 1;
    case Phase::AddressChecked:
        return 2;
    case Phase::Calculated:
        return 3;
    case Phase::Posted:
    case Phase::Verified:
        return 4;
    case Phase::Committed:
        break;
    }
    return 5;
}

/// The step that a person is asked about.
int heldStep(const Document &document, int behind)
{
    switch (document.flag.reason) {
    case FlagReason::AddressInvalid:
    case FlagReason::AddressSuggestion:
        return 1;
    case FlagReason::OriginalUnknown:
    case FlagReason::AmountsDiffer:
    case FlagReason::UnusualSign:
    case FlagReason::SetupMissing:
        return 2;
    default:
        return qMin(behind, 4);
    }
}

} // namespace

std::vector<StepBar::Step> stepsOf(const DocumentView &view)
{
    using State = StepBar::State;
    const Document &document = view.document;
    const bool isExcluded = document.state == DocumentState::Excluded
        || document.state == DocumentState::Deleted
        || document.state == DocumentState::HandledOutside;
    const AuditEvent *posted = newest(view, {u"entry.posted"_s, u"entry.not-needed"_s});
    const bool noEntry = posted && posted->kind == "entry.not-needed"_L1;
    const AuditEvent *checked = newest(view, {u"address.checked"_s});
    std::vector<StepBar::Step> steps{
        {Words::tr("Fetched"),
         timeOf(newest(view, {u"document.changed"_s, u"document.found"_s})),
         {}},
        {Words::tr("Address checked"), checked ? timeOf(checked) : Words::tr("own checks"), {}},
        {Words::tr("Calculated"),
         timeOf(newest(view, {u"tax.saved"_s, u"tax.found-committed"_s})),
         {}},
        {noEntry ? Words::tr("No entry needed") : Words::tr("Posted to ledger"),
         timeOf(posted),
         {}},
        {Words::tr("Committed"), timeOf(newest(view, {u"tax.committed"_s})), {}},
    };
    const int behind = reached(document.phase);
    for (int i = 0; i < int(steps.size()); ++i) {
        StepBar::Step &step = steps[size_t(i)];
        step.state = i < behind ? State::Done : State::Open;
        if (i >= behind)
            step.detail = isExcluded ? Words::tr("excluded") : Words::tr("not started");
    }
    if (document.phase == Phase::Committed)
        steps.back().state = State::Locked;
    if (document.state == DocumentState::Waiting) {
        StepBar::Step &held = steps[size_t(heldStep(document, behind))];
        held.state = State::Attention;
        held.detail = Words::tr("needs a person");
    } else if (document.state == DocumentState::Failed && behind < 5) {
        steps[size_t(behind)].state = State::Failed;
        steps[size_t(behind)].detail = Words::tr("parked");
    } else if (document.state == DocumentState::AwaitsFinalisation) {
        steps.back().detail = Words::tr("when the invoice is final");
    } else if (document.state == DocumentState::AwaitsNumber) {
        steps[1].detail = Words::tr("no number yet");
    }
    return steps;
}

} // namespace levy::ui
