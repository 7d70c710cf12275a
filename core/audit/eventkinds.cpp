#include "core/audit/eventkinds.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

const std::vector<QString> &eventKinds()
{
    static const std::vector<QString> kinds{
        u"address.checked"_s,
        u"audit.bodies-removed"_s,
        u"config.applied"_s,
        u"config.policy"_s,
        u"config.reviewer"_s,
        u"connection.signed-in"_s,
        u"decision.address"_s,
        u"decision.adjust"_s,
        u"decision.approved"_s,
        u"decision.commit-again"_s,
        u"decision.customer-address"_s,
        u"decision.entry-day"_s,
        u"decision.excluded"_s,
        u"decision.given-up"_s,
        u"decision.handled"_s,
        u"decision.original"_s,
        u"decision.post-again"_s,
        u"decision.record-again"_s,
        u"decision.record-anew"_s,
        u"decision.repost"_s,
        u"decision.reprocess"_s,
        u"decision.restore"_s,
        u"decision.reverse"_s,
        u"decision.signs"_s,
        u"decision.take-back-second"_s,
        u"decision.take-over"_s,
        u"decision.undone"_s,
        u"decision.void"_s,
        u"decision.withdraw"_s,
        u"document.anew"_s,
        u"document.came-back"_s,
        u"document.change-withdrawn"_s,
        u"document.changed"_s,
        u"document.corrected-at-source"_s,
        u"document.deleted"_s,
        u"document.failed"_s,
        u"document.flagged"_s,
        u"document.found"_s,
        u"document.observed"_s,
        u"document.recalculate"_s,
        u"entry.intended"_s,
        u"entry.not-found"_s,
        u"entry.not-needed"_s,
        u"entry.not-sent"_s,
        u"entry.not-wanted"_s,
        u"entry.posted"_s,
        u"entry.unclear"_s,
        u"entry.unreleased"_s,
        u"entry.verified"_s,
        u"feed.failed"_s,
        u"feed.notice"_s,
        u"guard.accepted"_s,
        u"guard.dismissed"_s,
        u"guard.held"_s,
        u"guard.shrunken"_s,
        u"mapping.changed"_s,
        u"reconcile.accepted"_s,
        u"reconcile.cancelled"_s,
        u"reconcile.done"_s,
        u"reconcile.evidence"_s,
        u"reconcile.mend"_s,
        u"reconcile.started"_s,
        u"setup.accounts"_s,
        u"setup.avalara"_s,
        u"setup.companies"_s,
        u"setup.prefix"_s,
        u"setup.rights"_s,
        u"setup.sign-in"_s,
        u"setup.trial"_s,
        u"setup.visma"_s,
        u"signoff.opened"_s,
        u"signoff.prepared"_s,
        u"signoff.reviewed"_s,
        u"step.retried"_s,
        u"tax.adjusted"_s,
        u"tax.committed"_s,
        u"tax.found-committed"_s,
        u"tax.previewed"_s,
        u"tax.removed"_s,
        u"tax.reversal-saved"_s,
        u"tax.reversed"_s,
        u"tax.saved"_s,
        u"tax.second-voided"_s,
        u"tax.voided"_s,
        u"webhook.subscription"_s,
        u"workspace.restored"_s};
    return kinds;
}

bool isEventKind(const QString &kind)
{
    return kind.startsWith("call."_L1)
        || std::binary_search(eventKinds().begin(), eventKinds().end(), kind);
}

} // namespace levy
