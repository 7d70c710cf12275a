#pragma once

#include "core/sandbox/sample/sampledivision.h"
#include "core/sandbox/sample/sampledocument.h"

#include <vector>

namespace levy::sandbox {

/// `count` plain documents for the accounts that the division's file calls plain: every fifth a
/// credit note that names the invoice before it, all processed, dates from 1 September to 20
/// November 2026, in rising order. Equal seeds give equal documents.
[[nodiscard]] std::vector<SampleDocument> syntheticDocuments(
    const SampleDivision &division, int count, quint64 seed);

} // namespace levy::sandbox
