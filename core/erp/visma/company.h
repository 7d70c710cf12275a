#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <vector>

namespace levy::visma {

/// What is known of the company: name, currency, country, branch, tenant, corporateId,
/// organizationId. Forbidden ("visma.no-company") without any branch: a wrong company may answer
/// with empty lists.
[[nodiscard]] Result<Json> companyOf(
    const std::vector<Json> &branches, const std::vector<Json> &currencies, const QString &tenant);

/// By tenant and company number; where a number is missing, by organisation and branch. The name
/// may change.
[[nodiscard]] bool isSameCompany(const Json &one, const Json &other);

} // namespace levy::visma
