#pragma once

#include "core/base/result.h"
#include "core/sandbox/visma/company.h"
#include "core/sandbox/visma/documentkind.h"

namespace levy::sandbox::visma {

/// A document after its release: Open, or Closed where nothing remains to be paid. Fails with
/// Invalid for one on Hold, released already, in a closed period, on a dead account or below zero.
[[nodiscard]] Result<Json> released(
    const Company &company, const DocumentKind &kind, const Json &document);

/// The same for a journal transaction, which becomes Posted, or Unposted where the company does not
/// post by itself.
[[nodiscard]] Result<Json> releasedJournal(const Company &company, const Json &journal);

} // namespace levy::sandbox::visma
