// Mends that people planned, carried out by whatever works on the workspace.
#include "core/service/live.h"
#include "core/service/livelog.h"
#include "core/service/reconciliationdesk.h"
#include "core/workspace/signoffs.h"

namespace levy {

/// What was planned and not carried out, because whoever planned it was killed or left.
Result<void> Live::mendPlanned(const StopToken &stop)
{
    const auto planned
        = m_levy.store().read([](Reader &reader) { return signoffs::mends(reader, 0); });
    if (!planned)
        return fail(planned.error());
    if (planned->empty() || stop.stopRequested())
        return {};
    const Result<DecisionSummary> done = performMends(m_levy, stop, {});
    if (!done && done.error().kind == ErrorKind::Storage)
        return fail(done.error());
    if (!done) // tried again in the next round
        qCWarning(logLive).noquote() << "mends:" << describe(done.error());
    return {};
}

} // namespace levy
