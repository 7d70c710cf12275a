#pragma once

#include "core/rules/progress.h"

namespace levy {

/// Who decides and when. `person` is the name as the audit trail shows it.
struct Decider {
    QString person;
    QDateTime now; ///< UTC
};

// What a person can decide about a document. Pure. Each refuses with Rejected
// ("decision.<why>") where it would do harm or has no meaning, and changes nothing then.

/// Go on despite the flag. Refused where something must be mended instead.
[[nodiscard]] Result<Change> approve(Document document, const QString &note, const Decider &by);

/// Never send it; the reason is required. A Saved document is deleted at Avalara first. Refused
/// once an entry is posted or may be, unless the flag is about a later change.
[[nodiscard]] Result<Change> exclude(Document document, const QString &reason, const Decider &by);

/// It was dealt with before Levy came, or beside it: done, without a call. The reason is required.
/// Refused once Levy recorded or wrote anything for it.
[[nodiscard]] Result<Change> markHandled(
    Document document, const QString &reason, const Decider &by);

/// Use this ship-to address for this document.
[[nodiscard]] Result<Change> correctAddress(
    Document document, const Address &shipTo, const Decider &by);

/// Use what the resolver suggested.
[[nodiscard]] Result<Change> acceptSuggestion(Document document, const Decider &by);

/// A credit note corrects that invoice of that day.
[[nodiscard]] Result<Change> nameOriginal(
    Document document, const QString &number, QDate date, const Decider &by);

/// A credit note that corrects no invoice. Refused unless that was the question.
[[nodiscard]] Result<Change> sayNoOriginal(Document document, const Decider &by);

/// Look at it again from the start of its current phase; also replays what failed and takes back
/// an exclusion.
[[nodiscard]] Result<Change> reprocess(Document document, const Decider &by);

} // namespace levy
