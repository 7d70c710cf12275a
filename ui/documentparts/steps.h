#pragma once

#include "core/service/documentview.h"
#include "ui/components/stepbar.h"

namespace levy::ui {

/// Where a document stands on its way, with the time of each step from the trail.
[[nodiscard]] std::vector<StepBar::Step> stepsOf(const DocumentView &view);

} // namespace levy::ui
