#pragma once

#include "app/cli/context.h"
#include "core/service/signoff.h"

namespace levy::cli {

/// Totals and what parts, as tables or JSON; sets the exit code where something is open.
void printViews(
    Context &context,
    const std::vector<ReconciliationView> &views,
    bool withAgreeing,
    const QString &onlyState);
void printSeal(Context &context, const Seal &seal);
void printUndecided(Context &context, const std::vector<UndecidedDocument> &documents);

} // namespace levy::cli
