#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <vector>

namespace levytest {

/// A refusal that a ledger's contract names, as it comes over the wire, and what a person is to
/// read about it.
struct RefusalCase {
    const char *section = ""; ///< of the contract
    int status = 0; ///< HTTP; 0: an error of Levy's own or of the sign-in, see code and kind
    const char *sentence = ""; ///< the service's own words
    const char *title = ""; ///< of the explanation
    const char *owner = "";
    const char *operation = "";
    const char *reason = ""; ///< Exact: the header Reason
    const char *code = ""; ///< Error::code where the status does not make it
    levy::ErrorKind kind = levy::ErrorKind::Rejected; ///< with a code
};

[[nodiscard]] std::vector<RefusalCase> exactRefusals();
[[nodiscard]] std::vector<RefusalCase> vismaRefusals();

} // namespace levytest
