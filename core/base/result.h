#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace levy {

/// A value or the reason why there is none. `std::expected` once the compilers of all three
/// platforms have it: this alias is the one line to change.
template <class T = void>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorKind::Invalid, u"mapping.account"_s, text);`
[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorKind kind, const QString &code, const QString &message = {})
{
    return tl::unexpected<Error>(makeError(kind, code, message));
}

/// Passes an error on: `if (!page) return fail(page.error());`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace levy
