#pragma once

#include "core/erp/exact/settings.h"
#include "core/service/setupdesk.h"
#include "core/workspace/connections.h"

namespace levy::setup {

// What the parts of the set-up share.

[[nodiscard]] http::Call callOf(const Context &context);

/// What was asked of a service stands in the trail, with its bodies.
[[nodiscard]] Result<void> note(
    Context &context,
    const QString &kind,
    const QString &summary,
    const http::Call &call,
    bool isGood = true);

[[nodiscard]] Result<std::vector<ConnectionRow>> storedConnections(Levy &levy);
/// Of the region and app that the draft names.
[[nodiscard]] exact::Settings signInSettings(const SetupDraft &draft);
[[nodiscard]] Result<bool> isInVault(Levy &levy, const QString &key);

} // namespace levy::setup
