#pragma once

#include "core/base/result.h"

#include <type_traits>

namespace levy {

/// What a benchmark cannot go on without; it ends with the error's words.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace levy
