#pragma once

#include "core/base/result.h"

namespace levy {
class Levy;
}

/// Makes documents of the sample wait for each reason that the sample itself does not bring about,
/// with the facts that its rule would have set down, so that each can be looked at. Only for
/// pictures: in the sample's own folder, where nothing is synced afterwards.
[[nodiscard]] levy::Result<void> stageReasons(levy::Levy &levy);
