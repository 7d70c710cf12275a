#pragma once

#include "core/sandbox/sample/sample.h"
#include "core/sandbox/sample/sampledivision.h"
#include "core/sandbox/sample/sampledocument.h"

#include <vector>

namespace levy::sandbox {

/// The plain documents of the options, for the accounts that the division's file calls plain: every
/// fifth a credit note that names the invoice before it, dates from 1 September to 20 November
/// 2026, in rising order. Equal options give equal documents.
[[nodiscard]] std::vector<SampleDocument> syntheticDocuments(
    const SampleDivision &division, const SampleOptions &options);

} // namespace levy::sandbox
