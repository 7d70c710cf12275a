#pragma once

#include "core/sandbox/sample/sample.h"

namespace levy::sandbox {

/// A company of vismaSeed() by the name of its file ("se"), with its documents.
[[nodiscard]] Json tenantBooks(const QString &name, const SampleOptions &options);

/// What sampleExpectations() says of the company's curated documents.
void addTenantExpectations(Json &expectations, const QString &name);

} // namespace levy::sandbox
