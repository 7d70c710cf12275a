#pragma once

#include "core/base/result.h"
#include "core/sandbox/visma/company.h"
#include "core/sandbox/visma/documentkind.h"

namespace levy::sandbox::visma {

// The steps of VismaWorld::seed(), in this order; see vismaseed.h for what a seed holds. They fail
// with Malformed ("visma.seed") and the place.

/// Settings of the general ledger: currencies, periods, accounts, dimensions, VAT, branches.
[[nodiscard]] Result<> seedLedger(Company &company, const Json &seed);
/// Customers, locations, items.
[[nodiscard]] Result<> seedParties(Company &company, const Json &seed);
[[nodiscard]] Result<> seedDocuments(Company &company, const Json &seed);

/// A whole document from a row of a seed: completed and computed, without a timeStamp.
[[nodiscard]] Result<Json> documentFrom(
    const Company &company, const DocumentKind &kind, const Json &row);

// Helpers of the steps.

[[nodiscard]] tl::unexpected<Error> badSeed(
    const Company &company, const QString &list, const Json &row, const QString &why);
/// Fails where one of the members is missing or empty.
[[nodiscard]] Result<> require(
    const Company &company, const QString &list, const Json &row, const QStringList &members);
void setDefault(Json &row, const QString &name, const Json &value);
/// Makes an address whole: a number, and its country known to the company.
void seedAddress(Company &company, Json &row, const QString &name);

} // namespace levy::sandbox::visma
