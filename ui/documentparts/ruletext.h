#pragma once

#include "core/model/mapping.h"

#include <QHash>

namespace levy::ui {

// Mapping rules in words.

/// "United States · Texas, state", or "everything else".
[[nodiscard]] QString matchText(const MappingMatch &match);
/// "2215 Tax payable, TX state · US-S"; `names`: GL account code → name.
[[nodiscard]] QString targetText(
    const MappingTarget &target, const QHash<QString, QString> &names = {});
/// "Rule 12".
[[nodiscard]] QString ruleName(const MappingRule &rule);

} // namespace levy::ui
