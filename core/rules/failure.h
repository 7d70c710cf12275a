#pragma once

#include "core/base/backoff.h"
#include "core/rules/progress.h"

namespace levy {

/// What a failed step does to its document: transient trouble is tried again after the drawn time
/// until the attempts are used up, then the document is parked as Failed; a refusal becomes a flag
/// with `reason`; trouble with the sign-in or a stop leaves the document as it was.
[[nodiscard]] Change afterFailure(
    Document document,
    const Error &error,
    FlagReason reason,
    const Policy &policy,
    const Moment &moment);

/// The attempts are used up: Failed, until somebody processes it again.
[[nodiscard]] Change park(Document document, const Error &error);

/// The error's facts for the audit trail and for a flag.
[[nodiscard]] Json errorFacts(const Error &error);

/// Whether trying the same again may help.
[[nodiscard]] bool isTransient(const Error &error);

/// Whether nobody's document is at fault but the sign-in or the rights: the whole service pauses.
[[nodiscard]] bool isSignInTrouble(const Error &error);

/// Whether the call was held back by Levy's own budget: nothing was sent, nothing is to be counted.
[[nodiscard]] bool isHeldBack(const Error &error);

} // namespace levy
