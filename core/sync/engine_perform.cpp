// How a step is carried out, and what is to be stored of it.
#include "core/base/failpoint.h"
#include "core/rules/remedyprogress.h"
#include "core/sync/engine_run.h"

namespace levy {

namespace {

template <class T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

Engine::Run::Performed Engine::Run::perform(
    const Document &document,
    const Step &step,
    const GroundKeeper::GroundPtr &ground,
    Ledger *ledger)
{
    Performed performed;
    performed.call.stop = m_stop;
    performed.call.deadline = m_engine.m_options.answerWithin;
    http::Call &call = performed.call;
    Effects &effects = m_engine.m_effects;
    Clock &clock = m_engine.m_clock;
    const qint64 wait = drawWait(document.attempts + 1);
    const auto moment = [&clock, wait] { return Moment{clock.now(), wait}; };
    // What is applied may be applied to a newer version than was looked at, so it captures values.
    if (const auto *move = std::get_if<Move>(&step)) {
        performed.apply = [move = *move, moment](const Document &now) {
            return afterMove(now, move, moment());
        };
    } else if (const auto *raise = std::get_if<RaiseFlag>(&step)) {
        performed.apply = [flag = raise->flag, moment](const Document &now) {
            return afterFlag(now, flag, moment());
        };
    } else if (const auto *check = std::get_if<CheckAddress>(&step)) {
        auto finding = effects.checkAddress(*check, call);
        performed.error = errorOf(finding);
        performed.apply = [check = *check, finding, ground, moment](const Document &now) {
            return afterAddressCheck(now, check, finding, ground->policy, moment());
        };
    } else if (const auto *record = std::get_if<RecordTax>(&step)) {
        auto tax = effects.recordTax(
            document, *record, *ground, ledger ? ledger->sourceSystem : QString(), call);
        performed.error = errorOf(tax);
        performed.apply = [record = *record, tax, ground, moment](const Document &now) {
            return afterRecording(now, record, tax, ground->policy, moment());
        };
    } else if (const auto *post = std::get_if<PostEntry>(&step)) {
        auto posted = postOnce(*post, *ledger, call);
        performed.error = errorOf(posted);
        performed.apply = [posted, ground, moment](const Document &now) {
            return afterPosting(now, posted, ground->policy, moment());
        };
    } else if (const auto *look = std::get_if<LookUpEntry>(&step)) {
        auto found = effects.lookUp(*look, *ledger, call);
        performed.error = errorOf(found);
        performed.apply = [look = *look, found, ground, moment](const Document &now) {
            return afterLookUp(now, look, found, ground->policy, moment());
        };
    } else if (const auto *remove = std::get_if<RemoveTax>(&step)) {
        auto removed = effects.removeTax(document, *remove, call);
        performed.error = errorOf(removed);
        performed.apply = [remove = *remove, removed, ground, moment](const Document &now) {
            return afterRemoval(now, remove, removed, ground->policy, moment());
        };
    } else if (const auto *commit = std::get_if<CommitTax>(&step)) {
        auto tax = effects.commitTax(document, *commit, call);
        performed.error = errorOf(tax);
        performed.apply = [tax, ground, moment](const Document &now) {
            return afterCommit(now, tax, ground->policy, moment());
        };
    } else {
        performRemedy(performed, document, step, ground, ledger, wait);
    }
    return performed;
}

void Engine::Run::performRemedy(
    Performed &performed,
    const Document &document,
    const Step &step,
    const GroundKeeper::GroundPtr &ground,
    const Ledger *ledger,
    qint64 wait)
{
    http::Call &call = performed.call;
    Effects &effects = m_engine.m_effects;
    Clock &clock = m_engine.m_clock;
    const QString system = ledger ? ledger->sourceSystem : QString();
    const auto moment = [&clock, wait] { return Moment{clock.now(), wait}; };
    if (const auto *assess = std::get_if<Assess>(&step)) {
        auto assessment = effects.assess(document, *assess, *ground, call);
        performed.error = errorOf(assessment);
        performed.apply = [assess = *assess, assessment, ground, moment](const Document &now) {
            return afterAssessing(now, assess, assessment, ground->policy, moment());
        };
    } else if (const auto *inspect = std::get_if<InspectTax>(&step)) {
        auto held = effects.inspectTax(document, *inspect, call);
        performed.error = errorOf(held);
        performed.apply = [held, ground, moment](const Document &now) {
            return afterInspection(now, held, ground->policy, moment());
        };
    } else if (const auto *adjust = std::get_if<AdjustTax>(&step)) {
        LEVY_FAILPOINT("remedy.adjust.before");
        auto tax = effects.adjustTax(document, *adjust, *ground, system, call);
        LEVY_FAILPOINT("remedy.adjust.after");
        performed.error = errorOf(tax);
        performed.apply = [adjust = *adjust, tax, ground, moment](const Document &now) {
            return afterAdjusting(now, adjust, tax, ground->policy, moment());
        };
    } else if (const auto *voiding = std::get_if<VoidTax>(&step)) {
        LEVY_FAILPOINT("remedy.void.before");
        auto voided = effects.voidTax(document, *voiding, call);
        LEVY_FAILPOINT("remedy.void.after");
        performed.error = errorOf(voided);
        performed.apply = [voided, ground, moment](const Document &now) {
            return afterVoiding(now, voided, ground->policy, moment());
        };
    } else if (const auto *reversal = std::get_if<RecordReversal>(&step)) {
        LEVY_FAILPOINT("remedy.reversal.before");
        auto tax = effects.recordReversal(*reversal, *ground, system, call);
        LEVY_FAILPOINT("remedy.reversal.after");
        performed.error = errorOf(tax);
        performed.apply = [reversal = *reversal, tax, ground, moment](const Document &now) {
            return afterReversalRecorded(now, reversal, tax, ground->policy, moment());
        };
    } else if (const auto *commit = std::get_if<CommitReversal>(&step)) {
        LEVY_FAILPOINT("remedy.commit-reversal.before");
        auto tax = effects.commitReversal(*commit, call);
        LEVY_FAILPOINT("remedy.commit-reversal.after");
        performed.error = errorOf(tax);
        performed.apply = [tax, ground, moment](const Document &now) {
            return afterReversalCommit(now, tax, ground->policy, moment());
        };
    }
}

} // namespace levy
