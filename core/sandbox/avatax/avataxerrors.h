#pragma once

#include "core/base/json.h"
#include "core/http/server.h"

#include <tl/expected.hpp>

namespace levy::sandbox::avatax {

/// A value, or the answer that refuses the call.
template <class T = void>
using OrRefusal = tl::expected<T, http::ServerResponse>;

/// One entry of `error.details`.
struct ErrorDetail {
    QString code;
    QString message;
    QString description; ///< empty: as the message
    QString faultSubCode; ///< fills faultCode with "GetTaxError" where set
    QString refersTo;
};

/// The documented number of an error code; 0 if it has none.
[[nodiscard]] int errorNumber(const QString &code);

/// The envelope of contract section 7.3. `code` is the outer one; `details` must not be empty.
[[nodiscard]] http::ServerResponse errorResponse(
    int status,
    const QString &code,
    const QString &target,
    const std::vector<ErrorDetail> &details);

/// 400 with one detail of the same code, target IncorrectData.
[[nodiscard]] tl::unexpected<http::ServerResponse> refuse(
    const QString &code, const QString &message, const QString &description = {});

/// 400 GetTaxError with a faultSubCode, target Unknown.
[[nodiscard]] tl::unexpected<http::ServerResponse> refuseTax(
    const QString &faultSubCode,
    const QString &message,
    const QString &description,
    const QString &refersTo = {});

/// 404 EntityNotFoundError: "The Transaction with code '…' was not found."
[[nodiscard]] tl::unexpected<http::ServerResponse> notFound(
    const QString &entity, const QString &code);

/// 400 of a document in the wrong status, as recorded in May 2026.
[[nodiscard]] tl::unexpected<http::ServerResponse> refuseStatus();

/// The two bodies recorded for bad credentials.
[[nodiscard]] http::ServerResponse authenticationFailure(bool bare);

} // namespace levy::sandbox::avatax
