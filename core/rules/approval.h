#pragma once

#include "core/model/document.h"

namespace levy {

/// What an approval stands on: source fingerprint, Avalara's total tax, the entry's lines and the
/// mapping version. If one of them differs at the moment of effect, Levy asks again.
[[nodiscard]] QByteArray approvalBinding(
    const Document &document, const std::optional<LedgerEntry> &entry, qint64 mappingVersion);

/// Whether a person approved going on despite this reason, and it still stands.
[[nodiscard]] bool isApproved(
    const Document &document, FlagReason reason, const QByteArray &binding);

/// Whether a person may say 'go on' to this flag at all; else something must be mended first.
[[nodiscard]] bool isApprovable(const Flag &flag);

} // namespace levy
