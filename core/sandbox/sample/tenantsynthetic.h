#pragma once

#include "core/base/json.h"

namespace levy::sandbox {

/// `count` plain documents in the form of a company's document file, for the customers that the
/// company's file calls plain: taxed, mapped, Balanced, every fifth a credit note that names the
/// invoice before it, dates from 1 September to 20 November 2026 in rising order, in the customer's
/// currency. Their numbers are those of the plain documents of Exact's company. Equal seeds give
/// equal documents.
[[nodiscard]] Json::Array syntheticTenantDocuments(const Json &raw, int count, quint64 seed);

} // namespace levy::sandbox
