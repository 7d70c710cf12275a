#pragma once

#include "core/model/document.h"

namespace levy {

/// A flag with its facts. Private to the rules.
[[nodiscard]] inline Flag flagWith(FlagReason reason, std::initializer_list<JsonMember> facts)
{
    return {reason, Json::object(facts)};
}

} // namespace levy
