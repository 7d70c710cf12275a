#pragma once

#include "app/cli/context.h"
#include "core/sync/engine.h"

namespace levy::cli {

/// What a workspace holds, in figures: documents by outcome, flagged by reason, tax by currency and
/// jurisdiction, calls per invoice and service, the audit chain's verdict.
[[nodiscard]] Result<Json> workspaceReport(Levy &levy, const StopToken &stop);
void printReport(Context &context, const Json &report);

[[nodiscard]] Json syncJson(const SyncReport &report);
/// The run in a few lines; sets the exit code where something needs a person.
void printSync(Context &context, const SyncReport &report);

} // namespace levy::cli
